import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Lines } from '@aboveboard/core'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { scratch, write } from '../../cli/src/testing/scratch.ts'
import { today } from '../../workshop/src/examples.ts'
import { house } from '../../workshop/src/house.ts'
import type { Case } from '../../workshop/src/room-cases.ts'
import { sources } from '../../workshop/src/sources.ts'
import plugin from './index.ts'
import { inOrder, type Said, saidByCommand } from './testing/both.ts'
import { cases } from './testing/cases.ts'

const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint')
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The plugin of these sources, in one file that oxlint can import. */
async function writePlugin(folder: string): Promise<void> {
  await build({
    entryPoints: [here('index.ts')],
    outfile: join(folder, 'plugin/dist/index.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: sources,
    mainFields: ['module', 'main'],
    external: ['jiti'],
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    logLevel: 'silent',
  })
  copyFileSync(here('../package.json'), join(folder, 'plugin/package.json'))
  symlinkSync(fileURLToPath(new URL('node_modules', house)), join(folder, 'node_modules'))
}

interface Diagnostic {
  readonly message: string
  readonly code: string
  readonly filename: string
  /** In bytes of UTF-8. */
  readonly labels: readonly [{ readonly span: { readonly offset: number; readonly length: number } }]
}

async function run(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [oxlint, ...args], { cwd: folder, maxBuffer: 1e8 }).catch((error: { readonly stdout: string }) => error)
  return stdout
}

/** What oxlint says of all files of a folder, by file; it tells of no changes. */
async function saidByOxlint(folder: string, files: readonly Case[], locale: string): Promise<ReadonlyMap<string, readonly Omit<Said, 'changes'>[]>> {
  const rules = Object.fromEntries(Object.keys(plugin.rules).map((id) => [`aboveboard/${id}`, 'warn']))
  const overrides = files.map(({ path, kind, lang, options = {} }) => ({ files: path, kind, lang, rules: Object.fromEntries(Object.entries(options).map(([id, each]) => [id, ['warn', each]])) }))
  write(folder, {
    ...Object.fromEntries(files.map(({ path, source }) => [path, source])),
    '.oxlintrc.json': JSON.stringify({ jsPlugins: ['./plugin/dist/index.mjs'], categories: { correctness: 'off' }, rules, settings: { aboveboard: { locale, now: today } } }),
    'aboveboard.config.yml': stringify({ overrides }, { aliasDuplicateObjects: false }),
  })
  const told = await run(folder, '--format', 'json', 'cases')
  if (!told.startsWith('{')) throw new Error(told)
  const { diagnostics } = JSON.parse(told) as { readonly diagnostics: readonly Diagnostic[] }
  const said = new Map(files.map(({ path }) => [path, [] as Omit<Said, 'changes'>[]]))
  for (const { message, code, filename, labels } of diagnostics) {
    const { source } = files.find(({ path }) => path === filename)!
    const bytes = Buffer.from(source)
    const lines = new Lines(source)
    const place = (offset: number): string => Object.values(lines.at(bytes.subarray(0, offset).toString().length)).join(':')
    const { offset, length } = labels[0].span
    said.get(filename)!.push({ rule: /\(([\w-]+)\)$/.exec(code)?.[1] ?? code, message, place: `${place(offset)}-${place(offset + length)}` })
  }
  return said
}

describe('oxlint says what the command line says of code', () => {
  test.each(['en', 'fr'] as const)('in %s', async (locale) => {
    const files = cases
      .filter(({ extension, lang }) => ['jsx', 'tsx', 'js'].includes(extension) && (lang === 'fr') === (locale === 'fr'))
      .map(({ source, path, kind, lang, options }, i): Case => ({ source, path: `cases/${i}/${path}`, kind, lang, options }))
    const folder = scratch()
    await writePlugin(folder)
    const said = await saidByOxlint(folder, files, locale)
    expect(files.length).toBeGreaterThan(30)
    for (const file of files) {
      const wanted = (await saidByCommand(file)).map(({ rule, message, place }) => ({ rule, message, place }))
      expect([...said.get(file.path)!].sort((a, b) => inOrder(a as Said, b as Said)), `${file.path}\n${file.source}`).toEqual(wanted.sort((a, b) => inOrder(a as Said, b as Said)))
    }
  }, 300_000)

  test('and makes the changes that it suggests', async () => {
    const folder = scratch()
    mkdirSync(join(folder, 'cases'))
    await writePlugin(folder)
    await saidByOxlint(folder, [{ path: 'cases/Signup.jsx', source: '// 🛒\nexport const a = <label><input type="checkbox" defaultChecked /> Send me the newsletter</label>\n' }], 'en')
    await run(folder, '--fix-suggestions', 'cases')
    expect(readFileSync(join(folder, 'cases/Signup.jsx'), 'utf8')).toBe('// 🛒\nexport const a = <label><input type="checkbox" /> Send me the newsletter</label>\n')
  }, 300_000)
})
