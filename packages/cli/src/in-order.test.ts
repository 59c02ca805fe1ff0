import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

const pause = (turns: number): Promise<void> => (turns <= 0 ? Promise.resolve() : Promise.resolve().then(() => pause(turns - 1)))

it('hands outcomes over in the order of the items, however long each takes, and begins no more than it may', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20)), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), async (turns, widths) => {
      let [under, most, asked] = [0, 0, 0]
      const width = (): number => (most = Math.max(most, widths[asked++ % widths.length]!))
      const outcomes: number[] = []
      for await (const i of inOrder(turns, width, async (turn, i) => {
        expect(++under).toBeLessThanOrEqual(most)
        await pause(turn)
        under--
        return i
      }))
        outcomes.push(i)
      expect(outcomes).toEqual(turns.map((_, i) => i))
    }),
  ))

it('begins an item when the one before has been dealt with, where one at a time is asked for', async () => {
  const told: string[] = []
  for await (const item of inOrder(['a', 'b'], () => 1, (item) => (told.push(`begins ${item}`), Promise.resolve(item)))) told.push(`deals with ${item}`)
  expect(told).toEqual(['begins a', 'deals with a', 'begins b', 'deals with b'])
})

it('fails where work on an item has failed, when its turn comes', async () => {
  const dealt: number[] = []
  const all = async (): Promise<void> => {
    for await (const item of inOrder([1, 2, 3], () => 3, (item) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item)))) dealt.push(item)
  }
  await expect(all()).rejects.toThrow('two')
  expect(dealt).toEqual([1])
})
