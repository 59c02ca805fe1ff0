import { createScanner } from 'jsonc-parser'
import { Text } from '@aboveboard/core'
import type { Missing } from '../faults.ts'
import { ReadError } from '../read-error.ts'
import type { DataVisitor } from './data-visitor.ts'
import { jsonEscape } from './json-escape.ts'

/** jsonc-parser's tokens; its own enum is erased when modules are compiled one by one. */
const Token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, null: 7, true: 8, false: 9, string: 10, number: 11, lineComment: 12, blockComment: 13, unknown: 16, end: 17 } as const
const Fault = { openComment: 1, openString: 2, badUnicode: 4, badEscape: 5 } as const

/** What may come next. */
type Expect = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end'

/**
 * Goes through JSON from front to back. Not messages: what a key in `@`, `//`, `$schema` or `_comment` holds, and the
 * notes to translators beside a message (`{ "message": …, "description": … }`), which the reader sorts out; comments and trailing commas are let pass. Iterative: the depth
 * of the file costs no stack. Throws a ReadError at the first place that is no JSON; an empty file is none met.
 */
export function walkJson(source: string, visitor: DataVisitor): void {
  const scanner = createScanner(source)
  if (source.charCodeAt(0) === 0xfeff) scanner.setPosition(1)
  /** Open containers, outermost first: whether each is an array. */
  const open: boolean[] = []
  let expect: Expect = 'value'

  for (;;) {
    const token: number = scanner.scan()
    const start = scanner.getTokenOffset()
    const end = start + scanner.getTokenLength()
    if (token === Token.lineComment || token === Token.blockComment) {
      if (scanner.getTokenError() === (Fault.openComment as number)) throw new ReadError('comment', start)
      visitor.comment(source.slice(start + 2, token === Token.blockComment ? end - 2 : end).trim(), { start, end })
      continue
    }
    if (token > Token.blockComment && token < Token.unknown) continue
    if (token === Token.end) {
      if (expect === 'end' || (expect === 'value' && open.length === 0)) return
      throw new ReadError('early', start, { missing: missing(expect, open) })
    }

    if (token === Token.closeBrace || token === Token.closeBracket) {
      const array = token === Token.closeBracket
      if (open.at(-1) !== array || expect === 'colon' || (expect === 'value' && !array)) throw unexpected(source, start, end, expect, open)
      open.pop()
      visitor.close(end)
      expect = open.length > 0 ? 'comma' : 'end'
    } else if (expect === 'comma' && token === Token.comma) {
      expect = open.at(-1) === true ? 'value' : 'key'
    } else if (expect === 'colon' && token === Token.colon) {
      expect = 'value'
    } else if ((expect === 'key' || expect === 'first key') && token === Token.string) {
      whole(scanner.getTokenError(), start)
      visitor.key(scanner.getTokenValue(), { start, end })
      expect = 'colon'
    } else if (expect === 'value' || expect === 'first value') {
      if (token === Token.openBrace || token === Token.openBracket) {
        const array = token === Token.openBracket
        open.push(array)
        visitor.open(array, start)
        expect = array ? 'first value' : 'first key'
        continue
      }
      if (token === Token.string) {
        whole(scanner.getTokenError(), start)
        visitor.text(Text.written(source, { start: start + 1, end: end - 1 }, scanner.getTokenValue(), jsonEscape), { start, end })
      } else if (token >= Token.null && token <= Token.number) visitor.other({ start, end })
      else throw unexpected(source, start, end, expect, open)
      expect = open.length > 0 ? 'comma' : 'end'
    } else throw unexpected(source, start, end, expect, open)
  }
}

/** A string that is not written as JSON asks. Stray control characters are let pass. */
function whole(fault: number, start: number): void {
  if (fault === Fault.openString) throw new ReadError('string', start)
  if (fault === Fault.badUnicode || fault === Fault.badEscape) throw new ReadError('escape', start)
}

function unexpected(source: string, start: number, end: number, expect: Expect, open: readonly boolean[]): ReadError {
  const found = source.slice(start, Math.min(end, start + 20))
  return new ReadError('json', start, { missing: missing(expect, open), found })
}

function missing(expect: Expect, open: readonly boolean[]): Missing {
  if (expect === 'colon') return 'colon'
  if (expect === 'comma') return open.at(-1) === true ? 'comma or ]' : 'comma or }'
  if (expect === 'end') return 'end'
  return expect.endsWith('key') ? 'key' : 'value'
}
