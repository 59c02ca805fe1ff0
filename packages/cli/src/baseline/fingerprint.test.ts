import { createJudge, type Report } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import { rooms } from '@aboveboard/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../judging/marks-of.ts'

const judge = createJudge(rooms, { now: new Date('2026-06-01') })

/** What a text's findings are known by, sorted. */
async function prints(source: string, path = 'page.html'): Promise<readonly string[]> {
  const given = { path, lang: 'en' }
  const page = await read(source, given)
  const reports: readonly Report[] = judge(page!)
  return [...(await marksOf(source, reports, given)).values()].map(({ print }) => print).sort()
}

/** Stretches of a page, each with a finding of its own. */
const unfair = [
  '<a href="#">No thanks, I hate saving money</a>',
  '<a href="#">No thanks, I don’t care about my skin</a>',
  '<label><input type="checkbox" name="news" checked> Send me the newsletter</label>',
  '<label><input type="checkbox" name="texts" checked> Send me special offers by text message</label>',
  '<p>Offer ends soon</p>',
  '<form id="join"><label><input type="checkbox" checked> Send me marketing emails</label></form>',
]
const fair = ['<p>Spring bulbs</p>', '<h2>Tulips 🌷</h2>', '<ul><li>Red</li><li>White</li></ul>', '<!-- a note -->', '']

const arranged = fc.record({
  unfair: fc.shuffledSubarray(unfair, { minLength: 1 }),
  fair: fc.array(fc.constantFrom(...fair), { maxLength: 6 }),
  indent: fc.constantFrom('', '  ', '\t\t'),
  lineBreak: fc.constantFrom('\n', '\r\n', '\n\n\n'),
  wrapper: fc.constantFrom('', 'div', 'center'),
  order: fc.infiniteStream(fc.nat()),
})

describe('a fingerprint', () => {
  it('stays when lines move about, are indented, wrapped, or stand beside others', () =>
    fc.assert(
      fc.asyncProperty(arranged, async ({ unfair, fair, indent, lineBreak, wrapper, order }) => {
        const ranks = order[Symbol.iterator]()
        const blocks = [...unfair, ...fair].map((block) => ({ block, rank: Number(ranks.next().value) })).sort((a, b) => a.rank - b.rank)
        const text = blocks.map(({ block }) => `${indent}${wrapper && `<${wrapper}>`}${block}${wrapper && `</${wrapper}>`}`).join(lineBreak)
        const before = await prints(unfair.join('\n'))
        expect(before.length).toBeGreaterThanOrEqual(unfair.length)
        expect(await prints(text)).toEqual(before)
      }),
      { numRuns: 150 },
    ))

  it('stays when a tag is written over several lines', async () => {
    expect(await prints('<label><input\r\n   type="checkbox"\r\n   name="news"\r\n   checked\r\n> Send me the\r\n   newsletter</label>')).toEqual(await prints(unfair[2]!))
  })

  it('tells a finding from the one it was swapped for', () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(unfair, { minLength: 2, maxLength: 2 }), async ([one, other]) => {
        const [before, after] = [await prints(one!), await prints(other!)]
        expect(before.filter((print) => after.includes(print))).toEqual([])
      }),
    ))

  it('tells which of two boxes is ticked, though the words found are the same', async () => {
    const form = (first: string, second: string): string => `<form><label><input type="checkbox"${first}> Send me the newsletter</label><label><input type="checkbox"${second}> Send me offers by post</label></form>`
    expect(await prints(form(' checked', ''))).not.toEqual(await prints(form('', ' checked')))
  })

  it('is the same for what is the same twice', async () => {
    const [first, second, ...more] = await prints(`${unfair[0]}\n${unfair[0]}`)
    expect(first).toBe(second)
    expect(more).toEqual([])
  })

  it('tells messages by their keys', async () => {
    const at = (key: string): Promise<readonly string[]> => prints(`{ "${key}": "No thanks, I hate saving money" }`, 'locales/en.json')
    expect(await at('exit.no')).toHaveLength(1)
    expect(await at('exit.no')).not.toEqual(await at('cart.no'))
  })
})
