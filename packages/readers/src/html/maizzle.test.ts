import { passages, preheaderOf, subjectOf } from '@aboveboard/core'
import { expect, test } from 'vitest'
import { readHtml } from './read.ts'

const source = `---
subject: "May at Bloom"
preheader: Roses are here
from: news@bloom.example
---
<x-main>
  <fill:title>May</fill:title>
  <h1>Roses</h1>
  <x-button href="https://bloom.example">Choose <b>yours</b></x-button>
  <x-button>Not a link</x-button>
  <outlook><p>For Outlook</p></outlook>
  <x-footer />
  <p>After it</p>
</x-main>`
const page = readHtml(source, { path: 'src/templates/may.html' })

test('front matter that mails have, above a component, tells a mail', () => {
  expect(page.kind).toBe('email')
  expect(readHtml('---\ntitle: May\n---\n<x-main></x-main>', { path: 'src/pages/may.html' }).kind).toBe('component')
})

test('its subject and preheader', () => {
  const [subject, preheader] = [subjectOf(page), preheaderOf(page)]
  expect([subject?.shown, preheader?.shown]).toEqual(['May at Bloom', 'Roses are here'])
})

test('a button that leads somewhere is a link', () => {
  expect(page.named('a').map((link) => link.attr('href')?.value)).toEqual(['https://bloom.example'])
  expect(page.named('x-button')).toHaveLength(1)
})

test('what only Outlook shows is not read, what stands after a closed component is', () => {
  const said = passages(page).map(({ text }) => text.shown)
  expect(said).not.toContain('For Outlook')
  expect(said).toContain('After it')
})

test('a component that brings its content from elsewhere is a part', () => {
  expect(page.parts.map(({ at }) => source.slice(at.start, at.end))).toEqual(['<x-footer />'])
})
