import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { type Datum, fields, forms, personal, purposeOf } from './forms.ts'

const asked = (attributes: Record<string, string>): Datum | undefined => fields(sketched({}, h('input', attributes)))[0]?.asks

test.each([
  [{ type: 'email' }, 'email'],
  [{ autocomplete: 'billing street-address' }, 'address'],
  [{ name: 'email_address' }, 'email'],
  [{ name: 'emailAddress' }, 'email'],
  [{ name: 'date_naissance' }, 'birth'],
  [{ name: 'homeAddress' }, 'address'],
  [{ placeholder: 'Prénom' }, 'name'],
  [{ 'aria-label': 'Téléphone' }, 'phone'],
  [{ name: 'card_number' }, 'card'],
  [{ name: 'company_name' }, undefined],
  [{ name: 'ip_address' }, undefined],
  [{ name: 'comment[name]' }, 'name'],
] as [Record<string, string>, Datum | undefined][])('%j asks for %s', (attributes, datum) => expect(asked(attributes)).toBe(datum))

test('what nobody fills in is no field', () => {
  const page = sketched({}, h('form', {}, h('input', { type: 'hidden', name: 'email' }), h('input', { type: 'checkbox' }), h('input', { name: 'email_hp', tabindex: '-1' }), h('button', {}, 'Go')))
  expect(forms(page)).toEqual([])
})

test('a name alone tells nobody apart; beside an address it is personal', () => {
  const [alone, beside] = forms(sketched({}, h('form', {}, h('input', { name: 'name' })), h('form', {}, h('input', { name: 'name' }), h('input', { type: 'tel' }))))
  expect([personal(alone!).length, personal(beside!).length]).toEqual([0, 2])
})

test('a form says what it is for by its headings and its button, or by the heading above it', () => {
  const [inside, below] = forms(sketched({}, h('div', {}, h('form', {}, h('h2', {}, 'Our letter'), h('input', { type: 'email' }), h('button', {}, 'Subscribe'))), h('div', {}, h('div', {}, h('h3', {}, 'Ask for a quote')), h('form', {}, h('input', { type: 'email' })))))
  expect(purposeOf(inside!).map(String)).toEqual(['Our letter', 'Subscribe'])
  expect(purposeOf(below!).map(String)).toEqual(['Ask for a quote'])
})

test('the heading of another form is not its own', () => {
  const [, second] = forms(sketched({}, h('div', {}, h('div', {}, h('h3', {}, 'Our letter'), h('form', {}, h('input', { type: 'email' }))), h('form', {}, h('input', { type: 'email' })))))
  expect(purposeOf(second!).map(String)).toEqual([])
})
