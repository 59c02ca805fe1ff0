import { type Comment, type Origin, type Span, Text } from '@aboveboard/core'
import type { Backroom } from './backroom.ts'
import type { Stream } from './streams.ts'
import { Walk } from './walk.ts'

/** What code between two of PHP's marks shows. */
export interface Printed {
  /** What it prints where it stands, if that is markup; empty where it prints nothing there. */
  readonly here: Text | undefined
  /** What its functions print and give back, and what it puts together to be shown elsewhere. */
  readonly apart: readonly Text[]
  readonly comments: readonly Comment[]
}

/** What is markup, and no other language of tags. */
const tag = /<\/?[a-z][\w-]*(?:[\s>/\uFFFC]|$)/i
const other = /<\?xml|<(?:rss|feed|urlset|url|soap|svg:)[\s>:]/i

/** What the code of a tag shows in markup, `<?php … ?>` or `<?= … ?>`; `undefined` where it shows none. */
export function printedBy(source: string, { start, end }: Span, originOf: (expression: string) => Origin, backroom: Backroom): Printed | undefined {
  const mark = /^<\?(?:php\b|=)?/i.exec(source.slice(start, start + 6))
  const code = source.slice(start, end)
  if (!mark || !/<\/?[a-z]/i.test(code.slice(2))) return undefined
  const at = { start: start + mark[0].length, end: code.endsWith('?>') ? end - 2 : end }
  const walk = new Walk(source, at, originOf, mark[0] === '<?=')
  const { page, scopes } = walk
  const [here] = textsOf([page.printed])
  const functions = scopes.filter((scope) => !backroom.holds(scope)).flatMap((scope) => textsOf([scope.printed, ...scope.apart]))
  const apart = [...textsOf(page.apart), ...functions].filter(({ value }) => !backroom.shows(value)).sort((a, b) => a.at.start - b.at.start)
  if (!here && apart.length === 0) return undefined
  return { here: page.printed.isEmpty ? Text.empty : here, apart, comments: walk.comments.map(({ start, end, inner }) => ({ text: source.slice(inner.start, inner.end).trim(), at: { start, end } })) }
}

const textsOf = (streams: readonly Stream[]): readonly Text[] =>
  streams.filter(({ holdsMarkup }) => holdsMarkup).map(({ text }) => text).filter(({ value }) => tag.test(value) && !other.test(value))
