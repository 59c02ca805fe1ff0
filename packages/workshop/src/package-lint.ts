import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { house } from './house.ts'

/** `npm run package-lint`: what we publish, as its users and their type checkers will meet it. */
const published = ['packages/core', 'packages/readers', 'rules', 'packages/cli', 'packages/eslint-plugin', 'packages/unified']
const bin = (name: string): string => fileURLToPath(new URL(`node_modules/.bin/${name}`, house))
const run = promisify(execFile)

const checks = published.flatMap((folder) => [
  { name: `publint ${folder}`, command: bin('publint'), args: ['--strict', folder] },
  { name: `attw ${folder}`, command: bin('attw'), args: ['--pack', folder, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'] },
])

/** How TypeScript finds packages: as Node does, or as bundlers do. */
const resolutions = [['nodenext', 'nodenext'], ['esnext', 'bundler']] as const
const typed = ['aboveboard.config.ts', 'eslint.config.ts', 'remark.ts'].map((name) => `packages/workshop/typed/${name}`)
for (const [module, resolution] of resolutions) {
  checks.push({ name: `tsc packages/workshop/typed (${resolution})`, command: bin('tsc'), args: ['--ignoreConfig', '--noEmit', '--strict', '--module', module, '--moduleResolution', resolution, '--target', 'es2023', ...typed] })
}

const complaints = await Promise.all(
  checks.map(({ name, command, args }) =>
    run(command, args, { cwd: fileURLToPath(house) }).then(
      () => [],
      ({ stdout = '', stderr = '' }: { readonly stdout?: string; readonly stderr?: string }) => [`${name}\n${stdout}${stderr}`],
    ),
  ),
)
const found = complaints.flat()
for (const complaint of found) console.error(complaint)
if (found.length > 0) process.exitCode = 1
else console.log(`${checks.length} package checks passed`)
