import { expect, test } from 'vitest'
import { Element } from './element.ts'
import { ElementIndex } from './element-index.ts'
import { deepest } from './levelled.ts'
import { Text } from './text.ts'

const at = { start: 0, end: 1 }
const depthOf = (element: Element): number => (element.parent ? depthOf(element.parent) + 1 : 0)

/** One element in the other, each with words before and behind the next. */
function nested(levels: number): Element {
  const root = new Element('#page', at)
  let around = root
  for (let nth = 1; nth <= levels; nth++) {
    const inner = new Element(`e${nth}`, at)
    around.append(Text.implied(`${nth} `, at), inner, Text.implied('.', at))
    around = inner
  }
  return root
}

test('elements nest so deep and no deeper, all of them in their order', () => {
  const root = nested(deepest * 3)
  const { elements } = new ElementIndex(root)
  expect(elements.map(({ name }) => name)).toEqual(Array.from({ length: deepest * 3 }, (_, i) => `e${i + 1}`))
  expect(Math.max(...elements.map(depthOf))).toBe(deepest)
  for (const element of elements) expect(element.parent!.children).toContain(element)
})

test('what nests no deeper than that stays as it is', () => {
  const root = nested(deepest)
  expect(new ElementIndex(root).elements.map(depthOf)).toEqual(Array.from({ length: deepest }, (_, i) => i + 1))
})
