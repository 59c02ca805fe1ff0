import { createSettings, type RuleSettings } from '@aboveboard/config'
import { type Given, Lines } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import { rehype } from 'rehype'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { benchOf } from '../../../cli/src/bench.ts'
import { lint } from '../../../cli/src/lint.ts'
import type { RunSettings } from '../../../cli/src/settings.ts'
import { en } from '../../../cli/src/words/en.ts'
import aboveboard, { type Options } from '../index.ts'

/** What one of the two hosts says, as a person and an editor meet it. */
interface Said {
  readonly rule: string
  readonly message: string
  /** `line:column-line:column`. */
  readonly place: string
  readonly weight: 'error' | 'warning' | 'doubt'
}

/** The day examples are judged on. */
const now = '2026-06-01'

/** Every rule, one of them as an example asks for it. */
export function everyRule(id: string, asked: Readonly<Record<string, unknown>> = {}): RuleSettings {
  const all = Object.fromEntries(rooms.map((room) => [room.id, 'warn'] as const))
  const { options = {} } = rooms.find((room) => room.id === id)!.rule
  // An example writes a list of one thing as that thing.
  const told = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, Array.isArray(options[name]?.default) ? [value].flat() : value]))
  return { ...all, [id]: ['error', told] }
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
  return reports.map(({ rule, message, at, doubt, severity }) => ({ rule, message, place: `${place(at.start)}-${place(at.end)}`, weight: doubt ? 'doubt' : severity === 'error' ? 'error' : 'warning' }))
}

/** What remark says of Markdown, rehype of all else. */
export function saidByUnified(source: string, { path, ...given }: Given, rules: RuleSettings, locale: 'en' | 'fr'): readonly Said[] {
  const file = new VFile({ value: source, path })
  const options = { ...given, rules, locale, now, doubts: true } as Options
  const processor = path.endsWith('.md') ? remark().use(aboveboard, options) : rehype().use(aboveboard, options)
  processor.runSync(processor.parse(file), file)
  return file.messages.map(({ ruleId, reason, place, fatal }) => {
    if (!place || !('start' in place) || ruleId === undefined) throw new Error(reason)
    const { start, end } = place
    const lines = new Lines(source)
    if (lines.offset(start) !== start.offset || lines.offset(end) !== end.offset) throw new Error(`offsets that are not those of the lines: ${reason}`)
    return { rule: ruleId, message: reason, place: `${start.line}:${start.column}-${end.line}:${end.column}`, weight: fatal === undefined ? 'doubt' : fatal ? 'error' : 'warning' }
  })
}
