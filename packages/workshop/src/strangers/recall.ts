import type { OpenRoom } from '../room.ts'
import type { StrangersCase } from './cases.ts'
import { heard } from './heard.ts'

export interface Share {
  readonly found: number
  readonly of: number
}

export interface StrangersRecall {
  /** Bad ones of an odd number, and of an even one. */
  readonly tuned: Share
  readonly kept: Share
  /** How many honest ones there are, and where those begin that are accused all the same. */
  readonly honest: number
  readonly wronged: readonly string[]
}

/** How much of what strangers wrote is found, and which of their honest pages are accused. */
export async function recallOf(cases: readonly StrangersCase[], rooms: readonly OpenRoom[]): Promise<StrangersRecall> {
  const byId = new Map(rooms.map((room) => [room.id, room]))
  const judged = await Promise.all(
    cases.map(async (each) => {
      const room = byId.get(each.rule)
      if (!room) throw new Error(`${each.place}: there is no rule ${each.rule}`)
      return { ...each, isAccused: (await heard(room, each)) === 'accused' }
    }),
  )
  const share = (isOdd: boolean): Share => {
    const bad = judged.filter(({ verdict, number }) => verdict === 'bad' && (number % 2 === 1) === isOdd)
    return { found: bad.filter(({ isAccused }) => isAccused).length, of: bad.length }
  }
  const good = judged.filter(({ verdict }) => verdict === 'good')
  return { tuned: share(true), kept: share(false), honest: good.length, wronged: good.filter(({ isAccused }) => isAccused).map(({ place }) => place) }
}
