import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
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

/** A box and a button of a form, with the code that belongs to it. */
const gatesBy = (code: string, box: Readonly<Record<string, string>>, disabled?: string, codeElsewhere: readonly string[] = []) => {
  const page = sketched({ codeElsewhere }, h('script', {}, `${code}\n`), h('form', {}, h('input', { type: 'checkbox', ...box }), h('button', disabled === undefined ? {} : { disabled }, 'Send')))
  return isGate(page, page.named('input')[0]!)
}

test.each([
  ['const schema = z.object({ news: z.literal(true) })', { name: 'news' }],
  ['const schema = z.object({ email: z.string(), news: z.boolean().refine((v) => v === true, { message: "Needed" }) })', { name: 'news' }],
  ['const schema = yup.object({ news: yup.boolean().oneOf([true]) })', { name: 'news' }],
  ['form = fb.group({ news: [false, Validators.requiredTrue] })', { formControlName: 'news' }],
  ['const rules = { news: { sameAs: sameAs(true) } }', { 'v-model': 'form.news' }],
  ['const rules = { email: { required }, news: { required, yes: sameAs(true) } }', { 'v-model': 'form.news' }],
  ['form = fb.group({ news: new FormControl(false, { validators: Validators.requiredTrue }) })', { formControlName: 'news' }],
  ["if (!form.news) { setError('Tick the box') }", { 'v-model': 'form.news' }],
  ["if (!news) return alert('Tick the box')", { checked: 'news' }],
  ['if (!news.value) throw new Error()', { 'v-model': 'news' }],
])('code that asks for a box: %s', (code, box) => {
  expect(gatesBy(code, box)).toBe(true)
  expect(gatesBy('', box, undefined, [code])).toBe(true)
})

test.each([
  ['const schema = z.object({ news: z.boolean() })', { name: 'news' }],
  ['const schema = z.object({ news: z.boolean(), terms: z.literal(true) })', { name: 'news' }],
  ['const schema = z.object({ newsletter: z.literal(true) })', { name: 'news' }],
  ['form = fb.group({ news: [false], terms: [false, Validators.requiredTrue] })', { formControlName: 'news' }],
  ['const rules = { news: { required }, terms: { sameAs: sameAs(true) } }', { 'v-model': 'form.news' }],
  ['if (!news) { skip() }', { checked: 'news' }],
  ["if (!terms) { setError('Tick the box') }", { checked: 'news' }],
])('code that asks for another, or for none: %s', (code, box) => expect(gatesBy(code, box)).toBe(false))

test.each([
  ['', '!(email && news)'],
  ['const canSend = email && news', '!canSend'],
  ['const canSend = computed(() => email.value && news.value)', '!canSend'],
  ['const canSend = useMemo(() => email !== "" && news, [email, news])', '!canSend || isBusy'],
  ['get canSend(): boolean { return this.email && this.news }', '!canSend'],
])('a button that waits for a box and something beside it: %s %s', (code, disabled) => expect(gatesBy(code, { 'v-model': 'news' }, disabled)).toBe(true))

test.each([
  ['', '!(email || news)'],
  ['const canSend = email || news', '!canSend'],
  ['const canSend = email && terms', '!canSend'],
  ['const canSend = email && !news', '!canSend'],
  ['const canAsk = email && news', '!canSend'],
])('a button that waits for less: %s %s', (code, disabled) => expect(gatesBy(code, { 'v-model': 'news' }, disabled)).toBe(false))
