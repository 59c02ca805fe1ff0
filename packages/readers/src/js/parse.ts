import type { Span } from '@aboveboard/core'
import { parse as babel, parseExpression as babelExpression, type ParserOptions, type ParserPlugin } from '@babel/parser'
import { ReadError } from '../read-error.ts'
import type { Node, Tree } from './tree/syntax.ts'

export interface Remark extends Tree {
  readonly value: string
}

export interface Parsed {
  readonly program: Node
  readonly comments: readonly Remark[]
}

const typed: ParserPlugin[] = ['jsx', 'typescript', 'decorators', 'decoratorAutoAccessors']
const types: ParserPlugin[] = ['typescript', 'decorators', 'decoratorAutoAccessors']
const flow: ParserPlugin[] = ['jsx', ['flow', { all: true }], 'decorators']

/** Which dialects a file may be written in, likeliest first: `<T>x` is a cast in `.ts`, an element elsewhere. */
function dialects(path: string): readonly ParserPlugin[][] {
  const extension = /\.([cm]?[jt]sx?)$/i.exec(path)?.[1]?.toLowerCase()
  switch (extension) {
    case 'tsx':
      return [typed]
    case 'ts':
    case 'mts':
    case 'cts':
      return [types, typed]
    default:
      return [typed, flow]
  }
}

const options: ParserOptions = {
  sourceType: 'module',
  errorRecovery: true,
  // Nobody asks which node a comment belongs to.
  attachComment: false,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  allowNewTargetOutsideFunction: true,
}

/** Parses a file, or throws a `ReadError`. */
export function parse(source: string, path: string): Parsed {
  let refused: unknown
  for (const plugins of dialects(path)) {
    try {
      return attempt(source, { ...options, plugins })
    } catch (error) {
      refused ??= error
    }
  }
  // A template engine may fill code as it fills pages.
  for (const code of [unhidden(source), untagged(source)]) {
    if (code === undefined) continue
    try {
      return attempt(code, { ...options, plugins: dialects(path)[0]! })
    } catch {
      // What was wrong in the first place is told.
    }
  }
  throw asReadError(refused)
}

/** Scripts once hid themselves from browsers that knew none: to those that do, the marks of a comment begin one of a line. `undefined` when there are none. */
function unhidden(source: string): string | undefined {
  const code = source.replace(/^([ \t]*)(?:<!--|-->)/gm, (mark, margin: string) => `${margin}//`.padEnd(mark.length))
  return code === source ? undefined : code
}

/** Template tags of a script, each in place of as many characters: a name where a value is shown, blanks elsewhere. `undefined` when it holds none. */
function untagged(source: string): string | undefined {
  let tagged = false
  const code = source.replace(/\{\{(?:(?!\}\})[^\n]){0,400}\}\}|\{%(?:(?!%\}).){0,400}%\}|<%(?:(?!%>)[^]){0,2000}%>|<\?(?:php|=)(?:(?!\?>)[^]){0,2000}\?>/g, (tag) => {
    tagged = true
    const isValue = tag.startsWith('{{') || /^<(?:%[=-]|\?=|\?php\s+echo\b)/.test(tag)
    return isValue ? '_'.repeat(tag.length) : tag.replace(/[^\n\r]/g, ' ')
  })
  return tagged ? code : undefined
}

/** Parses a script inside a page; places are those of the page. `undefined` when it can't be parsed: it may be half a template. */
export function parseScript(source: string, start: number, end: number, dialect: Dialect = 'js'): Parsed | undefined {
  return parsePiece(source.slice(start, end), start, dialect)
}

/** Parses code that stands in a page at `start`, or would, were it written as it is meant: `</a>` added to a tag. */
export function parsePiece(code: string, start: number, dialect: Dialect): Parsed | undefined {
  for (const each of [code, unhidden(code)]) {
    if (each === undefined) continue
    try {
      return attempt(each, { ...options, plugins: dialectPlugins[dialect], ...startingAt(start) })
    } catch {
      // It may hide itself; what is none of ours is left alone.
    }
  }
  return undefined
}

/** The expressions of a list. */
export interface ParsedList {
  /** `null` where nothing stands. */
  readonly elements: readonly (Node | null)[]
  readonly comments: readonly Remark[]
}

/** Parses what stands in a list, `a, , b`; offsets are those of the text. What is wrong with it, where it can't be parsed. */
export function parseList(code: string): ParsedList | ReadError {
  try {
    const list = babelExpression(`[${code}]`, { ...options, plugins: types, startLine: 1, startColumn: 0, startIndex: -1 })
    return list.type === 'ArrayExpression' ? { elements: list.elements as readonly Tree[] as readonly Node[], comments: list.comments ?? [] } : { elements: [], comments: [] }
  } catch (error) {
    return asReadError(error)
  }
}

/** Parses an expression inside a page (or the statements of an event handler, as one function); places are those of the page, or count from `from`. */
export function parseExpression(source: string, { start, end }: Span, from = start): Node | undefined {
  const written = source.slice(start, end)
  try {
    return babelExpression(written, { ...options, plugins: types, ...startingAt(from) }) as Tree as Node
  } catch {
    if (from !== start) return undefined
    const body = parseScript(source, start, end, 'ts')?.program
    return body && ({ type: 'ArrowFunctionExpression', params: [], body: { ...body, type: 'BlockStatement' }, start, end })
  }
}

/** The language of a script: plain, TypeScript, or either with JSX in it. */
export type Dialect = 'js' | 'ts' | 'jsx'

const dialectPlugins = { js: [], ts: types, jsx: typed } as const satisfies Record<string, ParserPlugin[]>
const startingAt = (start: number): ParserOptions => ({ startLine: 1, startColumn: start, startIndex: start })

/** Whether a text is code as it stands: `amid` something that more of it might end, or `wrong`. */
export function checkCode(code: string, expression: boolean): 'right' | 'amid' | 'wrong' {
  try {
    const given: ParserOptions = { ...options, plugins: typed }
    if (expression) babelExpression(code, given)
    else babel(code, given)
    return 'right'
  } catch (error) {
    if (!(error instanceof SyntaxError)) return 'wrong'
    const at = 'pos' in error && typeof error.pos === 'number' ? error.pos : 0
    // What closes a spread, `})`, is added by whoever asks for an expression.
    return at >= code.length - (expression ? 2 : 0) || error.message.startsWith('Unterminated') ? 'amid' : 'wrong'
  }
}

function attempt(source: string, given: ParserOptions): Parsed {
  const file = babel(source, given)
  // Where Babel tries again from further back, it leaves gaps among the comments.
  return { program: file.program as Tree as Node, comments: (file.comments ?? []).filter((comment: Remark | undefined) => comment !== undefined) }
}

function asReadError(error: unknown): ReadError {
  if (error instanceof RangeError) return new ReadError('deep')
  if (!(error instanceof SyntaxError)) return new ReadError('code')
  const offset = 'pos' in error && typeof error.pos === 'number' ? error.pos : undefined
  // Babel closes with its own line and column; hosts show ours.
  const message = error.message.replace(/\s*\(\d+:\d+\)$/, '')
  return new ReadError('code', offset, { said: message })
}
