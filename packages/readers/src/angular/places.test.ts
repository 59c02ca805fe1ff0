import { BREAK, HOLE, type Page, type Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, htmlText } from '../escapes.ts'
import { escapeOfString } from '../js/tree/string-escape.ts'
import { readAngular, readAngularClasses } from './read-angular.ts'

const words = ['only', 'few', 'left', 'prêt', '中文', '🎟️', ' ', '\r\n', '\n  ', '\t', '&', '&amp', ';', "'", '#', '.']
const entities = ['&amp;', '&rsquo;', '&#39;', '&#x1F600;', '&nbsp;', '&eacute;', '&copy;', '&nope;', '&lt;', '&quot;', '&NotEqualTilde;']
const markup = [
  '<b>', '</b>', '<p class="a &amp; b" [class.c]="d">', '</p>', '<br>', '<i *ngIf="a; else b">x</i>', '<ng-template #b let-name="name">y {{ name }}</ng-template>', '<!-- c -->',
  '@if (a > 1) {<u>yes</u>} @else {no}', '@for (name of names; track name) { {{ name }} } @empty { none }', '@let z = left * 2;', '{n, plural, =0 {none} =1 {one &amp; only} other {{{ n }} of them}}',
  '{{ left }}', "{{ 'it\\'s ' + left }}", '{{ a ? "one two three" : "four" }}', '{{ day | date: "short" }}', "{{ 'cart.no' | translate }}", '{{ }}', '{{ a b }}', '{{', '}}', '{', '}', '@',
  '<input [(ngModel)]="label" [checked]="a">', '<app-card title="Hi {{ name }} &eacute;" (go)="go()">', '</app-card>', '<textarea>&amp;{{ a }}</textarea>', '<svg><text>a</text></svg>', '</div>',
]

const everyText = ({ root, elements }: Page): readonly Text[] => [...texts(root), ...elements.flatMap(({ attributes }) => attributes.map(({ text }) => text))]

function misplaced(source: string, page: Page): string[] {
  const wrong: string[] = []
  for (const text of everyText(page))
    for (let i = 0; i < text.value.length; i++) {
      const character = text.value[i]!
      const { start, end } = text.slice(i, i + 1).at
      const raw = source.slice(start, end)
      const reads = character === HOLE || character === BREAK ? raw !== '' : [htmlText, escapeOfString].some((escape) => decode(raw, { start: 0, end: raw.length }, escape).includes(character))
      if (!reads) wrong.push(`${JSON.stringify(character)} at ${JSON.stringify(raw)}`)
    }
  for (const each of page.elements)
    for (const { start, end } of [each.at, each.extent, ...each.attributes.map(({ at }) => at)]) if (!(start < end && end <= source.length)) wrong.push(`${each.name} at ${start}–${end}`)
  return wrong
}

const inside = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...entities), fc.constantFrom(...markup)), { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('every character is where it was written', () => {
  it('in a template of its own', () =>
    fc.assert(
      fc.property(inside, fc.constantFrom('', '\uFEFF'), (template, mark) => {
        const source = `${mark}<div>${template}</div>`
        expect(misplaced(source, readAngular(source, { path: 'a.component.html' }))).toEqual([])
      }),
      { numRuns: 600 },
    ))

  it('in the decorator of a class', () =>
    fc.assert(
      fc.property(inside, (template) => {
        const source = `import { Component } from '@angular/core'\r\n@Component({ selector: 'a-b', template: \`<div>${template}</div>\` })\r\nexport class A { left = 3; label = 'D\\u00e9j\\u00e0'; names = ['one by one'] }\r\n`
        expect(misplaced(source, readAngularClasses(source, { path: 'a.component.ts' }))).toEqual([])
      }),
      { numRuns: 400 },
    ))

  it('every word once, at its own place', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('#'), fc.constantFrom(...entities), fc.constantFrom(...markup)), { maxLength: 30 }), (pieces) => {
        const source = `<div>${pieces.map((piece, i) => (piece === '#' ? `w${i}o ` : piece)).join('')}</div>`
        for (const text of everyText(readAngular(source, { path: 'a.component.html' })))
          for (const { 0: word, index } of text.value.matchAll(/w\d+o/g)) {
            const start = source.indexOf(word)
            expect(text.slice(index, index + word.length).at).toEqual({ start, end: start + word.length })
          }
      }),
      { numRuns: 400 },
    ))
})

it('reads a template that nests ten thousand deep, and one that never closes', () => {
  expect(readAngular('<div>'.repeat(10_000), { path: 'a.component.html' }).elements).toHaveLength(10_000)
  expect(readAngular('<p>Hi', { path: 'a.component.html' }).elements).toHaveLength(1)
})
