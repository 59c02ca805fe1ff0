import { allowanceRules, createJudge, type Judge, type Levels, type Page, type Report } from '@aboveboard/core'
import { ReadError, tongueOf } from '@aboveboard/readers/estree'
import { rooms } from '@aboveboard/rules'
import { pathFrom } from './path.ts'
import { readSource, type Source } from './read-source.ts'
import { type Settings, settingsOf } from './settings.ts'

/** Where a file is, and what the configuration says of it. */
export interface Circumstances {
  readonly cwd: string
  readonly filename: string
  readonly settings: Readonly<Record<string, unknown>>
}

/** A file, read once for all rules. */
export class Opened {
  readonly #page: Page
  readonly #judge: Judge
  readonly #told = new Map<string, readonly Report[]>()

  constructor(page: Page, judge: Judge) {
    this.#page = page.lang !== undefined || !judge.listens(page) ? page : page.in(tongueOf(page))
    this.#judge = judge
  }

  /** What is to be said of the file where these rules hold and no others. */
  reports(levels: Levels): readonly Report[] {
    const key = JSON.stringify(levels)
    let told = this.#told.get(key)
    if (!told) this.#told.set(key, (told = this.#judge(this.#page, { ...silence, ...levels })))
    return told
  }
}

const silence: Levels = Object.fromEntries([...rooms.map(({ id }) => id), ...allowanceRules].map((id) => [id, { severity: 'off' }]))

const opened = new WeakMap<Source, Opened | undefined>()

/** The file that ESLint has at hand, read when the first rule asks; `undefined` where there is nothing to judge. */
export function open(source: Source, circumstances: Circumstances): Opened | undefined {
  if (!opened.has(source)) opened.set(source, opening(source, circumstances))
  return opened.get(source)
}

function opening(source: Source, { cwd, filename, settings }: Circumstances): Opened | undefined {
  const { kind, lang, components, shows, locale = 'en', now } = settingsOf(settings)
  try {
    const page = readSource(source, { path: pathFrom(cwd, filename), kind, lang, components, shows })
    return page && new Opened(page, judgeFor(locale, now))
  } catch (error) {
    // Whoever parsed the file for ESLint says what is wrong with it.
    if (error instanceof ReadError) return undefined
    throw error
  }
}

const judges = new Map<string, Judge>()

/** All rules hear a file with one ear. */
function judgeFor(locale: string, day: Settings['now']): Judge {
  const key = `${locale} ${day}`
  let judge = judges.get(key)
  if (!judge) judges.set(key, (judge = createJudge(rooms, { locale, now: day === undefined ? new Date() : new Date(`${day}T00:00:00Z`), inEslint: true })))
  return judge
}
