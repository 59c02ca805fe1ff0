import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Complaint } from '../complaint.ts'
import type { Words } from '../words/words.ts'
import { type Loaded, oneLine, Unloadable } from './loaded.ts'

/** Reads a configuration file; each format is loaded when one is found. */
export async function loadConfig(file: string, shown: string, words: Words): Promise<Loaded> {
  const complain = (why: string, line?: number): Complaint => new Complaint(`${shown}${line ? `:${line}` : ''}: ${words.config.notLoaded(why)}`)
  try {
    if (/\.[cm]?[jt]s$/.test(file)) return await (await import('./load-code.ts')).loadCode(file)
    if (!/\.(?:jsonc?|ya?ml)$/.test(file)) throw new Complaint(`${shown}: ${words.config.unknownFormat}`)
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    if (/\.ya?ml$/.test(file)) return (await import('./load-yaml.ts')).loadYaml(text)
    return (await import('./load-json.ts')).loadJson(text, words, basename(file) === 'package.json' ? ['aboveboard'] : [])
  } catch (error) {
    if (error instanceof Complaint) throw error
    if (error instanceof Unloadable) throw complain(error.isQuoted ? words.config.quoted(error.message) : error.message, error.line)
    throw complain(words.config.quoted(error instanceof Error ? oneLine(error.message) : String(error)))
  }
}
