import { Text } from '@aboveboard/core'
import { decode, jsx } from '../../escapes.ts'

/** A stretch of JSX text or of an attribute, as it reads. */
export function writtenInJsx(source: string, start: number, end: number): Text {
  const at = { start, end }
  const raw = source.slice(start, end)
  return Text.written(source, at, raw.includes('&') ? decode(source, at, jsx) : raw, jsx)
}
