import { BREAK, type Element, type Origin, type Span, Text } from '@aboveboard/core'
import { alternativesIn, type Literal, messageIn, shownWhole, textOfLiteral } from './copy.ts'
import { originOf } from './origin.ts'
import type { Variable, Variables } from './variables.ts'

/**
 * What a template tag does where it stands: shows a value, brings in a part from elsewhere, opens or
 * closes a branch or loop, comments, or does something no reader sees.
 */
export type Role = 'value' | 'part' | 'flow' | 'comment' | 'statement'

/** Where in the markup a template tag stands. */
export type Context =
  | 'text'
  /** In the text of `<title>` or `<textarea>`. */
  | 'rcdata'
  | 'value'
  | 'between attributes'
  | 'attribute name'
  | 'tag name'
  /** In a script or a style sheet. */
  | 'code'
  | 'comment'

/** A step of control flow; `name` is what closes by the same name (`if`, `each`), where the syntax tells. */
export interface Step {
  readonly does: 'open' | 'turn' | 'close'
  readonly name?: string | undefined
}

/** What is told of a tag by what stands between its marks. */
export interface Meaning {
  readonly role: Role
  readonly step?: Step | undefined
  /** The expression that is shown, the comment's text; of a part, what it brings in as written: `include 'footer.html'`. */
  readonly content: string
  /** Where the shown value comes from, where the dialect tells it otherwise than by the expression. */
  readonly origin?: Origin | undefined
  /** The attribute that it sets on the element it stands in: `@checked(true)`. */
  readonly sets?: string | undefined
}

/** The file a tag stands in. */
export interface TagFile {
  readonly source: string
  /** What its variables hold, as far as it tells; known once all tags are. */
  readonly variables: Variables
  /** What the code behind the template tells of a value that it shows. */
  readonly behind?: ((expression: string) => Origin | undefined) | undefined
}

/** A template tag: `{{ name }}`, `{% if %}`, `<?php … ?>`, `*|FNAME|*`. */
export class TemplateTag implements Span {
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly step: Step | undefined
  readonly content: string
  readonly sets: string | undefined
  readonly context: Context
  /** What its code prints out of strings, where that is markup. */
  prints: readonly (Element | Text)[] | undefined

  readonly #file: TagFile | undefined
  readonly #filledBy: Origin | undefined
  #alternatives: readonly Text[] | undefined

  constructor({ start, end }: Span, { role, step, content, origin, sets }: Meaning, context: Context, file?: TagFile, filledBy?: Origin) {
    this.start = start
    this.end = end
    this.role = role
    this.step = step
    this.content = content
    this.sets = sets
    this.context = context
    this.#file = file
    this.#filledBy = filledBy ?? origin
  }

  /** The tag as written. */
  get code(): string {
    return this.#file?.source.slice(this.start, this.end) ?? ''
  }

  /** Where the value comes from, as far as the expression tells. */
  get origin(): Origin {
    return this.#filledBy ?? this.#variable?.origin ?? this.#behind ?? originOf(this.role === 'value' ? this.content : '')
  }

  /** What a reader meets in its place: words, a blank, the end of a branch, or nothing. */
  get shown(): Text | undefined {
    const at = { start: this.start, end: this.end }
    if (this.step) return Text.implied(BREAK, at)
    if (this.role === 'part') return Text.hole(at, this.origin)
    if (this.role !== 'value' || this.prints) return undefined
    return this.#words ?? this.#variable?.words ?? Text.hole(at, this.origin)
  }

  /** What it prints, behind the step of control flow that it does or before: it opens with its end, and turns or closes with its beginning. */
  printed(behind: boolean): readonly (Element | Text)[] {
    return (this.step !== undefined && this.step.does !== 'open') === behind ? (this.prints ?? []) : []
  }

  /** Words that may stand in its place as well: `{{ title | default: "Final hours" }}`, `{% for title in ["Final hours"] %}{{ title }}`. */
  get alternatives(): readonly Text[] {
    return (this.#alternatives ??= this.#variable?.each ?? (this.#readable ? alternativesIn(this.code).map((literal) => this.#textOf(literal)) : []))
  }

  /** The words that its code shows: a string, or a message looked up by what it says. */
  get #words(): Text | undefined {
    if (!this.#readable) return undefined
    const { code, origin } = this
    const literal = origin.kind === 'translation' ? messageIn(code, origin.key) : shownWhole(code)
    return literal && this.#textOf(literal)
  }

  get #variable(): Variable | undefined {
    return this.role === 'value' ? this.#file?.variables.in(this.content) : undefined
  }

  get #behind(): Origin | undefined {
    return this.role === 'value' ? this.#file?.behind?.(this.content) : undefined
  }

  /** Whether there may be words in its code. */
  get #readable(): boolean {
    if (this.role !== 'value' || this.prints || this.content === '' || this.end - this.start > longest) return false
    const { code } = this
    return code.includes('"') || code.includes("'")
  }

  #textOf(literal: Literal): Text {
    return textOfLiteral(this.#file?.source ?? '', { start: this.start + literal.start, end: this.start + literal.end }, literal)
  }
}

/** Longer than any tag that shows a message, in UTF-16 units. */
const longest = 1000
