import { type Kind, kinds } from '@aboveboard/core'
import { trialLanguages } from './house.ts'
import { Mistaken } from './mistake.ts'

const verdicts = ['good', 'bad', 'doubt'] as const
export const extensions = ['html', 'mjml', 'eml', 'jsx', 'tsx', 'js', 'md', 'json'] as const
export const languages = ['en', 'fr'] as const
/** Those that an example may be in. */
const spoken = [...languages, ...trialLanguages] as const

/**
 * An example of a room's README: a fence whose info string is `<extension> <good|bad|doubt> [lang] [kind] [option=value …]`,
 * then one quoted line for each report: `> line:column` , the source found, the sentence the user reads.
 */
export interface Example {
  readonly info: string
  readonly extension: (typeof extensions)[number]
  readonly verdict: (typeof verdicts)[number]
  readonly language: (typeof spoken)[number] | undefined
  readonly kind: Kind | undefined
  /** What the rule is told: `markets=us,eu` is a list, `days=14` a number. */
  readonly options: Readonly<Record<string, unknown>>
  /** `flow`: several pages, each below a line `<!-- cancel -->` that says what the reader is about. */
  readonly isFlow: boolean
  readonly code: string
  /** What the README says is reported, line by line, without the `> `. */
  readonly said: readonly string[]
  /** 1-based line of the opening fence. */
  readonly line: number
  /** 0-based lines, `[from, to)`, of the quotes; empty, behind the fence, where there are none. */
  readonly quotes: { readonly from: number; readonly to: number }
}

/** The day examples are judged on, so that a deadline in a README stays a deadline. */
export const today = '2026-06-01'

/** Every example of a room: of its README, and of its corners. */
export const examplesOf = ({ id, readme, cases }: { readonly id: string; readonly readme: string; readonly cases: string }): readonly Example[] => [
  ...examples(`${id}/README.md`, readme),
  ...examples(`${id}/cases.md`, cases),
]

const opening = /^(`{3,}|~{3,}) *(\S.*)?$/

/** Every example of a document. Fences of one word are illustrations; a longer info string must follow the grammar. */
export function examples(path: string, markdown: string): readonly Example[] {
  const lines = markdown.split('\n')
  const found: Example[] = []
  const wrong = (line: number, sentence: string): never => {
    throw new Mistaken([{ path, source: markdown, at: lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0), sentence }])
  }
  for (let i = 0; i < lines.length; i++) {
    const [, fence, info] = opening.exec(lines[i]!) ?? []
    if (fence === undefined) continue
    const end = lines.findIndex((line, at) => at > i && line.startsWith(fence) && line.slice(fence.length).trim() === '')
    if (end < 0) return wrong(i, 'this fence is never closed')
    if (info?.trim().includes(' ')) {
      const read = readInfo(info.trim())
      if (typeof read === 'string') return wrong(i, read)
      found.push({ ...read, ...body(lines, i, end), info: info.trim() })
    }
    i = end
  }
  return found
}

function body(lines: readonly string[], start: number, end: number): Pick<Example, 'code' | 'said' | 'line' | 'quotes'> {
  let to = end + 1
  while (to < lines.length && lines[to]!.startsWith('>')) to++
  const said = lines.slice(end + 1, to).map((line) => line.replace(/^> ?/, ''))
  const code = lines.slice(start + 1, end).map((line) => `${line}\n`).join('')
  return { code, said, line: start + 1, quotes: { from: end + 1, to } }
}

/** What an info string says, or what is wrong with it. */
function readInfo(info: string): Pick<Example, 'extension' | 'verdict' | 'language' | 'kind' | 'options' | 'isFlow'> | string {
  const [first, second, ...traits] = info.split(/ +/)
  const extension = extensions.find((each) => each === first)
  const verdict = verdicts.find((each) => each === second)
  const language = spoken.find((each) => traits.includes(each))
  const kind = kinds.find((each) => traits.includes(each))
  const set = traits.filter((trait) => trait.includes('='))
  const stray = traits.find((trait) => trait !== language && trait !== kind && trait !== 'flow' && !set.includes(trait))
  if (!extension) return `“${first}” is none of ${extensions.join(', ')}`
  if (!verdict) return `“${second}” is none of ${verdicts.join(', ')}`
  if (stray !== undefined) return `“${stray}” is none of ${[...spoken, ...kinds].join(', ')}, flow, nor an option`
  return { extension, verdict, language, kind, isFlow: traits.includes('flow'), options: Object.fromEntries(set.map(readOption)) }
}

function readOption(trait: string): readonly [string, unknown] {
  const [name = '', value = ''] = trait.split('=')
  if (name === 'markets' || value.includes(',')) return [name, value.split(',').filter(Boolean)]
  return [name, value === 'true' || value === 'false' ? value === 'true' : /^\d+$/.test(value) ? Number(value) : value]
}

/** The document with other quotes under its examples. */
export function requote(markdown: string, said: ReadonlyMap<Example, readonly string[]>): string {
  const lines = markdown.split('\n')
  const changes = [...said].sort(([a], [b]) => b.quotes.from - a.quotes.from)
  for (const [{ quotes }, quoted] of changes) lines.splice(quotes.from, quotes.to - quotes.from, ...quoted.map((line) => `> ${line}`))
  return lines.join('\n')
}
