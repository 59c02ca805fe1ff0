import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const names = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json', 'jsonc', 'yml', 'yaml'].map((extension) => `aboveboard.config.${extension}`)

/** The nearest configuration file, from a folder upwards; `package.json` counts when it has settings of ours. */
export function findConfig(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    for (const name of names) if (existsSync(join(here, name))) return join(here, name)
    const manifest = join(here, 'package.json')
    if (holdsSettings(manifest)) return manifest
    if (here === dirname(here)) return undefined
  }
}

/** Configurations in the same folder as one that is read: nobody reads them. */
export const unreadBeside = (file: string): readonly string[] => names.filter((name) => name !== basename(file)).map((name) => join(dirname(file), name)).filter((each) => existsSync(each))

function holdsSettings(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, 'utf8')
    if (!text.includes('"aboveboard"')) return false
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && 'aboveboard' in parsed
  } catch {
    // No such file, or one that npm itself would complain about.
    return false
  }
}
