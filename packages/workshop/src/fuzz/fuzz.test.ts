import { afterAll, expect, test } from 'vitest'
import { Bout } from './bout.ts'
import { mutated } from './mutation.ts'
import { wrongWith } from './said.ts'

const bout = new Bout([])
afterAll(() => bout.end())

/** Always the same, so that nobody’s build fails for what another has written; `npm run fuzz` tries others. */
const first = 1
const inputs = 250

test(`whatever is done to a file or a configuration: no crash, no finding outside its file, no remedy that ruins it (seeds ${first} to ${first + inputs - 1})`, async () => {
  const failures: unknown[] = []
  for (let seed = first; seed < first + inputs; seed++) {
    const failure = await bout.try(seed)
    if (failure) failures.push(failure)
  }
  expect(failures).toEqual([])
})

test('an input is known by its seed', () => {
  expect(mutated('Only a few', [{ what: 'repeat', at: 0.5, length: 0.2, times: 2 }, { what: 'mark' }, { what: 'splice', at: 1, from: 0.5, length: 0.5 }], 'left')).toBe('\ufeffOnly a a fewft')
})

test('a sentence whose blank is not filled is seen', () => {
  const report = { rule: 'confirmshaming', messageId: 'shames' }
  expect(wrongWith('“No, I am a fool” makes the reader ashamed to refuse', report, 'en')).toBeUndefined()
  expect(wrongWith('“” makes the reader ashamed to refuse', report, 'en')).toBe('has a blank that is not filled')
  expect(wrongWith('“Eco-friendly”: in what, and by how much?', { rule: 'generic-green-claim', messageId: 'vague' }, 'en')).toBeUndefined()
  expect(wrongWith('« Non » fait honte à qui refuse', { rule: 'none', messageId: '' }, 'fr')).toBeUndefined()
})
