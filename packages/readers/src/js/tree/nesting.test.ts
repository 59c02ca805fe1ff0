import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Nesting } from './nesting.ts'
import type { Node } from './syntax.ts'

const node = (start: number, end: number): Node => ({ type: 'Identifier', name: 'x', start, end })

/** Nodes that lie within each other or apart, as those of a tree do: each `true` opens one, each `false` closes the last. */
const nested = fc.array(fc.boolean(), { maxLength: 40 }).map((steps) => {
  const open: number[] = []
  const nodes: Node[] = []
  for (const [at, opens] of steps.entries()) {
    if (opens) open.push(at)
    else if (open.length > 0) nodes.push(node(open.pop()!, at + 1))
  }
  return nodes
})

test('finds those around a place, the innermost first', () => {
  const [whole, left, inner, right] = [node(0, 100), node(10, 40), node(20, 30), node(50, 60)]
  const nesting = new Nesting([right, inner, whole, left])
  expect(nesting.around(node(22, 24))).toEqual([inner, left, whole])
  expect(nesting.around(node(52, 60))).toEqual([right, whole])
  expect(nesting.around(inner)).toEqual([left, whole])
  expect(nesting.around(node(101, 102))).toEqual([])
})

test('tells apart two that touch', () => {
  const [first, second] = [node(3, 5), node(5, 7)]
  const nesting = new Nesting([first, second])
  expect(nesting.around(node(4, 5))).toEqual([first])
  expect(nesting.around(node(5, 6))).toEqual([second])
  expect(nesting.around(node(4, 6))).toEqual([])
})

// What is empty and stands between two that touch is within neither, and no node is.
test('finds what looking at each would find', () => {
  fc.assert(
    fc.property(nested, fc.nat(40), fc.integer({ min: 1, max: 6 }), (nodes, start, length) => {
      const place = node(start, start + length)
      const each = nodes.filter((other) => other.start! <= start && place.end! <= other.end!)
      expect(new Set(new Nesting(nodes).around(place))).toEqual(new Set(each))
    }),
  )
})
