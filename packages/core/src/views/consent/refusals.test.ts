import { expect, test } from 'vitest'
import { createLexicon } from '../../lexicon.ts'
import type { Page } from '../../page.ts'
import { rule } from '../../rule.ts'
import { looped } from '../../testing/looped.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { isOnlyYes, refuses } from './refusals.ts'

const words = { refuse: ['no thanks', 'refuse'], refusing: ['decline all'], tuning: ['choose', 'settings'] }
const room = {
  id: 'banners',
  principle: 'transparency',
  rule: rule({ summary: '', instead: '', severity: { recommended: 'warn', strict: 'warn' }, basis: [], ontology: [], each: 'p', words: ['refuse', 'refusing', 'tuning'], needs: ['refuse'], messages: {}, check: () => undefined }),
  vocabularies: { en: { words } },
}
const hear = (page: Page) => (name: keyof typeof words) => createLexicon([room]).hear(page).list('banners', name)

const yes = h('button', {}, 'Lovely')
/** Whether a banner with a yes and something else can be refused. */
function canRefuse(...others: Sketch[]): boolean {
  const page = sketched({}, h('div', { id: 'banner' }, h('p', {}, 'We keep cookies'), yes, ...others), h('p', {}, h('button', {}, 'No thanks')))
  const list = hear(page)
  return refuses(page, page.named('div')[0]!, { refuse: list('refuse'), refusing: list('refusing') })
}

test.each<[string, Sketch]>([
  ['an answer by its words', h('button', {}, 'No thanks')],
  ['one of several options', h('label', {}, h('input', { type: 'radio' }), 'Refuse')],
  ['something named for it in code', h('i', { onclick: 'declineAll()' })],
  ['a box that can be left empty', h('label', {}, h('input', { type: 'checkbox' }), 'Figures')],
  ['a switch', h('i', { role: 'switch' })],
])('%s refuses', (_, other) => expect(canRefuse(other)).toBe(true))

test.each<[string, Sketch]>([
  ['another yes', h('button', {}, 'Fine')],
  ['a field', h('input', { type: 'text', name: 'town' })],
  ['a sentence that says so', h('p', {}, 'You can refuse')],
])('%s does not, nor what stands apart', (_, other) => expect(canRefuse(other)).toBe(false))

test('what stands behind the layer of a control is no answer on it', () => {
  const refused = (attributes: Record<string, string>): boolean => {
    const page = sketched({}, h('div', {}, yes, h('button', {}, 'Settings'), h('div', attributes, h('button', {}, 'Refuse'))))
    const [element, opener] = page.named('button')
    const list = hear(page)
    return refuses(page, page.named('div')[0]!, { refuse: list('refuse'), refusing: list('refusing') }, { element: element!, opener: opener! })
  }
  expect(refused({})).toBe(true)
  expect(refused({ hidden: '' })).toBe(false)
  expect(refused({ 'v-if': 'showSettings' })).toBe(false)
})

/** Whether the first of some answers is what is left for a yes. */
function onlyYes(...answers: Sketch[]): boolean {
  const page = sketched({}, h('div', {}, ...answers))
  const all = page.elements.filter(({ name }) => name === 'button' || name === 'a')
  return isOnlyYes(page, all[0]!, all, hear(page)('tuning'))
}
const choose = h('button', {}, 'Choose')

test('beside what opens the details, the one other answer is the yes', () => {
  expect(onlyYes(yes, choose)).toBe(true)
  expect(onlyYes(yes, h('a', { href: '/cookies' }, 'Choose'))).toBe(true)
  expect(onlyYes(yes, choose, h('button', {}, '×'), h('a', { href: '/privacy' }, 'Privacy'))).toBe(true)
})

test.each<[string, readonly Sketch[]]>([
  ['one of three answers', [yes, choose, h('button', {}, 'Later')]],
  ['one of two, and neither opens the details', [yes, h('button', {}, 'Later')]],
  ['what opens the details itself', [choose, yes]],
  ['alone', [yes]],
  ['a link', [h('a', { href: '/more' }, 'Lovely'), choose]],
  ['a mark', [h('button', {}, '×'), choose]],
  ['a close', [h('button', {}, 'Close'), choose]],
  ['a whole sentence', [h('button', {}, 'Read how we work with our partners in four countries'), choose]],
])('and no yes, where it is %s', (_, answers) => expect(onlyYes(...answers)).toBe(false))

test('one control that is repeated for both', () => {
  const asked = (code: string): boolean => {
    const page = looped(`const answers = ['Lovely', 'Choose']\n${code}`, { a: ['Lovely', 'Choose'] })
    const all = page.named('button')
    return isOnlyYes(page, all[0]!, all, hear(page)('tuning'))
  }
  expect(asked('{answers.map((a) => <button>{a}</button>)}')).toBe(true)
  expect(asked('{answers.map((a) => <button>{a}</button>)}<button>Later</button>')).toBe(false)
  expect(asked('const a = answers[n]\n<button>{a}</button>')).toBe(false)
})
