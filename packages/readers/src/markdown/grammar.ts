import type { Extension } from 'micromark-util-types'

declare module 'micromark-util-types' {
  /** MDX's, as far as they are looked at, and ours. */
  interface TokenTypeMap {
    shortcode: 'shortcode'
    mdxjsEsm: 'mdxjsEsm'
    mdxJsxFlowTag: 'mdxJsxFlowTag'
    mdxJsxTextTag: 'mdxJsxTextTag'
    mdxFlowExpression: 'mdxFlowExpression'
    mdxTextExpression: 'mdxTextExpression'
  }
}

/** What may stand in Markdown beside CommonMark. */
export interface Grammar {
  readonly extensions: readonly Extension[]
  /** None where nothing in it goes on over blank lines. */
  readonly cuts?: Cuts | undefined
}

/** Tells whether a text that was cut at its end was cut amid something. */
export interface Cuts {
  /** Whether it may be; looked at before the text is parsed to find out. */
  mayBe(text: string): boolean
  /** Whether something was met, since this was asked last, that only the end of the text closed. */
  were(): boolean
}
