import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { shownAddresses } from './shown-addresses.ts'

const seen = (href: string, words: string) =>
  shownAddresses(sketched({ kind: 'email' }, h('a', { href }, words))).map(({ shown, target, isPlain, passesOn, isOne, isOfficial }) => [shown, target, ...[isPlain && 'plain', passesOn && 'passes on', isOne && 'one', isOfficial && 'official'].filter(Boolean)])

test.each([
  ['https://other.example/a', 'https://bloom.example/sale', [['bloom.example', 'other.example', 'plain']]],
  ['https://other.example/a', 'bloom.example', [['bloom.example', 'other.example']]],
  ['https://www.bloom.example/a', 'www.bloom.example', [['bloom.example', 'www.bloom.example', 'plain', 'one']]],
  ['https://bloom.fr/', 'bloom.com', [['bloom.com', 'bloom.fr', 'one']]],
  ['https://click.mailer.example/x', 'bloom.example', [['bloom.example', 'click.mailer.example', 'passes on']]],
  ['https://mailer.example/ls/click?upn=abc', 'bloom.example', [['bloom.example', 'mailer.example', 'passes on']]],
  ['https://other.example/?to=https%3A%2F%2Fbloom.example', 'bloom.example', [['bloom.example', 'other.example', 'passes on', 'one']]],
  ['https://bloom.helpdesk.example/a', 'www.bloom.example/a', [['bloom.example', 'bloom.helpdesk.example', 'plain', 'one']]],
  ['https://signin-bloom.helpdesk.example/a', 'www.bloom.example/a', [['bloom.example', 'signin-bloom.helpdesk.example', 'plain']]],
  ['https://quotes.example/a', 'https://grants.gov.uk/a', [['grants.gov.uk', 'quotes.example', 'plain', 'official']]],
  ['https://www.gov.uk/a', 'https://grants.gov.uk/a', [['grants.gov.uk', 'www.gov.uk', 'plain']]],
  ['https://www.oesmith.example/morris.js/', 'morris.js', []],
  ['https://other.example', 'Our shop', []],
  ['/sale', 'bloom.example', []],
] as const)('%s, shown as %s', (href, words, expected) => expect(seen(href, words)).toEqual(expected))
