declare module 'pug-lexer' {
  export interface Token {
    readonly type: string
  }
  export class Lexer {
    constructor(source: string, options: { filename: string })
    tokens: Token[]
    /** Where it stands; both count from one. */
    readonly lineno: number
    readonly colno: number
    getTokens(): readonly Token[]
  }
}

declare module 'pug-parser' {
  /** `line` and `column` count from one. */
  interface Standing {
    readonly line: number
    readonly column?: number
  }

  export interface Block extends Standing {
    readonly type: 'Block'
    readonly nodes: readonly Node[]
  }

  export interface AttributeNode extends Standing {
    readonly name: string
    /** The expression as written; `true` where there is none. */
    readonly val: string | boolean
    readonly mustEscape: boolean
  }

  export interface TagNode extends Standing {
    readonly type: 'Tag' | 'InterpolatedTag'
    readonly name?: string
    readonly selfClosing: boolean
    readonly block: Block
    readonly attrs: readonly AttributeNode[]
    readonly attributeBlocks: readonly { readonly val: string }[]
  }

  export type Node =
    | Block
    | TagNode
    | (Standing & { readonly type: 'Text'; readonly val: string })
    | (Standing & { readonly type: 'Code'; readonly val: string; readonly buffer: boolean; readonly block?: Block | null })
    | (Standing & { readonly type: 'Conditional'; readonly consequent: Block; readonly alternate?: Node | null })
    | (Standing & { readonly type: 'Each' | 'EachOf' | 'While'; readonly block: Block; readonly alternate?: Block | null })
    | (Standing & { readonly type: 'Case'; readonly block: Block })
    | (Standing & { readonly type: 'When'; readonly block?: Block | null })
    | (Standing & { readonly type: 'Mixin'; readonly name: string; readonly args: string | null; readonly block?: Block | null; readonly call: boolean })
    | (Standing & { readonly type: 'NamedBlock'; readonly name: string; readonly nodes: readonly Node[] })
    | (Standing & { readonly type: 'Include' | 'RawInclude' | 'Extends'; readonly file: { readonly path: string }; readonly block?: Block | null })
    | (Standing & { readonly type: 'MixinBlock' | 'YieldBlock' })
    | (Standing & { readonly type: 'Comment'; readonly val: string; readonly buffer: boolean })
    | (Standing & { readonly type: 'BlockComment'; readonly val: string; readonly buffer: boolean; readonly block: Block })
    | (Standing & { readonly type: 'Filter'; readonly name: string; readonly block: Block })
    | (Standing & { readonly type: 'Doctype'; readonly val: string })

  interface Tokens {
    peek(): object
    lookahead(index: number): object
    advance(): object
    defer(token: never): void
  }

  export class Parser {
    constructor(tokens: readonly object[], options: { filename: string; src: string })
    tokens: Tokens
    parse(): Block
  }
}
