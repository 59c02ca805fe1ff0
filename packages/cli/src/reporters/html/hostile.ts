/**
 * A page that tries what a page can try: to run, and to reach an address. `beacon` is an address that counts its visitors.
 * Every line of it would set `pwned` in the window of the report or in its own, or call the beacon.
 */
export const hostile = (beacon: string): string => `<!doctype html>
<html lang="en" onload="top.pwned = 1">
<head>
<base href="${beacon}/base/">
<meta http-equiv="refresh" content="0;url=${beacon}/refresh">
<meta http-equiv="Content-Security-Policy" content="default-src *">
<link rel="stylesheet" href="${beacon}/sheet.css">
<link rel="preload" as="image" href="${beacon}/preload.png"><link rel="icon" href="${beacon}/icon.png"><link rel="dns-prefetch" href="${beacon}">
<style>@import url(${beacon}/import.css); @import "${beacon}/import2.css"; body { background: url(${beacon}/ground.png) } p::before { content: u\\72l("${beacon}/escaped.png") }
@font-face { font-family: x; src: url("${beacon}/font.woff") } p { font-family: x; background: image-set("${beacon}/set.png" 1x); list-style: url('${beacon}/list.png') } </style>
<script>top.pwned = 1; parent.pwned = 1; document.title = 'pwned'; new Image().src = '${beacon}/script'</script>
<script src="${beacon}/script.js"></script>
<title></title><script>top.pwned = 1</script>
</head>
<body onload="top.pwned = 1" background="${beacon}/body.png" style="background-image: url(${beacon}/style.png)">
<p><a id="one" href="javascript:top.pwned = 1">No thanks, I hate saving money</a></p>
<p><a href=" java&#10;script:top.pwned = 1" onclick="top.pwned = 1" onmouseover="top.pwned = 1" ping="${beacon}/ping">No thanks, I hate saving a fortune</a></p>
<p><a href="${beacon}/link" target="_top">No thanks, I hate saving</a> <a href="${beacon}/blank" target="_blank">No thanks, I hate discounts</a></p>
<p onmouseenter="top.pwned = 1">Only 3 seats left! </iframe></script></style></textarea></title><script>top.pwned = 1</script>"'><img src=x onerror="top.pwned = 1"></p>
<p>Only 4 seats left! "></iframe><script>top.pwned=1</script> &quot;&gt;&lt;/iframe&gt;&lt;script&gt;top.pwned=1&lt;/script&gt; &amp;quot;&amp;gt;&amp;lt;script&amp;gt;top.pwned=1&amp;lt;/script&amp;gt;</p>
<img src="${beacon}/image.png" srcset="${beacon}/set2.png 2x" onerror="top.pwned = 1" alt="Only 5 seats left!" loading="eager">
<picture><source srcset="${beacon}/source.png"><img src="${beacon}/inner.png"></picture>
<svg onload="top.pwned = 1"><script>top.pwned = 1</script><image href="${beacon}/svg.png"/><use href="${beacon}/use.svg#a"/><a xlink:href="javascript:top.pwned = 1"><text y="20">Only 6 seats left!</text></a>
<foreignObject><iframe srcdoc="<script>top.pwned = 1</script>"></iframe></foreignObject><animate attributeName="href" to="javascript:top.pwned=1" onbegin="top.pwned = 1"/><style>@import "${beacon}/svg.css"</style></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.pwned=1&gt;"></table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=top.pwned=1>"></noscript>
<form action="${beacon}/form" method="get" target="_top"><input name="q" autofocus onfocus="top.pwned = 1"><input type="image" src="${beacon}/button.png"><button formaction="javascript:top.pwned = 1" type="submit">No thanks, I hate good deals</button></form>
<form id="forms" name="body" method="get" action="${beacon}/join"><div style="display: none"><input id="dataset" name="parentElement"><input name="email" type="email" id="classList"> Your email<input name="documentElement" id="getClientRects"><label><input type="checkbox" checked name="defaultView"> Send me your newsletter</label><button>Join</button></div></form><img name="defaultView"><img name="querySelectorAll" id="querySelector">
<iframe src="${beacon}/frame"></iframe><iframe srcdoc="<script>top.pwned = 1</script>"></iframe><object data="${beacon}/object"></object><embed src="${beacon}/embed"><video src="${beacon}/video" poster="${beacon}/poster.png" autoplay></video><audio src="${beacon}/audio" autoplay></audio>
<details open ontoggle="top.pwned = 1"><summary>More</summary>Only 7 seats left!</details><marquee onstart="top.pwned = 1">x</marquee><dialog open onclose="top.pwned = 1"><form method="dialog"><button>Close</button></form></dialog>
<template shadowrootmode="open"><img src="${beacon}/shadow.png"><script>top.pwned = 1</script></template>
<x-element onclick="top.pwned = 1" is="x" style="x: expression(top.pwned = 1); behavior: url(${beacon}/b.htc); -moz-binding: url(${beacon}/b.xml)">Only 8 seats left!</x-element>
<table background="${beacon}/table.png"><tr><td background="${beacon}/cell.png">Only 9 seats left!</td></tr></table>
<select><option>Only 10 seats left!</option></select><textarea>Only 11 seats left! </textarea><script>top.pwned = 1</script>
<plaintext><script>top.pwned = 1</script>
`
