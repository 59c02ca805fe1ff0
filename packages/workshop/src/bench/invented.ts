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

export const json5 = grown(
  '// Messages of the shop\n{\n',
  ({ good, verb, place, word }, i) => `  card${i}: { title: 'The ${good}', text: "Each is ${verb} in ${place}, {name}", cta: '${word}', },\n`,
  '}\n',
)

export const scriptMessages = grown(
  'export default {\n',
  ({ good, verb, place, word }, i) => `  card${i}: { title: 'The ${good}', text: "Each is ${verb} in ${place}, {name}", cta: \`${word}\` },\n`,
  '}\n',
)

export const android = grown(
  '<?xml version="1.0" encoding="utf-8"?>\n<resources>\n',
  ({ good, verb, place, word }, i) => `    <string name="card${i}_title">The ${good}</string>\n    <string name="card${i}_text">Each is <b>${verb}</b> in ${place}, %1$s &amp; it\\'s sent</string>\n    <string name="card${i}_cta">${word}</string>\n`,
  '</resources>\n',
)

export const appleStrings = grown('', ({ good, verb, place, word }, i) => `/* A card */\n"card${i}.title" = "The ${good}";\n"card${i}.text" = "Each is ${verb} in ${place}, %@";\n"card${i}.cta" = "${word}";\n`)

export const stringsdict = grown(
  '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>\n',
  ({ good, place }, i) => `<key>card${i}</key><dict><key>NSStringLocalizedFormatKey</key><string>%#@n@ in ${place}</string>\n<key>n</key><dict><key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string><key>NSStringFormatValueTypeKey</key><string>d</string><key>one</key><string>One ${good}</string><key>other</key><string>%d of ${good}</string></dict></dict>\n`,
  '</dict></plist>\n',
)

export const xcstrings = grown(
  '{ "sourceLanguage" : "en", "strings" : {\n',
  ({ good, verb, place }, i) => `  "card${i}" : { "localizations" : { "en" : { "stringUnit" : { "state" : "translated", "value" : "The ${good}, ${verb} in ${place}" } } } },\n`,
  '  "end" : {}\n}, "version" : "1.0" }\n',
)

export const pug = grown(
  'doctype html\nhtml(lang="en")\n  body\n',
  ({ good, verb, place, word }, i) => `    section.card(id="c${i}")\n      h2 The ${good}, #{goods[${i % 40}].name}\n      if open\n        p It is #[b ${verb}] in ${place}.\n      else\n        p See the long story.\n      label\n        input(type="checkbox" name="w${i}" checked=wrapped)\n        |  Wrap it\n      a(href="/goods/${i}") ${word}\n`,
)

export const haml = grown(
  '!!!\n%html{ lang: "en" }\n  %body\n',
  ({ good, verb, place, word }, i) => `    %section.card{ id: "c${i}" }\n      %h2 The ${good}, #{@goods[${i % 40}].name}\n      - if open\n        %p It is <b>${verb}</b> in ${place}.\n      - else\n        %p See the long story.\n      %label\n        %input{ type: "checkbox", name: "w${i}", checked: @wrapped }\n        Wrap it\n      = link_to "${word}", "/goods/${i}"\n`,
)

export const slim = grown(
  'doctype html\nhtml lang="en"\n  body\n',
  ({ good, verb, place, word }, i) => `    section.card id="c${i}"\n      h2 The ${good}, #{@goods[${i % 40}].name}\n      - if open\n        p It is <b>${verb}</b> in ${place}.\n      - else\n        p See the long story.\n      label\n        input type="checkbox" name="w${i}" checked=@wrapped\n        |  Wrap it\n      = link_to "${word}", "/goods/${i}"\n`,
)

export const smarty = grown(
  '<main>\n',
  ({ good, verb, place, word }, i) => `<section class="card" id="c${i}">\n  <h2>The ${good}, {$goods[${i % 40}].name|escape}</h2>\n  {if $open}<p>It is <b>${verb}</b> in ${place}.</p>{else}<p>See the long story.</p>{/if}\n  <input type="checkbox" name="w${i}" {if $wrapped}checked{/if}> <a href="{$link.shop}/${i}">${word}</a>\n</section>\n`,
  '</main>\n',
)

export const blade = grown(
  '<main>\n',
  ({ good, verb, place, word }, i) => `<section class="card" id="c${i}">\n  <h2>The ${good}, {{ $goods[${i % 40}]->name }}</h2>\n  @if ($open)\n    <p>It is <b>${verb}</b> in ${place}.</p>\n  @else\n    <p>See the long story.</p>\n  @endif\n  <input type="checkbox" name="w${i}" @checked($wrapped)> <a href="{{ route('goods', ${i}) }}">${word}</a>\n</section>\n`,
  '</main>\n',
)

export const heex = grown(
  '<main>\n',
  ({ good, verb, place, word }, i) => `<section class="card" id="c${i}">\n  <h2>The ${good}, {@good.name}</h2>\n  <%= if @open do %>\n    <p>It is <b>${verb}</b> in ${place}.</p>\n  <% else %>\n    <p>See the long story.</p>\n  <% end %>\n  <input type="checkbox" name="w${i}" checked={@wrapped}> <.link href={~p"/goods/${i}"}>${word}</.link>\n</section>\n`,
  '</main>\n',
)

export const razor = grown(
  '@model Goods\n<main>\n',
  ({ good, verb, place, word }, i) => `<section class="card" id="c${i}">\n  <h2>The ${good}, @Model.Goods[${i % 40}].Name</h2>\n  @if (open)\n  {\n    <p>It is <b>${verb}</b> in ${place}.</p>\n  }\n  else\n  {\n    <p>See the long story.</p>\n  }\n  <input type="checkbox" name="w${i}" checked="@wrapped"> <a href="@Url.Action("Goods", ${i})">${word}</a>\n</section>\n`,
  '</main>\n',
)

export const freemarker = grown(
  '<main>\n',
  ({ good, verb, place, word }, i) => `<section class="card" id="c${i}">\n  <h2>The ${good}, ${'${'}goods[${i % 40}].name}</h2>\n  <#if open>\n    <p>It is <b>${verb}</b> in ${place}.</p>\n  <#else>\n    <p>See the long story.</p>\n  </#if>\n  <input type="checkbox" name="w${i}" <#if wrapped>checked</#if>> <a href="${'${'}link}/${i}">${word}</a>\n</section>\n`,
  '</main>\n',
)

export const htmlInScript = grown(
  'const box = document.querySelector("#goods")\n',
  ({ good, verb, place, word }, i) => `export function card${i}(open, price) {\n  const left = price > 20 ? 'The ${good}' : \`${word}, \${price} euros\`\n  box.innerHTML = \`<section class="card"><h2>\${left}</h2><p>It is <b>${verb}</b> in ${place}.</p><label><input type="checkbox" \${open ? 'checked' : ''}> Wrap it</label></section>\`\n  return left\n}\n`,
)

/** The same copy as JSX, for a format no parser of which is at hand. */
export const asJsx = (source: string): string =>
  `const copy = <>${source
    .replace(/^---\n[^]*?\n---\n|^<script>[^]*?<\/script>\n/, '')
    .replaceAll('{#if open}', '{open ? ')
    .replaceAll('{:else}', ' : ')
    .replaceAll('{/if}', '}')
    .replaceAll('bind:checked={open}>', 'checked={open} />')}</>`

/** What a mail says in its HTML, decoded. */
export const htmlOfMail = (source: string): string =>
  source
    .slice(source.indexOf('\r\n\r\n') + 4)
    .replaceAll('=\r\n', '')
    .replaceAll('=3D', '=')
    .replaceAll('=C2=B0', '\u00b0')
