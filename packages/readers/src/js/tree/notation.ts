import { Text } from '@aboveboard/core'
import { htmlAttribute, htmlText, jsx, written } from '../../escapes.ts'
import { isBlank, pastBlanks } from '../../markup/blanks.ts'
import { writtenInJsx } from './jsx-text.ts'

/** How the text beside code is written: as JSX has it, or as HTML. */
export interface Notation {
  /** A stretch of text between tags, as it reads; empty where it shows nothing. */
  text(source: string, start: number, end: number): Text
  /** The value of an attribute, its quotes aside. */
  value(source: string, start: number, end: number): Text
}

/** Blanks that hold a line break vanish at both ends, as React has it; within, a view folds them. */
export const jsxNotation: Notation = {
  text(source, start, end) {
    const first = pastBlanks(source, start, end)
    const from = hasBreak(source, start, first) ? first : start
    if (from === end) return Text.empty
    let last = end
    while (last > from && isBlank(source.charCodeAt(last - 1))) last--
    return written(source, { start: from, end: hasBreak(source, last, end) ? last : end }, jsx)
  },
  value: writtenInJsx,
}

/** Svelte and Astro: blanks part words wherever they stand, and references need no semicolon. */
export const htmlNotation: Notation = {
  text: (source, start, end) => written(source, { start, end }, htmlText),
  value: (source, start, end) => written(source, { start, end }, htmlAttribute),
}

const isBreak = (unit: number): boolean => unit === 10 || unit === 13

function hasBreak(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isBreak(source.charCodeAt(at))) return true
  return false
}
