import { expect, test } from 'vitest'
import type { Kind } from '../../page.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { audiences } from './audiences.ts'

const seen = (kind: Kind, ...sketches: Sketch[]) =>
  audiences(sketched({ kind, path: 'ads.json' }, ...sketches)).map(({ names, value, isExclusion, offer }) => [names.value, value.value, isExclusion, offer.map(({ value: said }) => said).join('|')])

test('settings below an audience, and what else the file says', () => {
  const setting = (key: string, data: string): Sketch => h('#setting', { key, data })
  expect(seen('component', setting('campaign', 'jobs'), setting('audience.exclude.ethnicAffinity.0', 'any'))).toEqual([['audience exclude ethnic Affinity 0', 'any', true, 'ads json|jobs|campaign']])
})

test('messages of a namespace that is called so', () => {
  expect(seen('strings', h('section', { key: 'targeting' }, h('p', { key: 'targeting.gender' }, 'male'))).map(([names]) => names)).toEqual(['targeting gender'])
  expect(seen('strings', h('section', { key: 'home' }, h('p', { key: 'home.gender' }, 'male')))).toEqual([])
})

test('objects that a component is handed', () => {
  const item = h('#item', { gender: 'female' }, h('#prop', { name: 'exclude' }, h('#item', { religion: 'any' })))
  expect(seen('component', h('Campaign', { name: 'loans' }, h('#prop', { name: 'audience' }, item)))).toEqual([
    ['audience gender', 'female', false, 'Campaign|loans'],
    ['audience exclude religion', 'any', true, 'Campaign|loans'],
  ])
  expect(seen('component', h('Chart', {}, h('#prop', { name: 'data' }, h('#item', { gender: 'female' }))))).toEqual([])
})
