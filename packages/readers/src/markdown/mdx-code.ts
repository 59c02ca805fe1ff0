import { checkCode } from '../js/parse.ts'

/** So many ends are tried for one piece of code, each a parse of it from its beginning; so many more braces are passed over. */
const mostTries = 100
const mostBraces = 5000
/** From this length on (UTF-16 units), code is only parsed where its braces are even. */
const long = 200

/**
 * Tells MDX where code ends, in place of acorn: Babel knows types as well. What it gives for a tree is empty, as only the
 * ends are asked for here (see `mdx-pieces.ts`).
 */
export class CodeChecker {
  #tries = 0
  #braces = 0
  #wrong = false

  /** What is checked next is another piece of code. */
  begin(): void {
    this.#tries = this.#braces = 0
    this.#wrong = false
  }

  /** More of it would not make it code. */
  get isHopeless(): boolean {
    return this.#wrong || this.#tries > mostTries || this.#braces > mostBraces
  }

  parse(code: string): object {
    this.#check(code, false)
    return { type: 'Program', body: [], start: 0, end: code.length }
  }

  parseExpressionAt(code: string): object {
    this.#check(code, true)
    return { type: 'ObjectExpression', properties: [], start: 0, end: code.length }
  }

  /** Throws what acorn would where code goes on: an error raised at the end. */
  #check(code: string, expression: boolean): void {
    this.#braces++
    if (!expression || code.length < long || isEven(code)) {
      this.#tries++
      const found = checkCode(code, expression)
      if (found === 'right') return
      this.#wrong = found === 'wrong'
    }
    throw Object.assign(new SyntaxError('no code'), { pos: 0, raisedAt: this.isHopeless ? -1 : code.length, loc: { line: 1, column: 0 } })
  }
}

function isEven(code: string): boolean {
  let open = 0
  for (let i = 0; i < code.length; i++) {
    const unit = code.charCodeAt(i)
    if (unit === 123) open++
    else if (unit === 125) open--
  }
  return open === 0
}
