import { BREAK, HOLE, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readMjml } from './read.ts'

const pieces = [
  '<mj-text>', '</mj-text>', '<mj-button href="?a=1&amp;b">', '</mj-button>', '<mj-raw>', '</mj-raw>', '<mj-divider />', '<mj-section>', '</mj-section>',
  '<mj-preview>', '</mj-preview>', '<mj-table><tr><td>', '</mj-table>', '<mj-image alt="A &eacute; b" href=x />', "<mj-image alt='{{ a }} b' title = 'c' />", '<b>', '</b>', '<br/>', '<p>', '</p>',
  '{{ name }}', '{% if a %}', '{% else %}', '{% endif %}', '<!-- note -->', '<!--[if mso]>', '<![endif]-->', '&rsquo;', '&amp', '&', '<', '>', '"',
  '\r\n', '\n', '🙂', 'é', '\uFEFF', '<mj-attributes><mj-all color="red" />', '</mj-attributes>', '<mj-include path="a.mjml" />',
]

const mjml = fc
  .array(fc.oneof(fc.constant('#'), fc.constantFrom(...pieces)), { maxLength: 50, size: 'max' })
  .map((parts) => parts.map((part, i) => (part === '#' ? `w${i}o ` : part)).join(''))

it('says each word where it is written', () =>
  fc.assert(
    fc.property(mjml, fc.boolean(), (inner, whole) => {
      const source = whole ? `<mjml><mj-body>${inner}</mj-body></mjml>` : inner
      const page = readMjml(source, { path: 'a.mjml' })
      const stated = page.elements.flatMap(({ attributes }) => attributes.filter(({ name }) => name !== 'style').map(({ text }) => text))
      for (const text of [...texts(page.root), ...stated]) {
        for (let i = 0; i < text.value.length; i++) {
          const { start, end } = text.slice(i, i + 1).at
          const written = source.slice(start, end)
          const character = text.value[i]!
          if (character === HOLE || character === BREAK) expect(written).toMatch(/^\{/)
          else if (written !== character) expect(written).toMatch(/^[&\r<]/)
        }
        for (const { 0: word, index } of text.value.matchAll(/w\d+o/g)) {
          const start = source.indexOf(word)
          expect(text.slice(index, index + word.length).at).toEqual({ start, end: start + word.length })
        }
      }
    }),
    { numRuns: 800 },
  ))

it('has every attribute and element within the file', () =>
  fc.assert(
    fc.property(mjml, (source) => {
      for (const { at, extent, attributes } of readMjml(source, { path: 'a.mjml' }).elements)
        for (const span of [at, extent, ...attributes.map((attribute) => attribute.at)]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(source.length)
          expect(span.start).toBeLessThanOrEqual(span.end)
        }
    }),
    { numRuns: 400 },
  ))
