import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import type { Masked } from '../template/masked.ts'
import type { Grammar } from './grammar.ts'
import type { Markup } from './markup.ts'
import { fenceAt, type Shortcode, shortcodeIn } from './shortcode.ts'

/** What a shortcode does where it stands. */
export interface Standing {
  readonly shortcode: Shortcode
  /** It opens what another closes, closes it, stands alone, or closes nothing. */
  readonly does: 'open' | 'close' | 'stand' | 'nothing'
}

const marks = ['{{<', '{{%', '{%']
const fences = /^[ \t>*+-]*(?::{2,}|!!! |\?\?\?\+? |=== +")/m
/** Admonitions of MkDocs hold what is indented below them, as elsewhere code is. */
const indenting = /^(?:!!!|\?\?\?\+?|===)[ \t]+["\w]/m

/** The shortcodes of a file, as a grammar: each is a construct of its own, in a line of its own or within one. */
export class Shortcodes implements Grammar {
  readonly extensions: readonly Extension[]
  readonly #file: Masked
  readonly #tags = new Map<number, Shortcode>()
  readonly #found = new Map<number, Shortcode>()
  readonly #paired = new Map<number, 'open' | 'close'>()

  private constructor(file: Masked, tags: readonly Shortcode[], filler: string | undefined) {
    this.#file = file
    for (const tag of tags) this.#tags.set(tag.start, tag)
    const flow: Record<number, Construct> = {}
    const text: Record<number, Construct> = {}
    if (filler !== undefined) {
      flow[filler.charCodeAt(0)] = this.#inLine()
      text[filler.charCodeAt(0)] = this.#inText()
    }
    for (const sign of ':!?=') flow[sign.charCodeAt(0)] = this.#inLine()
    this.extensions = [{ flow, text, ...(indenting.test(file.source) ? { disable: { null: ['codeIndented'] } } : {}) }]
  }

  /** The grammar of a file that holds any. */
  static of(file: Masked): Shortcodes | undefined {
    const { source, tags } = file
    const found: Shortcode[] = []
    const opened = new Set<string>()
    for (const { start, end, context, role, content } of tags?.all ?? []) {
      if (context !== 'text') continue
      const shortcode = marks.some((mark) => source.startsWith(mark, start)) ? shortcodeIn(source, { start, end }) : undefined
      if (!shortcode) continue
      // In Liquid's marks stand tags of the language as well: a shortcode has a name that is none of theirs, or ends one that has.
      if (!source.startsWith('{{', start) && !(role === 'value' && content === '') && !(shortcode.closing && opened.has(shortcode.key))) continue
      if (!shortcode.closing) opened.add(shortcode.key)
      found.push(shortcode)
    }
    if (found.length === 0 && !fences.test(source)) return undefined
    return new Shortcodes(file, found, found[0] && file.text[found[0].start])
  }

  /** Finds out which close which: both stand in the same block. */
  pair({ events }: Markup): void {
    let last = 0
    const blocks = [last]
    const open: { readonly shortcode: Shortcode; readonly block: number }[] = []
    for (const { entered, type, start } of events) {
      const shortcode = type === 'shortcode' ? this.#found.get(start) : undefined
      if (!entered) blocks.pop()
      else {
        const block = blocks.at(-1) ?? 0
        if (type === 'listItemPrefix') blocks[blocks.length - 1] = ++last
        blocks.push(++last)
        if (shortcode?.holds) open.push({ shortcode, block })
        else if (shortcode?.closing) {
          const at = open.findLastIndex((each) => each.shortcode.key === shortcode.key && each.block === block)
          if (at < 0) continue
          this.#paired.set(open[at]!.shortcode.start, 'open').set(start, 'close')
          open.length = at
        }
      }
    }
  }

  at(start: number): Standing | undefined {
    const shortcode = this.#found.get(start)
    return shortcode && { shortcode, does: this.#paired.get(start) ?? (shortcode.closing ? 'nothing' : 'stand') }
  }

  #look(start: number): Shortcode | undefined {
    const shortcode = this.#tags.get(start) ?? fenceAt(this.#file.text, start)
    if (shortcode) this.#found.set(start, shortcode)
    return shortcode
  }

  #inText(): Construct {
    return { name: 'shortcode', tokenize: this.#tokenizer((ok) => ok) }
  }

  /** Alone in its line, or beside others. */
  #inLine(): Construct {
    return {
      name: 'shortcodeFlow',
      concrete: true,
      tokenize: this.#tokenizer((ok, nok, again) => (code) => (code === null || code < -2 ? ok(code) : again(code) ?? nok(code))),
    }
  }

  #tokenizer(after: (ok: State, nok: State, again: State) => State): Tokenizer {
    const look = (start: number): Shortcode | undefined => this.#look(start)
    return function (effects, ok, nok) {
      let end = 0
      const start: State = (code) => {
        const shortcode = look(this.now().offset)
        if (!shortcode) return nok(code)
        end = shortcode.end
        effects.enter('shortcode')
        return within(code)
      }
      const within: State = (code) => {
        if (this.now().offset >= end) {
          effects.exit('shortcode')
          return blank(code)
        }
        if (code === null || code < -2) return nok(code)
        effects.consume(code)
        return within
      }
      const next = after(ok, nok, start)
      const blank: State = next === ok ? ok : (code) => {
        if (code !== null && (code === 32 || code === -1 || code === -2)) {
          effects.enter('whitespace')
          return spaces(code)
        }
        return next(code)
      }
      const spaces: State = (code) => {
        if (code === 32 || code === -1 || code === -2) {
          effects.consume(code)
          return spaces
        }
        effects.exit('whitespace')
        return next(code)
      }
      return start
    }
  }
}
