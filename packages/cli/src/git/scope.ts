import { basename, dirname, extname } from 'node:path'
import type { Report } from '@aboveboard/core'
import { isCatalogueName } from '@aboveboard/readers/names'
import type { ChangedAsk } from '../arguments/ask.ts'
import type { Target } from '../files/file.ts'
import type { Host } from '../host.ts'
import { type Opening, textOf } from '../files/open.ts'
import type { FileResult } from '../judging/result.ts'
import type { RunSettings } from '../settings/settings.ts'
import { type Changes, changesOf, type LineRange } from './changes.ts'
import { gitIn } from './git.ts'

/** Paths that readers know, and where the files lie; and how these are opened. */
type Paths = Pick<RunSettings, 'pathOf' | 'fileOf' | keyof Opening>

/** Asks git what has changed. */
export function scopeOf(ask: ChangedAsk, host: Host, settings: RunSettings): Scope {
  const { words } = settings
  return new Scope(changesOf(ask, gitIn(host, words), words), settings, ask.lines)
}

/**
 * What a run over changed files looks at and tells: the files themselves, and the pages that show one that has changed.
 * A page is judged when it may show one, by name, and told when it does.
 */
export class Scope {
  readonly #changes: Changes
  readonly #paths: Paths
  readonly #onlyLines: boolean
  /** Pages that hold what has changed. */
  readonly #showing = new Set<string>()

  constructor(changes: Changes, paths: Paths, onlyLines: boolean) {
    this.#changes = changes
    this.#paths = paths
    this.#onlyLines = onlyLines
  }

  isChanged(file: string): boolean {
    return this.#changes.files.has(file)
  }

  /** Of all files there are, those that a run must judge. */
  targets(all: readonly Target[]): readonly Target[] {
    const { files } = this.#changes
    // Who asks for a message is known when all have been asked.
    if ([...files].some((file) => isCatalogueName(this.#paths.pathOf(file)))) return all
    const linked = [...files].filter((file) => /\.(?:css|[cm]?js)$/.test(file)).map((file) => basename(file))
    const chosen = new Set(all.filter(({ path }) => files.has(path)))
    // The class behind a template bears its name, and is named nowhere in it.
    for (const target of all) {
      if (!target.path.endsWith('.html') || !files.has(target.path.replace(/\.html$/, '.ts'))) continue
      chosen.add(target)
      this.#showing.add(target.path)
    }
    const texts = new Map<Target, string>()
    let left = all.filter((target) => !chosen.has(target))
    for (let asked = [...files].map(stemOf); asked.length > 0 && left.length > 0; ) {
      const showing = left.filter((target) => {
        const text = texts.get(target) ?? textOf(target.path, this.#paths) ?? ''
        texts.set(target, text)
        if (linked.some((name) => text.includes(name))) this.#showing.add(target.path)
        return asked.some((stem) => text.includes(stem))
      })
      for (const target of showing) chosen.add(target)
      left = left.filter((target) => !chosen.has(target))
      asked = showing.map(({ path }) => stemOf(path))
    }
    return all.filter((target) => chosen.has(target))
  }

  /** A file as it is about to be committed; `undefined` where that is as it stands. */
  staged(file: string): Buffer | undefined {
    return this.#changes.staged(file)
  }

  /** Told what files a page is made of, as readers know them. */
  took(page: string, parts: readonly string[]): void {
    const { fileOf } = this.#paths
    if (parts.some((part) => this.#changes.files.has(fileOf(part)))) this.#showing.add(fileOf(page))
  }

  /** The result as far as it is told; `undefined` where nothing of it is. */
  narrowed(result: FileResult): FileResult | undefined {
    const { path } = result
    if (!this.isChanged(path) && (this.#onlyLines || !this.#showing.has(path))) return undefined
    const lines = this.#onlyLines && result.findings.length + result.doubts.length > 0 ? this.#changes.lines(path) : undefined
    if (!lines) return result
    const touches = touching(result.source, lines)
    return { ...result, findings: result.findings.filter(touches), doubts: result.doubts.filter(touches), untold: result.untold?.filter(touches) ?? [], warnings: [...result.findings, ...(result.untold ?? [])].filter((report) => !report.doubt && report.severity === 'warn' && touches(report)).length }
  }
}

/** What a file is asked for by: its name without ending, and without the mark of a part. */
function stemOf(file: string): string {
  if (file.endsWith('.css')) return basename(file)
  const stem = basename(file, extname(file)).replace(/^_/, '').replace(/\..*$/, '')
  return stem === 'index' || stem === '' ? basename(dirname(file)) : stem
}

/** Whether a report stands on one of the lines. Lines end where git ends them. */
function touching(source: string, ranges: readonly LineRange[]): (report: Report) => boolean {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const spans = ranges.map(([first, last]) => ({ start: starts[Math.max(0, first - 1)] ?? source.length, end: starts[last] ?? source.length + 1 }))
  return ({ at }) => spans.some(({ start, end }) => at.start < end && Math.max(at.end, at.start + 1) > start)
}
