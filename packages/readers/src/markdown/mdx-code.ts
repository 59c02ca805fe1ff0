import { checkCode } from '../js/parse.ts'

/** So many ends are tried for one piece of code: each is a parse of it from its beginning. */
const mostTries = 200

/** Something the checker refuses; MDX goes on to the next brace, or the next line, where more code may help. */
interface Refusal extends Error {
  pos: number
  raisedAt: number
  loc: { readonly line: number; readonly column: number }
}

/**
 * Tells MDX where code ends, in place of acorn: Babel knows types as well. What it gives for a tree is empty, as only the
 * ends are asked for here (see `mdx-pieces.ts`).
 */
export class CodeChecker {
  #tries = 0

  /** What is checked next is another piece of code. */
  begin(): void {
    this.#tries = 0
  }

  parse(code: string): object {
    this.#check(code)
    return { type: 'Program', body: [], start: 0, end: code.length }
  }

  parseExpressionAt(code: string): object {
    this.#check(code, true)
    return { type: 'ObjectExpression', properties: [], start: 0, end: code.length }
  }

  #check(code: string, expression = false): void {
    const found = checkCode(code, expression)
    if (found === 'right') return
    const goesOn = found === 'amid' && ++this.#tries < mostTries
    throw Object.assign(new SyntaxError('no code'), { pos: 0, raisedAt: goesOn ? code.length : -1, loc: { line: 1, column: 0 } } satisfies Partial<Refusal>)
  }
}
