import type { Report } from '@aboveboard/core'
import type { LintAsk } from '../arguments/ask.ts'
import { result } from '../files/file.ts'
import type { FileResult } from './result.ts'
import { isUnallowed, sift } from './verdict.ts'

/** Where a file lies that a page takes words from, and how it is shown; none for one that is not to be judged. */
export type Locate = (path: string) => { readonly path: string; readonly shown: string; readonly hears: (rule: string) => boolean } | undefined

/** Keeps what is to be said of a file until its turn, so that each file is told in one piece, and each finding once. */
export class Elsewhere {
  readonly #ask: LintAsk
  readonly #locate: Locate
  /** By absolute path. */
  readonly #waiting = new Map<string, Map<string, Report>>()
  /** Files that had their turn, with what was told of them. */
  readonly #told = new Map<string, readonly Report[]>()

  constructor(ask: LintAsk, locate: Locate) {
    this.#ask = ask
    this.#locate = locate
  }

  /** A file's result with what others had to say of it. */
  joined(own: FileResult): FileResult {
    for (const report of own.elsewhere ?? []) this.keep(report)
    const waiting = this.#waiting.get(own.path)
    this.#waiting.delete(own.path)
    // What the file says of itself is told with the place that shows it.
    const shown = (report: Report): Report => (report.also.length === 0 ? { ...report, also: waiting?.get(at(report))?.also ?? [] } : report)
    const [findings, doubts] = waiting ? [own.findings.map(shown), own.doubts.map(shown)] : [own.findings, own.doubts]
    const said = [...findings, ...doubts]
    const others = newTo(said, waiting?.values() ?? [])
    this.#told.set(own.path, [...said, ...others])
    if (!waiting || own.mended) return own
    const more = sift(others, this.#ask)
    // A file that has nothing to say itself may not have been opened.
    const [any] = waiting.values()
    const { source, lines } = own.source === '' ? result(own, any!.file!.source, own) : own
    return { ...own, source, lines, findings: inOrder([...findings, ...more.findings]), doubts: inOrder([...doubts, ...more.doubts]), untold: [...(own.untold ?? []), ...(more.untold ?? [])], warnings: own.warnings + more.warnings }
  }

  /** What is left when every file has had its turn: files that were not asked for, and those whose turn came too early. */
  *rest(): Generator<FileResult> {
    for (const [path, reports] of [...this.#waiting].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const told = this.#told.get(path)
      const left = newTo(told ?? [], reports.values())
      const [first] = left
      const shown = first?.file && this.#locate(first.file.path)?.shown
      if (first?.file && shown !== undefined) yield { ...result({ path, shown }, first.file.source, sift(inOrder(left), this.#ask)), again: told !== undefined }
    }
  }

  /** Keeps a report until the turn of its file. */
  keep(report: Report): void {
    if (!isUnallowed(report)) return
    const there = report.file && this.#locate(report.file.path)
    if (!there?.hears(report.rule)) return
    const waiting = this.#waiting.get(there.path) ?? new Map<string, Report>()
    this.#waiting.set(there.path, waiting)
    if (!waiting.has(at(report))) waiting.set(at(report), report)
  }
}

/** A place in a file, whether the file tells of itself or another tells of it. */
const at = ({ rule, at: { start, end } }: Report): string => `${rule} ${start} ${end}`

const inOrder = (reports: readonly Report[]): readonly Report[] => [...reports].sort((a, b) => a.at.start - b.at.start)

/** Reports of which nothing is told yet: what two pages show is told once, though one of them shows more of the sentence. */
function newTo(told: readonly Report[], reports: Iterable<Report>): readonly Report[] {
  const found: Report[] = []
  for (const report of reports) if (![...told, ...found].some((other) => touches(report, other))) found.push(report)
  return found
}

const touches = (one: Report, other: Report): boolean => at(one) === at(other) || (one.rule === other.rule && one.at.start < other.at.end && other.at.start < one.at.end)
