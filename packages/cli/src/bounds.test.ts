import { spawn, spawnSync } from 'node:child_process'
import { openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from './testing/scratch.ts'
import { bin, env, mustBeBuilt, runShipped } from './testing/shipped.ts'

/** The command is what starts threads, and what hostile files are thrown at. */
const run = (cwd: string, args: readonly string[], more?: Parameters<typeof runShipped>[2]): ReturnType<typeof runShipped> => runShipped(cwd, ['--now', '2026-06-01', ...args], more)

const shame = '<!doctype html>\n<html lang="en"><body><a href="#">No thanks, I hate saving money</a></body></html>\n'
/** The place of the one finding in `shame`. */
const found = (file: string): string => `${file}:2:35: error: “No thanks, I hate saving money” makes the reader ashamed to refuse [confirmshaming]\n`

beforeAll(mustBeBuilt)

describe('a file that takes too long', () => {
  const endless = '<p>Hello <b>there</b>, how are you?</p>\n'.repeat(200_000)

  it.each([['off'], ['2']])('is said, and costs no other file (--concurrency %s)', (concurrency) => {
    const cwd = scratch({ 'a.html': shame, 'b.html': endless, 'c.html': shame })
    const { code, out, err } = run(cwd, ['--format', 'compact', '--file-timeout', '1', '--concurrency', concurrency])
    expect(err).toBe('b.html: took longer than 1 s; not judged. --file-timeout gives more time.\n')
    expect(out).toContain(found('a.html'))
    expect(out).toContain(found('c.html'))
    expect(code).toBe(2)
  })

  it.each([
    ['a.tsx', `x=${'async<a>(x='.repeat(24)}`],
    ['locales/en.ts', `export default ${'<a>[...'.repeat(40)}`],
    ['c.vue', `<template><p>{{ ${'f<a>(f'.repeat(40)} }}</p></template>`],
    ['d.mdx', `{${'<a b={<a>'.repeat(40)}}\n\n{${'f<a>(f'.repeat(40)}}`],
    ['e.svelte', `<script lang="ts">x=${'f<a>(f'.repeat(40)}</script>`],
  ])('is said however short it is: %s, whose parser tries all ways to read it', (file, source) => {
    const cwd = scratch({ [file]: source, 'z.html': shame })
    const { code, out, err } = run(cwd, ['--format', 'compact', '--file-timeout', '1'])
    expect(err).toBe(`${file}: took longer than 1 s; not judged. --file-timeout gives more time.\n`)
    expect(out).toContain(found('z.html'))
    expect(code).toBe(2)
  })

  it('is judged anew when there is more time, cache or not', () => {
    const cwd = scratch({ 'b.html': endless + shame })
    expect(run(cwd, ['--cache', '--file-timeout', '0.1']).code).toBe(2)
    expect(run(cwd, ['--cache', '--file-timeout', '60', '--format', 'compact']).out).toContain('makes the reader ashamed')
  })

  it('may come in a stream, and costs no other document', () => {
    const documents = [shame, endless, shame].map((text, id) => `${JSON.stringify({ id, path: 'a.html', text })}\n`)
    const { code, out, err } = run(scratch(), ['stream', '--file-timeout', '1'], { input: documents.join('') })
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: number; error?: string; messages?: readonly object[] })
    expect(answers.map(({ id, error, messages }) => [id, error ?? messages?.length])).toEqual([[0, 1], [1, 'took longer than 1 s; not judged. --file-timeout gives more time.'], [2, 1]])
    expect([code, err]).toEqual([0, ''])
  })

  it('may come from standard input', () => {
    const { code, err } = run(scratch(), ['--stdin', '--file-timeout', '1'], { input: endless })
    expect(err).toBe('<stdin>: took longer than 1 s; not judged. --file-timeout gives more time.\n')
    expect(code).toBe(2)
  })
})

it('a file that takes too much memory is said, and costs no other file', () => {
  const cwd = scratch({ 'a.html': shame, 'b.md': `${'> '.repeat(200)}* a _b_ [c](d) \`e\`\n`.repeat(2000), 'c.html': shame })
  const { code, out, err } = run(cwd, ['--format', 'compact'], { env: { NODE_OPTIONS: '--max-old-space-size=60' } })
  expect(err).toBe('b.md: takes more memory than there is; not judged. NODE_OPTIONS=--max-old-space-size=8000 makes room.\n')
  expect(out).toContain(found('a.html'))
  expect(out).toContain(found('c.html'))
  expect(code).toBe(2)
})

describe('a file that is too long', () => {
  it('is said, in both languages, and the run goes on', () => {
    const cwd = scratch({ 'a.html': shame, 'b.html': shame.padEnd(10_000_001) })
    const { code, out, err } = run(cwd, ['--format', 'compact'])
    expect(err).toBe('b.html: is 10.1 MB long, and files of up to 10 MB are read; not read. --max-file-size 11 reads it.\n')
    expect(out).toContain(found('a.html'))
    expect(code).toBe(2)
    expect(run(cwd, ['--locale', 'fr', 'b.html']).err).toBe('b.html: pèse 10,1\u00a0Mo, et seuls les fichiers jusqu’à 10\u00a0Mo sont lus\u00a0; non lu. Avec --max-file-size 11, il le sera.\n')
    expect(run(cwd, ['--format', 'compact', '--max-file-size', '11']).out).toContain(found('b.html'))
  })

  it('fails no run where it is most likely data', () => {
    const { code, err } = run(scratch({ 'a.html': '<p>Hello</p>', 'locales/en.json': `{ "a": "${'x'.repeat(3000)}" }` }), ['--max-file-size', '0.002'])
    expect(err).toBe('locales/en.json: is 0.004 MB long, and files of up to 0.002 MB are read; not read. --max-file-size 1 reads it.\n')
    expect(code).toBe(0)
  })

  it('is not taken in to its end from standard input', () => {
    const { code, err } = run(scratch(), ['--stdin', '--max-file-size', '0.001'], { input: shame.repeat(5000) })
    expect(err).toMatch(/^<stdin>: is [\d.]+ MB long, and files of up to 0\.001 MB are read; not read\./)
    expect(code).toBe(2)
  })

  it('is no part of any page either', () => {
    const page = '<html lang="en"><h1>Half price on every pair</h1><p>Shop our sale and save.</p>{{> footer}}<p>Pairs Ltd, 12 Harbour Street, Leeds LS1 4AP</p></html>\n'
    const cwd = scratch({ 'emails/campaign/sale.hbs': page, 'emails/partials/footer.hbs': `<p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>${' '.repeat(2000)}` })
    expect(run(cwd, ['emails/campaign', '--format', 'compact']).out).toBe('')
    expect(run(cwd, ['emails/campaign', '--format', 'compact', '--max-file-size', '0.001']).out).toContain('[missing-unsubscribe]')
  })
})

describe.runIf(process.platform === 'linux')('a disk that is full', () => {
  it('is said where a report goes to a file', () => {
    const { code, err } = run(scratch({ 'a.html': shame }), ['--format', 'json=/dev/full'])
    expect(err).toBe('/dev/full: cannot be written: the disk is full\n')
    expect(code).toBe(2)
  })

  it('is said of standard output, in both languages', () => {
    const cwd = scratch({ 'a.html': shame })
    const ran = (...args: readonly string[]): unknown => {
      const { status, stderr } = spawnSync(process.execPath, [bin, 'a.html', ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
      return [status, stderr]
    }
    expect(ran()).toEqual([2, '<stdout>: cannot be written: the disk is full\n'])
    expect(ran('--locale', 'fr')).toEqual([2, '<stdout>\u00a0: écriture impossible\u00a0: le disque est plein\n'])
  })
})

describe('several threads', () => {
  const files = {
    ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`pages/${i}.html`, i % 3 === 0 ? shame : '<p>Hello</p>'])),
    'emails/campaign/sale.hbs': '<html lang="en"><h1>Half price on every pair</h1><p>Shop our sale and save.</p>{{> footer}}</html>\n',
    'emails/partials/footer.hbs': '<p>Bye</p><a href="#">No thanks, I hate saving money</a>{{> lost}}',
    'app/Exit.tsx': "export const Exit = () => <button>{t('exit.decline')}</button>\n",
    'locales/en.json': '{ "exit": { "decline": "No thanks, I hate saving money" } }',
    'aboveboard.config.yml': 'extends: strict\nflows: { subscribe: [join.html], cancel: [leave.html] }\n',
    'join.html': '<html lang="en"><h1>Your plan</h1><form><button>Subscribe now</button></form></html>',
    'leave.html': '<html lang="en"><p>Call us on 020 7946 0000 to cancel.</p></html>',
    'aboveboard.claims.yml': '- claim: Carbon neutral delivery on every order.\n  evidence: https://proof.example\n  owner: Us\n  expires: 2026-12-31\n',
    'claim.html': '<html lang="en"><p>Carbon neutral delivery on every order.</p></html>',
  }

  it.each([['ndjson'], ['text'], ['sarif']])('say what one says, in the same order: %s', (format) => {
    const cwd = scratch(files)
    const one = run(cwd, ['--format', format, '--concurrency', 'off'])
    expect(one.out).toContain('ashamed to refuse')
    expect(run(cwd, ['--format', format, '--concurrency', '3'])).toEqual(one)
    expect(run(cwd, ['--format', format, '--concurrency', '2', '--cache'])).toEqual(one)
    expect(run(cwd, ['--format', format, '--concurrency', 'off', '--cache'])).toEqual(one)
  })
})

describe('a cache', () => {
  it('bears two runs at once', async () => {
    const cwd = scratch(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.html`, shame])))
    const plain = run(cwd, ['--format', 'compact']).out
    const ran = (): Promise<string> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [bin, '--format', 'compact', '--cache', '--now', '2026-06-01'], { cwd, env })
        let out = ''
        child.stdout.on('data', (chunk) => (out += String(chunk)))
        child.on('close', () => resolve(out))
      })
    for (let round = 0; round < 3; round++) expect(await Promise.all([ran(), ran(), ran()])).toEqual([plain, plain, plain])
    expect(readdirSync(join(cwd, '.cache/aboveboard')).filter((name) => !/^[\w-]+\.\d+\.[\w-]{22}\.json$|^\.gitignore$/.test(name))).toEqual([])
  })

  it('that knows everything opens no reader and no rule', () => {
    const cwd = scratch({ 'a.html': shame, 'b.tsx': "export const A = () => <p>{t('a')}</p>", 'emails/c.hbs': '<p>{{> foot}}</p>', 'emails/foot.hbs': '<p>x</p>' })
    const loaded = (): readonly string[] => {
      const watch = `
        const { readFileSync } = require('node:fs')
        const kinds = []
        process.on('exit', () => process.stderr.write(JSON.stringify(kinds)))
        const { Script } = require('node:vm')
        require(${JSON.stringify(join(bin, '..', 'compiled.js'))}).load(${JSON.stringify(join(bin, '..', '..', 'dist'))}, 'main.cjs', (path) => {
          const code = readFileSync(path, 'utf8')
          for (const [kind, sign] of [['rules', 'makes the reader ashamed to refuse'], ['HTML', 'eof-in-script-html-comment-like-text'], ['scripts', 'startsExpr']]) if (code.includes(sign)) kinds.push(kind)
        })`
      const { stderr } = spawnSync(process.execPath, ['--eval', watch, 'aboveboard', '--cache'], { cwd, encoding: 'utf8', env })
      return JSON.parse(/\[.*\]$/.exec(stderr)![0]) as readonly string[]
    }
    expect(loaded().toSorted()).toEqual(['HTML', 'rules', 'scripts'])
    expect(loaded()).toEqual([])
  })
})
