import { expect, test } from 'vitest'
import { Page } from '../../page.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { mayBringMore } from './may-bring.ts'

const drawn = sketched({}, h('div', {}, h('Card', {}, h('p', {}, 'Sign up')), h('Extra', {})), h('Other', {}))
const [div, card, p, extra, other] = drawn.elements as [(typeof drawn.elements)[0], ...(typeof drawn.elements)[0][]]
const withParts = (...parts: (typeof div | undefined)[]): Page => new Page({ path: 'sketch.html', source: drawn.source, root: drawn.root, parts: parts.flatMap((each) => each ?? []) })

test('a part in an element may bring more to it', () => expect(mayBringMore(withParts(extra), div, [p!])).toBe(true))
test('one elsewhere brings nothing', () => expect(mayBringMore(withParts(other), div, [p!])).toBe(false))
test('one around what was read has been read through', () => {
  expect(mayBringMore(withParts(card), div, [p!])).toBe(false)
  expect(mayBringMore(withParts(card), div, [card!])).toBe(false)
})
