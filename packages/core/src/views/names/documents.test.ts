import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { isComplete, isDocument } from './documents.ts'

test('a document that takes in nothing is complete', () => {
  const page = sketched({}, h('html', {}, h('body', {}, 'Roses')))
  expect([isDocument(page), isComplete(page)]).toEqual([true, true])
})

test('a part of one is none, and nobody has asked what it takes in', () => {
  const page = sketched({}, h('p', {}, 'Roses'))
  expect([isDocument(page), isComplete(page), page.dependsOnParts]).toEqual([false, false, false])
})
