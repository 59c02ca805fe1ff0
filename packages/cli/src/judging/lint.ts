import { isAbsolute } from 'node:path'
import { type Given, type Judge, type Levels, Lines, type Report } from '@aboveboard/core'
import { inItsTongue, read, ReadError, type Reading } from '@aboveboard/readers'
import { type Around, judgeWhole } from './around.ts'
import { TooSlow, type Watch } from './watch.ts'
import type { Failure } from './result.ts'
import type { Words } from '../words/words.ts'

/** What a run judges with. */
export interface Bench {
  readonly judge: Judge
  /** The judge that hears a language on trial; none for any other. */
  readonly trial?: ((language: string) => Promise<Judge | undefined>) | undefined
  readonly words: Words
  /** The files that pages may take in; none where nothing but the text itself is to be judged. */
  readonly around?: Around | undefined
  /** Sees to it that no text takes too long; none where somebody else does. */
  readonly watch?: Watch | undefined
  /** How texts are read: under that watch, where there is one. */
  readonly reading?: Reading | undefined
  /** Told how long reading took, in milliseconds. */
  readonly onReading?: ((ms: number) => void) | undefined
}

/** Reads and judges one text; the page is gone when this returns. `undefined`: not a text of ours after all. */
export async function lint(source: string, given: Given, levels: Levels, { judge, trial, words, around, watch, reading = read, onReading }: Bench): Promise<readonly Report[] | Failure | undefined> {
  try {
    const from = onReading && performance.now()
    const page = await reading(source, given)
    if (from !== undefined) onReading?.(performance.now() - from)
    return page && (await judgeWhole(page, { given, levels, judge, trial, watch, told: (each) => inItsTongue(each, judge) }, isOfProject(given) ? around : undefined))
  } catch (error) {
    if (error instanceof ReadError) {
      return { sentence: words.files.notParsed(error.in(words.language)), place: error.offset === undefined ? undefined : new Lines(source).at(error.offset) }
    }
    if (error instanceof TooSlow) return { sentence: words.files.tooSlow(error.seconds), fault: true, interrupted: true }
    if (process.env['ABOVEBOARD_DEBUG']) throw error
    return { sentence: words.files.ourFault(error instanceof Error ? error.message : String(error)), fault: true }
  }
}

/** A file that lies outside the project takes nothing of it. */
const isOfProject = ({ path }: Given): boolean => !isAbsolute(path)
