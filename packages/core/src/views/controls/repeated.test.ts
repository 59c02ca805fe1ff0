import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { looped } from '../../testing/looped.ts'
import { saidOf } from './repeated.ts'

const list = "const answers = [{ label: 'Lovely' }, { label: 'Choose' }]\n"
const given = { 'a.label': ['Lovely', 'Choose'], 'a': ['Lovely', 'Choose'], "a['label']": ['Lovely', 'Choose'], 'label': ['Lovely', 'Choose'] }

/** What the first control says, by the words and by where they are written. */
function said(code: string): string[] {
  const page = looped(list + code, given)
  return saidOf(page, page.elements.find(({ name }) => name === 'button')!).map(({ value, at }) => `${value}@${page.source.slice(at.start, at.end)}`)
}

test.each([
  '{answers.map((a) => <button>{a.label}</button>)}',
  '{answers.map(({ label, run }) => <button>{label}</button>)}',
  "{answers.map(function (a) { return <button>{a['label']}</button> })}",
  '{answers.map(async (a, i) => <button>{a}</button>)}',
  '<button v-for="a in answers">{{ a.label }}</button>',
  '<button v-for="(a, i) in answers">{{ a.label }}</button>',
  '{#each answers as { label }}<button>{label}</button>{/each}',
  '@for (a of answers; track a) {<button>{{ a.label }}</button>}',
  '<button *ngFor="let a of answers">{{ a.label }}</button>',
])('of a control that is repeated, what each member says: %s', (code) => expect(said(code)).toEqual(['Lovely@Lovely', 'Choose@Choose']))

test.each([
  ['one that stands once', 'const a = isNew ? answers[0] : answers[1]\n<button>{a.label}</button>'],
  ['one within a loop over another list', '{rows.map((row) => <button>{a.label}</button>)}'],
  ['a member with more letters', '{answers.map((ab) => <button>{a.label}</button>)}'],
  ['a list that is counted, and not shown', 'answers.filter((a) => a.on)\n<button>{a.label}</button>'],
])('and of %s, its label', (_, code) => expect(said(code)).toHaveLength(1))

test('of a menu, and of what stands beside other words, the label', () => {
  const all = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']
  const menu = looped(`${all.join()} {all.map((a) => <button>{a}</button>)}`, { a: all })
  expect(saidOf(menu, menu.named('button')[0]!)).toHaveLength(1)
  const page = sketched({}, h('button', {}, h('#branch', {}, h('b', {}, 'Yes'), ' please'), h('#branch', {}, 'No')))
  expect(saidOf(page, page.named('button')[0]!)).toHaveLength(1)
})
