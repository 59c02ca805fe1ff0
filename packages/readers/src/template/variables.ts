import { constant, type Origin, type Text, unknown } from '@aboveboard/core'
import { isCopy, type Literal, literalsIn, textOfLiteral, unescaped } from './copy.ts'
import { listedIn } from './listed.ts'
import type { TemplateTag } from './tag.ts'

/** What a variable of a template holds, as far as its file tells. */
export interface Variable {
  readonly origin: Origin
  /** Its words, where they are shown in one place alone. */
  readonly words?: Text | undefined
  /** What a loop shows in its place, one after the other. */
  readonly each?: readonly Text[] | undefined
}

/** Words that a file gives to a variable and shows in several places, or hands on. */
export interface Given {
  readonly at: { readonly start: number; readonly end: number }
  readonly text: Text
}

interface Assigned {
  readonly tag: TemplateTag
  readonly literal: Literal
}

/** How a value is given to a variable, up to the value: `{% assign title = "…" %}`, `{{ $title := "…" }}`, `{assign var="title" value="…"}`. */
const assigning = [
  /^\{%[-+~]?\s*(?:assign|set)\s+([\w.]+)\s*=/,
  /^\{\{[-~]?\s*\$(\w+)\s*:?=/,
  /^\{assign\s+(?:var=)?["']?(\w+)["']?\s+(?:value=)?/,
  /^\{\$(\w+)\s*=(?!=)/,
  /^%%\[\s*set\s+@(\w+)\s*=/i,
  /^<\?php\s+\$(\w+)\s*=(?!=)/,
  /^[<[]#(?:assign|local|global)\s+(\w+)\s*=(?!=)/,
  /^#set\s*\(\s*\$!?\{?(\w+)\}?\s*=(?!=)/,
]
const closing = /(?:[-+~]?[%}]?\}|\]%%|;?\s?\?>|\s?\/?[>\])])$/
/** Variables whose value changes in the midst of code. */
const changing = /[$@](\w+)\s*(?:[-+.*/]?=(?![=>])|\+\+|--)|\bas\s+\$?(\w+)(?:\s*=>\s*\$(\w+))?|\bfor\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b|\b(?:capture|increment|decrement|set|assign)\s+["']?(\w+)/g

/** Longer than what gives a value to one variable. */
const longest = 2000

/** What the variables of a file hold, where it gives each a value once, and for all. */
export class Variables {
  readonly #known = new Map<string, Variable>()
  readonly #given: Given[] = []

  /** Looks through the tags of a file, in order. */
  learn(source: string, tags: readonly TemplateTag[]): void {
    this.#learnLists(source, tags)
    const assigned = assignedIn(tags)
    if (assigned.size === 0) return
    const uses = usesIn(tags, assigned)
    for (const [name, { tag, literal }] of assigned) {
      const at = { start: tag.start + literal.start, end: tag.start + literal.end }
      const raw = source.slice(at.start, at.end)
      const value = literal.quote === '' ? Number(raw) : unescaped(raw)
      const use = uses.get(name) ?? { shown: 0, handed: 0 }
      const text = typeof value === 'string' && isCopy(value) ? textOfLiteral(source, at, literal) : undefined
      const once = use.shown === 1 && use.handed === 0
      this.#known.set(name, { origin: constant(value), words: once ? text : undefined })
      if (text && !once && use.shown + use.handed > 0) this.#given.push({ at: { start: tag.start, end: tag.end }, text })
    }
  }

  /** What a loop over strings shows: all of them, where it shows them. */
  #learnLists(source: string, tags: readonly TemplateTag[]): void {
    const listed = listedIn(source, tags)
    if (listed.size === 0) return
    const shown = new Map<string | undefined, number>()
    for (const { role, context, content } of tags) {
      if (role !== 'value' || context !== 'text') continue
      const path = pathIn(content)
      shown.set(path, (shown.get(path) ?? 0) + 1)
    }
    for (const [path, each] of listed) if (shown.get(path) === 1) this.#known.set(path, { origin: unknown, each })
  }

  /** The variable that an expression shows as it is: `title`, `title | upcase`, `$title`. */
  in(expression: string): Variable | undefined {
    if (this.#known.size === 0 || expression.length > 80) return undefined
    const path = pathIn(expression)
    return path === undefined ? undefined : this.#known.get(path)
  }

  get given(): readonly Given[] {
    return this.#given
  }
}

const nameIn = (expression: string): string | undefined => /^(?:v\()?[$@]?(\w+)\)?\s*(?:$|\|(?!\|))/.exec(expression)?.[1]

/** The same, or what it keeps under a name: `row.label`, `$row['label']`, `row[:label]`, `$row->label`. */
function pathIn(expression: string): string | undefined {
  const name = nameIn(expression)
  if (name !== undefined) return name
  const [, whole, kept] = /^[$@]?(\w+)(?:\.|->|\[:?["']?)(\w+)["']?\]?\s*(?:$|\|(?!\|))/.exec(expression) ?? []
  return whole === undefined ? undefined : `${whole}.${kept}`
}

function assignedIn(tags: readonly TemplateTag[]): ReadonlyMap<string, Assigned> {
  const found = new Map<string, Assigned>()
  const changed = new Set<string>()
  let depth = 0
  for (const tag of tags) {
    if (tag.step?.does === 'open') depth++
    else if (tag.step?.does === 'close') depth = Math.max(0, depth - 1)
    if (tag.role === 'value' || tag.role === 'comment') continue
    const { code } = tag
    const assigned = tag.role === 'statement' && code.length <= longest ? assignmentIn(code) : undefined
    if (assigned && depth === 0 && !found.has(assigned.name) && assigned.literal) found.set(assigned.name, { tag, literal: assigned.literal })
    else if (assigned) changed.add(assigned.name)
    else for (const [, ...names] of code.matchAll(changing)) for (const name of names) if (name !== undefined) changed.add(name)
  }
  for (const name of changed) found.delete(name)
  return found
}

function assignmentIn(code: string): { readonly name: string; readonly literal: Literal | undefined } | undefined {
  for (const pattern of assigning) {
    const [prefix, name] = pattern.exec(code) ?? []
    if (prefix === undefined || name === undefined) continue
    const rest = code.slice(prefix.length).replace(closing, '')
    const start = prefix.length + rest.length - rest.trimStart().length
    return { name, literal: literalAt(start, rest.trim().replace(/;$/, '')) }
  }
  return undefined
}

/** The string or number that makes up a whole value, which begins at `from`. */
function literalAt(from: number, value: string): Literal | undefined {
  if (/^\d{1,9}(?:\.\d{1,4})?$/.test(value)) return { start: from, end: from + value.length, quote: '' }
  const [only, ...more] = literalsIn(value)
  if (!only || more.length > 0 || only.start !== 1 || only.end !== value.length - 1) return undefined
  return { start: from + only.start, end: from + only.end, quote: only.quote }
}

/** How often each variable is shown as it is, and how often it is used otherwise. */
function usesIn(tags: readonly TemplateTag[], assigned: ReadonlyMap<string, Assigned>): ReadonlyMap<string, { shown: number; handed: number }> {
  const uses = new Map<string, { shown: number; handed: number }>()
  const use = (name: string): { shown: number; handed: number } => {
    const known = uses.get(name) ?? { shown: 0, handed: 0 }
    uses.set(name, known)
    return known
  }
  const own = new Set([...assigned.values()].map(({ tag }) => tag))
  for (const tag of tags) {
    if (own.has(tag) || tag.role === 'comment') continue
    const shown = tag.role === 'value' ? nameIn(tag.content) : undefined
    if (shown !== undefined && assigned.has(shown)) {
      if (tag.context === 'text' || tag.context === 'rcdata') use(shown).shown++
      else use(shown).handed++
    } else if (tag.role !== 'statement') for (const [name] of tag.content.matchAll(/\w+/g)) if (assigned.has(name)) use(name).handed++
  }
  return uses
}
