import { dirname, resolve, sep } from 'node:path'
import { type Config, createSettings, type FileSettings, findConfig, type Locale, Misconfigured, nearest } from '@aboveboard/config'
import type { Globs } from '@aboveboard/config/globs'
import { allowanceRules, type Room } from '@aboveboard/core'
import type { LintAsk } from './ask.ts'
import { Complaint } from './complaint.ts'
import { shownPath } from './files/find.ts'
import { repositoryRoot } from './files/repository.ts'
import { environmentLocale } from './locale.ts'
import { type Words, wordsIn } from './words/words.ts'

/** The settings of a run, configuration and arguments taken together. */
export interface RunSettings {
  readonly config: Config
  /** The configuration file, if there is one. */
  readonly file: string | undefined
  readonly locale: Locale
  readonly words: Words
  readonly now: Date
  /** The folder that globs of the configuration start from. */
  readonly base: string
  readonly ignores: Globs | undefined
  /** The folder whose files belong together; none where that would be a whole disk, or all that somebody has. */
  readonly root: string | undefined
  readonly for: (file: string) => FileSettings
  /** A path as readers take it: from the root of the project, so that no folder above it speaks. */
  readonly pathOf: (file: string) => string
  /** The other way round. */
  readonly fileOf: (path: string) => string
}

export async function settingsOf(ask: LintAsk, rooms: readonly Room[], cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<RunSettings> {
  const spoken = ask.locale ?? environmentLocale(env)
  const early = await wordsIn(spoken)
  const file = ask.config === undefined ? findConfig(cwd) : resolve(cwd, ask.config)
  const config = file === undefined ? {} : await loaded(file, cwd, rooms, early)
  const locale = ask.locale ?? config.locale ?? spoken
  const words = locale === spoken ? early : await wordsIn(locale)
  checkRules(ask, rooms, words)

  const base = file === undefined ? cwd : dirname(file)
  const globs = config.ignores || config.overrides ? await import('@aboveboard/config/globs') : undefined
  const settings = createSettings(config, ask, rooms, base, (patterns) => globs!.globMatcher(patterns))
  const root = file === undefined ? projectRoot(cwd) : base
  return {
    config,
    file,
    locale,
    words,
    now: day(ask.now ?? config.now),
    base,
    ignores: config.ignores && globs?.compileGlobs(config.ignores),
    root: file === undefined ? (repositoryRoot(cwd) ?? (isOwnFolder(cwd) ? cwd : undefined)) : base,
    for: settings,
    pathOf: (path) => within(path, root) ?? path.replaceAll(sep, '/'),
    fileOf: (path) => resolve(root, path),
  }
}

async function loaded(file: string, cwd: string, rooms: readonly Room[], words: Words): Promise<Config> {
  const { readConfig } = await import('@aboveboard/config/read')
  try {
    return await readConfig(file, shownPath(file, cwd), rooms, words)
  } catch (error) {
    throw error instanceof Misconfigured ? new Complaint(error.message) : error
  }
}

function checkRules({ rules }: LintAsk, rooms: readonly Room[], words: Words): void {
  const known = [...rooms.map(({ id }) => id), ...allowanceRules]
  const stranger = rules.find(([id]) => !known.includes(id))
  if (stranger) throw new Complaint(words.usage.unknownRule(stranger[0], nearest(stranger[0], known)))
}

/** A day begins at midnight UTC, wherever the run takes place. */
const day = (said: string | undefined): Date => (said === undefined ? new Date() : new Date(`${said}T00:00:00Z`))

/** Without a configuration: the repository, else the user's own folder, else everything. */
function projectRoot(cwd: string): string {
  const root = repositoryRoot(cwd)
  if (root !== undefined) return root
  const home = process.getBuiltinModule('node:os').homedir()
  return cwd === home || within(cwd, home) !== undefined ? home : resolve('/')
}

const isOwnFolder = (cwd: string): boolean => cwd !== resolve('/') && cwd !== process.getBuiltinModule('node:os').homedir()

function within(path: string, folder: string): string | undefined {
  const root = folder.endsWith(sep) ? folder : folder + sep
  return path.startsWith(root) ? path.slice(root.length).replaceAll(sep, '/') : undefined
}
