import { expect, test } from 'vitest'
import { h, sketched } from '../testing/sketch.ts'
import { shownAddresses } from './shown-addresses.ts'

const seen = (href: string, words: string) =>
  shownAddresses(sketched({ kind: 'email' }, h('a', { href }, words))).map(({ shown, target, isPlain, passesOn, isOne }) => [shown, target, ...[isPlain && 'plain', passesOn && 'passes on', isOne && 'one'].filter(Boolean)])

test.each([
  ['https://other.example/a', 'https://bloom.example/sale', [['bloom.example', 'other.example', 'plain']]],
  ['https://other.example/a', 'bloom.example', [['bloom.example', 'other.example']]],
  ['https://www.bloom.example/a', 'www.bloom.example', [['bloom.example', 'www.bloom.example', 'plain', 'one']]],
  ['https://bloom.fr/', 'bloom.com', [['bloom.com', 'bloom.fr', 'one']]],
  ['https://click.mailer.example/x', 'bloom.example', [['bloom.example', 'click.mailer.example', 'passes on']]],
  ['https://mailer.example/ls/click?upn=abc', 'bloom.example', [['bloom.example', 'mailer.example', 'passes on']]],
  ['https://other.example/?to=https%3A%2F%2Fbloom.example', 'bloom.example', [['bloom.example', 'other.example', 'passes on', 'one']]],
  ['https://www.oesmith.example/morris.js/', 'morris.js', []],
  ['https://other.example', 'Our shop', []],
  ['/sale', 'bloom.example', []],
] as const)('%s, shown as %s', (href, words, expected) => expect(seen(href, words)).toEqual(expected))
