import { createJudge, type Kind, preset } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import { expect, test } from 'vitest'
import { house } from './house.ts'
import { readLaw } from './law.ts'
import { openRooms } from './room.ts'

const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules))
const judge = createJudge(rooms, { now: new Date('2026-06-01T12:00:00Z') })
const levels = preset(rooms, 'strict')

const repeated = (length: number, piece: (nth: number) => string): string => {
  let text = ''
  for (let nth = 0; text.length < length; nth++) text += piece(nth)
  return text
}

/** What is written so often that time which grew with the square of it would be seen; each was met once. */
const shapes: readonly (readonly [name: string, path: string, kind: Kind | undefined, source: (length: number) => string])[] = [
  ['emphasis that nothing opens', 'a.md', undefined, (length) => 'a*'.repeat(length / 2)],
  ['emphasis within emphasis', 'a.md', undefined, (length) => ' **a'.repeat(length / 8) + 'a** '.repeat(length / 8)],
  ['stars in MDX', 'a.mdx', undefined, (length) => 'a*'.repeat(length / 2)],
  ['marks of notes in Markdown', 'a.md', undefined, (length) => repeated(length, (nth) => `a[^${nth}] `)],
  ['shortcodes in a mail', 'a.md', 'marketing-email', (length) => '{{< a >}} '.repeat(length / 10)],
  ['boxes in labels within labels', 'a.html', 'page', (length) => '<label>yes <input type="checkbox" checked>'.repeat(length / 42)],
  ['stars at offers', 'a.html', 'page', (length) => `<html lang="en"><p>${'Free* delivery. '.repeat(length / 16)}</p>`],
  ['banners', 'a.html', 'page', (length) => '<div class="cookie-banner"><p>We use cookies</p><button>Accept all</button><a href=#>Settings</a></div>'.repeat(length / 101)],
  ['figures drawn into many places', 'a.html', 'page', (length) => `${'<b class=x>1</b>'.repeat(length / 32)}<script>${"document.querySelector('.x').textContent=Math.random();".repeat(length / 110)}</script>`],
  ['blocks of Angular', 'a.component.html', undefined, (length) => '@if (a) { <p>x</p> } @else { y } '.repeat(length / 33)],
  ['components of Angular', 'a.component.ts', undefined, (length) => repeated(length, (nth) => `@Component({ template: '<p>{{ a }}</p>' }) class A${nth} { a = 1 }\n`)],
  ['texts of a table', 'a.tsx', undefined, (length) => `const l = {${repeated(length / 2, (nth) => `a${nth}: 'Only ${nth} left',`)}}\nexport default () => <p>${repeated(length / 2, (nth) => `{l.a${nth}}`)}</p>`],
  ['a variable that is written again and again', 'a.tsx', undefined, (length) => `let a = 'x'\n${"a = 'y'\n".repeat(length / 16)}export default () => <p>${'{a}'.repeat(length / 6)}</p>`],
  ['attributes of HAML that are never closed', 'a.haml', undefined, (length) => '%p{a: "b", c: {\n'.repeat(length / 16)],
  ['code of HAML that goes on', 'a.haml', undefined, (length) => '= a(b,\n'.repeat(length / 7)],
  ['attributes of Slim', 'a.slim', undefined, (length) => `p ${'a=b '.repeat(length / 4)}`],
  ['classes of MJML', 'a.mjml', undefined, (length) =>
    `<mjml><mj-head><mj-attributes>${repeated(length / 3, (nth) => `<mj-class name="c${nth}" color="red"/>`)}</mj-attributes></mj-head><mj-body><mj-section mj-class="${repeated(length / 3, (nth) => `c${nth} `)}">${'<mj-text>x</mj-text>'.repeat(length / 60)}</mj-section></mj-body></mjml>`],
]

test.each(shapes)('%s take time in proportion to their number', async (_, path, kind, source) => {
  /** Processor time in milliseconds, the least of three. */
  const cost = async (length: number): Promise<number> => {
    const text = source(length)
    let least = Infinity
    for (let run = 0; run < 3; run++) {
      const from = process.cpuUsage().user
      const page = await read(text, { path, kind })
      if (page) judge(page, levels)
      least = Math.min(least, (process.cpuUsage().user - from) / 1000)
    }
    return least
  }
  await cost(16_000)
  let growth = Infinity
  // Noise weighs more on what is over in no time.
  for (let round = 0; round < 3 && growth > 7; round++) growth = Math.min(growth, (await cost(64_000)) / Math.max(15, await cost(16_000)))
  expect(growth).toBeLessThan(9)
})
