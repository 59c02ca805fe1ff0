import type { Edit } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../testing/samples.ts'
import { applyFixes, merged } from './edits.ts'

const edit = (start: number, end: number, text: string): Edit => ({ at: { start, end }, text })
const fixing = (...edits: Edit[]): ReturnType<typeof reportOf> => reportOf('abcdef', 'a', { fix: edits })

describe('merged', () => {
  it('makes one range of several edits, keeping what stands between', () => {
    expect(merged([edit(4, 5, 'E'), edit(0, 1, '')], 'abcdef')).toEqual({ range: [0, 5], text: 'bcdE' })
    expect(merged([edit(2, 2, '!')], 'abcdef')).toEqual({ range: [2, 2], text: '!' })
  })

  it('refuses edits that contradict each other', () => {
    expect(merged([edit(0, 3, 'x'), edit(2, 4, 'y')], 'abcdef')).toBeUndefined()
    expect(merged([], 'abcdef')).toBeUndefined()
  })
})

describe('applyFixes', () => {
  it('applies what does not touch, each fix in whole or not at all', () => {
    expect(applyFixes('abcdef', [fixing(edit(0, 1, 'A'), edit(4, 5, 'E')), fixing(edit(2, 3, 'C'))])).toEqual({ text: 'AbcdEf', applied: 1 })
    expect(applyFixes('abcdef', [fixing(edit(0, 1, 'A')), fixing(edit(1, 2, 'B')), fixing(edit(3, 4, 'D'))])).toEqual({ text: 'AbcDef', applied: 2 })
    expect(applyFixes('abcdef', [fixing(edit(0, 0, '>'))])).toEqual({ text: '>abcdef', applied: 1 })
  })

  it('never mends a doubt', () => {
    expect(applyFixes('abcdef', [{ ...fixing(edit(0, 1, '')), doubt: true }])).toEqual({ text: 'abcdef', applied: 0 })
  })

  it('changes nothing outside the ranges it applies', () => {
    const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.constantFrom('', 'x', 'yz')), { maxLength: 8 })
    fc.assert(
      fc.property(edits, (several) => {
        const source = 'abcdefghijklmnopqrstuvwxyz0123456789'
        const { text, applied } = applyFixes(source, several.map(([start, length, text]) => fixing(edit(start, start + length, text))))
        expect(applied).toBeLessThanOrEqual(several.length)
        expect(applied > 0 || text === source).toBe(true)
        // Every letter that stands in the result stood there before, in the same order.
        const left = [...text].filter((letter) => !'xyz'.includes(letter)).join('')
        expect([...left].every((letter, i) => i === 0 || source.indexOf(left[i - 1]!) < source.indexOf(letter))).toBe(true)
      }),
    )
  })
})
