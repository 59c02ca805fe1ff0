import { type Span, Text } from '@aboveboard/core'
import type { Argument, Value } from '../template/call.ts'
import type { Given, Tag } from './tree.ts'
import type { WordsWriter } from './words.ts'

/** Lists whose keys go on from their name: `data: { confirm: "…" }`. */
const prefixes = new Set(['data', 'aria'])
/** What is written in several places and becomes one attribute, its parts joined by a sign. */
const joined: Readonly<Record<string, string>> = { class: ' ', id: '_' }

/** Writes attributes of Ruby’s templates as those of HTML. */
export class AttributeWriter {
  readonly #source: string
  readonly #words: WordsWriter

  constructor(source: string, words: WordsWriter) {
    this.#source = source
    this.#words = words
  }

  of({ attributes, open, at }: Tag): readonly Text[] {
    const pieces: Text[] = []
    const done = new Set<string>()
    for (const each of attributes) {
      const name = each.key.toLowerCase()
      if (joined[name] === undefined) pieces.push(...this.#attribute(name, each))
      else if (!done.has(name)) pieces.push(...this.#joined(name, attributes.filter(({ key }) => key.toLowerCase() === name)))
      done.add(name)
    }
    if (open) pieces.push(Text.implied(' <%= attributes %>', { start: at.end - 1, end: at.end }))
    return pieces
  }

  #attribute(name: string, { start, end, value }: Pick<Argument, 'start' | 'end' | 'value'>): readonly Text[] {
    if (value.kind === 'list' && prefixes.has(name) && value.given.every(({ key }) => key !== undefined))
      return value.given.flatMap((inner) => this.#attribute(`${name}-${inner.key!.replaceAll('_', '-')}`, inner))
    if (value.kind === 'constant' && (value.value === false || value.value === null || value.value === undefined)) return []
    const blank = Text.implied(' ', { start, end: start })
    // A name that is its own value, as HTML has it.
    if (value.kind === 'constant' && value.value === true && value.at.start === start) return [blank, Text.implied(name, { start, end })]
    const before = { start, end: Math.max(start + 1, value.kind === 'string' ? value.at.start - 1 : value.at.start) }
    return [blank, Text.implied(name, before), Text.implied('="', { start: before.end - 1, end: before.end }), ...this.#value(value), Text.implied('"', { start: end - 1, end })]
  }

  #value(value: Value): readonly Text[] {
    const { kind, at } = value
    if (kind === 'string') return this.#words.value(at, value.quote)
    if (kind === 'constant' && value.value === true) return []
    if (kind === 'symbol' || kind === 'constant') return [Text.written(this.#source, at, this.#source.slice(at.start, at.end))]
    return at.end > at.start ? this.#words.shown(at) : []
  }

  /** `.big{class: ["red", more]}` */
  #joined(name: string, given: readonly Given[]): readonly Text[] {
    const parts = given.flatMap(({ value }) => (value.kind === 'list' && value.given.every(({ key }) => key === undefined) ? value.given.map((each) => each.value) : [value])).map((value) => ({ at: value.at, said: this.#value(value) }))
    const said = parts.filter((part) => part.said.length > 0)
    const [first] = given
    if (!first || said.length === 0) return []
    const last = given.at(-1)!.end
    const head: Span = { start: first.start, end: first.start + 1 }
    const pieces = [Text.implied(` ${name}="`, head)]
    for (const [i, part] of said.entries()) pieces.push(...(i > 0 ? [Text.implied(joined[name]!, { start: part.at.start, end: part.at.start + 1 })] : []), ...part.said)
    return [...pieces, Text.implied('"', { start: last - 1, end: last })]
  }
}
