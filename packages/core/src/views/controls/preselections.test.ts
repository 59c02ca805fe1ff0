import { describe, expect, test } from 'vitest'
import { Attribute, Element, type Value } from '../../element.ts'
import { constant, type Origin, unknown } from '../../origin.ts'
import { Page } from '../../page.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { deselect, preselections } from './preselections.ts'

const box = (attributes: Record<string, string>, words: string) => h('label', {}, h('input', { type: 'checkbox', ...attributes }), words)
const radio = (attributes: Record<string, string>, words: string) => h('label', {}, h('input', { type: 'radio', name: 'news', ...attributes }), words)
const found = (...sketches: (Sketch | string)[]) => preselections(sketched({}, ...sketches)).map(({ label }) => label.shown)

describe('selected in advance is', () => {
  test('a ticked box', () => expect(found(box({ checked: '' }, 'News'), box({}, 'Offers'))).toEqual(['News']))
  test('a switch that is on', () => expect(found(h('div', { role: 'switch', 'aria-checked': 'true' }, 'News'), h('div', { role: 'switch', 'aria-checked': 'false' }, 'Ads'))).toEqual(['News']))
  test('an option of a list', () => expect(found(h('select', {}, h('option', {}, 'No'), h('option', { selected: '' }, 'Yes')))).toEqual(['Yes']))
  test('the last radio of a name', () => expect(found(radio({ checked: '' }, 'Yes'), radio({ checked: '' }, 'No'))).toEqual(['No']))
  test('a radio in each form', () => expect(found(h('form', {}, radio({ checked: '' }, 'Yes')), h('form', {}, radio({ checked: '' }, 'No')))).toEqual(['Yes', 'No']))
  test('no box that sends a “no”', () => expect(found(box({ checked: '', value: 'No' }, 'Add engraving'), box({ checked: '', value: 'Yes' }, 'Add a card'))).toEqual(['Add a card']))
  test('nothing hidden, disabled or half ticked', () =>
    expect(found(box({ checked: '', type: 'hidden' }, 'A'), box({ checked: '', disabled: '' }, 'B'), box({ 'aria-checked': 'mixed' }, 'C'))).toEqual([]))
})

test('a radio answers the legend above it', () =>
  expect(preselections(sketched({}, h('fieldset', {}, h('legend', {}, 'Our news?'), radio({ checked: '' }, 'Yes'))))[0]?.question.shown).toBe('Our news?'))

describe('what selects it', () => {
  const certain = (value: Value) => {
    const at = { start: 0, end: 4 }
    const root = new Element('#page', at).append(new Element('input', at, { attributes: [new Attribute('checked', at, value)] }))
    return preselections(new Page({ path: 'a.jsx', source: 'test', root })).map((each) => each.certain)
  }
  const data: Origin = { kind: 'data', path: 'prefs.news' }
  const either = (...branches: Origin[]): Value => ({ origin: { kind: 'conditional', branches } })
  test.each<[string, Value, boolean[]]>([
    ['a constant does', { origin: constant(true) }, [true]],
    ['a state that begins so does', { origin: { kind: 'state', initial: constant(true) } }, [true]],
    ['a state that begins otherwise does not', { origin: { kind: 'state', initial: constant(false) } }, []],
    ['a choice made before does not', { origin: data }, []],
    ['a choice made before, written out, does not', either(constant(true), constant(false)), []],
    ['a yes where nothing was chosen before may', either(data, constant(true)), [false]],
    ['what nobody can follow may', { origin: unknown }, [false]],
    ['what may not stand there does not', { origin: constant(''), maybe: true }, []],
  ])('%s', (_, value, expected) => expect(certain(value)).toEqual(expected))
})

describe('deselecting', () => {
  const after = (...sketches: (Sketch | string)[]) => {
    const page = sketched({}, ...sketches)
    const edit = deselect(page, preselections(page)[0]!)
    return edit && page.source.slice(0, edit.at.start) + edit.text + page.source.slice(edit.at.end)
  }
  test('takes the attribute out', () => expect(after(h('input', { checked: '' }))).toBe('<input></input>'))
  test('keeps what assistive technology needs', () => expect(after(h('div', { 'aria-checked': 'true' }))).toBe('<div aria-checked="false"></div>'))
})
