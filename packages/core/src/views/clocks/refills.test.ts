import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { refills } from './refills.ts'

const names = (source: string): readonly string[] => [...refills(new Page({ path: 'clock.js', source, root: new Element('#page', { start: 0, end: source.length }) })).keys()]
const ticking = (step: string): string => `setInterval(() => { ${step} }, 1000)`

test.each([
  ['left = left > 0 ? left - 1 : START', 'left'],
  ['left.value = left.value > 0 ? left.value - 1 : shop.endsIn', 'left'],
  ['secs = secs === 0 ? 299 : secs - 1', 'secs'],
  ['setSecs((n) => (n <= 1 ? START : n - 1))', 'secs'],
  ['setSecs(n => n > 0 ? n - 1 : 600)', 'secs'],
  ['rest--; if (rest <= 0) { rest = 900 }', 'rest'],
  ['if (--this.rest < 0) this.rest = 599', 'rest'],
])('%s winds %s up again', (step, name) => expect(names(ticking(step))).toEqual([name]))

test.each([
  'at = at === 0 ? slides.length - 1 : at - 1',
  'left = left > 0 ? left - 1 : 0',
  'left = left > 0 ? left - 1 : 30; if (left === 30) fetchRate()',
  'if (left <= 0) clearInterval(id)',
  'setLeft((n) => n - 1)',
  'setLeft((n) => (n > 0 ? n - 1 : n))',
  'left = left <= 0 ? left : left - 1',
  'left.value = left.value > 0 ? left.value - 1 : left.value',
])('%s winds nothing up', (step) => expect(names(ticking(step))).toEqual([]))

test('what does not run by the second is no clock', () => expect(names('secs = secs === 0 ? 299 : secs - 1')).toEqual([]))
