import { Text } from '@aboveboard/core'
import { written } from '../escapes.ts'
import { ReadError } from '../read-error.ts'
import { cEscape } from './c-escape.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import { pathOf } from './catalogue-tree.ts'
import { readMessage } from './message.ts'

/** What may stand in a table of strings: a comment, a string or a bare word, a sign. */
const token = /\/\*|\/\/[^\r\n]*|"|[\w.$@/+-]+|[=;{}]/g

interface Word {
  readonly text: Text
  readonly start: number
  readonly end: number
}

/** Goes through one of Apple's tables: `"key" = "value";`. Semicolons may be missing. */
export function walkAppleStrings(source: string, catalogue: CatalogueReader): void {
  let key: Word | undefined
  let equals = false
  token.lastIndex = 0
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const start = found.index
    const sign = found[0]
    if (sign.startsWith('//')) catalogue.comment(sign.slice(2).trim(), { start, end: start + sign.length })
    else if (sign === '/*') {
      const close = source.indexOf('*/', start + 2)
      if (close < 0) throw new ReadError('comment', start)
      catalogue.comment(source.slice(start + 2, close).trim(), { start, end: close + 2 })
      token.lastIndex = close + 2
    } else if (sign === '=') equals = key !== undefined
    else if (sign === ';' || sign === '{' || sign === '}') {
      key = undefined
      equals = false
    } else {
      const word = sign === '"' ? quoted(source, start) : bare(source, start, start + sign.length)
      token.lastIndex = word.end
      if (key && equals) {
        add(key, word, catalogue)
        key = undefined
        equals = false
      } else key = word
    }
  }
}

function add(key: Word, value: Word, catalogue: CatalogueReader): void {
  if (value.text.value === '') return
  const name = key.text.value
  const parts = readMessage(value.text)
  catalogue.message({ path: pathOf(name), parts, at: value.text.at, extent: { start: key.start, end: value.end }, keyAt: { start: key.start, end: key.end } })
}

const bare = (source: string, start: number, end: number): Word => ({ text: Text.written(source, { start, end }, source.slice(start, end)), start, end })

function quoted(source: string, start: number): Word {
  let end = start + 1
  while (end < source.length && source[end] !== '"') end += source[end] === '\\' ? 2 : 1
  if (end >= source.length) throw new ReadError('string', start)
  return { text: written(source, { start: start + 1, end }, cEscape), start, end: end + 1 }
}
