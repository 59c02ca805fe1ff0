import { HOLE, type Page, type Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAstro } from '../astro/read.ts'
import { decode, htmlAttribute, htmlText } from '../escapes.ts'
import { readSvelte } from '../svelte/read.ts'

const readers = [
  ['Svelte', readSvelte, '<script lang="ts">let a: number = 1</script>\n'],
  ['Astro', readAstro, '---\nconst a: number = 1\n---\n'],
] as const

const words = ['only', 'prêt', '中文', '🎟️', 'a', '&amp', ';', '—', "'", '&rsquo;', '&#39;', '&#x1F600;', '&nbsp;', '&copy', '&nope;', '&lt;', ' ', '\n  ', '\r\n', '\t', '\uFEFF']
const holes = ['{left}', '{ left }', '{/* { */ left}']

/** Each character, decoded again from the stretch it says it was written in; blanks stand for `left`. */
function readsBack(source: string, text: Text, escape: typeof htmlText): void {
  for (let i = 0; i < text.value.length; ) {
    const { start, end } = text.slice(i, i + 1).at
    const written = source.slice(start, end)
    const read = text.value[i] === HOLE ? HOLE : decode(written, { start: 0, end: written.length }, escape)
    if (read === HOLE) expect(written).toContain('left')
    expect(text.value.slice(i, i + read.length)).toBe(read)
    i += Math.max(1, read.length)
  }
}

const heads = fc.tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('', '\r\n', '<!-- 🎟️ -->'))

describe.each(readers)('in %s every character is where it was written', (_, read, script) => {
  test('in text, and in attributes', () =>
    fc.assert(
      fc.asyncProperty(heads, fc.array(fc.constantFrom(...words, ...holes), { minLength: 1, maxLength: 14 }), fc.array(fc.constantFrom(...words), { maxLength: 8 }), async ([mark, head], pieces, value) => {
        const source = `${mark}${script}${head}<p title="${value.join('')}" {left}>${pieces.join('')}</p>`
        const page: Page = await read(source, { path: 'a' })
        const p = page.named('p')[0]!
        for (const text of texts(p)) readsBack(source, text, htmlText)
        readsBack(source, p.attr('title')!.text, htmlAttribute)
        expect(source.slice(p.at.start, p.at.end)).toMatch(/^<p title="[^]*" \{left\}>$/)
      }),
    ))

  test('and every element and attribute lies in the file', () => {
    const inner = ['Hi', '{name}', '<Card {...x} on={() => 1}>a</Card>', "{'it\\'s'}", '{`a ${b}`}', '<input type=checkbox checked>', '<p>', '</p>', '{', '}', '<', '"', '<a b="', '{#if a}', '{:else}', '{/if}', '{#each a as b (c)}', '{/each}', '{@html a}', '{a && <b>{c}</b>}', '{a.map((b) => <i>{b}', '</i>)}', '<!--', '-->', '<style>', '</style>', '`']
    return fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...inner), { maxLength: 12 }), async (pieces) => {
        const source = `${script}<div>${pieces.join(' ')}</div>`
        const { elements } = await read(source, { path: 'a' })
        for (const each of elements)
          for (const { start, end } of [each.at, each.extent, ...each.attributes.map(({ at }) => at)]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(source.length)
          }
      }),
    )
  })
})

describe('in Svelte', () => {
  test('values in quotes that expressions are in, and words of branches', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words, '{left}'), { minLength: 1, maxLength: 10 }), async (pieces) => {
        const source = `<p class="${pieces.join('')}">{#if a}${pieces.join('')}{/if}</p>`
        const p = (await readSvelte(source, { path: 'a' })).named('p')[0]!
        readsBack(source, p.attr('class')!.text, htmlAttribute)
        for (const text of texts(p)) readsBack(source, text, htmlAttribute)
      }),
    ))
})
