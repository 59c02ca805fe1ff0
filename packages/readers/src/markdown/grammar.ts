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
  /** Whether a text that is cut at its end may be cut amid something; looked at before it is parsed to find out. */
  mayBeCut(text: string): boolean
  /** Whether something that the end of the text closed was met since this was asked last. */
  wasCut(): boolean
}
