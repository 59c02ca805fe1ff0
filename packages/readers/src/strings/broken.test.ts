import { type Page, within } from '@aboveboard/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadError } from '../read-error.ts'
import { readCatalogue } from './read-catalogue.ts'

/** Pieces that files are made of, in any order and number. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  'locales/en.yml': ['en:\n', '  a: ', '    b: ', '- ', '"', "'", '|\n', '>-\n', '&x ', '*x', '<<: ', '\t', '# c\n', '---\n', '[', ']', '{', '}', ': ', '!!str ', '%', '@', 'one: ', 'other: ', '\\u00e9', '\\'],
  'locales/en.json5': ['{', '}', '[', ']', 'a:', "'", '"', ',', '// c\n', '/*', '*/', '\\\n', '\\x41', '+1', 'NaN'],
  'a.po': ['msgid ', 'msgstr ', 'msgid_plural ', 'msgstr[1] ', 'msgctxt ', '"', '#: a.html:1\n', '#. note\n', '#~ ', '#', '\\n', '\\x4', '\\', 'Language: fr'],
  'a.ftl': ['a = ', 'b =\n    ', '{ ', ' }', '$n', ' ->\n', '[one] ', '*[other] ', '.label = ', '-brand = ', '"', '# c\n', '\n    ', '\\u00e9'],
  'a.xlf': ['<xliff version="1.2">', '<file source-language="en" target-language="fr">', '<trans-unit id="a.b">', '</trans-unit>', '<source>', '</source>', '<target>', '</target>', '<x id="1"/>', '<bpt>', '</bpt>', '<note>', '&amp;', '<![CDATA[', ']]>', '<!--', '-->', '<unit>', '<'],
  'values/strings.xml': ['<resources>', '<string name="a_b">', '</string>', '<plurals name="n">', '</plurals>', '<item quantity="one">', '</item>', '<b>', '</b>', '<![CDATA[', ']]>', '<!--', '-->', "\\'", '\\u00e9', '\\', '"', '&lt;b&gt;', '%1$s', '<string/>'],
  'a.stringsdict': ['<plist>', '<dict>', '</dict>', '<key>a</key>', '<key>n</key>', '<key>NSStringLocalizedFormatKey</key>', '<string>%#@n@ left</string>', '<key>one</key>', '<key>other</key>', '<string>', '</string>', '<string>%d</string>', '<'],
  'a.xcstrings': ['{', '}', '"strings":', '"a":', '"localizations":', '"en":', '"stringUnit":', '"value":', '"variations":', '"plural":', '"one":', '"Hi %@"', ',', '['],
  'a.strings': ['"a"', '"b.c" = ', '= ', ';', '"', '\\"', '\\U2019', '/* c */', '/*', '// c\n', 'bare', '{', '}'],
  'i18n/a.properties': ['a.b=', 'c : ', '# c\n', '! c\n', '\\\n   ', '\\u00e9', '\\u', '\\', '{0}', "''", '='],
  'lang/en/a.php': ['<?php ', 'return [', '];', "'a' => ", '"b" => ', "'", '"', ',', '[', ']', '$_["a"] = ', '$x', ' . ', '<<<EOT\n', '\nEOT', 'define(', ')', ';', '// c\n', '\\u{e9}', '?>'],
  'locales/en.ts': ['export default ', 'export const en = ', '{', '}', 'a: ', '"b": ', '`', '${n}', '"', ',', '() => ', '? ', ': ', '[', ']', 'module.exports = ', ' as const', '...en', 'en', '// c\n', '\\u00e9'],
}
const said = ['No thanks', 'Only 3 left', ' ', '\n', '\r\n', '\uFEFF', '\ud800', '🙂', 'é', '{n}', '{n, plural, one {a', '<b>', '&eacute;', '%s']

test.each(Object.entries(pieces))('%s is read or refused in a sentence, however broken, and what is read lies in it', async (path, own) => {
  const file = fc.array(fc.constantFrom(...own, ...own, ...said), { maxLength: 40 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(file, fc.constantFrom('strings' as const, undefined), async (source, kind) => {
      const outcome: unknown = await readCatalogue(source, { path, kind }).catch((error: unknown) => error)
      if (outcome instanceof ReadError) {
        expect(outcome.message).toMatch(/^[A-Z].{10,300}\.$/s)
        expect(outcome.offset ?? 0).toBeLessThanOrEqual(source.length)
      } else if (outcome !== undefined) {
        const page = outcome as Page
        const outside = page.elements.filter(({ at, extent }) => !within(at, { start: 0, end: source.length }) || !within(extent, { start: 0, end: source.length }) || at.start > at.end)
        expect(outside).toEqual([])
        expect(page.comments.filter(({ at }) => !within(at, { start: 0, end: source.length }))).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
})
