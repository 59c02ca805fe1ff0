import type { Span } from '@aboveboard/core'
import type { Argument } from '../template/call.ts'

/** What Ruby's templates that are told by their indentation (HAML, Slim) hold, whichever signs they write it in. */
export type Node = Tag | Words | Code | Filter | Comment | Doctype

interface Standing {
  readonly at: Span
  /** What stands below it, further in. */
  readonly children: Node[]
}

/** `%p.big{title: "x"}`, `p.big title="x"` */
export interface Tag extends Standing {
  readonly kind: 'tag'
  readonly name: string
  readonly attributes: readonly Given[]
  /** Gets attributes that nobody has written here: `{**more}`, `*more`. */
  readonly open: boolean
  /** Stands next to what is before and behind it, or holds its content so: `%b>`, `%pre<`. */
  readonly tight: { readonly outside: boolean; readonly inside: boolean }
}

/** An attribute, from its name to the end of its value. */
export interface Given extends Argument {
  readonly key: string
}

export interface Words extends Standing {
  readonly kind: 'words'
  /** A blank that Slim sets behind it: `' words`. */
  readonly spaced?: boolean
}

/** `= name`, `- if member`; `at` is the code alone. */
export interface Code extends Standing {
  readonly kind: 'code'
  readonly shows: boolean
}

/** What stands in another language: `:javascript`, `css:`; `at` is its body. */
export interface Filter extends Standing {
  readonly kind: 'filter'
  readonly name: string
}

/** `/ note`, `-# note`; `at` is all of it. */
export interface Comment extends Standing {
  readonly kind: 'comment'
  readonly text: string
}

export interface Doctype extends Standing {
  readonly kind: 'doctype'
}

export const loose: Tag['tight'] = { outside: false, inside: false }
