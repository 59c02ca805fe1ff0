import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { carried } from './carried.ts'

const seen = (...children: Parameters<typeof sketched>[1][]) => carried(sketched({ kind: 'page' }, ...children)).map(({ via, values }) => [via, ...values.map(({ name }) => name.value.trim())])

test('values that are filled into an address', () => {
  expect(seen(h('a', { href: 'https://bloom.example/?e=%EMAIL%&n={first_name}' }))).toEqual([['link', 'EMAIL', 'first name']])
  expect(seen(h('img', { src: { kind: 'data', path: 'image.url' } }))).toEqual([])
  expect(seen(h('a', { href: 'mailto:%EMAIL%' }), h('a', { href: '/a?b=%20c' }), h('a', { href: '#' }))).toEqual([])
})

test('of several addresses that may stand in one place each has a scheme of its own', () => {
  const either = (href: string) => seen(h('a', { href: `#\u2029${href}` }))
  expect(either('mailto:%EMAIL%?subject=Hello')).toEqual([])
  expect(either('https://bloom.example/?e=%EMAIL%')).toEqual([['link', 'EMAIL']])
  expect(either('%EMAIL%')).toEqual([])
})

test('the fields of a form that is sent by GET', () => {
  const form = (attributes: Record<string, string>) => h('form', attributes, h('input', { type: 'email', name: 'e' }), h('input', { name: 'birth_date' }), h('input', { type: 'hidden', name: 'id' }))
  expect(seen(form({ method: 'GET', action: '/quote' }))).toEqual([['form', 'email', 'birth date']])
  expect(seen(form({ method: 'post', action: '/quote' }), form({ action: '/quote' }), form({ method: 'get', action: '#' }))).toEqual([])
})

test.each([
  ["const go = () => router.push(`/next?lang=en&mail=${encodeURIComponent(form.email)}`)", ['form email']],
  ["window.location.href = '/next?email=' + user.email + '&q=1';", ['user email']],
  ["location.assign('/thanks?phone=' + document.getElementById('p').value)", ['phone']],
  ['const next = `/next?id=${id}&mail=${form.email}`\nif (paid) { router.push(next) }', ['id', 'form email']],
  ['function a() { const next = `/api?email=${email}`; fetch(next) }\nfunction b(next) { router.push(next) }', []],
  ['const next = `/api?email=${email}`\nfetch(next)', []],
  ['const next = `/next?id=${id\n  }&mail=${form.email}`\nrouter.push(next)', ['form email']],
  ['router.push(`/next${email ? `?email=${email.trim()}` : ""}`)', ['email']],
  ['location.href = `mailto:us@bloom.example?subject=${name}`', []],
  ['router.push(`/next?step=${step}`)', []],
  ['// router.push(`/next?email=${email}`)', []],
  ['fetch(`/api?email=${email}`)', []],
] as const)('where code leads: %s', (source, names) => {
  const page = new Page({ path: 'x.tsx', source, kind: 'component', root: new Element('#page', { start: 0, end: source.length }) })
  expect(carried(page).flatMap(({ values }) => values.map(({ name }) => name.value))).toEqual(names)
})
