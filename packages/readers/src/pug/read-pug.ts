import type { Given, Page, Text } from '@aboveboard/core'
import { Lexer, type Token } from 'pug-lexer'
import { type Block, Parser } from 'pug-parser'
import { readHtmlText } from '../html/read.ts'
import { htmlTools } from '../html/tools.ts'
import { ReadError } from '../read-error.ts'
import { atLeisure } from '../within.ts'
import { Lines } from './lines.ts'
import { Markup } from './markup.ts'
import { GrowingTokens, TokenQueue } from './tokens.ts'

/**
 * Reads Pug. It is written out as the HTML it stands for, every character knowing where it stands in the file; what is
 * filled in at run time, conditions and loops become the template tags that readers of HTML know already.
 *
 * @throws ReadError where Pug itself could not read the file
 */
export async function readPug(source: string, given: Given, within = atLeisure): Promise<Page> {
  const text = within(() => htmlOfPug(source, given))
  const tools = await htmlTools(text.value)
  return within(() => readHtmlText(text, { ...given, source }, tools))
}

/** The HTML that a file of Pug stands for. */
export function htmlOfPug(source: string, given: Given): Text {
  const lines = new Lines(source)
  const markup = new Markup(source, lines)
  try {
    markup.write(parsed(source, given.path))
  } catch (error) {
    throw complaintOf(error, lines)
  }
  return markup.text()
}

function parsed(source: string, filename: string): Block {
  const lexer = new Lexer(source, { filename })
  lexer.tokens = new GrowingTokens()
  const parser = new Parser([], { filename, src: source })
  parser.tokens = new TokenQueue(together(tokensOf(lexer)))
  return parser.parse()
}

/** Where Pug leaves it to another parser to say that brackets do not match, that one knows no place. */
function tokensOf(lexer: Lexer): readonly Token[] {
  try {
    return lexer.getTokens()
  } catch (error) {
    if (error instanceof SyntaxError) throw Object.assign(error, { code: 'PUG:SYNTAX', msg: error.message, line: lexer.lineno, column: lexer.colno })
    throw error
  }
}

function complaintOf(error: unknown, lines: Lines): unknown {
  if (error instanceof RangeError) return new ReadError('deep', 0)
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('PUG:')) return error
  const { msg, line, column } = error as Error & { readonly msg?: string; readonly line?: number; readonly column?: number }
  return new ReadError('pug', lines.offsetOf(line ?? 1, column ?? 1), msg === undefined ? {} : { said: msg.replace(/[.\s]+$/, '') })
}

const ofAttributes = new Set(['start-attributes', 'attribute', 'end-attributes', 'class', 'id'])

/** `a(href=x).big(title=y)` becomes `a.big(href=x title=y)`: the parser prints a warning at brackets that stand twice. */
function together(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i]!
    let end = i + 1
    if (first.type === 'start-attributes') while (end < tokens.length && ofAttributes.has(tokens[end]!.type)) end++
    const run = tokens.slice(i, end)
    const bracketed = run.filter(({ type }) => type === 'attribute')
    const close = run.findLast(({ type }) => type === 'end-attributes')
    if (close) kept.push(...run.filter(({ type }) => type === 'class' || type === 'id'), first, ...bracketed, close)
    else kept.push(first)
    i = end
  }
  return kept
}
