import type { Element } from '../../element.ts'
import { firstHole } from '../../hole.ts'
import type { Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import { HOLE, Text } from '../../text.ts'
import { view } from '../../view.ts'
import { conditionsBefore } from '../code/conditions.ts'
import { isMail } from './emails.ts'
import { apart, asWords } from '../names/named.ts'
import { passages } from '../passages/passages.ts'

/** A blank of a mail that is filled for each reader: `{{ first_name }}`, `*|FNAME|*`, `%FIRSTNAME%`. */
export interface MergeTag extends Placed {
  /** What it stands in, and where in it, `[start, end)` of its `value`. */
  readonly text: Text
  readonly within: Span
  readonly by: Element
  /** As written, its marks with it. */
  readonly written: string
  /** The last part of its name, one word a name part, for word lists to be asked about; empty where it is computed. */
  readonly name: Text
  /** The whole of it, likewise: `contact first name`. */
  readonly path: Text
  /**
   * The file tells what stands there when the value is missing: a default beside the name (`| default: "there"`), or a
   * condition around the tag that asks for it.
   */
  readonly isSafe: boolean
  /** It will never be filled: one of its marks is missing, or code has filled it with nothing (`{{ first_name }`, `undefined`). */
  readonly isBroken: boolean
}

/** Every merge tag that a mail, or a catalogue of messages, shows. */
export const mergeTags = view<MergeTag>(function* (page) {
  if (!isMail(page) && page.kind !== 'strings') return
  for (const { text, block: by } of passages(page)) {
    for (const within of tagsIn(text)) {
      const { at } = text.slice(within.start, within.end)
      const written = page.source.slice(at.start, at.end)
      const name = nameOf(text, within)
      yield { text, within, by, at, written, name: Text.implied(apart(name), at), path: asWords(pathOf(text, within), at), isSafe: fallback.test(written) || isAskedFor(page, at, name), isBroken: broken.test(written) }
    }
  }
})

/** Tags that template engines do not know and mailing services do: `%FIRSTNAME%`, `{name}`, `[FNAME]`, `[Name,fallback=friend]`, `%s`; and what went wrong with one. */
const plain = /\{\{\s?[\w.]{2,40}\s?\}(?!\})|(?<!\{)\{\s?[\w.]{2,40}\s?\}\}|\b(?:undefined|null|NaN)\b|%(?:\d\$)?s\b|\{\d\}|%[A-Za-z][\w.]{1,40}(?:\|[^%\n]{0,40})?%|\{\$?[A-Za-z][\w.]{1,40}(?:[|:,][^{}\n]{0,40})?\}|\[[A-Z][A-Z_]{2,40}\]|\[[A-Za-z]{2,20},\s?fallback=[^\]\n]{0,40}\]/g

const broken = /^(?:undefined|null|NaN|\{\{[^{}]*\}|\{[^{}]*\}\})$/

/** Where the blanks of a text stand, and what mailing services fill in it. */
export function tagsIn(text: Text): readonly Span[] {
  const found = text.holes.map(({ from }) => ({ start: from, end: from + 1 }))
  if (!/[%{[]|undefined|null|NaN/.test(text.value)) return found
  return [...found, ...[...text.value.matchAll(plain)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }))].sort((a, b) => a.start - b.start)
}

/** `first_name` of `{{ contact.first_name | capitalize }}`. */
const nameOf = (text: Text, tag: Span): string => /[A-Za-z_][\w -]*(?=\W*$)/.exec(pathOf(text, tag))?.[0] ?? ''

/** `contact.first_name` of `{{ contact.first_name | capitalize }}`; empty where it is computed. */
export function pathOf({ value, holes }: Text, { start, end }: Span): string {
  const origin = value[start] === HOLE ? holes[firstHole(holes, start)]?.origin : undefined
  const path = origin === undefined ? value.slice(start, end) : origin.kind === 'data' ? origin.path : ''
  return path.replace(/[|,].*$/, '')
}

/** What template languages write where a value may be missing. */
const fallback = /\b(?:default\w*|fallback\w*|coalesce|ifempty|if_?null|presence|or|else|empty|isset|null|nil)\b|\?|\|\||:\s*["']|\|\s?[\w ]+%$/i

/** Whether a condition that stands shortly before asks for what the tag shows. */
function isAskedFor(page: Page, at: Span, name: string): boolean {
  return name !== '' && conditionsBefore(page, { at }).some((asked) => asked.toLowerCase().includes(name.toLowerCase()))
}
