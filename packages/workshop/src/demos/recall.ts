import { Lines } from '@aboveboard/core'
import { isReadable } from '@aboveboard/readers'
import { accusing, asking, reportsAmong } from '../among.ts'
import { type Demo, demosOf, type Half, type Label } from './labels.ts'

export interface DemosRecall {
  /** What some rule accuses, or would if it did not only ask. */
  readonly found: number
  /** What is accused where nothing is configured. */
  readonly accused: number
  readonly of: number
  readonly honest: number
  /** Honest places that are accused all the same: `demo/path:line rule`. */
  readonly wronged: readonly string[]
}

/** A finding one line beside a pattern is about it; an honest place is accused only where it stands. */
const slack = 1
/** What a mail lacks stands nowhere. */
const isAbsence = ({ pattern }: Label): boolean => pattern.startsWith('mail without')

interface Accusation {
  readonly path: string
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** How many of the labelled patterns of a half are found and accused, and which honest places are. Doubts accuse nobody. */
export async function recallOnDemos(half: Half): Promise<DemosRecall> {
  const scores = await Promise.all(demosOf(half).map(score))
  const sum = (of: 'found' | 'accused' | 'of' | 'honest'): number => scores.reduce((total, each) => total + each[of], 0)
  return { found: sum('found'), accused: sum('accused'), of: sum('of'), honest: sum('honest'), wronged: scores.flatMap(({ wronged }) => wronged) }
}

async function score(demo: Demo): Promise<DemosRecall> {
  const accusations = (await Promise.all(demo.files.filter(({ path }) => isReadable(path)).map((file) => accusationsIn(file, demo)))).flat()
  const on = (label: Label, wide: number): readonly Accusation[] =>
    accusations.filter(({ path, from, to }) => path === label.path && (isAbsence(label) || (from <= label.to + wide && to >= label.from - wide)))
  const patterns = demo.labels.filter(({ pattern }) => pattern !== 'honest')
  const honest = demo.labels.filter(({ pattern }) => pattern === 'honest')
  return {
    found: patterns.filter((label) => on(label, slack).length > 0).length,
    accused: patterns.filter((label) => on(label, slack).some(({ rule }) => !asking.has(rule))).length,
    of: patterns.length,
    honest: honest.length,
    wronged: honest.flatMap((label) => on(label, 0).map(({ rule }) => `${demo.id}/${label.path}:${label.from} ${rule}`)),
  }
}

async function accusationsIn(file: Demo['files'][number], { files }: Demo): Promise<readonly Accusation[]> {
  const { text, reports } = await reportsAmong(file, files, accusing)
  return reports
    .filter(({ doubt }) => !doubt)
    .map(({ rule, at, file: other }) => {
      const lines = new Lines(other?.source ?? text)
      return { path: other?.path ?? file.path, from: lines.at(at.start).line, to: lines.at(at.end).line, rule }
    })
}
