import { sep } from 'node:path'
import type { Place, Report, Span, Written } from '@aboveboard/core'
import { Lines } from '@aboveboard/core/lines'
import type { FileResult } from '../judging/result.ts'
import type { Setting } from './reporter.ts'

/** A stretch of a file as editors count it. Ends lie behind the last character. */
export interface Located {
  /** Absolute. */
  readonly file: string
  readonly source: string
  readonly at: Span
  readonly start: Place
  readonly end: Place
}

/** Where a span of a result's file lies, or of another file. */
export function located(result: FileResult, at: Span, written: Written | undefined, { fileOf }: Pick<Setting, 'fileOf'>): Located {
  const lines = written ? new Lines(written.source) : result.lines()
  return { file: written ? fileOf(written.path) : result.path, source: written ? written.source : result.source, at, start: lines.at(at.start), end: lines.at(at.end) }
}

/** Where a file could not be read: `:3:7` behind its name, and nothing where that is not known. */
export const failedAt = ({ failure }: FileResult): string => (failure?.place ? `:${failure.place.line}:${failure.place.column}` : '')

/** How much a report weighs, the heaviest first. */
export const weights = ['error', 'warning', 'doubt'] as const
export type Weight = (typeof weights)[number]

export const weightOf = ({ doubt, severity }: Report): Weight => (doubt ? 'doubt' : severity === 'error' ? 'error' : 'warning')

/** Everything a file is told of, in reading order. */
export const told = ({ findings, doubts }: FileResult): readonly Report[] => [...findings, ...doubts].sort((a, b) => a.at.start - b.at.start)

/** The words a report points at, as they are written. */
export const wordsAt = ({ source }: FileResult, { at }: Report): string => source.slice(at.start, at.end)

/** A message as a sentence, where others follow it. */
export const sentence = (message: string): string => (/[.?!…]$/.test(message) ? message : `${message}.`)

/** A path with `/` between folders, as programs on other systems expect it. */
export const forward = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
