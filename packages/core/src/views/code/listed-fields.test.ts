import { expect, test } from 'vitest'
import { Attribute, Element } from '../../element.ts'
import { constant, type Origin } from '../../origin.ts'
import { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { isRegistered, listedFields } from './listed-fields.ts'

const oneOf = (...values: (string | boolean)[]): Origin => ({ kind: 'conditional', branches: values.map((value) => constant(value)) })

/** `<label>{said} <input></label>` behind a list that the file writes. */
function seen(list: string, said: Origin, given: Readonly<Record<string, Origin>> = {}): readonly string[] {
  const source = `${list} <label>{}<input></label>`
  const from = source.indexOf('<label>')
  const root = new Element('#page', { start: 0, end: source.length })
  const around = new Element('label', { start: from, end: from + 7 }, { extent: { start: from, end: source.length } })
  const input = new Element('input', { start: from + 9, end: from + 16 }, { attributes: Object.entries(given).map(([name, origin]) => new Attribute(name, { start: from + 9, end: from + 10 }, { origin })) })
  around.append(Text.hole({ start: from + 7, end: from + 9 }, said))
  around.append(input)
  root.append(around)
  return listedFields(new Page({ path: 'a.jsx', source, root }), input).map((each) => [source.slice(each.at.start, each.at.end), each.type, each.required].join(' '))
}

test('each object of the list is a field, with what the list tells of it', () => {
  const list = "[{ label: 'E-mail', type: 'email', on: true }, { label: 'Your age', type: 'text', on: false }]"
  expect(seen(list, oneOf('E-mail', 'Your age'), { type: oneOf('email', 'text'), required: oneOf(true, false) })).toEqual(['E-mail email true', 'Your age text false'])
  expect(seen(list, oneOf('E-mail', 'Your age'))).toEqual(['E-mail  ', 'Your age  '])
})

test('a label that is one of two is no list', () => expect(seen("young ? 'Your school' : 'Your age'", oneOf('Your school', 'Your age'))).toEqual([]))

test('a library of forms is told what is needed', () => {
  const told = (source: string): boolean => isRegistered(new Page({ path: 'a.jsx', source, root: new Element('#page', { start: 0, end: 0 }) }), new Element('input', { start: 0, end: source.length }, { open: true }))
  expect(told("<input {...register('phone', { required: true })} />")).toBe(true)
  expect(told("<input {...form.register('phone', { required: false, maxLength: 9 })} />")).toBe(false)
})
