import { createJudge, Lines, type Page, type Report } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import type { Example } from './examples.ts'
import type { OpenRoom } from './room.ts'

/** The day examples are judged on, so that a deadline in a README stays a deadline. */
const today = new Date('2026-06-01T12:00:00Z')

/** A file as a room sees it alone, at its strict severity, and what it says. */
export interface Rehearsal {
  readonly page: Page
  readonly reports: readonly Report[]
}

type Rehearsed = Pick<Example, 'extension' | 'language' | 'kind' | 'code'> & Partial<Pick<Example, 'options'>>

/** Judges an example with one room alone, at its strict severity. Without a language it is heard in all, and English is spoken. */
export async function rehearse(room: OpenRoom, { extension, language, kind, code, options = {} }: Rehearsed): Promise<Rehearsal> {
  const path = extension === 'json' ? `locales/${language ?? 'en'}.json` : `example.${extension}`
  const page = await read(code, { path, lang: language, kind })
  if (!page) throw new Error(`nobody reads ${path}`)
  const judge = createJudge([room], { locale: language ?? 'en', now: today })
  const { strict } = room.rule.severity
  return { page, reports: judge(page, { [room.id]: { severity: strict === 'off' ? 'warn' : strict, options } }) }
}

/** A report as READMEs quote it: `line:column`, the source found, the sentence. */
export function told(source: string, { at, message }: Report): string {
  const { line, column } = new Lines(source).at(at.start)
  const [first = '', ...more] = source.slice(at.start, at.end).split(/\r?\n/)
  return `${line}:${column} ${quoted(more.length > 0 ? `${first}…` : first)} ${message}`
}

/** Code in Markdown, with as many backticks around as it takes. */
function quoted(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`
}
