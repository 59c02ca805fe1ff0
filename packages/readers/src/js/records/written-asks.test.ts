import type { Element, Page } from '@aboveboard/core'
import { expect, test } from 'vitest'
import { readHtmlText } from '../../html/read.ts'
import { read } from '../../read.ts'
import { readScriptFile } from '../script.ts'
import { outline } from '../testing/outline.ts'

const pageOf = (source: string, path = 'ask.js'): Page => readScriptFile(source, { path }, { readHtml: readHtmlText })
/** What some code asks by its data. */
const asked = (source: string): string => pageOf(source).named('#shown').flatMap(({ children }) => children.map((child) => outline(child as Element))).join(' | ')

test.each([
  ["const leave = { title: 'Leave us?', buttons: [{ label: 'Stay on' }, { label: 'Leave now', run: go }] }", 'dialog(h2(Leave us?), button(Stay on), button(Leave now))'],
  ["openSheet({ title: 'Leave us?', text: 'You have points', confirm: 'Stay on', dismiss: 'Leave now' })", 'dialog(h2(Leave us?), p(You have points), button(Stay on), button(Leave now))'],
  ["export default { message: 'Leave us?', primaryAction: { text: 'Stay on', run: stay }, secondaryAction: { text: 'Leave now', run: go } }", 'dialog(p(Leave us?), button(Stay on), button(Leave now))'],
  ["const depart = { titre: 'Nous quitter ?', boutonPrincipal: 'Rester', boutonSecondaire: 'Partir' }", 'dialog(h2(Nous quitter ?), button(Rester), button(Partir))'],
  ["const leave = { title: 'Leave us?', dismissLabel: 'Leave now', confirmLabel: 'Stay on' }", 'dialog(h2(Leave us?), button(Stay on), button(Leave now))'],
])('a question with its answers: %s', (source, words) => expect(asked(source)).toBe(words))

test.each([
  ["const fields = [{ type: 'checkbox', label: 'Send me news' }]", "label(input type='checkbox' …, Send me news)"],
  ["const fields = [{ component: 'Toggle', text: 'Send me news', required: true }]", "label(input type='checkbox' required=true …, Send me news)"],
  ["const champs = [{ genre: 'case-a-cocher', libelle: 'Recevoir nos offres', obligatoire: true }]", "label(input type='checkbox' required=true …, Recevoir nos offres)"],
  ["const fields = [{ type: 'checkbox', label: 'Send me news', required: isNew }]", "label(input type='checkbox' …, Send me news)"],
])('a box of a form: %s', (source, words) => expect(asked(source)).toBe(words))

test('they point at what is written', () => {
  const source = "openSheet({ title: 'Leave us?', confirm: 'Stay on', dismiss: { label: 'Leave now', run: go } })\nconst box = { type: 'checkbox', label: 'Send me news', required: true }"
  const page = pageOf(source)
  const written = ({ at: { start, end } }: { readonly at: Element['at'] }): string => source.slice(start, end)
  expect(page.named('button').map(written)).toEqual(["'Stay on'", "{ label: 'Leave now', run: go }"])
  const [box] = page.named('input')
  expect([written(box!), written(box!.attr('required')!), written(page.named('label')[0]!.children[1]!)]).toEqual(["'checkbox'", 'true', 'Send me news'])
})

test.each([
  ['a question nobody answers', "const news = { title: 'Leave us?', buttons: [] }"],
  ['answers to no question', "const row = { buttons: [{ label: 'Stay on' }, { label: 'Leave now' }] }"],
  ['one label without its other', "openSheet({ title: 'Leave us?', confirm: 'Stay on' })"],
  ['answers that are not all written out', "const leave = { title: 'Leave us?', buttons: [{ label: 'Stay on' }, other] }"],
  ['a menu', `const menu = { title: 'All our pages', actions: [${"{ label: 'One more page' }, ".repeat(6)}] }`],
  ['what programs are told', "const keys = { title: 'leave.title', confirm: 'leave.confirm', dismiss: 'leave.dismiss' }"],
  ['a key of a box', "const fields = [{ type: 'checkbox', label: 'form.news' }]"],
  ['a field that is filled in', "const fields = [{ type: 'text', label: 'Send me news', required: true }]"],
  ['a box without words', "const fields = [{ type: 'checkbox', name: 'news' }]"],
])('%s is none', (_, source) => expect(asked(source)).toBe(''))

test('where a file draws for itself, only what its calls are given', async () => {
  const drawn = async (data: string): Promise<number> => (await read(`${data}\nexport const Bar = () => <p>Hello</p>`, { path: 'Bar.jsx' }))!.named('dialog').length
  expect(await drawn("const leave = { title: 'Leave us?', confirm: 'Stay on', dismiss: 'Leave now' }")).toBe(0)
  expect(await drawn("const go = () => openSheet({ title: 'Leave us?', confirm: 'Stay on', dismiss: 'Leave now' })")).toBe(1)
})

test('what a known call shows is not asked twice', () => {
  const source = "Modal.confirm({ title: 'Leave us?', okText: 'Stay on', cancelText: 'Leave now' })"
  expect(pageOf(source).named('dialog')).toHaveLength(1)
})
