import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { type Config, createSettings, dayOf, type FileSettings, findConfig, type Locale, Misconfigured, nearest, type Plate } from '@aboveboard/config'
import type { Globs } from '@aboveboard/config/globs'
import { allowanceRules } from '@aboveboard/core/allowance-rules'
import type { LintAsk } from '../arguments/ask.ts'
import { Complaint } from '../complaint.ts'
import { shownPath } from '../files/find.ts'
import { repositoryRoot } from '../files/repository.ts'
import { environmentLocale } from './locale.ts'
import type { Opening } from '../files/open.ts'
import { forward } from '../reporters/located.ts'
import { type Words, wordsIn } from '../words/words.ts'

/** The settings of a run, configuration and arguments taken together. */
export interface RunSettings extends Opening {
  readonly config: Config
  /** The configuration file, if there is one. */
  readonly file: string | undefined
  readonly locale: Locale
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

/** What has to be looked up before settings can be made; data, so that every thread of a run judges alike. */
export interface Told {
  readonly config: Config
  readonly file: string | undefined
  readonly locale: Locale
  readonly now: Date
}

export async function settingsOf(ask: LintAsk, plates: readonly Plate[], cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<RunSettings> {
  const spoken = ask.locale ?? environmentLocale(env)
  const early = await wordsIn(spoken)
  const file = ask.config === undefined ? findConfig(cwd) : resolve(cwd, ask.config)
  const config = file === undefined ? {} : await loaded(file, cwd, plates, early)
  checkRules(ask, plates, early)
  return settingsWith({ config, file, locale: ask.locale ?? config.locale ?? spoken, now: dayOf(ask.now ?? config.now) }, ask, plates, cwd)
}

export async function settingsWith({ config, file, locale, now }: Told, ask: LintAsk, plates: readonly Plate[], cwd: string): Promise<RunSettings> {
  const base = file === undefined ? cwd : dirname(file)
  const globs = config.ignores || config.overrides ? await import('@aboveboard/config/globs') : undefined
  const settings = createSettings(config, ask, plates, base, (patterns) => globs!.globMatcher(patterns))
  const project = file === undefined ? repositoryRoot(cwd) : base
  const root = project ?? folderAround(cwd)
  return {
    config,
    file,
    locale,
    words: await wordsIn(locale),
    maxFileSize: ask.maxFileSize,
    now,
    base,
    ignores: config.ignores && globs?.compileGlobs(config.ignores),
    root: project ?? (isOwnFolder(cwd) ? cwd : undefined),
    for: settings,
    pathOf: (path) => within(path, root) ?? forward(path),
    fileOf: (path) => resolve(root, path),
  }
}

async function loaded(file: string, cwd: string, plates: readonly Plate[], words: Words): Promise<Config> {
  const { readConfig } = await import('@aboveboard/config/read')
  try {
    return await readConfig(file, shownPath(file, cwd), plates, words)
  } catch (error) {
    throw error instanceof Misconfigured ? new Complaint(error.message) : error
  }
}

function checkRules({ rules }: LintAsk, plates: readonly Plate[], words: Words): void {
  const known = [...plates.map(({ id }) => id), ...allowanceRules]
  const stranger = rules.find(([id]) => !known.includes(id))
  if (stranger) throw new Complaint(words.usage.unknownRule(stranger[0], nearest(stranger[0], known)))
}

/**
 * Outside of any repository: the name of the folder one stands in may tell what is in it (`newsletters`), those of the folders
 * above it do not. That of a package is its own name, and tells nothing: what is in `marketing-site` is no campaign.
 */
const folderAround = (cwd: string): string => (cwd === home() || existsSync(join(cwd, 'package.json')) ? cwd : dirname(cwd))

const isOwnFolder = (cwd: string): boolean => cwd !== resolve('/') && cwd !== home()

/** None where the system knows of none: in a container, a user may be nothing but a number. */
function home(): string | undefined {
  try {
    return process.getBuiltinModule('node:os').homedir()
  } catch {
    return undefined
  }
}

function within(path: string, folder: string): string | undefined {
  const root = folder.endsWith(sep) ? folder : folder + sep
  return path.startsWith(root) ? forward(path.slice(root.length)) : undefined
}
