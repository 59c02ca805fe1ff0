import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The packages inside a bundle, each with the licence that asks to travel along. `inputs` are the bundle's files, from `root`. */
export function notices(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []))
  return [...folders].sort().map((folder) => notice(join(root, folder))).join(`\n${'-'.repeat(80)}\n\n`)
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<'name' | 'version' | 'license', string>
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${name} ${version} (${license})\n${text}`
}
