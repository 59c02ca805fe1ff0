import { describe, expect, test } from 'vitest'
import { house } from '../house.ts'
import { readLaw } from '../law.ts'
import { openRooms } from '../room.ts'
import { strangersCases } from './cases.ts'
import { recallOf } from './recall.ts'

const rules = new URL('rules/', house)
const { tuned, kept, wronged } = await recallOf(strangersCases(), await openRooms(rules, readLaw(rules)))

describe('pages by people who had not read the rules', () => {
  test('are accused of nothing where they are honest', () => expect(wronged).toEqual([]))

  // What was found when these were last counted; a rule that hears less has lost its ear.
  test.each([
    ['those that may be read one by one', tuned, 732],
    ['those of which nothing but the total is looked at', kept, 484],
  ] as const)('%s are found as often as before', (_, { found }, least) => expect(found).toBeGreaterThanOrEqual(least))
})
