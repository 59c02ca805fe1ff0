import { type Span, Text } from '@aboveboard/core'

/**
 * A text over several lines that its syntax folds, dedents or trims: YAML's blocks, Fluent's patterns. `value` is what
 * it says; each line's words stand in it as written, and between them is white space, whatever the syntax makes of it.
 */
export function foldedText(source: string, { start, end }: Span, value: string): Text {
  const pieces: Text[] = []
  /** Where in the source the words so far end, and in the value. */
  let written = start
  let read = 0
  for (let from = start; from < end; ) {
    const feed = source.indexOf('\n', from)
    const next = feed < 0 || feed >= end ? end : feed + 1
    const line = source.slice(from, next)
    const words = line.trim()
    const at = from + line.length - line.trimStart().length
    from = next
    if (words === '') continue
    const found = skipBlanks(value, read)
    if (!value.startsWith(words, found)) return Text.join([...pieces, Text.written(source, { start: at, end }, value.slice(read).trimEnd())])
    if (found > read) pieces.push(Text.implied(value.slice(read, found), { start: written, end: Math.max(at, written + 1) }))
    pieces.push(Text.written(source, { start: at, end: at + words.length }, words))
    written = at + words.length
    read = found + words.length
  }
  return pieces.length === 0 ? Text.empty : Text.join(pieces)
}

function skipBlanks(value: string, from: number): number {
  let at = from
  while (at < value.length && value.charCodeAt(at) <= 32) at++
  return at
}
