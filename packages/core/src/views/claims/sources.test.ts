import { expect, test } from 'vitest'
import { createLexicon } from '../../lexicon.ts'
import { rule } from '../../rule.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import type { WordList } from '../../word-list.ts'
import { claimIn } from './claims.ts'
import { isSourced } from './sources.ts'
import { statements } from '../passages/statements.ts'

const words = { claim: ['number one'], told: ['study'], ours: ['our'] }
const room = {
  id: 'claims',
  principle: 'accountability',
  rule: rule({ summary: '', instead: '', severity: { recommended: 'warn', strict: 'warn' }, basis: [], ontology: [], each: 'p', words: ['claim', 'told', 'ours'], needs: ['claim'], messages: {}, check: () => undefined }),
  vocabularies: { en: { words } },
}

/** Each claim of a page, and whether it has a source. */
function claims(given: Parameters<typeof sketched>[0], ...sketches: Sketch[]): [string, boolean][] {
  const page = sketched(given, ...sketches)
  const hearing = createLexicon([room]).hear(page)
  const list = (name: keyof typeof words): WordList => hearing.list('claims', name)
  return statements(page).flatMap((statement) => {
    const hit = claimIn(page, statement, list('claim'), list('ours'))
    return hit ? [[hit.text.shown, isSourced(page, statement, hit, list('told'))] as [string, boolean]] : []
  })
}

test('a claim is asserted: not quoted, asked, or chosen in a form', () => {
  expect(claims({}, h('p', {}, 'We are number one'))).toEqual([['number one', false]])
  expect(claims({}, h('p', {}, 'They say “number one”'), h('p', {}, 'Are you number one?'), h('label', {}, 'Number one'), h('nav', {}, h('a', { href: '/one' }, 'Number one')))).toEqual([])
})

test('writing is about others unless it says whose it is', () => {
  expect(claims({ kind: 'prose' }, h('p', {}, 'Oslo is number one'))).toEqual([])
  expect(claims({ kind: 'prose' }, h('p', {}, 'See our number one'))).toEqual([['number one', false]])
})

test('a source is named beside it, linked in its sentence, marked or cited', () => {
  const isTold = (...sketches: Sketch[]): boolean | undefined => claims({}, ...sketches)[0]?.[1]
  expect(isTold(h('p', {}, 'Number one'), h('p', {}, 'By a study of 2025'))).toBe(true)
  expect(isTold(h('p', {}, 'Number one (', h('a', { href: '/test' }, 'how so'), ')'))).toBe(true)
  expect(isTold(h('p', {}, 'Number one*'))).toBe(true)
  expect(isTold(h('p', {}, 'Number one ', h('sup', {}, '1')))).toBe(true)
  expect(isTold(h('a', { href: 'https://test.example' }, 'Number one of twelve'))).toBe(true)
})

test('the way to the shop is no source', () => {
  const isTold = (...sketches: Sketch[]): boolean | undefined => claims({}, ...sketches)[0]?.[1]
  expect(isTold(h('a', { href: '/buy' }, 'Number one of twelve'))).toBe(false)
  expect(isTold(h('p', {}, 'Number one. ', h('a', { href: '/buy' }, 'Buy now')))).toBe(false)
  expect(isTold(h('section', {}, h('p', {}, 'Number one')), h('section', {}, h('p', {}, 'A study')))).toBe(false)
})
