import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { read } from '@aboveboard/readers'
import { readAtOnce } from '@aboveboard/readers/at-once'
import { describe, expect, it } from 'vitest'
import { understand } from '../../arguments/command.ts'
import { Output } from '../../terminal/output.ts'
import { plain } from '../../terminal/paint.ts'
import type { FileResult } from '../../judging/result.ts'
import { run } from '../../run.ts'
import { reportOf, resultOf } from '../../testing/samples.ts'
import { scratch } from '../../testing/scratch.ts'
import { count, noTotals } from '../../judging/verdict.ts'
import { en } from '../../words/en.ts'
import { wordsIn } from '../../words/words.ts'
import { htmlReporter } from './html.ts'

/** The report of results, without pages: each file by its source. */
async function written(results: readonly FileResult[], { locale = 'en', most }: { locale?: 'en' | 'fr'; most?: number } = {}): Promise<string> {
  const shown = (file: string): string => file.replace('/shop/', '')
  const reporter = await htmlReporter({ words: await wordsIn(locale), locale, paint: plain, room: 80, fileOf: (path) => `/shop/${path}`, shown, fromRoot: shown, now: new Date('2026-06-01T00:00:00Z') }, most)
  const totals = noTotals()
  for (const result of results) {
    count(totals, result)
    expect(await reporter.file(result)).toBe('')
  }
  return reporter.end(totals)
}

/** What a reader reads, markup and the sentences of the page's own script aside. */
const text = (report: string): string =>
  report
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

const shame = (path: string, more: Parameters<typeof reportOf>[2] = {}): FileResult => {
  const source = '<p>Spring</p>\n<a>No thanks, I hate saving</a>\n'
  return resultOf(source, [reportOf(source, 'No thanks, I hate saving', more)], { path: `/shop/${path}`, shown: path })
}

describe('the report', () => {
  it('says what was found, where, what to write instead, and why', async () => {
    const report = await written([shame('emails/spring.html', { severity: 'error', suggest: [{ message: 'Say it plainly', edits: [] }], also: [{ message: 'Shown here', at: { start: 3, end: 9 } }] })])
    expect(text(report)).toContain('1 finding to mend, in 1 of 1 file. Read on June 1, 2026 by Aboveboard')
    expect(text(report)).toContain('Error “No thanks, I hate saving” makes the reader ashamed to refuse Instead: Write a plain refusal, such as “No thanks”. Suggestion: Say it plainly emails/spring.html:1:4: Shown here')
    expect(text(report)).toContain('confirmshaming spring.html:2:4')
    expect(report).toContain('<mark class="error" data-numbers="1">')
    expect(text(report)).toMatch(/The rules met here confirmshaming No dark patterns, no hidden costs .* What it rests on EU: /)
  })

  it('speaks French', async () => {
    expect(text(await written([shame('a.html')], { locale: 'fr' }))).toMatch(/1 constat à corriger, dans 1 fichier sur 1\. Lu le 1er juin 2026 par Aboveboard .* Constats par principe Ni interfaces trompeuses ni coûts cachés .* Avertissement “No thanks/)
  })

  it('quotes copy and is none: whoever reads its folder next passes it over', async () => {
    const report = await written([shame('a.html')])
    expect(report).toContain('I hate saving')
    expect(await read(report, { path: 'report.html' })).toBeUndefined()
    expect(readAtOnce(report, { path: 'report.html' })).toBeUndefined()
  })

  it('tells the worst first', async () => {
    const report = await written([shame('a.html', { doubt: true }), shame('b.html'), shame('c.html', { severity: 'error' })])
    expect([...report.matchAll(/data-file="(\w+)\.html"/g)].map(([, name]) => name)).toEqual(['c', 'b', 'a'])
  })

  it('says what could not be read, and that nothing was found', async () => {
    expect(text(await written([resultOf('', [], { shown: 'a.html', failure: { sentence: 'cannot be read: it ends too soon' } })]))).toMatch(/Nothing could be read\. .* Could not be read a\.html cannot be read: it ends too soon/)
    expect(text(await written([resultOf('', [])]))).toContain('Nothing to mend in 1 file.')
    expect(text(await written([resultOf('', [], { shown: 'a.html', failure: { sentence: 'cannot be read: it ends too soon', place: { line: 3, column: 7 } } })]))).toContain('Could not be read a.html:3:7 cannot be read: it ends too soon')
    const failure = { sentence: 'cannot be read: it ends too soon' }
    expect(text(await written(Array.from({ length: 203 }, (_, i) => resultOf('', [], { path: `/shop/${i}.html`, shown: `${i}.html`, failure }))))).toMatch(/199\.html cannot be read: it ends too soon and 3 more files /)
  })

  it('draws each folder, and the small ones together', async () => {
    const report = text(await written(Array.from({ length: 14 }, (_, i) => shame(`emails/${i}/a.html`))))
    expect(report).toContain('Findings by folder emails/0 1 (errors: 0, warnings: 1, to look at: 0)')
    expect(report).toContain('4 other folders 4 (errors: 0, warnings: 4, to look at: 0)')
  })
})

it('shows a page in the styles of its project, and says when a style sheet is not there', async () => {
  const page = (sheet: string): string => `<!doctype html><html lang="en"><link rel="stylesheet" href="${sheet}"><a class="no" href="#">No thanks, I hate saving money</a></html>`
  const cwd = scratch({ '.git/HEAD': '', 'site/a.html': page('../css/look.css'), 'site/b.html': page('../css/other.css'), 'css/look.css': '.no { color: #123456 } @media (max-width: 9px) { .no { color: red } }' })
  const ask = understand(['.', '--format', 'html=report.html'], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const nobody = (): Output => new Output(() => new PassThrough().resume())
  await run(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: nobody(), stderr: nobody() })
  const [, a = '', b = ''] = readFileSync(join(cwd, 'report.html'), 'utf8').split('data-file=')
  expect(a).toContain('.no{color:#123456}')
  expect(a).not.toContain('color:red')
  expect(a).toContain('As its reader would see it.')
  expect(b).toContain('The words as its reader would meet them. A style sheet that the page links to is not among these files.')
})

describe('a run with more findings than anyone reads', () => {
  const many = Array.from({ length: 3000 }, (_, i) => shame(`emails/${i}.html`, i % 100 === 50 ? { severity: 'error' } : {}))

  it('shows the worst, counts all, and says what is left out', async () => {
    const report = await written(many, { most: 200_000 })
    expect(report.length).toBeLessThan(300_000)
    const files = report.match(/data-file=/g)!.length
    expect(report.match(/class="card error"/g)).toHaveLength(30)
    expect(text(report)).toContain(`There is no room here for ${3000 - files} more findings in ${3000 - files} files: the worst come first. The charts count them all.`)
    expect(text(report)).toContain('3000 (errors: 30, warnings: 2970, to look at: 0)')
  })

  it('is cut within a file too', async () => {
    const source = Array.from({ length: 500 }, (_, i) => `<b>Hurry ${i}!</b>\n`).join('')
    const reports = Array.from({ length: 500 }, (_, i) => reportOf(source, `Hurry ${i}!`, i === 499 ? { severity: 'error' } : {}))
    const report = await written([resultOf(source, reports)])
    expect(report.match(/class="card /g)).toHaveLength(60)
    expect(report).toContain('class="card error"')
    expect(text(report)).toContain('440 more in this file: there is no room for them here.')
  })

  it('shows a stretch of a line that no screen is wide enough for', async () => {
    const source = `<p>${'x'.repeat(1_000_000)} Hurry now! ${'y'.repeat(1_000_000)}</p>`
    const report = await written([resultOf(source, [reportOf(source, 'Hurry now!')])])
    expect(report).toContain('Hurry now!</mark>')
    expect(report.length).toBeLessThan(60_000)
  })
})
