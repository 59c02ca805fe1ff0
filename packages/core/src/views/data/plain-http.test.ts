import { expect, test } from 'vitest'
import { unknown } from '../../origin.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { plainAddresses } from './plain-http.ts'

const hosts = (href: string): readonly string[] => plainAddresses(sketched({ kind: 'email' }, h('a', { href }))).map(({ host }) => host)

test.each([
  ['http://shop.example/join', ['shop.example']],
  ['https://shop.example', []],
  ['http://localhost:3000', []],
  ['http://192.168.0.4/x', []],
  ['http://shop.test', []],
  ['//shop.example', []],
])('%s: %j', (href, expected) => expect(hosts(href)).toEqual(expected))

test('an address that is filled in leads nobody knows where', () => expect(plainAddresses(sketched({ kind: 'email' }, h('a', { href: unknown }))).length).toBe(0))

test('the mended address is asked over HTTPS', () => {
  const page = sketched({}, h('form', { action: ' http://shop.example/join' }))
  const [{ secured }] = plainAddresses(page) as [ReturnType<typeof plainAddresses>[number]]
  expect(page.source.slice(0, secured.at.start) + secured.text + page.source.slice(secured.at.end)).toContain('https://shop.example')
})

test('what a page links to is asked for by a reader, who tells nothing', () => expect(plainAddresses(sketched({ kind: 'page' }, h('a', { href: 'http://shop.example' }))).length).toBe(0))
