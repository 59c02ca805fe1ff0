import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { emails, isDead } from './emails.ts'

const body = h('body', {}, h('p', {}, 'Hello'), h('a', { href: 'https://shop.example' }, 'Shop'), h('p', {}, '\n  Bloom Ltd, Leeds\n'))

test('a mail is one whole document of that kind', () => {
  expect(emails(sketched({ kind: 'marketing-email' }, body))).toHaveLength(1)
  expect(emails(sketched({ kind: 'email' }, h('html', {}, body)))).toHaveLength(1)
  expect(emails(sketched({ kind: 'page' }, body))).toHaveLength(0)
  expect(emails(sketched({ kind: 'marketing-email' }, h('table', {}, h('p', {}, 'a part'))))).toHaveLength(0)
  expect(emails(sketched({ kind: 'marketing-email' }, h('body', {})))).toHaveLength(0)
})

test('its foot is where its last words are', () => {
  const page = sketched({ kind: 'email' }, body)
  const { at } = emails(page)[0]!.foot
  expect(page.source.slice(at.start, at.end)).toBe('Bloom Ltd, Leeds')
})

test('what a component below it is only given is not its foot', () => {
  const page = sketched({ kind: 'email' }, body, h('div', {}, h('p', {}, { kind: 'data', path: 'props.children' })))
  const { at } = emails(page)[0]!.foot
  expect(page.source.slice(at.start, at.end)).toBe('Bloom Ltd, Leeds')
})

test.each([
  [{ href: '#' }, true],
  [{ href: '' }, true],
  [{ href: 'javascript:void(0)' }, true],
  [{}, true],
  [{ href: '#top' }, false],
  [{ href: 'https://shop.example/out' }, false],
  [{ onclick: 'leave()' }, undefined],
])('a link with %j is dead: %s', (attributes, dead) => {
  const page = sketched({}, h('a', attributes, 'Unsubscribe'))
  expect(isDead(page.elements[0]!)).toBe(dead)
})

test('a link whose attributes come at run time may lead anywhere', () => {
  expect(isDead(new Element('a', { start: 0, end: 1 }, { open: true }))).toBeUndefined()
})
