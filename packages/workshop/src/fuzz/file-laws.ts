import { type Edit, type Given, Lines, type Report, type Span, within } from '@aboveboard/core'
import { type Project, read, ReadError } from '@aboveboard/readers'
import { aroundOf } from '../../../cli/src/judging/around.ts'
import { result } from '../../../cli/src/files/file.ts'
import { applyFixes, merged } from '../../../cli/src/fix/edits.ts'
import { markKey } from '../../../cli/src/judging/mark.ts'
import { marksOf } from '../../../cli/src/judging/marks-of.ts'
import { type Bench, lint } from '../../../cli/src/judging/lint.ts'
import { plain } from '../../../cli/src/terminal/paint.ts'
import { formatNames, reporterOf } from '../../../cli/src/reporters/formats.ts'
import { noTotals } from '../../../cli/src/judging/verdict.ts'
import { Broken } from './broken.ts'
import { wrongWith } from './said.ts'

/** It takes too long, which is said; what judged it judges nothing more. */
export class Interrupted extends Error {}

/** A text to be judged, and with what. */
export interface Trial {
  readonly text: string
  readonly given: Given
  readonly project: Project
  readonly locale: 'en' | 'fr'
  readonly bench: Bench
  /** Also written in every format, which takes its time. */
  readonly reported: boolean
}

/** A file with hundreds of findings is not read again for the remedy of each. */
const mostReread = 20
/** Nor are thousands of them written in every format. */
const mostReported = 200

/** What must hold of any text, however broken: a sentence that says why it cannot be read, or findings that lie in their files. Throws `Broken`, or what we failed with. */
export async function holdOf(trial: Trial): Promise<void> {
  const reports = await judged(trial, trial.text)
  if (!reports) return
  for (const report of reports) checkPlaces(report, trial)
  for (const [i, report] of reports.entries()) await checkEdits(report, trial, i < mostReread)
  await checkMended(trial, applyFixes(trial.text, reports.filter(({ file }) => !file)).text)
  if (trial.reported) await checkReports(trial, reports.slice(0, mostReported))
}

/** `undefined` where a sentence says why the text is not read, or it holds no copy. */
async function judged({ given, project, bench }: Trial, text: string): Promise<readonly Report[] | undefined> {
  const around = aroundOf(project, ['en', 'fr'], bench.reading)
  const told = await lint(text, given, {}, { ...bench, around })
  if (!told || !('sentence' in told)) return told
  if (told.sentence.trim() === '' || told.sentence.includes('\n    at ')) throw new Broken(`refused without a sentence: ${told.sentence}`)
  if (told.interrupted) throw new Interrupted()
  if (told.place && (told.place.line > new Lines(text).count || told.place.line < 1 || told.place.column < 1)) throw new Broken(`refused at ${told.place.line}:${told.place.column}, outside the file`)
  return undefined
}

function checkPlaces(report: Report, { text, locale }: Trial): void {
  const own = report.file?.source ?? text
  const name = `${report.rule} (${report.messageId})`
  checkSpan(report.at, own, name)
  const wrong = wrongWith(report.message, report, locale)
  if (wrong) throw new Broken(`${name} ${wrong}: ${report.message}`)
  if (isHalved(report.message) && !isHalved(text)) throw new Broken(`${name} cuts a character in two: ${report.message}`)
  for (const also of report.also) {
    checkSpan(also.at, also.file?.source ?? own, `${name}, beside it,`)
    if (also.message.trim() === '') throw new Broken(`${name} says nothing of a place beside it`)
  }
}

function checkSpan(at: Span, source: string, name: string): void {
  if (!within(at, { start: 0, end: source.length }) || at.start >= at.end) throw new Broken(`${name} stands at ${at.start}–${at.end} of ${source.length}`)
  for (const offset of [at.start, at.end]) if (isInside(source, offset)) throw new Broken(`${name} cuts a character in two at ${offset}`)
}

/** Whether it holds half of a character. */
const isHalved = (text: string): boolean => /\p{Surrogate}/u.test(text)

/** Whether an offset lies between the two halves of a character. */
const isInside = (source: string, offset: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]/.test(source.slice(offset - 1, offset + 1))

/** Every remedy lies in its file, does not contradict itself, and leaves a file that can be read. */
async function checkEdits(report: Report, trial: Trial, reread: boolean): Promise<void> {
  const source = report.file?.source ?? trial.text
  for (const edits of [report.fix, ...report.suggest.map((choice) => choice.edits)].filter(({ length }) => length > 0)) {
    const name = `the remedy of ${report.rule} (${report.messageId})`
    for (const { at } of edits) if (!within(at, { start: 0, end: source.length }) || at.start > at.end) throw new Broken(`${name} lies at ${at.start}–${at.end} of ${source.length}`)
    if (!merged(edits, source)) throw new Broken(`${name} contradicts itself`)
    if (reread && !report.file) await checkMended(trial, applied(source, edits), name)
  }
  for (const { message } of report.suggest) if (message.trim() === '') throw new Broken(`a suggestion of ${report.rule} says nothing`)
}

function applied(source: string, edits: readonly Edit[]): string {
  const { range, text } = merged(edits, source)!
  return source.slice(0, range[0]) + text + source.slice(range[1])
}

/** What could be read before a change can be read after it. */
async function checkMended({ text, given }: Trial, mended: string, name = 'all that is safe'): Promise<void> {
  if (mended === text) return
  try {
    if (await read(mended, given)) return
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    throw new Broken(`${name} leaves a file that cannot be read: ${error.message}`)
  }
  throw new Broken(`${name} leaves a file that holds nothing`)
}

const machine: ReadonlySet<string> = new Set(['json', 'sarif', 'gitlab', 'rdjson'])

/** Every format can say it, and those for machines say it in JSON. */
async function checkReports({ text, given, locale, bench: { words } }: Trial, reports: readonly Report[]): Promise<void> {
  const file = `/project/${given.path}`
  const told = { findings: reports.filter(({ doubt, file }) => !doubt && !file), doubts: reports.filter(({ doubt, file }) => doubt && !file), warnings: 0 }
  const bare = result({ path: file, shown: given.path }, text, told)
  const all = [...bare.findings, ...bare.doubts]
  const marks = await marksOf(text, all, given)
  const whole = { ...bare, prints: new Map(all.map((report) => [report, marks.get(markKey(report))!.print])) }
  for (const name of formatNames) {
    const reporter = await reporterOf(name, { words, locale, fileOf: (path) => `/project/${path}`, shown: (path) => path, fromRoot: (path) => path.slice(1), paint: plain, room: 100 })
    const written = (await reporter.file(whole)) + reporter.end({ ...noTotals(), files: 1 })
    if (machine.has(name)) JSON.parse(written)
  }
}
