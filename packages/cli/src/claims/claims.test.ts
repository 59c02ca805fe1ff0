import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { run } from '../run.ts'
import { scratch, write } from '../testing/scratch.ts'
import { en } from '../words/en.ts'

const page = '<!doctype html><html lang="en"><body><p>Carbon neutral delivery on every order.</p></body></html>\n'

async function ran(cwd: string, ...args: string[]): Promise<{ code: number; out: string }> {
  const asked = understand(args, en)
  if (asked.command !== 'lint') throw new Error(`asked ${asked.command}`)
  const out = new PassThrough({ highWaterMark: 1e6 })
  const code = await run({ ...asked, now: '2026-06-01', formats: asked.claims ? [] : [{ name: 'compact' }] }, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => new PassThrough({ highWaterMark: 1e6 })) })
  return { code, out: String(out.read() ?? '') }
}

const ledger = (evidence: string, expires: string): string =>
  `- claim: Carbon neutral delivery on every order.\n  evidence: ${evidence}\n  owner: Delivery\n  expires: ${expires}\n`

describe('a ledger', () => {
  it('that cannot be opened ends the run in one sentence', async () => {
    await expect(ran(scratch({ 'page.html': page, 'aboveboard.claims.yml/a.txt': '' }))).rejects.toThrow('aboveboard.claims.yml: is a folder, not a file.')
  })

  it('is not said to be complete where nothing was read', async () => {
    expect(await ran(scratch({ 'a.txt': '' }), 'claims')).toEqual({ code: 2, out: '' })
  })
})

describe('a claim in the ledger', () => {
  it('is told while it has no proof', async () => {
    const { code, out } = await ran(scratch({ 'page.html': page, 'aboveboard.claims.yml': '- claim: Carbon neutral delivery on every order.\n  evidence:\n' }))
    expect(out).toContain('climate-neutral-claim')
    expect(code).toBe(1)
  })

  it('is quiet while its proof holds', async () => {
    const { code, out } = await ran(scratch({ 'page.html': page, 'proof.pdf': 'x', 'aboveboard.claims.yml': ledger('proof.pdf', '2026-06-01') }))
    expect(out).not.toContain('climate-neutral-claim')
    expect(code).toBe(0)
  })

  it('is told again when its proof has run out, with the day and the owner', async () => {
    const cwd = scratch({ 'page.html': page, 'aboveboard.claims.yml': ledger('https://proof.example/2025', '2026-05-31') })
    const asked = understand(['--format', 'text', '--now', '2026-06-01'], en)
    const out = new PassThrough({ highWaterMark: 1e6 })
    if (asked.command === 'lint') await run(asked, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => new PassThrough({ highWaterMark: 1e6 })) })
    expect(String(out.read())).toContain('Its evidence held until 2026-05-31; owner: Delivery')
  })

  it('is that claim and no other', async () => {
    const cwd = scratch({ 'page.html': page.replace('every order', 'each parcel'), 'aboveboard.claims.yml': ledger('https://proof.example', '2027-01-01') })
    expect((await ran(cwd)).out).toContain('climate-neutral-claim')
  })

  it.each([
    ['{ claim: x }', 'aboveboard.claims.yml:1: the ledger must be a list of claims.'],
    ['- evidence: https://a.example', 'aboveboard.claims.yml:1: an entry needs “claim”'],
    ['- claim: x\n  evidence: https://a.example\n  owner: me', 'aboveboard.claims.yml:1: a claim with evidence needs “expires” too.'],
    ['- claim: x\n  evidence: https://a.example\n  owner: me\n  expires: soon', 'aboveboard.claims.yml:4: expires is "soon"; it takes a day such as "2026-01-31".'],
    ['- claim: x\n  evidence: gone.pdf\n  owner: me\n  expires: 2027-01-01', 'aboveboard.claims.yml:2: evidence, “gone.pdf”: there is no such file'],
    ['- claim: x\n  evidense: y', 'aboveboard.claims.yml:2: “evidense” is not a setting; did you mean “evidence”?'],
    ['- claim: [', 'aboveboard.claims.yml:1: cannot be read'],
    ['- claim: A\n  evidence: *proof\n', 'aboveboard.claims.yml:2: cannot be read: Unresolved alias'],
  ])('%j is a mistake with a line', async (text, sentence) => {
    await expect(ran(scratch({ 'page.html': page, 'aboveboard.claims.yml': text }))).rejects.toThrow(sentence)
  })
})

describe('aboveboard claims', () => {
  it('lists what has no proof, and writes it down once', async () => {
    const cwd = scratch({ 'page.html': page })
    const { code, out } = await ran(cwd, 'claims')
    expect(code).toBe(0)
    expect(out).toBe('page.html: Carbon neutral delivery on every order. [climate-neutral-claim]\n1 claim without evidence; 1 written into aboveboard.claims.yml, to be completed.\n')
    const written = readFileSync(join(cwd, 'aboveboard.claims.yml'), 'utf8')
    expect(written).toContain('\n# climate-neutral-claim, page.html\n- claim: "Carbon neutral delivery on every order."\n  evidence:\n  owner:\n  expires:\n')
    expect((await ran(cwd, 'claims')).out).toContain('1 claim without evidence; 0 written')
    expect(readFileSync(join(cwd, 'aboveboard.claims.yml'), 'utf8')).toBe(written)
  })

  it('keeps what people wrote', async () => {
    const cwd = scratch({ 'page.html': page })
    const own = '# ours\n- claim: Something else\n  evidence: https://a.example # see mail\n  owner: me\n  expires: 2027-01-01'
    write(cwd, { 'aboveboard.claims.yml': own })
    await ran(cwd, 'claims')
    expect(readFileSync(join(cwd, 'aboveboard.claims.yml'), 'utf8').startsWith(`${own}\n\n# climate-neutral-claim`)).toBe(true)
  })

  it('is content when all is proved', async () => {
    const cwd = scratch({ 'page.html': page, 'aboveboard.claims.yml': ledger('https://proof.example', '2027-01-01') })
    expect((await ran(cwd, 'claims')).out).toBe('Every claim that was found has its evidence.\n')
  })
})
