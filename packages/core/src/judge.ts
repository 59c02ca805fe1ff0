import { applyAllowances } from './allow.ts'
import { createLexicon, type Hearing } from './lexicon.ts'
import type { Page } from './page.ts'
import type { Level, Levels, Report } from './report.ts'
import type { Room } from './room.ts'
import type { Finding, Preset } from './rule.ts'
import type { Edit } from './span.ts'
import { sentences, type Sentences } from './say.ts'
import { settled } from './settled.ts'
import { elements, type View } from './view.ts'

/** Every runtime has it, though no library of types is loaded here. */
declare const performance: { now(): number }

export interface Settings {
  /** The language reports are written in: the copywriter's, not the page's. */
  readonly locale?: string | undefined
  readonly now?: Date | undefined
  /** `eslint-disable` and its kin are left to the host, which is ESLint. */
  readonly inEslint?: boolean | undefined
  /** By rule: a library that finds more of what the rule is about, told in the rule’s own messages. */
  readonly delegates?: Readonly<Record<string, Delegate>> | undefined
  /** Told how long each rule took on each page, in milliseconds. */
  readonly onTime?: ((rule: string, ms: number) => void) | undefined
}

/** A finding in the words of a rule that was not there when it was found. */
type Delegated = Pick<Finding, 'at' | 'doubt'> & { readonly message: string; readonly data?: Readonly<Record<string, string | number>> }

export type Delegate = (page: Page, options: object) => Iterable<Delegated>

export interface Judge {
  /** Every finding on a page, said in words, in reading order. Rules without a level stand at `recommended`. */
  (page: Page, levels?: Levels): readonly Report[]
  /** Whether the page says anything that some rule listens for: only then does its language matter. */
  listens(page: Page): boolean
}

/** The levels of a preset. */
export const preset = (rooms: readonly Room[], name: Preset): Levels =>
  Object.fromEntries(rooms.map(({ id, rule }) => [id, { severity: rule.severity[name] }]))

/** Compiles rooms once for a run. The judge it returns looks at each page once and forgets it. */
export function createJudge(rooms: readonly Room[], settings: Settings = {}): Judge {
  const lexicon = createLexicon(rooms)
  const benches = rooms.map((room) => bench(room, settings))
  const { locale = 'en', now = new Date(), onTime, inEslint = false, delegates = {} } = settings
  const known = rooms.map(({ id }) => id)
  const standing = new Map<string, Level>(rooms.map(({ id, rule }) => [id, { severity: rule.severity.recommended }]))

  const judge = (page: Page, levels: Levels = {}): readonly Report[] => {
    const hearing = lexicon.hear(page)
    const levelOf = (rule: string): Level => levels[rule] ?? standing.get(rule) ?? { severity: 'warn' }
    const found: Report[] = []
    for (const each of benches) {
      const level = levelOf(each.room.id)
      if (level.severity === 'off') continue
      const from = onTime && performance.now()
      found.push(...once(visit(each, level, page, hearing, now)))
      const delegate = delegates[each.room.id]
      if (delegate) for (const more of delegate(page, { ...each.defaults, ...level.options })) found.push(report(each.room, each.said, level.severity, more as Finding))
      if (from !== undefined) onTime?.(each.room.id, performance.now() - from)
    }
    const left = [...applyAllowances(page, found, { known, levelOf, locale, inEslint })].map((each) => writable(page, each)).sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
    return settled(page, left, locale)
  }
  return Object.assign(judge, { listens: (page: Page) => lexicon.hear(page).hearsAnything() })
}

interface Bench {
  readonly room: Room
  readonly look: View<unknown>
  readonly said: Sentences
  readonly defaults: Readonly<Record<string, unknown>>
}

function bench(room: Room, { locale = 'en' }: Settings): Bench {
  const { rule } = room
  return {
    room,
    look: typeof rule.each === 'string' ? elements(rule.each) : rule.each,
    said: sentences(room, locale),
    defaults: Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])),
  }
}

function* visit({ room, look, said, defaults }: Bench, level: Level, page: Page, hearing: Hearing, now: Date): Generator<Report> {
  const { rule } = room
  if (rule.needs && !rule.needs.some((list) => hearing.mayHear(room.id, list))) return
  const words = Object.fromEntries((rule.words ?? []).map((list) => [list, hearing.list(room.id, list)]))
  const tools = { page, words, options: { ...defaults, ...level.options }, now }
  for (const subject of look(page)) {
    const found = rule.check(subject, tools)
    if (found) for (const finding of many(found)) yield report(room, said, level.severity as Report['severity'], finding)
  }
}

/** One cause, one report: a text that the page shows in two places is written in one. */
function* once(reports: Iterable<Report>): Generator<Report> {
  const told = new Set<string>()
  for (const report of reports) {
    const cause = `${report.at.start} ${report.at.end} ${report.message}`
    if (told.has(cause)) continue
    told.add(cause)
    yield report
  }
}

/** A report without the changes that nobody can make: what is encoded cannot be written as it reads. */
function writable({ encoded }: Page, report: Report): Report {
  if (encoded.length === 0) return report
  const free = (edits: readonly Edit[]): boolean => edits.every(({ at }) => encoded.every((each) => at.end <= each.at.start || each.at.end <= at.start))
  return { ...report, fix: free(report.fix) ? report.fix : [], suggest: report.suggest.filter(({ edits }) => free(edits)) }
}

function report({ id }: Room, said: Sentences, severity: Report['severity'], finding: Finding): Report {
  return {
    rule: id,
    severity,
    doubt: finding.doubt ?? false,
    messageId: finding.message,
    message: said.fill(finding),
    why: said.why,
    instead: said.instead,
    at: finding.at.at,
    also: (finding.also ?? []).map((other) => ({ message: said.fill(other), at: other.at.at })),
    fix: finding.fix ?? [],
    suggest: (finding.suggest ?? []).map((choice) => ({ message: said.fill(choice), edits: choice.edits })),
  }
}

function many<T extends object>(found: T | Iterable<T>): Iterable<T> {
  return Symbol.iterator in found ? found : [found]
}
