import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { resultOf, reportOf } from '../testing/samples.ts'
import { scratch, write } from '../testing/scratch.ts'
import { en } from '../words/en.ts'
import { differenceOf, standing } from './difference.ts'
import { watch } from './watch.ts'

vi.setConfig({ testTimeout: 60_000 })

const fair = '<p lang="en">Shoes for walking</p>'
const hurry = '<p lang="en">Hurry, offer ends soon!</p>'
const shame = '<a href="#" lang="en">No thanks, I hate saving money</a>'

/** Watches a folder; `saved` writes files and gives what is told of it. */
async function watching(cwd: string, args: readonly string[] = ['.'], isTTY = false) {
  const ask = understand(['--watch', ...args], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const stop = new AbortController()
  const out = Object.assign(new PassThrough({ highWaterMark: 1e7 }), { isTTY })
  const err = new PassThrough({ highWaterMark: 1e7 })
  const ended = watch(ask, { cwd, env: { NO_COLOR: '1' }, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => err) }, stop.signal)
  onTestFinished(() => stop.abort())
  let told = ''
  const next = async (): Promise<string> => {
    told = ''
    await vi.waitFor(() => expect((told += String(out.read() ?? ''))).toContain('Waiting for a file'), { timeout: 20_000, interval: 20 })
    return told.replace(/\nWaiting for a file to be saved; Ctrl\+C ends\.\n$/, '')
  }
  return {
    first: await next(),
    after: (change: () => void): Promise<string> => {
      change()
      return next()
    },
    complaints: () => String(err.read() ?? ''),
    end: (): Promise<number> => {
      stop.abort()
      return ended
    },
  }
}

describe('whoever watches', () => {
  it('is told all there is, then what each save has changed, and ends with 0', async () => {
    const cwd = scratch({ '.git/HEAD': '', 'a.html': hurry, 'b.html': shame })
    const { first, after, end } = await watching(cwd)
    expect(first).toContain('2 findings to mend')
    const mended = await after(() => write(cwd, { 'a.html': fair }))
    expect(mended).toMatch(/^a\.html: 0 new, 1 mended\.\n\nMended in a\.html: “offer ends soon” [^\n]+ \[vague-urgency\]\n\n1 finding to mend, in 1 of 2 files\.\n/)
    expect(mended).not.toContain('confirmshaming')
    const fresh = await after(() => write(cwd, { 'c.html': `\n${hurry}` }))
    expect(fresh).toMatch(/^c\.html: 1 new, 0 mended\.\n\nc\.html:2:\d+ {2}\w+\n[^]*vague-urgency\n\n2 findings to mend [^\n]*in 2 of 3 files\./)
    expect(await after(() => write(cwd, { 'c.html': `\n\n${hurry}` }))).toMatch(/^c\.html: no finding has changed\.\n\n2 findings to mend/)
    expect(await after(() => rmSync(join(cwd, 'b.html')))).toMatch(/^b\.html: 0 new, 1 mended\.\n\nMended in b\.html: “No thanks, I hate saving money”/)
    expect(await end()).toBe(0)
  })

  it('is not led in circles by links to folders', async () => {
    const cwd = scratch({ '.git/HEAD': '', 'a.html': fair, 'site/b.html': fair })
    symlinkSync('..', join(cwd, 'site/up'))
    symlinkSync('nowhere.html', join(cwd, 'site/dangling.html'))
    const { after, complaints } = await watching(cwd)
    complaints()
    expect(await after(() => write(cwd, { 'site/b.html': hurry }))).toMatch(/^site\/b\.html: 1 new, 0 mended\./)
    expect(complaints()).not.toMatch(/ELOOP|Not everything/)
  })

  it('learns what a part or a catalogue changes on the pages that use it', async () => {
    const cwd = scratch({
      '.git/HEAD': '',
      'emails/newsletter/sale.liquid': '<html lang="en"><body><h1>Members’ sale: 15% off all bulbs</h1>{% render "footer" %}</body></html>',
      'emails/newsletter/_footer.liquid': '<p><a href="{{ unsubscribe_url }}">Unsubscribe</a></p>',
      'src/Exit.jsx': "export const Exit = () => <button>{t('exit.decline')}</button>",
      'locales/en.json': '{ "exit": { "decline": "No thanks" } }',
    })
    const { first, after } = await watching(cwd)
    expect(first).not.toMatch(/missing-unsubscribe|confirmshaming/)
    expect(await after(() => write(cwd, { 'emails/newsletter/_footer.liquid': '<p>Bloom</p>' }))).toMatch(/_footer\.liquid: [1-9]\d* new[^]*emails\/newsletter\/sale\.liquid:[^]*missing-unsubscribe/)
    expect(await after(() => write(cwd, { 'locales/en.json': '{ "exit": { "decline": "No thanks, I hate saving money" } }' }))).toMatch(/locales\/en\.json: 1 new, 0 mended[^]*confirmshaming/)
  })

  it('is told of a mistake in the configuration, and may mend it', async () => {
    const cwd = scratch({ '.git/HEAD': '', 'a.html': hurry, 'aboveboard.config.yml': 'locale: en' })
    const { after, complaints } = await watching(cwd)
    expect(await after(() => write(cwd, { 'aboveboard.config.yml': 'local: en' }))).toBe('')
    expect(complaints()).toBe('aboveboard.config.yml:1: “local” is not a setting; did you mean “locale”?\n')
    expect(await after(() => write(cwd, { 'aboveboard.config.yml': 'rules: { vague-urgency: "off" }' }))).toContain('aboveboard.config.yml: 0 new, 1 mended.')
  })

  it('hears of saves that replace a file, of new folders, and of nothing in those that are left out', async () => {
    const cwd = scratch({ '.git/HEAD': '', '.gitignore': 'out\n', 'a.html': fair, 'out/x.html': '', 'node_modules/x.html': '', 'draft.tmp': hurry })
    const { after } = await watching(cwd)
    expect(await after(() => renameSync(join(cwd, 'draft.tmp'), join(cwd, 'a.html')))).toContain('a.html: 1 new, 0 mended.')
    write(cwd, { 'out/x.html': hurry, 'node_modules/x.html': hurry, 'notes.log': 'x' })
    expect(
      await after(() => {
        mkdirSync(join(cwd, 'deep/er'), { recursive: true })
        write(cwd, { 'deep/er/b.html': shame })
      }),
    ).toContain('deep/er/b.html: 1 new, 0 mended.')
  })

  it('leaves nothing of what it keeps between two saves, neither in the project nor beside it', async () => {
    const place = scratch({ 'tmp/x': '', 'project/.git/HEAD': '', 'project/a.html': hurry, 'project/b.html': shame })
    vi.stubEnv('TMPDIR', join(place, 'tmp'))
    onTestFinished(() => void vi.unstubAllEnvs())
    const { after, end, complaints } = await watching(join(place, 'project'))
    expect(readdirSync(join(place, 'tmp'))).toEqual([expect.stringMatching(/^aboveboard-/), 'x'])
    expect(await after(() => write(join(place, 'project'), { 'a.html': fair }))).toContain('a.html: 0 new, 1 mended.')
    await end()
    expect([...readdirSync(join(place, 'tmp')), ...readdirSync(join(place, 'project'))]).toEqual(['x', '.git', 'a.html', 'b.html'])
    expect(complaints()).toBe('')
  })

  it('has the screen cleared on a terminal only', async () => {
    const cwd = scratch({ '.git/HEAD': '', 'a.html': hurry })
    const { first, after } = await watching(cwd, ['.'], true)
    expect(first).not.toContain('\u001b[2J')
    expect(await after(() => write(cwd, { 'a.html': fair }))).toContain('\u001b[2J\u001b[3J\u001b[Ha.html: 0 new, 1 mended.')
  })
})

it('the command as it is shipped ends with 0 at Ctrl+C, in French too', async () => {
  const bin = fileURLToPath(new URL('../../bin/aboveboard.js', import.meta.url))
  const cwd = scratch({ '.git/HEAD': '', 'a.html': hurry })
  const child = spawn(process.execPath, [bin, '--watch'], { cwd, env: { PATH: process.env['PATH'], LC_ALL: 'fr_FR.UTF-8' } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    if (out.includes('Ctrl+C arrête')) child.kill('SIGINT')
  })
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0)
  expect(out).toContain('1 constat à corriger, dans 1 fichier sur 1.')
  expect(out).toContain('En attente du prochain enregistrement\u00a0; Ctrl+C arrête.')
})

describe('the difference', () => {
  const source = 'Hurry up. Hurry up.'
  const one = resultOf(source, [reportOf(source, 'Hurry')])

  it('knows a finding that moved, and counts those that are alike', () => {
    const moved = resultOf(` ${source}`, [reportOf(` ${source}`, 'Hurry')])
    expect(differenceOf(standing([one]), [moved])).toMatchObject({ added: 0, mended: [] })
    const two = resultOf(source, [reportOf(source, 'Hurry'), reportOf(source, 'Hurry', { at: { start: 10, end: 15 } })])
    expect(differenceOf(standing([one]), [two])).toMatchObject({ added: 1, mended: [] })
    expect(differenceOf(standing([two]), [one])).toMatchObject({ added: 0, mended: [{ shown: 'emails/spring.html' }] })
  })

  it('takes what another file said of a file for part of it', () => {
    const more = { ...resultOf(source, [reportOf(source, 'up')]), again: true }
    expect(differenceOf(standing([one, more]), [one, more])).toMatchObject({ added: 0, mended: [] })
  })
})

it.each([
  [['--format', 'json'], '--format json'],
  [['--fix'], '--fix'],
  [['--staged'], '--staged'],
  [['--stdin'], '--stdin'],
  [['baseline'], 'baseline'],
  [['stream'], 'stream'],
])('%j does not go with it', (args, named) => {
  expect(() => understand(['--watch', ...args], en)).toThrow(`--watch speaks to people, in text: it does not go with ${named}.`)
})
