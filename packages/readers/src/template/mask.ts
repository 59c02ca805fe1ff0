import type { Origin } from '@aboveboard/core'
import { unevenBranches } from './branches.ts'
import type { Dialect } from './dialect.ts'
import { comment, fillerFor, fillingFor } from './filler.ts'
import { MarkFinder, type Marked, opening } from './marks.ts'
import { Masked } from './masked.ts'
import { meaningOf } from './meaning.ts'
import { swallows } from './percent.ts'
import { contextOf, type MarkupTag, Scanner } from './scanner.ts'
import { type Meaning, TemplateTag } from './tag.ts'
import { TemplateTags } from './tags.ts'
import { Variables } from './variables.ts'

const none: ReadonlyMap<number, Origin> = new Map()

/** What is known of the template tags of a file before it is looked into. */
export interface Masking {
  /** Where the values of blanks come from that are none of a template's (`HOLE`s of a text that code has put together), by their offsets. */
  readonly filled?: ReadonlyMap<number, Origin> | undefined
  /** The language of its tags, where marks alone do not tell. */
  readonly dialect?: Dialect | undefined
  /** What the code behind it tells of a value that it shows. */
  readonly behind?: ((expression: string) => Origin | undefined) | undefined
}

/**
 * Sets template tags aside: each is replaced by as many characters that do no harm where it stands (a
 * comment in text, a private character in a value, blanks between attributes), so that a parser of
 * markup sees what a browser will see and every offset stays true.
 */
export function mask(source: string, { filled = none, dialect, behind }: Masking = {}): Masked {
  const openings = opening(dialect)
  const plain = (): Masked => new Masked(source, source, undefined, dialect)
  if (!openings.test(source)) return plain()
  openings.lastIndex = 0
  const finder = new MarkFinder(source, dialect)
  const scanner = new Scanner(source)
  const filler = fillerFor(source)
  const tags: TemplateTag[] = []
  const variables = new Variables()
  const file = { source, variables, behind }
  const out: string[] = []
  let last = 0
  for (let match = openings.exec(source); match; match = openings.exec(source)) {
    scanner.run(last, match.index)
    out.push(source.slice(last, match.index))
    last = match.index
    const found = finder.at(match.index, scanner.limit(match.index), scanner)
    if (!found || !belongs(found, scanner)) {
      scanner.declineName()
      openings.lastIndex = last + Math.min(2, match[0].length)
      continue
    }
    const { end, meaning } = whole(found, finder, source)
    const { text, context } = fillingFor(source, found.start, end, meaning.role, scanner, filler)
    tags.push(new TemplateTag({ start: found.start, end }, meaning, context, file, filled.get(found.start)))
    out.push(text)
    last = openings.lastIndex = end
  }
  if (tags.length === 0) return plain()
  scanner.run(last, source.length)
  out.push(source.slice(last))
  variables.learn(source, tags)
  const { blanked, shared } = unevenBranches(tags, scanner.tags)
  const text = blank(out.join(''), blanked, filler)
  return new Masked(source, text, new TemplateTags(merge(tags, blanked.map(setAside)), shared, variables), dialect)
}

/** Signs that mean something else in code are taken for a template's only where they cannot be anything else. */
function belongs({ marks, inner }: Marked, { position, element }: Scanner): boolean {
  const context = contextOf(position)
  if (context === 'comment') return false
  if (marks === 'dialect') return true
  if (context !== 'code') return marks !== '${' && marks !== '[[' ? true : context === 'text' || context === 'rcdata' || context === 'value'
  if (element !== 'style' && element !== 'script') return false
  if (marks === '{{') return !/[{};=]/.test(inner)
  return marks === '{%' || marks === '<%' || marks === '<?' || marks === '*|'
}

/** A tag that holds what is no text of the page reaches to its end: `{% comment %}` … `{% endcomment %}`. */
function whole(found: Marked, finder: MarkFinder, source: string): { readonly end: number; readonly meaning: Meaning } {
  const meaning = meaningOf(found)
  const word = found.marks === '{%' ? swallows(meaning.content) : undefined
  const closing = word === undefined ? undefined : finder.endOf(word, found.end)
  if (!closing) return { end: found.end, meaning }
  return { end: closing.end, meaning: { ...meaning, step: undefined, content: source.slice(found.end, closing.start) } }
}

/** A tag of the markup that is passed over: neither text nor blank. */
const setAside = (tag: MarkupTag): TemplateTag => new TemplateTag(tag, { role: 'statement', content: '' }, 'text')

function blank(masked: string, tags: readonly MarkupTag[], filler: string): string {
  if (tags.length === 0) return masked
  let text = ''
  let from = 0
  for (const { start, end } of tags) {
    text += masked.slice(from, start) + comment(end - start, filler)
    from = end
  }
  return text + masked.slice(from)
}

/** Both lists in order; a template tag inside a tag set aside goes with it. */
function merge(tags: readonly TemplateTag[], aside: readonly TemplateTag[]): TemplateTag[] {
  if (aside.length === 0) return [...tags]
  const merged: TemplateTag[] = []
  let next = 0
  let end = 0
  for (const tag of tags) {
    for (let blanked = aside[next]; blanked && blanked.start < tag.start; blanked = aside[++next]) {
      merged.push(blanked)
      end = blanked.end
    }
    if (tag.start >= end) merged.push(tag)
  }
  merged.push(...aside.slice(next))
  return merged
}
