import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin, transform } from 'esbuild'
import { checkAhead } from './check-ahead.ts'
import { compileAhead } from './compile-ahead.ts'
import { house } from './house.ts'
import { notices } from './notices.ts'
import { packed } from './packs.ts'
import { plainExports } from './plain-exports.ts'
import { platesAhead } from './plates-ahead.ts'
import { publishTypes } from './publish-types.ts'
import { raw } from './raw.ts'
import { sources } from './sources.ts'

const at = (path: string): string => fileURLToPath(new URL(path, house))
const outdir = at('packages/cli/dist')

/** How what we ship is cut. */
export const common: BuildOptions & { readonly write: false; readonly plugins: Plugin[] } = {
  absWorkingDir: at('.'),
  outdir,
  write: false,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // Taken from the sources: what is shipped never holds what a stale `dist` held.
  alias: { ...sources, 'node:child_process': at('packages/workshop/src/no-child-process.ts') },
  external: ['jiti'],
  plugins: [checkAhead, platesAhead, raw],
  logLevel: 'warning',
}

/**
 * The command line in as few files as its start-up needs: what every run loads in few, each reader in its own. They are
 * cut as ES modules, which esbuild can split, and written as CommonJS, which Node loads in half the time.
 */
export async function bundle(): Promise<void> {
  const command = await build({ ...common, metafile: true, splitting: true, entryPoints: { main: at('packages/cli/src/main.ts'), thread: at('packages/cli/src/threads/thread.ts') } })
  const library = await build({ ...common, entryPoints: { index: at('packages/cli/src/index.ts') } })
  const made = await Promise.all(command.outputFiles.map(async ({ path, text }) => ({ name: commonJsName(basename(path)), code: await asCommonJs(text) })))
  const whole = createHash('sha256').update(JSON.stringify(made)).digest('base64url')
  const chunks = packed(made, command.metafile, (path) => commonJsName(basename(path))).map(({ name, code }) => ({ name, code: code.replace('%BUILD%', whole) }))

  await mkdir(outdir, { recursive: true })
  for (const old of await readdir(outdir)) if (/\.c?js$|\.compiled$/.test(old)) await rm(join(outdir, old))
  for (const { path, contents } of library.outputFiles) await writeFile(path, contents)
  for (const { name, code } of chunks) await writeFile(join(outdir, name), code)
  await writeFile(join(outdir, 'third-party.txt'), notices(Object.keys(command.metafile.inputs), at('.')))
  await publishTypes(outdir)
  await compileAhead(outdir)
}

export const commonJsName = (name: string): string => name.replace(/\.js$/, '.cjs')

/** An ES module as CommonJS. Imports of our own chunks become `require`; what a user's configuration asks for stays `import()`. */
export async function asCommonJs(module: string): Promise<string> {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: module.includes('import.meta.url') ? `${strict}const importMetaUrl=require("node:url").pathToFileURL(__filename).href;` : strict,
  })
  return inAscii(plainExports(code))
    .replace(/\bimport\("(\.\/[\w-]+)\.js"\)/g, 'Promise.resolve().then(()=>require("$1.cjs"))')
    .replace(/\brequire\("(\.\/[\w-]+)\.js"\)/g, 'require("$1.cjs")')
}

const strict = '"use strict";'

/**
 * One character beyond Latin 1 doubles what a whole chunk takes in memory. esbuild escapes all but those in patterns and in
 * templates with a tag, which are patterns too or are read with their escapes.
 */
function inAscii(code: string): string {
  const escaped = /\\[^\0-\x7f]/.exec(code)
  if (escaped) throw new Error(`Nothing needs a backslash before ${escaped[0][1]}: ${code.slice(Math.max(0, escaped.index - 40), escaped.index + 40)}`)
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
