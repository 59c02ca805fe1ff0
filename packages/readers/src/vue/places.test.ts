import { BREAK, HOLE, type Page, type Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, htmlAttribute, htmlText } from '../escapes.ts'
import { escapeOfString } from '../js/tree/string-escape.ts'
import { readVue } from './read-vue.ts'

const script = "<script setup>\r\nconst names = ['One by one', 'D\\u00e9j\\u00e0 \\u{1F600}']\nconst label = ref('it\\'s 🎟️')\n</script>\n"
const words = ['only', 'few', 'left', 'prêt', '中文', '🎟️', ' ', '\r\n', '\n  ', '\t', '&', '&amp', ';', "'", '{', '}']
const entities = ['&amp;', '&rsquo;', '&#39;', '&#x1F600;', '&nbsp;', '&eacute;', '&copy;', '&copy', '&nope;', '&lt;', '&quot;']
const markup = [
  '<b>', '</b>', '<p class="a &amp; b">', '</p>', '<br>', '<i v-if="a">x</i>', '<i v-else-if="b">y</i>', '<i v-else>z</i>', '<!-- c -->',
  '<li v-for="name in names">{{ name }}</li>', '{{ left }}', "{{ 'it\\'s ' + left }}", '{{ a ? "one two three" : `four ${five} six` }}', '{{ label }}', '{{ }}', '{{ a b }}',
  '<input v-model="label" :checked="a">', '<Card :items="[{ t: 1 }]" @click="go()">', '</Card>', "<p :title=\"'caf\\u00e9'\" />", '<textarea>&amp;{{ a }}</textarea>', '<svg><text>a</text></svg>', '</div>',
]
const inside = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...entities), fc.constantFrom(...markup)), { maxLength: 30 })

function everyText({ root, elements }: Page): readonly Text[] {
  return [...texts(root), ...elements.flatMap(({ attributes }) => attributes.map(({ text }) => text))]
}

/** Whether a character reads so where it says it was written: in HTML, in an attribute or in a string. */
function isWritten(source: string, text: Text, i: number): boolean {
  const character = text.value[i]!
  const { start, end } = text.slice(i, i + 1).at
  const raw = source.slice(start, end)
  if (character === HOLE || character === BREAK) return raw !== ''
  return [htmlText, htmlAttribute, escapeOfString].some((escape) => decode(raw, { start: 0, end: raw.length }, escape).includes(character))
}

describe('every character is where it was written', () => {
  it('in whatever order things stand', () =>
    fc.assert(
      fc.property(inside, fc.constantFrom('', '\uFEFF'), (pieces, mark) => {
        const source = `${mark}${script}<template>\n  <div>${pieces.join('')}</div>\n</template>\n`
        const page = readVue(source, { path: 'a.vue' })
        for (const text of everyText(page))
          for (let i = 0; i < text.value.length; i++) if (!isWritten(source, text, i)) expect([text.value, text.value[i], source.slice(text.slice(i, i + 1).at.start, text.slice(i, i + 1).at.end)]).toBe('written')
        for (const each of page.elements)
          for (const { start, end } of [each.at, each.extent, ...each.attributes.map(({ at }) => at)]) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(source.length)
          }
      }),
      { numRuns: 600 },
    ))

  it('every word once, at its own place', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('#'), fc.constantFrom(...entities), fc.constantFrom(...markup)), { maxLength: 30 }), (pieces) => {
        const source = `${script}<template><div>${pieces.map((piece, i) => (piece === '#' ? `w${i}o ` : piece)).join('')}</div></template>`
        for (const text of everyText(readVue(source, { path: 'a.vue' })))
          for (const { 0: word, index } of text.value.matchAll(/w\d+o/g)) {
            const start = source.indexOf(word)
            expect(text.slice(index, index + word.length).at).toEqual({ start, end: start + word.length })
          }
      }),
      { numRuns: 400 },
    ))
})

it('reads a template that nests ten thousand deep, and one that never closes', () => {
  const deep = `<template>${'<div>'.repeat(10_000)}Hi${'</div>'.repeat(10_000)}</template>`
  expect(readVue(deep, { path: 'a.vue' }).elements).toHaveLength(10_000)
  expect(readVue('<template><p>Hi', { path: 'a.vue' }).elements).toHaveLength(1)
})
