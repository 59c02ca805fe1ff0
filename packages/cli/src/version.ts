import { readFileSync } from 'node:fs'

/** The version of this package: its manifest stands beside the folder of this file, in the sources as in what is built. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
  return manifest.version
}
