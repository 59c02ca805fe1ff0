import { BREAK, HOLE, type Page, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCatalogue } from './read-catalogue.ts'

type Messages = Readonly<Record<string, string>>

/** A format, as people and tools write it: the file of some messages, and what a stretch of it says. */
interface Written {
  readonly path: string
  readonly file: (messages: Messages) => string
  readonly means: (written: string) => string
}

const each = (messages: Messages, line: (key: string, value: string) => string): string => Object.entries(messages).map(([key, value]) => line(key, value)).join('\n')
const plain = (written: string): string => written
const inQuotes = (written: string): string => (written.startsWith('\\') ? (JSON.parse(`"${written.replace(/^\\(['$:=#!])$/, '$1').replace(/^\\U/, '\\u')}"`) as string) : written)
const ascii = (text: string, from = ''): string => text.replace(/[^ -~\r\n]/g, (unit) => `\\u${from}${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
const unxml = (written: string): string => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#8217;': '’' })[written] ?? written
const quoted = (value: string): string => JSON.stringify(value)
const single = (value: string): string => `'${value.replaceAll("'", "''").replace(/\n/g, '\n\n')}'`
const block = (value: string, indent: string): string => value.split('\n').map((line) => (line === '' ? '' : indent + line)).join('\n')

const formats: Readonly<Record<string, Written>> = {
  json: { path: 'locales/en.json', file: (messages) => JSON.stringify(messages, null, 2), means: inQuotes },
  'json, escaped': { path: 'locales/en.json', file: (messages) => ascii(JSON.stringify(messages, null, 2)), means: inQuotes },
  arb: { path: 'lib/l10n/app_en.arb', file: (messages) => JSON.stringify({ '@@locale': 'en', ...messages }, null, 2), means: inQuotes },
  json5: { path: 'locales/en.json5', file: (messages) => `// notes\n{\n${each(messages, (key, value) => `  ${key}: ${quoted(value)},`)}\n}`, means: inQuotes },
  'yaml, double quotes': { path: 'locales/en.yml', file: (messages) => `en:\n${each(messages, (key, value) => `  ${key}: ${ascii(quoted(value))} # x`)}\n`, means: inQuotes },
  'yaml, folded in quotes': { path: 'locales/en.yml', file: (messages) => `en:\n${each(messages, (key, value) => `  ${key}: ${quoted(value).replace(/ (?=\w)/g, '\n    ')}`)}\n`, means: inQuotes },
  'yaml, single quotes': { path: 'locales/en.yaml', file: (messages) => `en:\n${each(messages, (key, value) => `  ${key}: ${single(value)}`)}\n`, means: (written) => (written === "''" ? "'" : written) },
  'yaml, literal': { path: 'locales/en.yml', file: (messages) => `en:\n${each(messages, (key, value) => `  ${key}: |\n    x\n${block(value, '    ')}\n`)}\n`, means: plain },
  'yaml, folded': { path: 'locales/en.yml', file: (messages) => `en:\n${each(messages, (key, value) => `  ${key}: >-\n    x\n${block(value, '    ')}`)}\n`, means: plain },
  'yaml, not indented': { path: 'locales/en.yml', file: (messages) => `en:\n${each(messages, (key, value) => `  ${key}: "x\ny ${quoted(value).slice(1)}`)}\n`, means: inQuotes },
  po: { path: 'locale/en/LC_MESSAGES/shop.po', file: (messages) => `# notes\nmsgid ""\nmsgstr "Language: en\\n"\n\n${each(messages, (key, value) => `#: cart.html:1\nmsgctxt "x"\nmsgid "${key}"\nmsgstr ""\n${quoted(value).replace(/ (?=\w)/g, ' "\n"')}\n`)}`, means: inQuotes },
  properties: { path: 'i18n/shop_en.properties', file: (messages) => `# notes\n${each(messages, (key, value) => `${key} = ${ascii(value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replace(/ (?=\w)/g, ' \\\n    '))}`)}\n`, means: inQuotes },
  'apple strings': { path: 'en.lproj/Localizable.strings', file: (messages) => `/* notes */\n${each(messages, (key, value) => `"${key}" = ${ascii(quoted(value)).replaceAll('\\u', '\\U')};`)}\n`, means: inQuotes },
  stringsdict: { path: 'en.lproj/Localizable.stringsdict', file: (messages) => `<plist><dict>${each(messages, (key, value) => `<key>${key}</key><dict><key>NSStringLocalizedFormatKey</key><string>%#@n@</string><key>n</key><dict><key>one</key><string>${xml(value)}</string><key>other</key><string>${xml(value)}</string></dict></dict>`)}</dict></plist>`, means: unxml },
  xcstrings: { path: 'Localizable.xcstrings', file: (messages) => JSON.stringify({ sourceLanguage: 'en', strings: Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, { localizations: { en: { stringUnit: { state: 'new', value } } } }])) }), means: inQuotes },
  android: { path: 'res/values/strings.xml', file: (messages) => `<?xml version="1.0"?>\n<resources>\n${each(messages, (key, value) => `  <string name="${key}">${xml(value).replaceAll('\\', '\\\\').replaceAll('&quot;', '\\"').replaceAll("'", "\\'")}</string>`)}\n</resources>`, means: (written) => unxml(inQuotes(written)) },
  'android, CDATA': { path: 'res/values/strings.xml', file: (messages) => `<resources>\n${each(messages, (key, value) => `  <string name="${key}"><![CDATA[${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}]]></string>`)}\n</resources>`, means: inQuotes },
  xliff: { path: 'locale/messages.en.xlf', file: (messages) => `<xliff version="1.2"><file source-language="fr" target-language="en"><body>${each(messages, (key, value) => `<trans-unit id="${key}"><source>Non</source><target>${xml(value)}</target></trans-unit>`)}</body></file></xliff>`, means: unxml },
  'xliff 2': { path: 'locale/messages.xlf', file: (messages) => `<xliff version="2.0" srcLang="en"><file>${each(messages, (key, value) => `<unit id="${key}"><segment><source>${xml(value)}</source></segment></unit>`)}</file></xliff>`, means: unxml },
  fluent: { path: 'locales/en/shop.ftl', file: (messages) => `# notes\n${each(messages, (key, value) => `${key} =\n    x\n${block(value.replace(/[{}]/g, '').replace(/^(?=[.*[])/gm, 'x'), '    ')}`)}\n`, means: plain },
  'php, single quotes': { path: 'lang/en/shop.php', file: (messages) => `<?php\n\nreturn [\n${each(messages, (key, value) => `  '${key}' => '${value.replace(/[\\']/g, '\\$&')}',`)}\n];\n`, means: (written) => (written.length > 1 ? written.replace(/^\\/, '') : written) },
  'php, double quotes': { path: 'lang/en/shop.php', file: (messages) => `<?php\n// notes\n${each(messages, (key, value) => `$_['${key}'] = ${quoted(value)};`)}\n`, means: inQuotes },
  'script, quotes': { path: 'locales/en.ts', file: (messages) => `export default {\n${each(messages, (key, value) => `  ${key}: ${ascii(quoted(value))},`)}\n} as const\n`, means: inQuotes },
  'script, templates': { path: 'locales/en.js', file: (messages) => `module.exports = {\n${each(messages, (key, value) => `  ${key}: () => \`${value.replace(/[\\`$]/g, '\\$&')}\`,`)}\n}\n`, means: (written) => (written.length > 1 ? written.replace(/^\\/, '') : written) },
}

/** Characters that do not stand where the text says. White space stands anywhere: syntaxes fold it. */
function misplaced(page: Page, means: (written: string) => string): string[] {
  const wrong: string[] = []
  for (const text of texts(page.root)) {
    for (let i = 0; i < text.value.length; i++) {
      const character = text.value[i]!
      const { start, end } = text.slice(i, i + 1).at
      const written = page.source.slice(start, end)
      if (start >= end || start < 0 || end > page.source.length) wrong.push(`${i}: stands nowhere`)
      else if (/\s/.test(character) || character === HOLE || character === BREAK) continue
      else if (written !== character && !means(written).includes(character) && !/^&[a-z]+;$|^&amp;[a-z]+;$/.test(written)) wrong.push(`${i}: ${JSON.stringify(character)} at ${JSON.stringify(written)}`)
    }
  }
  return wrong
}

const wordsIn = (said: string): readonly string[] => said.match(/w\d+o/g) ?? []

const piece = fc.constantFrom('#', '#', ' ', '\n', '"', "'", '\\', 'é', '’', '😀', '{n}', '<b>', '%s', '&amp;', '$', '#,', ': ', '- ', '`', '= ')
/** Each word stands once in the file. */
const value = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => `see ${parts.join(' ').replace(/[ \n]*\n[ \n]*/g, '\n')} end`)
const messages = fc.array(value, { minLength: 1, maxLength: 4 }).map((values) => {
  let count = 0
  return Object.fromEntries(values.map((each, i) => [`k${i}`, each.replace(/#(?!,)/g, () => `w${count++}o`)]))
})

test.each(Object.entries(formats))('%s: every word is read, where it stands', async (_, { path, file, means }) => {
  await fc.assert(
    fc.asyncProperty(messages, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (given, lineEnd, mark) => {
      const source = (mark ? '\uFEFF' : '') + file(given).replaceAll('\n', lineEnd)
      const page = await readCatalogue(source, { path })
      expect(page).toBeDefined()
      const said = [...texts(page!.root)].map((text) => text.value).join(' ')
      for (const word of wordsIn(Object.values(given).join(' '))) expect(said).toContain(word)
      expect(misplaced(page!, means)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
