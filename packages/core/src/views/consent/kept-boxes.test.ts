import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { startsTicked } from './kept-boxes.ts'

const ticked = (data: string, box: Readonly<Record<string, string>>, name = 'input') => {
  const page = sketched({}, h('div', { 'x-data': data }, h(name, { type: 'checkbox', ...box })))
  return startsTicked(page, page.elements.at(-1)!) !== undefined
}

test('data around a box, and what a form starts with', () => {
  expect(ticked('{ news: true }', { 'x-model': 'news' })).toBe(true)
  expect(ticked('{ news: false }', { 'x-model': 'news' })).toBe(false)
  expect(ticked('useForm({ defaultValues: { a: { b: 1 }, news: true } })', { 'data-is': "register('news')" })).toBe(true)
  expect(ticked('useForm({ initialValues: { news: true } })', { 'data-is': "{...form.getInputProps('news', { type: 'checkbox' })}" })).toBe(true)
  expect(ticked('useForm({ defaultValues: { news: false } })', { 'data-is': "register('news')" })).toBe(false)
  expect(ticked('initialValues={{ news: true }}', { name: 'news' }, 'Field')).toBe(true)
  expect(ticked('initialValues={{ news: true }}', { name: 'terms' }, 'Field')).toBe(false)
})

test('a value of before, or else a yes', () => {
  expect(ticked('', { 'data-is': "old('promo', true)" })).toBe(true)
  expect(ticked('', { 'data-is': "old('promo')" })).toBe(false)
})

test('a field with a name that is no plain name starts with nothing', () => {
  expect(ticked('initialValues={{ f(: true }}', { name: 'f(' }, 'Field')).toBe(false)
})

test('what a form starts with, under a name of this file or of one that it takes it from', () => {
  const ticks = (source: string, codeElsewhere: readonly string[] = []) => {
    const page = sketched({ codeElsewhere }, source, h('Field', { name: 'news' }))
    return startsTicked(page, page.elements.at(-1)!) !== undefined
  }
  expect(ticks('const start = { news: true }\n<Formik initialValues={start}>')).toBe(true)
  expect(ticks('<Formik initialValues={start}>', ['export const start: Values = {\n  news: true }'])).toBe(true)
  expect(ticks('useForm({ initialValues, validate })', ['export const initialValues = { news: true }'])).toBe(true)
  expect(ticks('<Formik initialValues={start}>', ['export const start = { news: false }'])).toBe(false)
  expect(ticks('<Formik initialValues={start}>', ['export const starting = { news: true }'])).toBe(false)
})
