import { type Comment, Element, type Page, type StyleSheet, type Text } from '@aboveboard/core'
import { Backroom } from '../php/backroom.ts'
import { printedBy } from '../php/printed.ts'
import type { Masked } from '../template/masked.ts'
import { originOf } from '../template/origin.ts'
import type { HtmlTools } from './tools.ts'

/** Markup that the code of a page prints out of strings. */
export interface PrintedMarkup {
  /** What functions print and give back: where it will stand, the file does not tell. */
  readonly apart: readonly Element[]
  readonly comments: readonly Comment[]
  readonly styles: readonly StyleSheet[]
}

/** Reads what the code of a page prints: what stands where a tag does is handed to that tag. */
export function printedOn({ source, tags }: Masked, path: string, { behind }: HtmlTools, read: (text: Text) => Page): PrintedMarkup | undefined {
  const apart: Element[] = []
  const comments: Comment[] = []
  const styles: StyleSheet[] = []
  const markupOf = (text: Text): readonly (Element | Text)[] => {
    if (text.value === '') return []
    const page = read(text)
    comments.push(...page.comments)
    styles.push(...page.styles)
    return page.root.children
  }
  const code = (tags?.all ?? []).filter(({ context, start }) => context === 'text' && source.startsWith('<?', start))
  const backroom = code.length > 0 ? new Backroom(path, source) : undefined
  if (!backroom || backroom.isWhole) return undefined
  for (const tag of code) {
    const printed = printedBy(source, tag, (expression) => behind?.origin(expression) ?? originOf(expression), backroom)
    if (!printed) continue
    if (printed.here) tag.prints = markupOf(printed.here)
    for (const text of printed.apart) apart.push(new Element('#shown', text.at).append(...markupOf(text)))
    comments.push(...printed.comments)
  }
  return { apart, comments, styles }
}
