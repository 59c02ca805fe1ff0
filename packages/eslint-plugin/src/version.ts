import { readFileSync } from 'node:fs'

/** The manifest stands beside the folder of this file, in the sources as in what is built. */
export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
