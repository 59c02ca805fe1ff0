import { createJudge } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import { describe, expect, it } from 'vitest'
import { inclusiveWording } from './inclusive.ts'
import { lint } from './lint.ts'
import { en } from '../words/en.ts'

const judge = createJudge(rooms, { delegates: { stereotyping: inclusiveWording } })
const levels = (options: object) => Object.fromEntries(rooms.map(({ id }) => [id, id === 'stereotyping' ? { severity: 'warn' as const, options } : { severity: 'off' as const }]))
const page = (lang: string, words: string): string => `<!doctype html><html lang="${lang}"><body><p>${words}</p></body></html>`
const said = async (source: string, options: object): Promise<unknown> => {
  const reports = await lint(source, { path: 'page.html' }, levels(options), { judge, words: en })
  if (!reports || 'sentence' in reports) throw new Error('nothing was judged')
  return reports.map(({ message, doubt, at }) => ({ message, doubt, at: source.slice(at.start, at.end) }))
}

describe('inclusive wording', () => {
  it('is asked about where the option is set, and is a question', async () => {
    const source = page('en', 'Our <b>chairman</b> &amp; his team')
    expect(await said(source, { inclusive: true })).toContainEqual({ message: expect.stringMatching(/^“chairman” may leave readers out: would “chair.*” do\?$/) as string, doubt: true, at: 'chairman' })
    expect(await said(source, {})).toEqual([])
  })

  it('is English', async () => {
    expect(await said(page('fr', 'Notre chairman et son équipe'), { inclusive: true })).toEqual([])
  })

  it('may be allowed', async () => {
    expect(await said(page('en', '<!-- aboveboard-allow stereotyping -- his title --><i>Our chairman</i>'), { inclusive: true })).toEqual([])
  })
})
