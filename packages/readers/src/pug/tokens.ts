import type { Token } from 'pug-lexer'

/** Tokens that grow in place: Pug's lexer would copy all of them at each `#[b …]`. */
export class GrowingTokens extends Array<Token> {
  override concat(more: readonly Token[]): this {
    for (const token of more) this.push(token)
    return this
  }
}

/** A queue of tokens. That of Pug's parser moves all that are left at each step, which makes a long file take the square of its length. */
export class TokenQueue {
  readonly #tokens: readonly Token[]
  readonly #deferred: Token[] = []
  #next = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  lookahead(index: number): Token {
    const deferred = this.#deferred.length
    const token = index < deferred ? this.#deferred[deferred - 1 - index] : this.#tokens[this.#next + index - deferred]
    if (!token) throw new Error('Cannot read past the end of a stream')
    return token
  }

  peek(): Token {
    return this.lookahead(0)
  }

  advance(): Token {
    const token = this.peek()
    if (this.#deferred.length > 0) this.#deferred.pop()
    else this.#next++
    return token
  }

  defer(token: Token): void {
    this.#deferred.push(token)
  }
}
