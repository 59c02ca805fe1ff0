import { expect, test } from 'vitest'
import { h, sketched } from '../testing/sketch.ts'
import { isGate } from './gated.ts'

const gates = (box: Readonly<Record<string, string>>, disabled: string) => {
  const page = sketched({}, h('form', {}, h('input', { type: 'checkbox', ...box }), h('button', { disabled }, 'Send')))
  return isGate(page, page.named('input')[0]!)
}

test('a button that waits for a box', () => {
  expect(gates({ checked: 'agreed' }, '!agreed')).toBe(true)
  expect(gates({ 'v-model': 'form.news' }, 'isBusy || !form.news')).toBe(true)
  expect(gates({ 'v-model': 'news' }, 'news === false')).toBe(true)
})

test('a button that waits for something else', () => {
  expect(gates({ checked: 'agreed' }, '!terms')).toBe(false)
  expect(gates({ checked: 'agreed' }, '!agreed && isNew')).toBe(false)
  expect(gates({}, '!agreed')).toBe(false)
})
