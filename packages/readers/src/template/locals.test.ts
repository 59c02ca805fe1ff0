import { expect, test } from 'vitest'
import { localsIn } from './locals.ts'

test.each([
  ["render 'badge', left: rand(1, 5), right: 3", { left: 'rand(1, 5)', right: '3' }],
  ["include('badge', ['left' => $left, 'note' => __('Hello', 'shop')])", { left: '$left', note: "__('Hello', 'shop')" }],
  ["include 'badge.html' with left=left right=right only", { left: 'left', right: 'right' }],
  ["render 'badge', :left => left", { left: 'left' }],
  ['include "badge" with { left: random(5) }', { left: 'random(5)' }],
])('what a part is handed: %s', (words, locals) => expect(Object.fromEntries(localsIn(words))).toEqual(locals))

test.each([
  ['nothing is named', "include('badge')"],
  ['it is compared', "if left == 3 and right >= 2"],
  ['it is a class', 'Badge::draw(left)'],
  ['lists and objects hold more', "include('badge', { rows: [1, 2], all: { a } })"],
  ['it is too long to be words', `render 'badge', left: ${'9'.repeat(2000)}`],
])('none where %s', (_, words) => expect([...localsIn(words).keys()]).toEqual([]))
