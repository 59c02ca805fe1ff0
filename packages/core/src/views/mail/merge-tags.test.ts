import { expect, test } from 'vitest'
import { constant } from '../../origin.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { mergeTags } from './merge-tags.ts'

const blank = { kind: 'data', path: 'first_name' } as const
const tags = (...children: Parameters<typeof h>[2][]) => mergeTags(sketched({ kind: 'marketing-email' }, h('p', {}, ...children))).map(({ written, isSafe }) => [written, isSafe])

test('blanks of the template and tags of mailing services, in the order of the text', () => {
  expect(tags('Hi ', blank, ', %LASTNAME% of [COMPANY] and {city}')).toEqual([['{}', false], ['%LASTNAME%', false], ['[COMPANY]', false], ['{city}', false]])
})

test('a default makes them safe, and so does a condition that asks for the value', () => {
  expect(tags('Hi %FIRSTNAME|there%, {name|default}, [Name,fallback=friend]')).toEqual([['%FIRSTNAME|there%', true], ['{name|default}', true], ['[Name,fallback=friend]', true]])
  expect(tags('*|IF:FNAME|* Hi %FNAME%')).toEqual([['%FNAME%', true]])
})

test('they are called by the last part of their names', () => {
  const named = (path: string) => mergeTags(sketched({ kind: 'email' }, h('p', {}, { kind: 'data', path }))).map(({ name }) => name.value)
  expect(['contact.first_name', 'user->passwordHash', "order['card_number']", 'First Name'].flatMap(named)).toEqual(['first_name', 'password Hash', 'card_number', 'First Name'])
  expect(mergeTags(sketched({ kind: 'email' }, h('p', {}, '%FIRST_NAME|there%'))).map(({ name }) => name.value)).toEqual(['FIRST_NAME'])
})

test('what went wrong is told', () => {
  const broken = (words: string) => mergeTags(sketched({ kind: 'email' }, h('p', {}, words))).map(({ written, isBroken }) => [written, isBroken])
  expect(broken('Hi {{ name },')).toEqual([['{{ name }', true]])
  expect(broken('Hi undefined,')).toEqual([['undefined', true]])
  expect(broken('Hi {name},')).toEqual([['{name}', false]])
})

test('a page is not filled for each reader, and shares say nothing of tags', () => {
  expect(mergeTags(sketched({ kind: 'page' }, h('p', {}, 'Hi {name}')))).toEqual([])
  expect(tags('Save 20% on A and 30% on B')).toEqual([])
  expect(tags('Hi ', constant('Ana'))).toEqual([['{}', false]])
})
