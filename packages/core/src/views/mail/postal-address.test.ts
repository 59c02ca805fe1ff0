import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { showsAddress } from './postal-address.ts'

test.each([
  ['Bloom Ltd, 4 Mill Lane, Leeds LS1 4AP', true],
  ['Bloom Inc · 1600 Rose Avenue, Suite 4 · Springfield, IL 62704', true],
  ['Bloom SAS, 4 bis, rue du Moulin, 69002 Lyon', true],
  ['Bloom GmbH, Mühlstraße 4, 10115 Berlin', true],
  ['Bloom, P.O. Box 12, Leeds', true],
  ['Bloom, BP 12, Lyon', true],
  ['Bloom, Calle de la Rosa 4, Madrid', true],
  ['[Company Address]', true],
  ['Your postal address here', true],
  ['The Bloom team. © 2026 Bloom', false],
  ['This mail was sent to your email address', false],
  ['20% off until 3 May 2099. Call 0800 123456', false],
  ['We ship in 4 days by road', false],
])('%s: %s', (said, expected) => expect(showsAddress(sketched({ kind: 'marketing-email' }, h('body', {}, h('p', {}, said))))).toBe(expected))
