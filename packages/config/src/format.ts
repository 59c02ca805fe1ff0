import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Misconfigured, oneLine, type Path, Unloadable } from './loaded.ts'
import type { Words } from './words/en.ts'

/** What a configuration file is written in, told by its name; `undefined`: in nothing we read. */
export function formatOf(file: string): 'code' | 'yaml' | 'json' | undefined {
  if (/\.[cm]?[jt]s$/.test(file)) return 'code'
  if (/\.ya?ml$/.test(file)) return 'yaml'
  return /\.jsonc?$/.test(file) ? 'json' : undefined
}

export const textOf = (file: string): string => readFileSync(file, 'utf8').replace(/^\uFEFF/, '')

/** Where our settings stand in a file of JSON: in `package.json` others have theirs beside. */
export const below = (file: string): Path => (basename(file) === 'package.json' ? ['aboveboard'] : [])

export const unknownFormat = (shown: string, words: Words): Misconfigured => new Misconfigured(`${shown}: ${words.config.unknownFormat}`)

/** Why a file cannot be read, in one sentence with its line. */
export function misconfigured(error: unknown, file: string, shown: string, words: Words): Misconfigured {
  if (error instanceof Misconfigured) return error
  if (!existsSync(file)) return new Misconfigured(words.config.notFound(shown))
  const line = error instanceof Unloadable ? error.line : undefined
  return new Misconfigured(`${shown}${line ? `:${line}` : ''}: ${words.config.notLoaded(why(error, words))}`)
}

function why(error: unknown, words: Words): string {
  if (error instanceof Unloadable) return error.in(words)
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) }
  if (code === 'EACCES' || code === 'EPERM') return words.config.denied
  return code === 'EISDIR' ? words.config.folder : words.config.quoted(oneLine(message))
}
