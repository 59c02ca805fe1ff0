import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa'
import { Text } from '@aboveboard/core'
import { escapeOfString } from '../js/tree/string-escape.ts'
import { ReadError } from '../read-error.ts'
import type { DataVisitor } from './data-visitor.ts'

/** Goes through JSON5 from front to back. Throws a ReadError at the first place that is none; an empty file holds nothing. */
export function walkJson5(source: string, visitor: DataVisitor): void {
  if (source.trim() === '') return
  const parsed = parsedJson5(source)
  for (const token of parsed.tokens ?? []) {
    const [start, end] = token.range!
    if (token.type === 'LineComment') visitor.comment(source.slice(start + 2, end).trim(), { start, end })
    else if (token.type === 'BlockComment') visitor.comment(source.slice(start + 2, end - 2).trim(), { start, end })
  }
  walk(source, parsed.body, visitor)
}

function parsedJson5(source: string): DocumentNode {
  try {
    return parse(source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source, { mode: 'json5', ranges: true, tokens: true })
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error
    const offset = 'offset' in error && typeof error.offset === 'number' ? error.offset : undefined
    throw new ReadError('json5', offset, { said: error.message.replace(/\s*\(\d+:\d+\)$/, '').replace(/\.$/, '') })
  }
}

function walk(source: string, node: AnyNode, visitor: DataVisitor): void {
  const [start, end] = node.range!
  switch (node.type) {
    case 'Object':
      visitor.open(false, start)
      for (const { name, value } of node.members) {
        visitor.key(name.type === 'String' ? name.value : name.name, { start: name.range![0], end: name.range![1] })
        walk(source, value, visitor)
      }
      visitor.close(end)
      break
    case 'Array':
      visitor.open(true, start)
      for (const { value } of node.elements) walk(source, value, visitor)
      visitor.close(end)
      break
    case 'String':
      visitor.text(Text.written(source, { start: start + 1, end: end - 1 }, node.value, escapeOfString), { start, end })
      break
    default:
      visitor.other({ start, end })
  }
}
