import { BREAK, Element, HOLE, type Page, texts } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../read-error.ts'
import { readCatalogue } from './read-catalogue.ts'

const read = async (path: string, source: string): Promise<Page> => (await readCatalogue(source, { path }))!
const shown = (element: Element): string => [...texts(element)].map(({ value }) => value.replaceAll(HOLE, '…').replaceAll(BREAK, '¶')).join('')
const branchesIn = (message: Element): readonly string[] | undefined => {
  const branches = message.children.filter((child) => child instanceof Element)
  return branches.length > 0 ? branches.map(shown) : undefined
}
/** What is read: each message's key, and its words, or those of its branches. */
const said = async (path: string, source: string): Promise<readonly (readonly [string, string | readonly string[]])[]> =>
  (await read(path, source)).named('p').map((message) => [message.attr('key')!.value!, branchesIn(message) ?? shown(message)] as const)
const fault = async (path: string, source: string): Promise<{ readonly message: string; readonly offset: number | undefined }> => {
  const error: unknown = await read(path, source).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ReadError)
  const { message, offset } = error as ReadError
  return { message, offset }
}

describe('YAML', () => {
  const yml = 'config/locales/fr.yml'

  test('as Rails writes it', async () => {
    const source = `fr:
  cart:
    decline: Non merci # a note
    left:
      one: Plus qu’un
      other: "Plus que %{count}"
    days: [lun, mar]
    title_html: <b>Votre</b> panier
    empty: ~
    body: >
      Bonjour
      à vous

      Merci
`
    expect(await said(yml, source)).toEqual([
      ['fr.cart.decline', 'Non merci'],
      ['fr.cart.left', ['Plus qu’un', 'Plus que …']],
      ['fr.cart.days.0', 'lun'],
      ['fr.cart.days.1', 'mar'],
      ['fr.cart.title_html', 'Votre panier'],
      ['fr.cart.body', 'Bonjour à vous\nMerci'],
    ])
    const page = await read(yml, source)
    expect(page.lang).toBe('fr')
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
    expect(page.comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('what an alias repeats is read once', async () => {
    expect(await said(yml, 'fr:\n  a: &a Bonjour\n  b: *a\n  c: &c { d: Oui }\n  e:\n    <<: *c\n')).toEqual([['fr.a', 'Bonjour'], ['fr.c.d', 'Oui']])
  })

  test('Hugo’s lists, and several documents', async () => {
    expect(await said('i18n/fr.yaml', '- id: more\n  translation: Lire la suite\n- id: less\n  translation: Replier\n')).toEqual([['0.translation', 'Lire la suite'], ['1.translation', 'Replier']])
    expect(await said('i18n/fr.yaml', 'a: Un\n---\nb: Deux\n')).toEqual([['a', 'Un'], ['b', 'Deux']])
  })

  test('as others let pass: doubled keys, tabs, texts that are not indented, signs that begin a text', async () => {
    expect(await said(yml, 'fr:\n  a: Un\n  a: Deux\n')).toEqual([['fr.a', 'Un'], ['fr.a', 'Deux']])
    expect(await said(yml, 'fr:\n\ta: Un\n\tb: Deux\n')).toEqual([['fr.a', 'Un'], ['fr.b', 'Deux']])
    expect(await said(yml, 'fr:\n  a: "Un\n  deux"\n  b: Trois\n')).toEqual([['fr.a', 'Un   deux'], ['fr.b', 'Trois']])
    expect(await said(yml, 'fr:\n  a: %{n} articles\n  b: @nous\n')).toEqual([['fr.a', '… articles'], ['fr.b', '@nous']])
  })

  test('comments have places, and are no comments in a text', async () => {
    const source = '# first\nfr:\n  a: |\n    # text\n    more\n  # second\n  b: c\n'
    const { comments } = await read(yml, source)
    expect(comments.map(({ text, at }) => [text, source.slice(at.start, at.end)])).toEqual([['first', '# first'], ['second', '# second']])
  })

  test.each([
    ['fr:\n  a: "b\n', 'missing closing "quote'],
    ['fr:\n  a: b: c\n', 'nested mappings'],
    ['fr: [a\n', 'flow'],
  ])('%j is refused with a place', async (source, words) => {
    const { message, offset } = await fault(yml, source)
    expect(message.toLowerCase()).toContain(words)
    expect(offset).toBeLessThanOrEqual(source.length)
  })
})

describe('gettext', () => {
  const po = `# shop
msgid ""
msgstr ""
"Language: fr\\n"

#: cart.html:4 cart.html:9
msgctxt "Button label"
msgid "Decline"
msgstr "Non "
"merci"

#: cart.html:12
#, fuzzy, python-format
msgid "%(n)s seat left"
msgid_plural "%(n)s seats left"
msgstr[0] "%(n)s place"
msgstr[1] "%(n)s places"

msgid "Not yet"
msgstr ""

#~ msgid "Old"
#~ msgstr "Vieux"
`
  test('translations are read, their msgid is their key', async () => {
    expect(await said('locale/shop.po', po)).toEqual([
      ['Button label\u0004Decline', 'Non merci'],
      ['%(n)s seat left', ['… place', '… places']],
    ])
    const page = await read('locale/shop.po', po)
    expect(page.lang).toBe('fr')
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
    expect(page.named('section').map((section) => section.attr('key')?.value)).toEqual(['cart.html'])
  })

  test('in a template and in English, the msgid is what people read', async () => {
    expect(await said('locale/shop.pot', 'msgid "No thanks"\nmsgstr ""\n\nmsgid "%d seat"\nmsgid_plural "%d seats"\nmsgstr[0] ""\n')).toEqual([
      ['No thanks', 'No thanks'],
      ['%d seat', ['… seat', '… seats']],
    ])
    expect(await said('locale/en/shop.po', 'msgid "cart.decline"\nmsgstr "No thanks"\n\nmsgid "cart.title"\nmsgstr ""\n')).toEqual([['cart.decline', 'No thanks']])
    expect(await said('locale/en/shop.po', 'msgid "Close"\nmsgstr ""\n')).toEqual([['Close', 'Close']])
    expect(await said('locale/fr/shop.po', 'msgid "Close"\nmsgstr ""\n')).toEqual([])
  })

  test('keys tell what a message is', async () => {
    expect((await read('locale/en/shop.po', 'msgid "cart.decline"\nmsgstr "No thanks"\n')).named('p')[0]!.is('[role="button"]')).toBe(true)
  })

  test('odd files are read', async () => {
    expect(await said('po/fr.po', 'domain "shop"\nmsgid "a"\nmsgstr "b\nmsgid"c"\nmsgstr   "d"\r\n   "e"   ')).toEqual([['a', 'b'], ['c', 'de']])
  })

  test('what is none is refused with a place', async () => {
    expect(await fault('po/fr.po', 'msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n')).toMatchObject({ offset: 10 })
  })
})

describe('Fluent', () => {
  test('messages, attributes, choices, blanks', async () => {
    const source = `# note
cart-decline = No thanks, { $name }
cart-left = Only { $n ->
    [one] one seat
   *[other] { $n } seats
  } left
sign-up =
    Sign up
      to <a data-l10n-name="x">{ -brand }</a>
  .placeholder = you@example.com
  .accesskey = S
-brand = Ledger
`
    expect(await said('locales/en/shop.ftl', source)).toEqual([
      ['cart-decline', 'No thanks, …'],
      ['cart-left', ['Only one seat left', 'Only … seats left']],
      ['sign-up', 'Sign up\n  to …'],
      ['sign-up.placeholder', 'you@example.com'],
      ['-brand', 'Ledger'],
    ])
    const page = await read('locales/en/shop.ftl', source)
    expect([...texts(page.root)].flatMap(({ holes }) => holes.map(({ origin }) => origin))).toContainEqual({ kind: 'translation', key: '-brand' })
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
  })

  test('what Fluent passes over is passed over', async () => {
    expect(await said('en/a.ftl', 'a = Hello\nnot a message\nb = There\n')).toEqual([['a', 'Hello'], ['b', 'There']])
    expect((await fault('en/a.ftl', 'not a message\n')).offset).toBe(4)
  })
})

describe('XLIFF', () => {
  test('1.2: targets, inline elements, notes', async () => {
    const source = `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="en" target-language="fr"><body>
<trans-unit id="cart.decline"><source>No thanks</source><target>Non merci</target><note>a note</note></trans-unit>
<trans-unit id="abc" resname="cart.hello"><source>x</source><target>Bonjour <x id="INTERPOLATION" equiv-text="{{name}}"/>, <x id="START_LINK"/>d&apos;accord<x id="CLOSE_LINK"/><ph id="1">{n}</ph></target></trans-unit>
<trans-unit id="left"><source>x</source><target>{VAR_PLURAL, plural, =1 {un} other {plusieurs}}</target></trans-unit>
</body></file></xliff>`
    expect(await said('messages.fr.xlf', source)).toEqual([
      ['cart.decline', 'Non merci'],
      ['cart.hello', "Bonjour …, d'accord…"],
      ['left', ['un', 'plusieurs']],
    ])
    const page = await read('locale/messages.xlf', source)
    expect(page.lang).toBe('fr')
    expect(page.comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('2: segments; without targets, the source', async () => {
    const source = '<xliff version="2.0" srcLang="en-US"><file><unit id="cart.decline"><segment><source>No <pc id="1">thanks</pc><ph id="2" equiv="X" disp="{{x}}"/></source></segment></unit></file></xliff>'
    expect(await said('locale/messages.xlf', source)).toEqual([['cart.decline', 'No thanks…']])
    expect((await read('locale/messages.xlf', source)).lang).toBe('en-US')
  })

  test('what is none is refused', async () => expect((await fault('a.xlf', '<html></html>')).message).toContain('<xliff>'))
})

describe('.properties', () => {
  test('escapes, continued lines, MessageFormat', async () => {
    const source = "# a note\ncart.decline=Non merci\ncart.left : Il n''en reste que {0}\nhello \\u00e9t\\u00e9, \\\n    c'est \\\n    tout\ncount=3\nurl=https://example.com\n"
    expect(await said('i18n/messages_fr.properties', source)).toEqual([
      ['cart.decline', 'Non merci'],
      ['cart.left', "Il n'en reste que …"],
      ['hello', "été, c'est tout"],
    ])
    expect((await read('i18n/messages_fr.properties', source)).lang).toBe('fr')
  })
})

describe('Apple', () => {
  test('.strings, semicolons or none', async () => {
    const source = '/* a note */\n"cart.decline" = "No thanks";\nhello = "Hello \\"%@\\"\\n%1$lld"\n// more\n"Sign up" = "It\\U2019s free"'
    expect(await said('en.lproj/Localizable.strings', source)).toEqual([
      ['cart.decline', 'No thanks'],
      ['hello', 'Hello "…"\n…'],
      ['Sign up', 'It’s free'],
    ])
    const page = await read('fr.lproj/Localizable.strings', source)
    expect(page.lang).toBe('fr')
    expect(page.comments.map(({ text }) => text)).toEqual(['a note', 'more'])
    expect(await fault('en.lproj/A.strings', '"a" = "b;\n')).toMatchObject({ offset: 6 })
    expect(await fault('en.lproj/A.strings', '/* a')).toMatchObject({ offset: 0 })
  })

  test('.stringsdict: each form a branch, with the words around it', async () => {
    const forms = '<dict><key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string><key>one</key><string>%d seat</string><key>other</key><string>%d seats</string></dict>'
    const source = `<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0"><dict><key>seats</key><dict><key>NSStringLocalizedFormatKey</key><string>Only %#@n@ left</string><key>n</key>${forms}</dict></dict></plist>`
    expect(await said('en.lproj/Localizable.stringsdict', source)).toEqual([['seats', ['Only … seat left', 'Only … seats left']]])
  })

  test('.xcstrings: a section a language', async () => {
    const unit = (value: string) => ({ stringUnit: { state: 'translated', value } })
    const localizations = { en: unit('No thanks'), fr: unit('Non merci') }
    const plural = { en: { variations: { plural: { one: unit('%lld seat'), other: unit('%lld seats') } } } }
    const source = JSON.stringify({ sourceLanguage: 'en', strings: { 'cart.decline': { localizations }, seats: { localizations: plural } }, version: '1.0' })
    expect(await said('Localizable.xcstrings', source)).toEqual([
      ['en.cart.decline', 'No thanks'],
      ['en.seats', ['… seat', '… seats']],
      ['fr.cart.decline', 'Non merci'],
    ])
  })
})

describe('Android', () => {
  const source = `<?xml version="1.0" encoding="utf-8"?>
<resources xmlns:xliff="urn:x">
  <!-- a note -->
  <string name="decline_button">No, I don\\'t want <b>it</b></string>
  <string name="html"><![CDATA[<p>Only today</p>]]></string>
  <string name="name" translatable="false">Ledger</string>
  <string name="alias">@string/html</string>
  <string name="hello">"Hello, <xliff:g id="x">%1$s</xliff:g>!"</string>
  <string name="empty"/>
  <plurals name="left"><item quantity="one">%d seat</item><item quantity="other">%d seats</item></plurals>
  <string-array name="days"><item>Monday</item><item>Tuesday &amp; more</item></string-array>
</resources>`

  test('strings, plurals, lists', async () => {
    expect(await said('app/src/main/res/values/strings.xml', source)).toEqual([
      ['decline_button', "No, I don't want it"],
      ['html', '¶Only today¶'],
      ['hello', 'Hello, …!'],
      ['left', ['… seat', '… seats']],
      ['days.0', 'Monday'],
      ['days.1', 'Tuesday & more'],
    ])
    const page = await read('res/values-pt-rBR/strings.xml', source)
    expect(page.lang).toBe('pt-BR')
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
    expect(page.comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('other XML is left alone', async () => expect(await readCatalogue('<project><name>Strings</name></project>', { path: 'res/values/strings.xml' })).toSatisfy((page: Page) => page.named('p').length === 0))
})

describe('PHP', () => {
  test('arrays that are returned, nested and joined', async () => {
    const source = `<?php

declare(strict_types=1);

// a note
return [
    'cart' => ['decline' => 'Non merci', 'title' => "L\\u{e9}ger" . ' et ' . 'vif'],
    'left' => '{1} Plus qu’une|[2,*] Plus que :count',
    'hello' => "Bonjour $name !",
    'it\\'s' => <<<'EOT'
        deux
        lignes
        EOT,
    'none' => null,
];
`
    expect(await said('lang/fr/shop.php', source)).toEqual([
      ['cart.decline', 'Non merci'],
      ['cart.title', 'Léger et vif'],
      ['left', '… Plus qu’une|[2,*] Plus que …'],
      ['hello', 'Bonjour … !'],
      ["it's", 'deux\nlignes'],
    ])
    const page = await read('lang/fr/shop.php', source)
    expect(page.lang).toBe('fr')
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
    expect(page.comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('keys that are assigned or defined', async () => {
    expect(await said('language/en-gb/cart.php', `<?php\n// Heading\n$_['heading_title'] = 'Your basket';\n$_['error']['stock'] = 'Out of stock';\ndefine('TEXT_DECLINE', 'No thanks');\n`)).toEqual([
      ['heading_title', 'Your basket'],
      ['error.stock', 'Out of stock'],
      ['TEXT_DECLINE', 'No thanks'],
    ])
  })

  test.each([
    '<?php class Lang { public function get() { return "No thanks"; } }',
    '<?php echo "No thanks"; return ["a" => "b"];',
    '<?php return ["limit" => 3, "on" => true, "name" => "x"];',
    '<?php return "x";',
    '<p>Bonjour</p>',
    '<?php return [',
  ])('code is left alone: %s', async (source) => expect((await readCatalogue(source, { path: 'lang/fr/shop.php' }))?.named('p') ?? []).toEqual([]))
})

describe('scripts', () => {
  test('objects, templates, functions', async () => {
    const source = `import type { Messages } from './types'

// a note
const shared = { close: 'Close this' }

export default {
  cart: { decline: 'No thanks', 'two words': "It\\u2019s free" },
  hello: \`Hello \${name}, welcome\`,
  left: (n: number) => (n === 1 ? 'Only one left' : \`Only \${n} left\`),
  long: 'One ' + 'two ' + count,
  days: ['Monday', 'Tuesday'],
  sum() { return 'In all' },
  shared,
} satisfies Messages
`
    expect(await said('src/locales/en.ts', source)).toEqual([
      ['cart.decline', 'No thanks'],
      ['cart.two words', 'It’s free'],
      ['hello', 'Hello …, welcome'],
      ['left', ['Only one left', 'Only … left']],
      ['long', 'One two …'],
      ['days.0', 'Monday'],
      ['days.1', 'Tuesday'],
      ['sum', 'In all'],
      ['shared.close', 'Close this'],
    ])
    expect((await read('src/locales/en.ts', source)).comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('several languages in one file', async () => {
    for (const source of ['export const messages = { en: { a: "No thanks" }, fr: { a: "Non merci" } }', 'export const en = { a: "No thanks" }\nexport const fr = { a: "Non merci" }', 'const en = { a: "No thanks" }, fr = { a: "Non merci" }\nmodule.exports = { en, fr }']) {
      expect(await said('src/i18n/messages.js', source)).toEqual([['en.a', 'No thanks'], ['fr.a', 'Non merci']])
      expect((await read('src/i18n/messages.js', source)).lang).toBeUndefined()
    }
  })

  test('messages with notes to translators', async () => {
    expect(await said('src/cart/messages.ts', 'export default defineMessages({ decline: { id: "cart.decline", defaultMessage: "No thanks", description: "A button" } })')).toEqual([['decline.defaultMessage', 'No thanks']])
  })

  test.each([
    'import i18n from "i18next"\ni18n.init({ fallback: "No such language" })\nexport default i18n',
    'export class Locale { name = "No thanks" }',
    'export const routes = { home: "/", about: "/about" }',
    'export default { locales: ["en", "fr"], timeout: 3, retry: true, load: () => import("./en") }',
    'export function greet() { return "Hello there" }',
    'export { default as en } from "./en"',
    'export default {',
  ])('code is left alone: %s', async (source) => expect(await readCatalogue(source, { path: 'src/locales/index.ts' })).toBeUndefined())
})

describe('JSON5 and ARB', () => {
  test('JSON5', async () => {
    const source = "// a note\n{ cart: { decline: 'No thanks', },\n 'hello': \"Hello \\\nthere\", }"
    expect(await said('locales/en.json5', source)).toEqual([['cart.decline', 'No thanks'], ['hello', 'Hello there']])
    expect(await fault('locales/en.json5', '{ a b }')).toMatchObject({ offset: 4 })
  })

  test('ARB', async () => {
    const page = await read('lib/l10n/intl.arb', '{ "@@locale": "ca", "decline": "No, gràcies", "@decline": { "description": "A button" } }')
    expect([page.lang, page.named('p').map(shown)]).toEqual(['ca', ['No, gràcies']])
  })
})

describe('every format', () => {
  const paths = ['a.po', 'a.ftl', 'a.arb', 'locales/en.yml', 'locales/en.json', 'locales/en.json5', 'a.xcstrings', 'a.strings', 'a.stringsdict', 'i18n/a.properties', 'values/strings.xml', 'lang/en.php', 'locales/en.ts']

  test.each(paths)('an empty file says nothing: %s', async (path) => {
    for (const source of ['', '\n']) expect((await readCatalogue(source, { path }))?.named('p') ?? []).toEqual([])
  })

  test.each([
    ['locales/en.yml', (n: number) => `a: ${'['.repeat(n)}`],
    ['locales/en.yml', (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['locales/en.json5', (n: number) => '['.repeat(n)],
    ['locales/en.ts', (n: number) => `export default ${'['.repeat(n)}`],
    ['lang/en.php', (n: number) => `<?php return ${'['.repeat(n)}`],
    ['a.stringsdict', (n: number) => '<dict><key>a</key>'.repeat(n)],
    ['values/strings.xml', (n: number) => '<string name="a"><b>'.repeat(n)],
    ['a.ftl', (n: number) => `a = ${'{ '.repeat(n)}`],
  ] as const)('thousands of levels do no harm: %s', async (path, deep) => {
    const outcome: unknown = await readCatalogue(deep(3_000), { path }).catch((error: unknown) => error)
    expect(outcome === undefined || outcome instanceof ReadError || (outcome as Page).kind === 'strings').toBe(true)
  })
})
