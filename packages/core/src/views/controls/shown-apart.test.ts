import { expect, test } from 'vitest'
import { looped } from '../../testing/looped.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { choices } from './choices.ts'
import { label } from '../names/label.ts'
import { shownApart } from './shown-apart.ts'

const list = "const answers = [{ label: 'Lovely', look: 'big' }, { label: 'Choose', look: 'small' }]\n"
const given = { 'a.label': ['Lovely', 'Choose'], 'a.look': ['big', 'small'], 'look': ['big', 'small'], "isNew ? 'big' : 'small'": ['big', 'small'], 'a.one': ['big'] }
const pageOf = (control: string) => looped(`${list}{answers.map((a) => ${control})}`, given)

/** The words and the look of each control that the reader meets. */
function met(control: string): string[] {
  const page = pageOf(control)
  return shownApart(page, page.named('button')[0]!).map((each) => `${label(each).shown}: ${each.attr('class')?.value}`)
}

test.each([
  '<button className={a.look}>{a.label}</button>',
  '<button :class="a.look">{{ a.label }}</button>',
])('each answer has its own words and its own look: %s', (control) => expect(met(control)).toEqual(['Lovely: big', 'Choose: small']))

test('what does not vary is the same on each, and they stand where it is written', () => {
  const page = pageOf('<button type="button" className={a.look}>{a.label}</button>')
  const [button] = page.named('button')
  const apart = shownApart(page, button!)
  expect(apart.map((each) => each.attr('type')?.value)).toEqual(['button', 'button'])
  expect(apart.map(({ at, parent }) => at === button!.at && parent === button!.parent)).toEqual([true, true])
  expect(apart.map((each) => label(each).at).map(({ start, end }) => page.source.slice(start, end))).toEqual(['Lovely', 'Choose'])
})

test('they are a choice', () => {
  const page = pageOf('<button className={a.look}>{a.label}</button>')
  expect(choices(page).map(({ controls, around }) => [controls.map((each) => label(each).shown), around.name])).toEqual([[['Lovely', 'Choose'], 'div']])
})

test.each([
  ['the look is one of a condition', `<button className={isNew ? 'big' : 'small'}>{a.label}</button>`],
  ['the look has no member', '<button className={look}>{a.label}</button>'],
  ['there are fewer looks than words', '<button className={a.one}>{a.label}</button>'],
  ['every answer looks alike', '<button className="big">{a.label}</button>'],
  ['nobody knows the looks', '<button className={a.other}>{a.label}</button>'],
])('one control, where %s', (_, control) => {
  const page = pageOf(control)
  const [button] = page.named('button')
  expect(shownApart(page, button!)).toEqual([button])
  expect(choices(page)).toEqual([])
})

test('one control, where words stand beside those of the list', () => {
  const page = sketched({}, h('button', { class: 'big' }, 'Go on: ', h('#branch', {}, 'with it'), h('#branch', {}, 'without')))
  expect(shownApart(page, page.named('button')[0]!)).toHaveLength(1)
})
