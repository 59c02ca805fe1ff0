import type { Report } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import { type Around, aroundOf } from './around.ts'
import { benchOf } from './bench.ts'
import type { Surroundings } from '../files/surroundings.ts'
import { reportsOnFlows } from './flows.ts'
import { givenOf } from '../files/given.ts'
import { type Bench, lint } from './lint.ts'
import { textOf } from '../files/open.ts'
import type { RunSettings } from '../settings/settings.ts'
import type { Timing } from './timing.ts'
import type { Judged, Judging, Missed } from './judged.ts'
import { watchOf } from './watch.ts'
import { readingUnder } from './watched-reading.ts'
import type { Witness } from './witness.ts'

/** The languages that rules listen for. */
const languages = [...new Set(rooms.flatMap(({ vocabularies }) => Object.keys(vocabularies)))]

/** What a thread may want of judging beside what is found. */
export interface Wants {
  /** A text stands for itself: no other file is looked for. */
  readonly alone?: boolean
  /** What reports are known by. */
  readonly marks?: boolean
  /** What pages were judged by. */
  readonly witness?: Witness | undefined
  readonly timing?: Timing | undefined
  /** The longest that judging a page may take, in milliseconds; none where somebody else sees to that. */
  readonly time?: number | undefined
}

export interface OwnJudging extends Judging {
  /** What is found on the ways that the configuration names; judged as one text of many files. */
  judgeFlows(cwd: string): Promise<Judged>
}

/** Judges in this thread. With this module come the rules, and the readers as files need them. */
export async function ownJudging(settings: RunSettings, surroundings: Surroundings, { alone = false, marks = false, witness, timing, time }: Wants): Promise<OwnJudging> {
  const missed: Missed[] = []
  const pieces: string[] = []
  const watch = time === undefined ? undefined : watchOf(time)
  const reading = readingUnder(watch)
  const around: Around | undefined =
    alone || settings.root === undefined
      ? undefined
      : {
          ...aroundOf(surroundings, languages, reading),
          onUnused: ({ path }) => void missed.push({ why: 'unused', path, at: 0 }),
          onUnfound: (_, { why, path, part }) => void missed.push({ why, path, at: part.at.start }),
          onTaken: (_, parts) => void pieces.push(...parts),
        }
  const bench: Bench = {
    ...(await benchOf(witness ? { ...settings, now: witness.clock(settings.now) } : settings, around, timing)),
    watch,
    reading,
  }
  const open = (file: string): string | undefined => (alone ? undefined : witness ? witness.open(file) : textOf(file, settings))
  const noted = async (judging: () => Promise<Judged['outcome']>): Promise<Judged> => {
    witness?.begin()
    const outcome = await judging()
    return { outcome, missed: missed.splice(0), pieces: pieces.splice(0), evidence: witness?.end() }
  }

  return {
    async judge(file, text) {
      const given = givenOf(file, settings, open)
      const judged = await noted(() => lint(text, given, settings.for(file).levels, bench))
      const { outcome } = judged
      if (!marks || !isFound(outcome)) return judged
      const { marksOf } = await import('./marks-of.ts')
      return { ...judged, marks: await marksOf(text, outcome.filter((report) => !report.file), given) }
    },
    judgeFlows: (cwd) => noted(() => reportsOnFlows(settings, bench.judge, around, cwd, open)),
  }
}

const isFound = (outcome: Judged['outcome']): outcome is readonly Report[] => outcome !== undefined && !('sentence' in outcome)
