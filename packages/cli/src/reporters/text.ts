import type { Report, Written } from '@aboveboard/core'
import { Lines } from '@aboveboard/core/lines'
import type { FileResult } from '../judging/result.ts'
import { harmless } from './cells.ts'
import { excerpt } from './excerpt.ts'
import { outcome } from './outcome.ts'
import type { Reporter, Setting } from './reporter.ts'

export type Look = Pick<Setting, 'words' | 'paint' | 'room' | 'maxWarnings' | 'dryRun' | 'shown' | 'fileOf'>

/** Of a question that is asked again and again, so many more places are named. */
const mostPlaces = 4

/** A question about one thing after another, “$12: which price was this?”, is asked in full so many times. */
const mostAlike = 3

/** One question, where else it stands, and where others stand that differ in what they quote alone. */
interface Asked {
  readonly entry: Entry
  readonly again: string[]
  readonly alike: string[]
}

/** For people: findings as they come, the same of the same line in one line from the second on; doubts after all of them, each question once; then what it comes to. */
export function textReporter(look: Look): Reporter {
  const { words, paint, maxWarnings = Infinity, dryRun = false } = look
  const asked = new Map<string, Asked>()
  const kinds = new Map<string, Asked[]>()
  const ask = (result: FileResult, report: Report): void => {
    const question = `${report.rule} ${report.message}`
    const before = asked.get(question)
    if (before) return void before.again.push(placeOf(result, report.at.start, look))
    const kind = `${report.rule} ${report.messageId}`
    const kin = kinds.get(kind) ?? []
    if (kin.length === mostAlike) return void kin.at(-1)!.alike.push(placeOf(result, report.at.start, look))
    const fresh: Asked = { entry: entry(result, report, look), again: [], alike: [] }
    asked.set(question, fresh)
    kinds.set(kind, [...kin, fresh])
  }
  /** Where each finding was told first. */
  const told = new Map<string, string>()
  const tell = (result: FileResult, report: Report): string => {
    const made = entry(result, report, look)
    const said = `${report.rule} ${report.severity} ${report.message} ${made.quoted}`
    const before = told.get(said)
    if (before !== undefined) return `${heading(result, report, look)}  ${words.report.same(before)}  ${paint('dim', report.rule)}\n\n`
    told.set(said, placeOf(result, report.at.start, look))
    return closed(made, look)
  }
  let first: string | undefined
  return {
    file(result) {
      first ??= (result.findings[0] ?? result.doubts[0])?.rule
      for (const report of result.doubts) ask(result, report)
      const found = result.findings.map((report) => tell(result, report)).join('')
      return result.mended?.diff === undefined ? found : `${result.mended.diff}\n${found}`
    },

    end(totals) {
      const { files, flagged, allWarnings, unread, fixable, mended, mendedFiles } = totals
      const lines: string[] = []
      if (flagged > 0 || files > unread) lines.push(paint('bold', outcome(totals, words)))
      if (totals.known > 0) lines.push(words.report.known(totals.known))
      if (unread > 0) lines.push(words.report.unread(unread))
      if (totals.unfound > 0) lines.push(words.report.unfound(totals.unfound, harmless(totals.firstUnfound)))
      if (totals.unused > 0) lines.push(words.report.unused(totals.unused, harmless(totals.firstUnused)))
      if (allWarnings > maxWarnings) lines.push(words.report.tooManyWarnings(allWarnings, maxWarnings))
      if (mended > 0) lines.push(dryRun ? words.fix.wouldMend(mended, mendedFiles) : words.fix.mended(mended, mendedFiles))
      else if (fixable > 0) lines.push(words.report.fixable(fixable))
      if (first !== undefined) lines.push(words.report.learn(first), words.report.allow)
      const elsewhere = (places: readonly string[], say: Look['words']['report']['again']): readonly string[] =>
        places.length > 0 ? [`  ${say(places.slice(0, mostPlaces).join(', '), Math.max(0, places.length - mostPlaces))}`] : []
      const doubts = [...asked.values()].map(({ entry, again, alike }) => closed(entry, look, [...elsewhere(again, words.report.again), ...elsewhere(alike, words.report.alike)]))
      const apart = doubts.length > 0 ? [`${paint(['bold', 'cyan'], words.report.doubts)}\n\n`, ...doubts] : []
      return [...apart, ...lines.map((line) => `${line}\n`)].join('')
    },
  }
}

function placeOf(result: FileResult, offset: number, { shown, fileOf }: Look, file?: Written): string {
  const { line, column } = (file ? new Lines(file.source) : result.lines()).at(offset)
  return `${harmless(file ? shown(fileOf(file.path)) : result.shown)}:${line}:${column}`
}

/** One finding, or one doubt, and by which rule: the last line. */
interface Entry {
  readonly lines: readonly string[]
  /** The line it stands in, as it is shown. */
  readonly quoted: string
  readonly rule: string
}

const closed = ({ lines, rule }: Entry, { paint }: Look, more: readonly string[] = []): string => [...lines, ...more, `  ${paint('dim', rule)}`, '\n'].join('\n')

/** Where something stands, and how grave it is; a doubt is not. */
function heading(result: FileResult, report: Report, look: Look): string {
  const { words, paint } = look
  const place = paint('bold', placeOf(result, report.at.start, look))
  return report.doubt ? place : `${place}  ${paint(tintOf(report), report.severity === 'error' ? words.report.error : words.report.warning)}`
}

const tintOf = ({ doubt, severity }: Report): 'cyan' | 'red' | 'yellow' => (doubt ? 'cyan' : severity === 'error' ? 'red' : 'yellow')

function entry(result: FileResult, report: Report, look: Look): Entry {
  const { words, paint, room } = look
  const place = (offset: number, file?: Written): string => placeOf(result, offset, look, file)
  const { line, before, found, after, indent, width } = excerpt(result.source, result.lines(), report.at, room)
  const tint = tintOf(report)
  const gutter = String(line).padStart(5)
  const bar = paint('dim', '│')
  const told = [
    heading(result, report, look),
    `${paint('dim', gutter)} ${bar} ${before}${found && paint([tint, 'underline'], found)}${after}`,
    `${' '.repeat(gutter.length)} ${bar} ${' '.repeat(indent)}${paint(tint, '^'.repeat(width))}`,
    `  ${harmless(report.message)}`,
    ...report.also.map(({ message, at, file }) => `  ${words.report.also(place(at.start, file), harmless(message))}`),
    `  ${words.report.instead(report.instead)}`,
    ...report.suggest.map(({ message }) => `  ${words.report.suggestion(harmless(message))}`),
  ]
  return { lines: told, quoted: before + found + after, rule: report.rule }
}
