import { expect, test } from 'vitest'
import { readJsx } from '../read.ts'
import { outlineOrigin } from '../testing/outline.ts'

/** What is known of the parameter of `shown` in a component that is called by name. */
const given = (code: string): string => outlineOrigin(readJsx(`function shown(it, place) { return <X it={it} /> }\n${code}`, { path: 'x.tsx' }).named('X')[0]!.attr('it')!.origin)

test.each([
  ['shown(60 * 5)', '300'],
  ['const fiveMinutes = 60 * 5, box = document.body; shown(fiveMinutes, box)', '300'],
  ['window.onload = () => { shown(900) }', '900'],
  ['shown(Date.now() + 2 * 3600)', 'clock+7.2s'],
  ['shown(new Date().getTime())', 'clock+0s'],
])('%s hands on %s', (code, origin) => expect(given(code)).toBe(origin))

test.each(['shown(offer.seconds)', 'shown()', "shown('900')", "shown(new Date('2031-05-04'))", 'let left = 900; left = load(); shown(left)', 'shown(900); shown(offer.seconds)', '[900].map(shown)'])('%s hands on nothing that is known', (code) =>
  expect(given(code)).toBe('it'),
)
