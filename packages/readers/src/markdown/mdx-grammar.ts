import { mdxjs, type Options } from 'micromark-extension-mdxjs'
import type { Code, Construct, Extension, State } from 'micromark-util-types'
import type { Cuts, Grammar } from './grammar.ts'
import { CodeChecker } from './mdx-code.ts'

type Map = Extension['flow']

/** A file with so many braces and tags that are none is not MDX: each is looked for to its end, and the rest is text. */
const mostDeclined = 500

/** What closes no tag: `<Card y={a > b}`, `<Card y=">"`. */
const held = /\{[^{}]*\}|"[^"\n]*"|'[^'\n]*'/g
const endsInTag = (text: string): boolean => text.lastIndexOf('<') > text.lastIndexOf('>')

/**
 * MDX: JSX, `{expressions}`, imports and exports in Markdown. Where MDX refuses a file, what it stumbles over is read as
 * Markdown has it: a lone brace is text, `<!-- -->` a comment and `<https://…>` a link, as they were in MDX's first version.
 */
export class MdxGrammar implements Grammar, Cuts {
  readonly extensions: readonly Extension[]
  readonly cuts: Cuts = this
  readonly #checker = new CodeChecker()
  #cut = false
  #declined = 0

  constructor(besides: readonly Extension[] = []) {
    const { flow, text } = mdxjs({ acorn: this.#checker as unknown as Options['acorn'], addResult: false })
    // Of what MDX forbids only indented code stays away: what is indented stands in an element.
    this.extensions = [...besides, { flow: this.#lenient(flow), text: this.#lenient(text), disable: { null: ['codeIndented'] } }]
  }

  /** What goes on over blank lines: code with an open brace, imports and exports, a tag. */
  mayBe(text: string): boolean {
    return text.split('{').length !== text.split('}').length || /^(?:im|ex)port\s/m.test(text) || endsInTag(text) || endsInTag(text.replace(held, ''))
  }

  were(): boolean {
    const cut = this.#cut
    this.#cut = false
    return cut
  }

  #lenient(constructs: Map): NonNullable<Map> {
    return Object.fromEntries(Object.entries(constructs ?? {}).map(([code, given]) => [code, [given ?? []].flat().map((construct) => this.#declining(construct))]))
  }

  /** A construct that declines what it would refuse the whole file for. */
  #declining(construct: Construct): Construct {
    const { tokenize } = construct
    const grammar = this
    return {
      ...construct,
      tokenize(effects, ok, nok) {
        let done = false
        const end = (state: State): State => (code) => {
          done = true
          return state(code)
        }
        const declined: State = (code) => {
          grammar.#declined++
          return nok(code)
        }
        if (grammar.#declined > mostDeclined) return nok
        const guarded = (state: State): State => (code: Code) => {
          let next: State | undefined
          try {
            next = state(code)
            if (!done && grammar.#checker.isHopeless) return declined(code)
          } catch (error) {
            if (!(error instanceof Error) || error.name === 'RangeError') throw error
            if (code === null) grammar.#cut = true
            return declined(code)
          }
          return done || next === undefined ? next : guarded(next)
        }
        grammar.#checker.begin()
        return guarded(tokenize.call(this, effects, end(ok), end(nok)))
      },
    }
  }
}
