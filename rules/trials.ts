import type { Room } from '@aboveboard/core'
import { rooms } from './rooms.generated.ts'
import { trials } from './trials.generated.ts'

/** Languages that some rules hear on trial: their words are not measured yet. */
export const trialLanguages: readonly string[] = Object.keys(trials)

/** The rooms as they hear a page in a language that is on trial; `undefined` for any other. */
export function roomsOnTrial(language: string): readonly Room[] | undefined {
  const words = trials[language]
  return words && rooms.map((room) => ({ ...room, trial: words[room.id] }))
}
