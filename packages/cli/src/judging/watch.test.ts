import { describe, expect, it } from 'vitest'
import { TooSlow, watchOf } from './watch.ts'

const long = 'x'.repeat(10_000)

describe('a watch', () => {
  it.each([
    ['a loop without end', () => { for (;;); }],
    ['a pattern that goes back and back', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
    ['work that catches whatever is thrown', () => { for (;;) try { for (;;); } catch { /* V8 does not ask. */ } }],
  ])('interrupts %s', (_, work) => {
    const began = performance.now()
    expect(() => watchOf(100)(long, work as () => unknown)).toThrow(TooSlow)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('hands on what work gives and throws', () => {
    expect(watchOf(1000)(long, () => 'done')).toBe('done')
    expect(() => watchOf(1000)(long, () => { throw new RangeError('mine') })).toThrow(new RangeError('mine'))
  })

  it('works again after it has interrupted', () => {
    expect(() => watchOf(50)(long, () => { for (;;); })).toThrow(TooSlow)
    expect(watchOf(50)(long, () => 1)).toBe(1)
  })
})
