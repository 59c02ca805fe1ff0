import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { run } from '../run.ts'
import { scratch, write } from '../testing/scratch.ts'
import { wordsIn } from '../words/words.ts'

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function ran(cwd: string, ...args: string[]): Promise<Ran> {
  const ask = understand(args, await wordsIn(args.includes('fr') ? 'fr' : 'en'))
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const [out, err] = [new PassThrough({ highWaterMark: 1e6 }), new PassThrough({ highWaterMark: 1e6 })]
  const code = await run(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => err) })
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}

const page = (...body: readonly string[]): string => `<!doctype html>\n<html lang="en"><body>\n${body.join('\n')}\n</body></html>\n`
const refusal = '<a href="#">No thanks, I hate saving money</a>'
const other = '<a href="#">No thanks, I prefer to pay more</a>'
const urgent = '<p>Offer ends soon</p>'
const list = 'aboveboard-baseline.txt'
const use = ['--baseline', list, '--format', 'compact'] as const

describe('a baseline', () => {
  it('lists what is found, and keeps quiet about it', async () => {
    const cwd = scratch({ 'site/a b.html': page(refusal, urgent), 'b.html': page(other) })
    expect(await ran(cwd, 'baseline')).toEqual({ code: 0, out: '', err: `${list} lists 3 findings: --baseline ${list} keeps quiet about them.\n` })
    expect(readFileSync(join(cwd, list), 'utf8').split('\n').slice(2)).toEqual([
      expect.stringMatching(/^b\.html\tconfirmshaming\t[\da-f]{16}\tNo thanks, I prefer to pay more$/),
      expect.stringMatching(/^site\/a b\.html\tconfirmshaming\t[\da-f]{16}\tNo thanks, I hate saving money$/),
      expect.stringMatching(/^site\/a b\.html\tvague-urgency\t[\da-f]{16}\tOffer ends soon$/),
      '',
    ])
    expect(await ran(cwd, ...use)).toEqual({ code: 0, out: '', err: '' })
    expect((await ran(cwd, '--baseline', list)).out).toBe('Nothing to mend in 2 files.\n3 more findings stood before: the baseline lists them.\n')
    // From another folder, and of one file alone.
    expect((await ran(join(cwd, 'site'), '--baseline', `../${list}`, 'a b.html')).code).toBe(0)
    expect(await ran(cwd, ...use, '--max-warnings', '0')).toMatchObject({ code: 0 })
    expect((await ran(cwd, 'baseline', '--locale', 'fr')).err).toMatch(/^aboveboard-baseline\.txt énumère 3 constats/)
  })

  it('keeps quiet when lines move and files are renamed, and tells what is new', async () => {
    const cwd = scratch({ 'a.html': page(refusal, urgent) })
    await ran(cwd, 'baseline')
    write(cwd, { 'a.html': page('<h1>Spring</h1>', urgent, '', `\t<div>${refusal}</div>`) })
    expect((await ran(cwd, ...use)).out).toBe('')
    renameSync(join(cwd, 'a.html'), join(cwd, 'c.html'))
    expect(await ran(cwd, ...use)).toEqual({ code: 0, out: '', err: '' })
    write(cwd, { 'c.html': page(other, urgent) })
    expect(await ran(cwd, ...use)).toEqual({
      code: 1,
      out: expect.stringMatching(/^c\.html:3:13: error: “No thanks, I prefer to pay more”[^\n]+\n1 finding to mend/) as string,
      err: `1 finding in ${list} is gone: --prune takes out the lines.\n`,
    })
  })

  it('has a line for each finding: a second one alike is new', async () => {
    const cwd = scratch({ 'a.html': page(refusal) })
    await ran(cwd, 'baseline')
    write(cwd, { 'a.html': page(refusal, refusal) })
    expect((await ran(cwd, ...use)).out).toMatch(/^a\.html:4:13: [^\n]+\n1 finding to mend/)
  })

  it('loses what is gone when it is pruned, and nothing else', async () => {
    const cwd = scratch({ 'a.html': page(refusal, urgent), 'b.html': page(other), 'c.html': page(urgent) })
    await ran(cwd, 'baseline')
    const before = readFileSync(join(cwd, list), 'utf8')
    write(cwd, { 'a.html': page(urgent) })
    rmSync(join(cwd, 'c.html'))
    renameSync(join(cwd, 'b.html'), join(cwd, 'd.html'))
    // What nobody looks for is not gone.
    const pruned = await ran(cwd, ...use, '--prune', '--rule', 'vague-urgency:off', '--doubts', 'hide', '--quiet')
    expect(pruned).toEqual({ code: 0, out: '', err: `2 lines of what is gone taken out of ${list}.\n` })
    expect(readFileSync(join(cwd, list), 'utf8').split('\n').slice(2).map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual(['a.html vague-urgency', 'd.html confirmshaming', ''])
    expect(readFileSync(join(cwd, list), 'utf8').split('\n').slice(0, 2)).toEqual(before.split('\n').slice(0, 2))
    expect(await ran(cwd, ...use, '--prune')).toEqual({ code: 0, out: '', err: '' })
  })

  it('is not pruned by a run over a part of it', async () => {
    const cwd = scratch({ 'a.html': page(refusal), 'b.html': page(other) })
    await ran(cwd, 'baseline')
    write(cwd, { 'a.html': page(), 'b.html': page() })
    await expect(ran(cwd, ...use, '--prune', 'a.html')).rejects.toThrow('--prune needs a run over everything')
    for (const part of [['.', '!a.html'], ['--shard', '1/2']]) await expect(ran(cwd, ...use, '--prune', ...part)).rejects.toThrow('--prune needs a run over everything')
    expect((await ran(cwd, ...use, 'a.html')).err).toBe('')
  })

  it('written of a part keeps what it lists of the rest, and heals after a merge', async () => {
    const cwd = scratch({ 'a.html': page(refusal), 'b.html': page(other) })
    await ran(cwd, 'baseline')
    write(cwd, { 'a.html': page(urgent), [list]: `<<<<<<< ours\n${readFileSync(join(cwd, list), 'utf8')}` })
    await expect(ran(cwd, ...use)).rejects.toThrow(`${list}:1: is not a line of a baseline`)
    expect((await ran(cwd, 'baseline', 'a.html')).err).toContain('2 findings')
    expect(readFileSync(join(cwd, list), 'utf8')).toMatch(/\na\.html\tvague-urgency\t.*\nb\.html\tconfirmshaming\t.*\n$/)
    await expect(ran(cwd, '--baseline', 'none.txt')).rejects.toThrow('none.txt: there is no such baseline; aboveboard baseline writes one.')
  })

  it('knows doubts, and tells programs what stood before', async () => {
    const cwd = scratch({ 'a.html': page('<h1>Members’ sale: 15% off all bulbs</h1><p>Bloom &amp; Daughters</p>', refusal) })
    await ran(cwd, 'baseline', '--doubts', 'hide', '--quiet')
    const { code, out } = await ran(cwd, '--baseline', list, '--format', 'sarif', '--doubts', 'error')
    const { results } = (JSON.parse(out) as { runs: [{ results: readonly { ruleId: string; baselineState?: string; suppressions?: readonly object[] }[] }] }).runs[0]
    expect(code).toBe(0)
    expect(results.map(({ baselineState }) => baselineState)).toEqual(results.map(() => 'unchanged'))
    expect(results.find(({ ruleId }) => ruleId === 'confirmshaming')?.suppressions).toEqual([{ kind: 'external', status: 'accepted' }])
  })

  it('tells what was asked about once more where it is an accusation', async () => {
    const cwd = scratch({ 'a.html': page('<p>Brisk, the eco-friendly kettle, for $20</p>') })
    await ran(cwd, 'baseline')
    expect(await ran(cwd, ...use, '--locale', 'fr')).toMatchObject({ out: '' })
    expect((await ran(cwd, ...use, '--rule', 'generic-green-claim:warn')).out).toMatch(/^a\.html:3:15: warning: “eco-friendly” does not say in what/)
  })

  it('follows findings into the files they are told of', async () => {
    const cwd = scratch({ '.git/HEAD': '', 'locales/en.json': '{ "exit": { "no": "No thanks, I hate saving money" } }', 'src/Exit.tsx': "export const Exit = () => <button onClick={close}>{t('exit.no')}</button>\n" })
    await ran(cwd, 'baseline')
    expect(readFileSync(join(cwd, list), 'utf8')).toMatch(/\nlocales\/en\.json\tconfirmshaming\t/)
    expect(await ran(cwd, ...use)).toEqual({ code: 0, out: '', err: '' })
    expect(await ran(cwd, ...use, 'src')).toEqual({ code: 0, out: '', err: '' })
  })
})
