import { statSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import { type Config, createSettings, type FileSettings, findConfig, type Locale, Misconfigured } from '@aboveboard/config'
import { rooms } from '@aboveboard/rules'
import { load as reading } from './on-demand/config.ts'
import { Unusable } from './unusable.ts'

/** What a project's `aboveboard.config.*` says. */
export interface Project {
  readonly config: Config
  /** What it says of one file, by its absolute path. */
  of(file: string): FileSettings & { readonly isIgnored: boolean }
}

interface Known {
  readonly file: string | undefined
  /** When the file was last written, in ms. */
  readonly written: number
  readonly project: Project | undefined
  /** When it was last looked at, in ms. */
  looked: number
}

const known = new Map<string, Known>()

/** An editor's process outlives many a configuration: it is looked at anew after so many ms. */
const freshFor = 1000

/** The configuration that holds for a folder: the nearest, from the folder upwards, as on the command line. */
export function projectOf(cwd: string, locale: Locale): Project | undefined {
  const before = known.get(cwd)
  const now = Date.now()
  if (before && now - before.looked < freshFor) return before.project
  const file = findConfig(cwd)
  const written = file === undefined ? 0 : statSync(file).mtimeMs
  if (before && before.file === file && before.written === written) before.looked = now
  else known.set(cwd, { file, written, project: file === undefined ? undefined : read(file, cwd, locale), looked: now })
  return known.get(cwd)!.project
}

function read(file: string, cwd: string, locale: Locale): Project {
  const { compileGlobs, globMatcher, readConfigAtOnce, wordsIn } = reading()
  const from = relative(cwd, file).replaceAll(sep, '/')
  const config = orUnusable(() => readConfigAtOnce(file, from, rooms, wordsIn(locale)))
  const base = dirname(file)
  const settings = createSettings(config, { rules: [] }, rooms, base, globMatcher)
  const ignores = config.ignores && compileGlobs(config.ignores)
  const isIgnored = (path: string): boolean => ignores?.verdict(relative(base, path).replaceAll(sep, '/')) === true
  return { config, of: (path) => ({ ...settings(path), isIgnored: isIgnored(path) }) }
}

function orUnusable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Misconfigured ? new Unusable(error.message) : error
  }
}
