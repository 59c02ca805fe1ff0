import { createSettings, type RuleSettings } from '@aboveboard/config'
import { type Given, Lines } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import { rehype } from 'rehype'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { benchOf } from '../../../cli/src/judging/bench.ts'
import { merged } from '../../../cli/src/fix/edits.ts'
import { lint } from '../../../cli/src/judging/lint.ts'
import type { RunSettings } from '../../../cli/src/settings/settings.ts'
import { en } from '../../../cli/src/words/en.ts'
import { today as now } from '../../../workshop/src/examples.ts'
import aboveboard, { type Options } from '../index.ts'

/** What one of the two hosts says, as a person and an editor meet it. */
export interface Said {
  readonly rule: string
  readonly message: string
  /** `line:column-line:column`. */
  readonly place: string
  readonly weight: 'error' | 'warning' | 'doubt'
  /** The file after each of the changes that are offered, blanks aside. */
  readonly offers: readonly string[]
}

/** Every rule, one of them as an example asks for it. */
export function everyRule(id: string, asked: object = {}): RuleSettings {
  const all = Object.fromEntries(rooms.map((room) => [room.id, 'warn'] as const))
  return { ...all, [id]: ['error', asked as Readonly<Record<string, unknown>>] }
}

const benches = new Map<string, ReturnType<typeof benchOf>>()

function benchIn(locale: string): ReturnType<typeof benchOf> {
  let bench = benches.get(locale)
  if (!bench) benches.set(locale, (bench = benchOf({ config: {}, locale, now: new Date(`${now}T00:00:00Z`), words: en } as unknown as RunSettings, undefined, undefined)))
  return bench
}

/** What the command line says of a file. */
export async function saidByCommand(source: string, given: Given, rules: RuleSettings, locale: 'en' | 'fr'): Promise<readonly Said[]> {
  const { levels } = createSettings({ rules }, { rules: [] }, rooms, '', () => () => false)('')
  const reports = (await lint(source, given, levels, await benchIn(locale))) ?? []
  if ('sentence' in reports) throw new Error(reports.sentence)
  const lines = new Lines(source)
  const place = (offset: number): string => Object.values(lines.at(offset)).join(':')
  return reports.filter(({ allowed }) => allowed === undefined).map((report) => {
    const { rule, message, at, doubt, severity, fix, suggest } = report
    const changes = [fix, ...suggest.map(({ edits }) => edits)].flatMap((edits) => merged(edits, source) ?? [])
    return {
      rule,
      message,
      place: `${place(at.start)}-${place(at.end)}`,
      weight: doubt ? 'doubt' : severity === 'error' ? 'error' : 'warning',
      offers: changes.map(({ range: [start, end], text }) => changed(source, start, text, end)),
    }
  })
}

const changed = (source: string, start: number, text: string, end: number): string => (source.slice(0, start) + text + source.slice(end)).replace(/\s/g, '')

/** What remark says of Markdown, rehype of all else. */
export function saidByUnified(source: string, { path, ...given }: Given, rules: RuleSettings, locale: 'en' | 'fr'): readonly Said[] {
  const file = new VFile({ value: source, path })
  const options = { ...given, rules, locale, now, doubts: true } as Options
  const processor = path.endsWith('.md') ? remark().use(aboveboard, options) : rehype().use(aboveboard, options)
  processor.runSync(processor.parse(file), file)
  return file.messages.map(({ ruleId, reason, place, fatal, actual, expected }) => {
    if (!place || !('start' in place) || ruleId === undefined) throw new Error(reason)
    const { start, end } = place
    const lines = new Lines(source)
    if (lines.offset(start) !== start.offset || lines.offset(end) !== end.offset) throw new Error(`offsets that are not those of the lines: ${reason}`)
    const offers = (expected ?? []).map((text) => changed(source, start.offset!, text, end.offset!))
    if (offers.length > 0 && actual !== source.slice(start.offset, end.offset)) throw new Error(`“${actual}” is not what stands there: ${reason}`)
    return { rule: ruleId, message: reason, place: `${start.line}:${start.column}-${end.line}:${end.column}`, weight: fatal === undefined ? 'doubt' : fatal ? 'error' : 'warning', offers }
  })
}
