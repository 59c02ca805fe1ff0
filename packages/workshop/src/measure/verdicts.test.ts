import { expect, test } from 'vitest'
import { readTable } from './verdicts.ts'

test('a verdict is read from a line; remarks and empty lines are passed by', () => {
  expect(readTable('# a remark\n\nvague-urgency\t0123456789abcdef\tright\tno date anywhere\n')).toEqual([
    { rule: 'vague-urgency', print: '0123456789abcdef', verdict: 'right', why: 'no date anywhere' },
  ])
})

test.each(['vague-urgency\t0123456789abcdef\tgood\t', 'vague-urgency\tnone\tright\t', 'vague-urgency'])('%j is no verdict, and its line is named', (line) => {
  expect(() => readTable(`# a remark\n${line}\n`)).toThrow('line 2: a verdict is rule, fingerprint, one of right, wrong, doubtful, and why')
})
