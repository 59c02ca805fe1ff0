import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { rooms } from '@aboveboard/rules'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { understand } from '../arguments/command.ts'
import { markets } from '@aboveboard/config'
import { loadYaml } from '@aboveboard/config/yaml'
import { validConfig } from '@aboveboard/config/validate'
import { compileGlobs } from '@aboveboard/config/globs'
import { Output } from '../terminal/output.ts'
import { scratch } from '../testing/scratch.ts'
import { en } from '../words/en.ts'
import { fr } from '../words/fr.ts'
import { extras, mailKinds } from './answers.ts'
import { configFile } from './config-file.ts'
import type { Found } from './found.ts'
import { init } from './init.ts'

vi.setConfig({ testTimeout: 60_000 })

const shop = {
  '.git/config': '[remote "origin"]\n\turl = git@github.com:fern/shop.git\n',
  'package.json': '{ "devDependencies": { "eslint": "^10" } }',
  'pnpm-lock.yaml': '',
  'emails/spring.html': '<p lang="en">Hurry, offer ends soon!</p>',
  'emails/receipt.html': '<p>Thank you</p>',
  'site/emails/autumn.html': '<p>Hello</p>',
  'site/index.html': '<p>Shoes</p>',
  'src/App.tsx': 'export const a = 1',
}
const text = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8')

async function ran(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const ask = understand(['init', ...args], en)
  if (ask.command !== 'init') throw new Error(`asked ${ask.command}`)
  const [out, err] = [new PassThrough({ highWaterMark: 1e6 }), new PassThrough()]
  const code = await init(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => err) })
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}

describe('where nobody can be asked', () => {
  it('what the folder tells is taken, written and said', async () => {
    const cwd = scratch(shop)
    const { code, out, err } = await ran(cwd)
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(
      'There are 5 files to read here: 4 .html, 1 .tsx.\n' +
        'aboveboard.config.yml: written.\n.github/workflows/aboveboard.yml: written.\n\n' +
        'ESLint tells the same in the editor: pnpm add --save-dev eslint-plugin-aboveboard, and in eslint.config.js:\n\n' +
        "    import aboveboard from 'eslint-plugin-aboveboard'\n\n    ...aboveboard.configs.recommended,\n\n" +
        'Next: “aboveboard” reads this folder, “aboveboard explain RULE” says why a rule exists.\n',
    )
    expect(text(cwd, 'aboveboard.config.yml')).toContain('extends: [recommended]\n')
    expect(text(cwd, '.github/workflows/aboveboard.yml')).toContain('      - uses: aboveboard/aboveboard@v0\n')
  })

  it('nothing that is there already is written over', async () => {
    const cwd = scratch({ ...shop, 'aboveboard.config.yml': 'locale: fr\n', '.github/workflows/aboveboard.yml': 'ours\n' })
    expect((await ran(cwd, '--yes')).out).toContain('aboveboard.config.yml: there already, left as it is.\n.github/workflows/aboveboard.yml: there already, left as it is.\n')
    expect([text(cwd, 'aboveboard.config.yml'), text(cwd, '.github/workflows/aboveboard.yml')]).toEqual(['locale: fr\n', 'ours\n'])
  })

  it('no second configuration is put beside one of another name', async () => {
    const cwd = scratch({ 'aboveboard.config.json': '{}' })
    expect((await ran(cwd)).out).toContain('There is no file to read here yet: what is written holds for those to come.\naboveboard.config.json: there already, left as it is.\n')
    expect(existsSync(join(cwd, 'aboveboard.config.yml'))).toBe(false)
  })

  it('settings in package.json stay the ones that are read', async () => {
    const cwd = scratch({ 'package.json': '{ "aboveboard": { "locale": "fr" } }' })
    expect((await ran(cwd)).out).toContain('package.json: there already, left as it is.\n')
    expect(existsSync(join(cwd, 'aboveboard.config.yml'))).toBe(false)
  })

  it('it is said, and written, in French', async () => {
    const cwd = scratch({ 'a.html': '<p>Bonjour</p>' })
    expect((await ran(cwd, '--locale', 'fr')).out).toContain('Il y a 1 fichier à lire ici\u00a0: 1 .html.\naboveboard.config.yml\u00a0: écrit.\n')
    expect(text(cwd, 'aboveboard.config.yml')).toContain('# La langue dans laquelle les constats sont dits.\nlocale: fr\n')
  })

  it('what cannot be written is complained of', async () => {
    await expect(ran(scratch({ '.git/config': 'github.com/', '.github/workflows': 'a file' }))).rejects.toThrow(/^\.github\/workflows\/aboveboard\.yml: cannot be written: /)
  })
})

it('every configuration it can write is one that can be read, and its folders are those that were meant', () => {
  const folder = fc.array(fc.constantFrom('emails', 'fr', "it's", '[a]', 'b{c}', '@d', '!e', '(f)', 'g h', '#i', '*j'), { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'))
  const answers = fc.record({ markets: fc.subarray([...markets]), mails: fc.constantFrom(...mailKinds), extras: fc.subarray([...extras]), replace: fc.boolean() })
  fc.assert(
    fc.property(answers, fc.uniqueArray(folder, { maxLength: 3 }), fc.constantFrom('en' as const, 'fr' as const), (given, folders, locale) => {
      const found: Found = { endings: [], mails: new Map(folders.map((each) => [each, 1])), isOnGitHub: true, eslint: undefined, installs: '' }
      const config = validConfig(loadYaml(configFile(given, found, locale, locale === 'fr' ? fr : en)), 'a.yml', rooms, en)
      expect(config.markets ?? []).toEqual(given.markets)
      const overrides = config.overrides ?? []
      expect(overrides.length).toBe(given.mails === 'open' ? 0 : folders.length)
      for (const [i, { files, kind }] of overrides.entries()) {
        expect(kind).toBe(given.mails)
        expect(compileGlobs([files].flat()).verdict(`${folders[i]}/sale.html`), JSON.stringify(files)).toBe(true)
      }
    }),
  )
})

/** Debian's `script` gives a program a terminal of its own. */
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

describe.skipIf(!hasTerminal)('at a terminal', () => {
  const bin = fileURLToPath(new URL('../../bin/aboveboard.js', import.meta.url))

  /** Answers each question, when it is put, with keys. */
  async function answered(cwd: string, answers: readonly (readonly [question: string, keys: string])[], locale = 'en_GB.UTF-8'): Promise<{ readonly code: number | null; readonly shown: string }> {
    const child = spawn('script', ['--quiet', '--return', '--command', `stty cols 160; ${process.execPath} ${bin} init`, '/dev/null'], { cwd, env: { PATH: process.env['PATH'], LC_ALL: locale, TERM: 'xterm', NO_COLOR: '1' } })
    let shown = ''
    let from = 0
    let next = 0
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString()
      const [question, keys] = answers[next] ?? []
      if (question === undefined || !shown.includes(question, from)) return
      from = shown.length
      next++
      // A terminal listens a moment after it has shown the question.
      setTimeout(() => child.stdin.write(keys!), 150)
    })
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    expect(answers.slice(next)).toEqual([])
    return { code, shown }
  }

  it('four questions are put, and what is answered is written', async () => {
    const cwd = scratch({ ...shop, 'aboveboard.config.yml': 'locale: fr\n' })
    const { code, shown } = await answered(cwd, [
      ['Where is the copy read?', ' \r'],
      ['What are the 2 mails in emails, site/emails for?', '\u001b[A\u001b[A\r'],
      ['What else is to be written?', '\u001b[B \r'],
      ['Already there: aboveboard.config.yml. Replace?', 'y'],
    ])
    expect(code).toBe(0)
    expect(shown).toContain('There are 5 files to read here')
    expect(text(cwd, 'aboveboard.config.yml')).toMatch(/markets: \[eu\][^]*overrides:\n {2}- files: 'emails'\n {4}kind: marketing-email\n {2}- files: 'site\/emails'\n {4}kind: marketing-email\n/)
    expect(text(cwd, '.github/workflows/aboveboard.yml')).toContain('          baseline: aboveboard-baseline.txt\n')
    expect(text(cwd, 'aboveboard-baseline.txt')).toContain('emails/spring.html\tvague-urgency\t')
  })

  it('in French, and broken off, nothing is written', async () => {
    const cwd = scratch(shop)
    const { code, shown } = await answered(cwd, [['Où les textes sont-ils lus', '\u0003']], 'fr_FR.UTF-8')
    expect(code).toBe(2)
    expect(shown).toContain('Rien n’a été écrit.')
    expect(existsSync(join(cwd, 'aboveboard.config.yml'))).toBe(false)
  })
})
