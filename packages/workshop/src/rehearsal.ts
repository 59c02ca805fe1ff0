import { createJudge, type FlowName, flowNames, journey, Lines, Page, type Report, type Severity } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import { type Example, today } from './examples.ts'
import type { OpenRoom } from './room.ts'

const noon = new Date(`${today}T12:00:00Z`)

/** A file as a room sees it alone, and what it says. */
export interface Rehearsal {
  readonly page: Page
  readonly reports: readonly Report[]
}

type Rehearsed = Pick<Example, 'extension' | 'language' | 'kind' | 'code'> & Partial<Pick<Example, 'options' | 'isFlow'>> & { readonly severity?: Severity }

/** Judges an example with one room alone, at its strict severity unless another is named. Without a language it is heard in all, and English is spoken. */
export async function rehearse(room: OpenRoom, { extension, language, kind, code, options = {}, isFlow = false, severity = room.rule.severity.strict }: Rehearsed): Promise<Rehearsal> {
  const path = extension === 'json' ? `locales/${language ?? 'en'}.json` : `example.${extension}`
  const page = isFlow ? await readFlows(code, path) : await read(code, { path, lang: language, kind })
  if (!page) throw new Error(`nobody reads ${path}`)
  const judge = judgeOf(room, language)
  return { page, reports: judge(page, { [room.id]: { severity: severity === 'off' ? 'warn' : severity, options } }) }
}

type Judging = ReturnType<typeof createJudge>
type Language = Example['language']
const judges = new WeakMap<OpenRoom, Map<Language, Judging>>()

/** The judge of one room in one language, made once: compiling its words costs more than most examples. */
function judgeOf(room: OpenRoom, language: Language): Judging {
  const made = judges.get(room) ?? new Map<Language, Judging>()
  const judge = made.get(language) ?? newJudge(room, language)
  judges.set(room, made.set(language, judge))
  return judge
}

function newJudge(room: OpenRoom, language: Language): Judging {
  const onTrial = language && room.trials[language]
  const vocabularies = onTrial ? { ...room.vocabularies, [language]: onTrial } : room.vocabularies
  return createJudge([{ ...room, vocabularies }], { locale: language ?? 'en', now: noon })
}

const heading = new RegExp(`^<!-- (${flowNames.join('|')}) -->$`, 'gm')

/** Pages written one below the other, each under the name of its way. */
async function readFlows(code: string, path: string): Promise<Page> {
  const starts = [...code.matchAll(heading)]
  const steps = starts.map(async ({ 0: line, 1: name, index }, i) => {
    const from = index + line.length
    const source = code.slice(from, starts[i + 1]?.index)
    const { root, comments, ...page } = (await read(source, { path }))!
    const pieces = [{ file: { path, source: code }, from, start: 0, length: source.length }]
    return { name: name as FlowName, pages: [new Page({ ...page, path, source, root, comments, pieces })] }
  })
  return journey(await Promise.all(steps), path)
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
