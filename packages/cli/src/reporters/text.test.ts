import { expect, it } from 'vitest'
import { coloured, plain } from '../terminal/paint.ts'
import { reportOf, resultOf } from '../testing/samples.ts'
import { count, noTotals } from '../judging/verdict.ts'
import { en } from '../words/en.ts'
import { fr } from '../words/fr.ts'
import type { FileResult, Totals } from '../judging/result.ts'
import { type Look, textReporter } from './text.ts'

const source = '<p>Spring</p>\n  <a>No thanks, I hate saving</a>\n  <label><input type="checkbox" checked={optIn}> News</label>\n'
const shaming = reportOf(source, 'No thanks, I hate saving', { suggest: [{ message: 'Say it plainly', edits: [] }] })
const ticked = reportOf(source, 'checked={optIn}', {
  rule: 'prechecked-consent',
  severity: 'error',
  doubt: true,
  message: '“News” may arrive already ticked: does the reader choose?',
  instead: 'Leave the box empty.',
  also: [{ message: 'the label stands here', at: { start: source.indexOf('News'), end: source.indexOf('News') + 4 } }],
})

function told(results: readonly FileResult[], look: Partial<Look> = {}, more: Partial<Totals> = {}): string {
  const reporter = textReporter({ words: en, paint: plain, room: 80, shown: (file) => file, fileOf: (path) => path, ...look })
  const totals = noTotals()
  for (const result of results) count(totals, result)
  return results.map((result) => reporter.file(result)).join('') + reporter.end({ ...totals, ...more })
}

it('tells findings first, doubts apart as questions, then what it comes to', () => {
  expect(told([resultOf(source, [ticked, shaming]), resultOf('', [])])).toBe(
    `emails/spring.html:2:6  warning
    2 │ <a>No thanks, I hate saving</a>
      │    ^^^^^^^^^^^^^^^^^^^^^^^^
  “No thanks, I hate saving” makes the reader ashamed to refuse
  Instead: Write a plain refusal, such as “No thanks”.
  Suggestion: Say it plainly
  confirmshaming

To look at: the file alone cannot settle these

emails/spring.html:3:33
    3 │ <label><input type="checkbox" checked={optIn}> News</label>
      │                               ^^^^^^^^^^^^^^^
  “News” may arrive already ticked: does the reader choose?
  emails/spring.html:3:50: the label stands here
  Instead: Leave the box empty.
  prechecked-consent

1 finding to mend, 1 to look at, in 1 of 2 files.
Why it matters, with sources: aboveboard explain confirmshaming
To keep something on purpose, write why in a comment before it: aboveboard-allow RULE -- reason
`,
  )
})

it('tells it in French', () => {
  const text = told([resultOf(source, [shaming, { ...shaming, severity: 'error' }, ticked])], { words: fr })
  expect(text).toContain('emails/spring.html:2:6  avertissement\n')
  expect(text).toContain('  À la place : Write')
  expect(text).toContain('À regarder : le fichier seul ne permet pas de trancher\n')
  expect(text).toContain('2 constats à corriger (1 erreur, 1 avertissement), 1 à regarder, dans 1 fichier sur 1.\n')
})

it('tells the same finding about the same line in one line, wherever it comes again', () => {
  const other = { ...shaming, message: '“No thanks, I hate saving” is something else' }
  const text = told([resultOf(source, [shaming]), { ...resultOf(source, [shaming, other]), shown: 'emails/summer.html' }])
  expect(text).toContain('\n\nemails/summer.html:2:6  warning  the same as at emails/spring.html:2:6  confirmshaming\n\nemails/summer.html:2:6  warning\n    2 │')
  expect(text).toContain('3 findings to mend')
  expect(told([resultOf(source, [shaming]), { ...resultOf(source, [shaming]), shown: 'ete.html' }], { words: fr })).toContain('ete.html:2:6  avertissement  comme à emails/spring.html:2:6  confirmshaming\n')
  expect(told([resultOf(source, [shaming, { ...shaming, severity: 'error' }])])).not.toContain('same as')
  const moved = source.replace('  <a>', '<div><a>')
  expect(told([resultOf(source, [shaming]), resultOf(moved, [{ ...shaming, at: { start: shaming.at.start + 3, end: shaming.at.end + 3 } }])])).not.toContain('same as')
})

it('asks the same question once, and names where else it stands', () => {
  const results = Array.from({ length: 7 }, (_, i) => ({ ...resultOf(source, [ticked]), shown: `emails/${i}.html` }))
  const again = 'emails/1.html:3:33, emails/2.html:3:33, emails/3.html:3:33, emails/4.html:3:33'
  const text = told(results)
  expect(text.split('“News” may arrive already ticked')).toHaveLength(2)
  expect(text).toContain(`  Instead: Leave the box empty.\n  The same stands at ${again} and 2 other places (--format compact lists all)\n  prechecked-consent\n`)
  expect(text).toContain(', 7 to look at, ')
  expect(told(results.slice(0, 2))).toContain('  The same stands at emails/1.html:3:33\n')
  expect(told(results, { words: fr })).toContain(`  De même\u00a0: ${again} et 2 autres endroits (--format compact les donne tous)\n`)
  const other = { ...ticked, message: '“Deals” may arrive already ticked: does the reader choose?' }
  expect(told([resultOf(source, [ticked, other])])).not.toContain('The same')
})

it('asks about one thing after another three times in full, and then where it arises', () => {
  const asked = Array.from({ length: 9 }, (_, i) => ({ ...ticked, message: `“News ${i}” may arrive already ticked: does the reader choose?` }))
  const results = asked.map((each, i) => ({ ...resultOf(source, [each]), shown: `emails/${i}.html` }))
  const alike = 'emails/3.html:3:33, emails/4.html:3:33, emails/5.html:3:33, emails/6.html:3:33'
  const text = told(results)
  expect(text.match(/may arrive already ticked/g)).toHaveLength(3)
  expect(text).toContain(`“News 2” may arrive already ticked: does the reader choose?\n  emails/2.html:3:50: the label stands here\n  Instead: Leave the box empty.\n  The same question arises at ${alike} and 2 other places (--format compact lists all)\n`)
  expect(text).toContain(', 9 to look at, ')
  expect(told(results, { words: fr })).toContain(`  La même question se pose\u00a0: ${alike} et 2 autres endroits (--format compact les donne tous)\n`)
  expect(told(results.slice(0, 3))).not.toContain('The same question')
})

it('says so when there is nothing to tell', () => {
  expect(told([resultOf('', []), resultOf('', [])])).toBe('Nothing to mend in 2 files.\n')
  expect(told([resultOf('', [])], { words: fr })).toBe('Rien à corriger dans 1 fichier.\n')
})

it('counts what could not be read apart', () => {
  const failed = resultOf('', [], { failure: { sentence: 'is not UTF-8 text; not read.' } })
  expect(told([resultOf('', []), failed])).toBe('Nothing to mend in 1 file.\n1 file could not be read: see above.\n')
  expect(told([failed])).toBe('1 file could not be read: see above.\n')
})

it('tells what --fix did, or could do', () => {
  const fixable = { ...shaming, fix: [{ at: shaming.at, text: 'No thanks' }] }
  expect(told([resultOf(source, [fixable])])).toContain('1 finding can be mended safely: aboveboard --fix\n')
  expect(told([resultOf(source, [], { mended: { places: 2, output: '' } })])).toBe('Nothing to mend in 1 file.\nMended 2 places in 1 file.\n')
  const diff = '--- a/x\n+++ b/x\n'
  expect(told([resultOf(source, [], { mended: { places: 1, output: '', diff } })], { dryRun: true })).toBe(`${diff}\nNothing to mend in 1 file.\nWould mend 1 place in 1 file.\n`)
})

it('says when there are too many warnings', () => {
  expect(told([resultOf(source, [shaming])], { maxWarnings: 0 })).toContain('1 warning: more than the 0 that --max-warnings allows.\n')
})

it('underlines the words themselves on a terminal', () => {
  expect(told([resultOf(source, [shaming])], { paint: coloured })).toContain('<a>\u001b[33m\u001b[4mNo thanks, I hate saving\u001b[24m\u001b[39m</a>')
})
