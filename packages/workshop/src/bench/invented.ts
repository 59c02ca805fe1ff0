import { grown } from './synthetic.ts'

// Invented files of every format with a reader of its own, of about a given size (UTF-16 units). HTML, TSX and Markdown: `synthetic.ts`.

export const plainHtml = grown(
  '<!doctype html>\n<html lang="en">\n<head><title>Fern &amp; Tallow</title></head>\n<body>\n',
  ({ good, verb, place, word }, i) => `<section class="card" id="c${i}">\n  <h2>The ${good} n&deg; ${i}</h2>\n  <p>Each is <b>${verb}</b> by hand in ${place} &mdash; for ${(i % 90) + 9}.50&nbsp;&euro;.</p>\n  <a href="/goods/${i}?a=1&amp;b=2">${word}</a> <label><input type="checkbox" name="w${i}"> Wrap it</label>\n</section>\n`,
  '</body>\n</html>\n',
)

export const mjml = grown(
  '<mjml>\n<mj-head><mj-attributes><mj-all font-family="Georgia" /></mj-attributes></mj-head>\n<mj-body>\n',
  ({ good, verb, place, word }, i) => `<mj-section>\n  <mj-column width="50%">\n    <mj-image src="/img/${i}.jpg" alt="A ${good}" />\n    <mj-text color="#222">Each is <b>${verb}</b> by hand in ${place}, for {{ price_${i} }}&nbsp;&euro;.</mj-text>\n    <mj-button href="/goods/${i}">${word}</mj-button>\n  </mj-column>\n</mj-section>\n`,
  '</mj-body>\n</mjml>\n',
)

export const vue = grown(
  `<script setup lang="ts">\nimport { ref } from 'vue'\nconst open = ref(false)\nconst goods = ref<{ name: string; price: number }[]>([])\n</script>\n\n<template>\n  <main>\n`,
  ({ good, verb, place, word }, i) => `    <section class="card" :key="${i}">\n      <h2>The ${good}, {{ goods[${i % 40}].name }}</h2>\n      <p v-if="open">It is ${verb} in ${place}.</p>\n      <p v-else>See the long story.</p>\n      <input type="checkbox" v-model="open" :aria-label="'Show ' + goods.length">\n      <button @click="open = !open">${word}</button>\n    </section>\n`,
  '  </main>\n</template>\n',
)

export const svelte = grown(
  `<script>\n  let open = $state(false)\n  let { goods } = $props()\n</script>\n\n`,
  ({ good, verb, place, word }, i) => `<section class="card" id="c${i}">\n  <h2>The ${good}, {goods[${i % 40}].name}</h2>\n  {#if open}<p>It is ${verb} in ${place}.</p>{:else}<p>See the long story.</p>{/if}\n  <input type="checkbox" bind:checked={open}>\n  <button onclick={() => (open = !open)}>${word}</button>\n</section>\n`,
)

export const astro = grown(
  `---\nimport Card from '../components/Card.astro'\nconst { goods } = Astro.props\n---\n\n`,
  ({ good, verb, place, word }, i) => `<section class="card" id="c${i}">\n  <h2>The ${good}, {goods[${i % 40}].name}</h2>\n  {goods.length > ${i % 9} && <p>It is ${verb} in ${place}.</p>}\n  <Card title="A ${good}" href={\`/goods/\${goods[0].id}\`} />\n  <button>${word}</button>\n</section>\n`,
)

export const angular = grown(
  '<main>\n',
  ({ good, verb, place, word }, i) => `<section class="card" [id]="'c' + ${i}">\n  <h2>The ${good}, {{ goods[${i % 40}].name | titlecase }}</h2>\n  @if (open) {\n    <p>It is ${verb} in ${place}.</p>\n  } @else {\n    <p>See the long story.</p>\n  }\n  <input type="checkbox" [(ngModel)]="open">\n  <button (click)="open = !open">${word}</button>\n</section>\n`,
  '</main>\n',
)

export const mdx = grown(
  `import { Card } from '../components/card'\nexport const left = 12\n\n`,
  ({ good, verb, place, word }, i) => `## How the ${good} is ${verb} (${i})\n\nIt begins in ${place}, with *patience* and {left} **good knives**.\n\n<Card title="A ${good}" open={left > ${i % 20}}>\n  ${word}, or see [the long story](/stories/${i}).\n\n  - What it weighs: {left * ${i % 12}} kg\n</Card>\n\n`,
)

export const shortcodes = grown(
  '+++\ntitle = "Notes"\n+++\n\n',
  ({ good, verb, place, word }, i) => `## How the ${good} is ${verb} (${i})\n\n{{< figure src="${i}.jpg" caption="A ${good}" >}}\n\n{{% note title="Where" %}}\nIt begins in ${place}, see [the story]({{< relref "s${i}.md" >}}).\n{{% /note %}}\n\n{{< button href="/goods/${i}" >}}${word}{{< /button >}}\n\n`,
)

export const json = grown('{\n', ({ good, verb, place, word }, i) => `  "card${i}": { "title": "The ${good}", "text": "Each is ${verb} in ${place}, {name}", "cta": "${word} \\u2192" },\n`, '  "end": "End"\n}\n')

export const yaml = grown('en:\n', ({ good, verb, place, word }, i) => `  card${i}:\n    title: The ${good}\n    text: "Each is ${verb} in ${place}, %{name}"\n    cta: '${word}'\n`)

export const po = grown('msgid ""\nmsgstr ""\n"Language: en\\n"\n\n', ({ good, verb, place, word }, i) => `#: cards/${i}.html:12\nmsgctxt "card${i}"\nmsgid "The ${good}"\nmsgstr ""\n"Each is ${verb} "\n"in ${place}: ${word}"\n\n`)

export const ftl = grown('', ({ good, verb, place, word }, i) => `card${i}-title = The ${good}\ncard${i}-text = Each is ${verb} in ${place}, { $name }\n    .label = ${word}\n`)

export const properties = grown('', ({ good, verb, place, word }, i) => `card${i}.title = The ${good}\ncard${i}.text = Each is ${verb} in ${place}, {0} \\\n    \\u2014 sent tomorrow\ncard${i}.cta: ${word}\n`)

export const xliff = grown(
  '<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="en" target-language="fr"><body>\n',
  ({ good, verb, place, word }, i) => `<trans-unit id="card${i}"><source>The ${good} <x id="1"/></source><target>Each is ${verb} in ${place} &amp; sent: ${word}</target></trans-unit>\n`,
  '</body></file></xliff>\n',
)

export const phpArray = grown('<?php\nreturn [\n', ({ good, verb, place, word }, i) => `    'card${i}' => ['title' => 'The ${good}', 'text' => "Each is ${verb} in ${place}, :name", 'cta' => '${word}'],\n`, '];\n')

export const mail = grown(
  'From: Fern <letters@example.com>\r\nSubject: =?utf-8?q?A_letter_=E2=80=94_from_the_yard?=\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n',
  ({ good, verb, place, word }, i) => `<section id=3D"c${i}"><h2>The ${good} n=C2=B0 ${i}</h2>\r\n<p>Each is <b>${verb}</b> by hand in ${place} =\r\nand sent.</p> <a href=3D"/goods/${i}">${word}</a></section>\r\n`,
)
