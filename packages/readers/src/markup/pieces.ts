import type { Span } from '@aboveboard/core'
import type { Node } from '../js/tree/syntax.ts'

/** An expression that stands in markup. */
export interface Hole extends Span {
  /** Its code, braces and signs aside. */
  readonly from: number
  readonly to: number
  /** Filled in once the code is parsed; where nothing parses, nothing is known. */
  node: Node | undefined
}

export interface TagAttribute extends Span {
  /** As written: `on:click|once`; empty for `{...props}`. */
  readonly name: string
  /** What the value is made of: stretches of text and expressions; `undefined` where none is written. */
  readonly value: readonly (Span | Hole)[] | undefined
}

export interface Tag extends Span {
  readonly kind: 'tag'
  /** Empty for `<>`. */
  readonly name: string
  readonly attributes: readonly TagAttribute[]
  /** Where the opening tag ends. */
  readonly opened: number
  readonly children: Piece[]
  /** What stands in `<script>` and `<style>`. */
  readonly raw: Span | undefined
  end: number
}

/** One way a block may go: `{:else if left < 5}…`. */
export interface Section extends Span {
  /** Where its header begins; the section itself begins behind it. */
  readonly header: number
  /** `if`, `else`, `each`, `then` … */
  readonly name: string
  readonly holes: readonly Hole[]
  readonly children: Piece[]
  end: number
}

/** `{#if}…{:else}…{/if}` and its kin. */
export interface Block extends Span {
  readonly kind: 'block'
  readonly sections: Section[]
  end: number
}

/** `{@html words}`, `{@render row()}`. */
export interface Command extends Span {
  readonly kind: 'command'
  readonly name: string
  readonly hole: Hole
}

export interface Words extends Span {
  readonly kind: 'text'
}

export interface Remark extends Span {
  readonly kind: 'comment'
}

export interface Code extends Span {
  readonly kind: 'code'
  readonly hole: Hole
}

export type Piece = Tag | Block | Command | Words | Remark | Code

export const isHole = (part: Span | Hole): part is Hole => 'from' in part
