import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { isFrontDoor, leadsTo, runs, sentAlike } from './actions.ts'

const run = (handler: string) => {
  const page = sketched({}, h('button', { onclick: handler }, 'x'))
  return runs(page, page.elements[0]!)?.words.shown
}
const led = (href: string) => leadsTo(sketched({}, h('a', { href }, 'x')).elements[0]!)

test('what a handler runs, where it is one thing', () => {
  expect(run('acceptAll')).toBe('accept All')
  expect(run('props.onSubscribe()')).toBe('on Subscribe')
  expect(run('() => { buyNow() }')).toBe('buy Now')
  expect(run('closeDialog(); return false')).toBe('close Dialog')
})

test('what is more than one thing, or told no, is not known', () => {
  expect(run('close(); track()')).toBeUndefined()
  expect(run('setAccepted(false)')).toBeUndefined()
  expect(run('if (x) subscribe()')).toBeUndefined()
})

test('where a link leads, its host aside', () => {
  expect(led('https://offers.example/special-offer?utm=stay')?.words.shown).toBe('special offer utm stay')
  expect(led('#')).toBeUndefined()
  expect(led('javascript:void(0)')).toBeUndefined()
})

test('a route that is called by its name', () => {
  const page = sketched({}, h('a', { href: "{{ route('offers.index') }}" }, 'x'))
  expect(leadsTo(page.elements[0]!, page)?.words.shown).toBeDefined()
})

test('buttons that send the same form, with nothing to tell them apart', () => {
  const page = sketched({}, h('form', {}, h('button', { type: 'submit' }, 'Join'), h('button', { type: 'submit', class: 'link' }, 'No'), h('button', { type: 'submit', name: 'no' }, 'No')))
  const [, join, no, named] = page.elements
  expect(sentAlike(no!)).toContain(join)
  expect(sentAlike(named!)).toEqual([])
})

test('the front door of a site', () => {
  expect(isFrontDoor(led('https://brand.example/')!)).toBe(true)
  expect(isFrontDoor(led('/')!)).toBe(true)
  expect(isFrontDoor(led('https://brand.example/u?id=1')!)).toBe(false)
})
