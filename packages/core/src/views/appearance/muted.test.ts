import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { isMuted } from './muted.ts'

const filled = { style: 'background:#0a5c36;color:#fff' }
const muted = (refuse: Record<string, string>, accept: Record<string, string> = filled): boolean => {
  const page = sketched({}, h('div', {}, h('button', accept, 'Yes, add it'), h('button', refuse, 'No thanks')))
  const [yes, no] = page.named('button')
  return isMuted(page, no!, yes!)
}

test.each([{ class: 'text-sm text-gray-500' }, { class: 'small text-muted' }, { style: 'font-size:13px;color:#777' }, { style: 'font-size:12px;color:#888;border:none' }])('small and grey and without an edge: %o', (refuse) => expect(muted(refuse)).toBe(true))
test.each([
  { style: 'font-size:16px;color:#777' },
  { style: 'font-size:13px;color:#222' },
  { style: 'font-size:13px;color:#1a56db' },
  { style: 'font-size:13px;color:#777;border:1px solid' },
  { style: 'font-size:13px;color:#777;background:#eee' },
  { class: 'btn text-sm text-gray-500' },
  { style: 'color:#777' },
])('an answer of its own: %o', (refuse) => expect(muted(refuse)).toBe(false))
test('beside what is no filled button', () => expect(muted({ class: 'text-sm text-gray-500' }, {})).toBe(false))
