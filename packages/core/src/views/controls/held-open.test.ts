import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { heldOpen } from './held-open.ts'

const shut = { has: () => false } as unknown as Parameters<typeof heldOpen>[2]
const held = (...sketches: Parameters<typeof sketched>[1][]): string | undefined => {
  const page = sketched({}, ...sketches)
  const [dialog] = page.elements
  return dialog && heldOpen(page, dialog, shut)?.by.name
}

test('a cross that is taken away, on the dialog or on the part that holds what it says', () => {
  expect(held(h('Modal', { closable: 'false' }))).toBe('closable')
  expect(held(h('Dialog', {}, h('DialogContent', { showclosebutton: 'false' })))).toBe('showclosebutton')
  expect(held(h('Dialog', {}, h('Chip', { closable: 'false' })))).toBeUndefined()
})

test('both ways out, not one of them', () => {
  expect(held(h('Modal', { closeonoverlayclick: 'false', closeonesc: 'false' }))).toBe('closeonoverlayclick')
  expect(held(h('Modal', { closeonoverlayclick: 'false' }))).toBeUndefined()
})

test('presses that are heard and held back', () => {
  expect(held(h('Dialog.Content', { onpointerdownoutside: '(e) => e.preventDefault()', onescapekeydown: 'e => { e.preventDefault() }' }))).toBe('onpointerdownoutside')
  expect(held(h('Dialog.Content', { onpointerdownoutside: '(e) => e.preventDefault()' }))).toBeUndefined()
  expect(held(h('Dialog.Content', { onpointerdownoutside: 'close', onescapekeydown: 'close' }))).toBeUndefined()
})
