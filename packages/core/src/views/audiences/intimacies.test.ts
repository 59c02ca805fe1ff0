import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { BREAK, Text } from '../../text.ts'
import { intimacies } from './intimacies.ts'

function seen(source: string, build: (root: Element) => void) {
  const root = new Element('#page', { start: 0, end: source.length })
  build(root)
  return intimacies(new Page({ path: 'mail.html', source, root, kind: 'email' })).map(({ does, written }) => `${does}: ${written}`)
}

test('the tag of a template decides', () => {
  const source = '{% if user.is_pregnant %}Hi{% endif %}'
  expect(seen(source, (root) => root.append(Text.implied(BREAK, { start: 0, end: 25 }), Text.written(source, { start: 25, end: 27 }, 'Hi'), Text.implied(BREAK, { start: 27, end: 38 })))).toEqual(['condition: user.is_pregnant'])
})

test('so does the code before a branch, and an attribute of what it shows', () => {
  const code = '<>{user.religion && <p/>}</>'
  expect(seen(code, (root) => root.append(new Element('#branch', { start: 20, end: 24 }).append(new Element('p', { start: 20, end: 24 }))))).toEqual(['condition: user.religion'])
  const block = '{#if user.religion}<p/>{/if}'
  expect(seen(block, (root) => root.append(new Element('#branch', { start: 19, end: 23 }).append(new Element('p', { start: 19, end: 23 }))))).toEqual(['condition: user.religion'])
  const text = '{ top: `${drugs.medication ? 1 : 2} saved`, body: <p/> }'
  expect(seen(text, (root) => root.append(new Element('#branch', { start: 50, end: 54 }).append(new Element('p', { start: 50, end: 54 }))))).toEqual([])
  const tag = '<p v-if="user.diabetic">'
  expect(seen(tag, (root) => root.append(new Element('#branch', { start: 0, end: 24 }).append(new Element('p', { start: 0, end: 24 }))))).toEqual(['condition: v-if="user.diabetic"'])
})

test('a blank shows what it is filled with', () => {
  expect(seen('{{ user.religion }}', (root) => root.append(Text.hole({ start: 0, end: 19 })))).toEqual(['blank: user.religion'])
  expect(seen('{{ user.name }} religion', (root) => root.append(Text.hole({ start: 0, end: 15 })))).toEqual([])
})
