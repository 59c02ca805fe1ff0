import { applyAllowances } from './allow.ts'
import { createLexicon, type Hearing, listKey } from './lexicon.ts'
import type { Page } from './page.ts'
import { type Level, type Levels, type Report, toldAt } from './report.ts'
import type { Room } from './room.ts'
import type { Finding, Preset } from './rule.ts'
import { type Edit, within } from './span.ts'
import { ifSeen, sentences, type Sentences } from './say.ts'
import { settled } from './settled.ts'
import { elements, type View } from './view.ts'
import { isBackstage } from './views/names/backstage.ts'
import { isOnlyTold } from './views/passages/mentioned.ts'
import type { WordList } from './word-list.ts'

/** Every runtime has it, though no library of types is loaded here. */
declare const performance: { now(): number }

export interface Settings {
  /** The language reports are written in: the copywriter's, not the page's. */
  readonly locale?: string | undefined
  readonly now?: Date | undefined
  /** `eslint-disable` and its kin are left to the host, which is ESLint. */
  readonly inEslint?: boolean | undefined
  /** What a comment allows is kept, with the reason it gives, and not dropped. */
  readonly keepAllowed?: boolean | undefined
  /** By rule: a library that finds more of what the rule is about, told in the rule’s own messages. */
  readonly delegates?: Readonly<Record<string, Delegate>> | undefined
  /** Told how long each rule took on each page, in milliseconds. */
  readonly onTime?: ((rule: string, ms: number) => void) | undefined
}

/** A finding in the words of a rule that was not there when it was found. */
type Delegated = Pick<Finding, 'at' | 'doubt'> & { readonly message: string; readonly data?: Readonly<Record<string, string | number>> }

export type Delegate = (page: Page, options: object) => Iterable<Delegated>

export interface Judge {
  /** Every finding on a page, said in words, in reading order. Rules without a level stand at `recommended`. `asks`: nobody is accused, whatever they find. */
  (page: Page, levels?: Levels, asks?: boolean): readonly Report[]
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
  const { locale = 'en', now = new Date(), onTime, inEslint = false, keepAllowed = false, delegates = {} } = settings
  const known = rooms.map(({ id }) => id)
  const standing = new Map<string, Level>(rooms.map(({ id, rule }) => [id, { severity: rule.severity.recommended }]))

  const judge = (page: Page, levels: Levels = {}, asks = isBackstage(page)): readonly Report[] => {
    const hearing = lexicon.hear(page)
    const levelOf = (rule: string): Level => levels[rule] ?? standing.get(rule) ?? { severity: 'warn' }
    const found: Report[] = []
    for (const each of benches) {
      const told = levelOf(each.room.id)
      // Nobody is accused of what customers may never see, and where that is open, nothing else is asked: two doubts are not worth a minute.
      if (told.severity === 'off' || (asks && told.severity === 'doubt')) continue
      const level: Level = asks ? { ...told, severity: 'doubt' } : told
      const from = onTime && performance.now()
      visit(each, level, asks, page, hearing, now, found)
      const delegate = delegates[each.room.id]
      if (delegate) for (const more of delegate(page, { ...each.defaults, ...level.options })) found.push(report(each.room, each.said, level, more as Finding))
      if (from !== undefined) onTime?.(each.room.id, performance.now() - from)
    }
    const left = [...applyAllowances(page, found, { known, levelOf, locale, inEslint, keepAllowed })].map((each) => writable(page, each)).sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
    return settled(page, once(asks ? left.map((each) => ({ ...each, message: ifSeen(each.message, locale) })) : left), locale)
  }
  return Object.assign(judge, { listens: (page: Page) => lexicon.hear(page).hearsAnything() })
}

interface Bench {
  readonly room: Room
  readonly look: View<unknown>
  /** The lists without which it finds nothing, by their keys: they are asked for on every page. */
  readonly needs: readonly string[] | undefined
  readonly said: Sentences
  readonly defaults: Readonly<Record<string, unknown>>
  /** Its word lists, by the language in which they are heard: every rule looks at every page. */
  readonly words: Map<string | undefined, Readonly<Record<string, WordList>>>
}

function bench(room: Room, { locale = 'en' }: Settings): Bench {
  const { rule } = room
  return {
    room,
    look: typeof rule.each === 'string' ? elements(rule.each) : rule.each,
    needs: rule.needs?.map((list) => listKey(room.id, list)),
    said: sentences(room, locale),
    defaults: Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])),
    words: new Map(),
  }
}

/** Adds what a rule finds on a page. Nearly always there is nothing to look at, and nothing is made for it. */
function visit(bench: Bench, level: Level, asks: boolean, page: Page, hearing: Hearing, now: Date, found: Report[]): void {
  const { room, look, said, defaults, needs } = bench
  const { rule } = room
  if (needs && !needs.some((key) => hearing.mayHear(key)) && !rule.besides?.(page).length) return
  const subjects = look(page)
  if (subjects.length === 0) return
  const tools = { page, words: wordsOf(bench, hearing), options: level.options ? { ...defaults, ...level.options } : defaults, now }
  for (const subject of subjects) {
    const findings = rule.check(subject, tools)
    if (!findings) continue
    for (const finding of many(findings)) {
      const isTold = rule.pitch === true && isOnlyTold(page, finding.at)
      if (asks && (isTold || finding.doubt)) continue
      found.push(report(room, said, isTold ? { ...level, severity: 'doubt' } : level, finding))
    }
  }
}

function wordsOf({ room: { id, rule }, words }: Bench, hearing: Hearing): Readonly<Record<string, WordList>> {
  let known = words.get(hearing.language)
  if (!known) words.set(hearing.language, (known = Object.fromEntries((rule.words ?? []).map((list) => [list, hearing.list(id, list)]))))
  return known
}

/** One cause, one report: a text that the page shows in two places is written in one, and what is told of a property is told of its value. Reports come in reading order. */
function once(reports: readonly Report[]): readonly Report[] {
  const told = new Map<string, Report>()
  return reports.filter((report) => {
    const cause = `${report.rule} ${report.message}`
    const before = told.get(cause)
    if (before && (within(report.at, before.at) || within(before.at, report.at))) return false
    told.set(cause, report)
    return true
  })
}

/** A report without the changes that nobody can make: what is encoded cannot be written as it reads. */
function writable({ encoded }: Page, report: Report): Report {
  if (encoded.length === 0) return report
  const free = (edits: readonly Edit[]): boolean => edits.every(({ at }) => encoded.every((each) => at.end <= each.at.start || each.at.end <= at.start))
  return { ...report, fix: free(report.fix) ? report.fix : [], suggest: report.suggest.filter(({ edits }) => free(edits)) }
}

function report({ id }: Room, said: Sentences, { severity }: Level, finding: Finding): Report {
  const told = toldAt(severity)
  // A finding that is a doubt of its own is told in a question already.
  const say = told.doubt && !finding.doubt ? said.ask : said.fill
  return {
    rule: id,
    severity: told.severity,
    doubt: told.doubt || (finding.doubt ?? false),
    messageId: finding.message,
    message: say(finding),
    why: said.why,
    instead: said.instead,
    at: finding.at.at,
    also: (finding.also ?? []).map((other) => ({ message: say(other), at: other.at.at })),
    // What is only asked about is changed by nobody unattended.
    fix: told.doubt ? [] : (finding.fix ?? []),
    suggest: (finding.suggest ?? []).map((choice) => ({ message: say(choice), edits: choice.edits })),
  }
}

function many<T extends object>(found: T | Iterable<T>): Iterable<T> {
  return Symbol.iterator in found ? found : [found]
}
