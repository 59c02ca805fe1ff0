import type { Report } from '@aboveboard/core'
import { expect, it } from 'vitest'
import { reportOf } from '../testing/samples.ts'
import { mend } from './mend.ts'

/** Wants every `x` taken out. */
const judge = (text: string): Promise<readonly Report[]> =>
  Promise.resolve([...text].flatMap((letter, i) => (letter === 'x' ? [reportOf(text, 'x', { fix: [{ at: { start: i, end: i + 1 }, text: '' }] })] : [])))

it('looks again until nothing is left to mend', async () => {
  expect(await mend('xxxa', await judge('xxxa'), judge)).toEqual({ text: 'a', reports: [], places: 3 })
})

it('gives up after ten rounds when each fix brings the next', async () => {
  const growing = (text: string): Promise<readonly Report[]> => Promise.resolve([reportOf(text, '', { fix: [{ at: { start: 0, end: 0 }, text: 'x' }] })])
  const { text, places } = await mend('', await growing(''), growing)
  expect([text.length, places]).toEqual([10, 10])
})

it('takes a round back that leaves a file nobody can read', async () => {
  const reports = await judge('ax')
  expect(await mend('ax', reports, () => Promise.resolve(undefined))).toEqual({ text: 'ax', reports, places: 0 })
})
