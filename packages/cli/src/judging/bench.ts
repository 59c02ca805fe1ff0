import { createJudge, type Judge } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import type { Around } from './around.ts'
import type { Bench } from './lint.ts'
import type { RunSettings } from '../settings/settings.ts'
import type { Timing } from './timing.ts'

/** What a run judges with, made once. */
export async function benchOf({ config, locale, now, words }: RunSettings, around: Around | undefined, timing: Timing | undefined): Promise<Bench> {
  const isInclusive = [config, ...(config.overrides ?? [])].some(({ rules }) => typeof rules?.['stereotyping'] === 'object')
  const delegates = isInclusive ? { stereotyping: (await import('./inclusive.ts')).inclusiveWording } : undefined
  const judging = { locale, now, delegates, keepAllowed: true, onTime: timing && ((rule: string, ms: number) => timing.add(rule, ms)) }
  return { judge: createJudge(rooms, judging), trial: trialsOf(judging), words, around, onReading: timing && ((ms) => timing.add(words.timing.reading, ms)) }
}

/** Judges of languages on trial, each made when the first page in it comes. */
function trialsOf(judging: Parameters<typeof createJudge>[1]): (language: string) => Promise<Judge | undefined> {
  const judges = new Map<string, Promise<Judge | undefined>>()
  const made = async (language: string): Promise<Judge | undefined> => {
    const known = (await import('@aboveboard/rules/trials')).roomsOnTrial(language)
    return known && createJudge(known, judging)
  }
  return (language) => {
    if (language === 'en' || language === 'fr') return none
    let judge = judges.get(language)
    if (!judge) judges.set(language, (judge = made(language)))
    return judge
  }
}

const none = Promise.resolve(undefined)
