import { BREAK, type Origin, type Span, Text } from '@aboveboard/core'
import { originOf } from './origin.ts'

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
  /** The expression that is shown, or the comment's text. */
  readonly content: string
}

/** A template tag: `{{ name }}`, `{% if %}`, `<?php … ?>`, `*|FNAME|*`. */
export class TemplateTag implements Span {
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly step: Step | undefined
  readonly content: string
  readonly context: Context

  readonly #filledBy: Origin | undefined

  constructor({ start, end }: Span, { role, step, content }: Meaning, context: Context, filledBy?: Origin) {
    this.start = start
    this.end = end
    this.role = role
    this.step = step
    this.content = content
    this.context = context
    this.#filledBy = filledBy
  }

  /** Where the value comes from, as far as the expression tells. */
  get origin(): Origin {
    return this.#filledBy ?? originOf(this.role === 'value' ? this.content : '')
  }

  /** What a reader meets in its place: a blank, the end of a branch, or nothing. */
  get shown(): Text | undefined {
    const at = { start: this.start, end: this.end }
    if (this.step) return Text.implied(BREAK, at)
    return this.role === 'value' || this.role === 'part' ? Text.hole(at, this.origin) : undefined
  }
}
