import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import type { Span } from '../span.ts'
import type { Text } from '../text.ts'
import type { Hit, WordList } from '../word-list.ts'
import { isQuotation } from './quoted.ts'
import { sentenceAt } from './sentence.ts'
import type { Statement } from './statements.ts'

/** What is longer tells a story, in which the words may be said of anybody. */
const longest = 280

/** Where words stand to be chosen, filled in, or read by programs: the filters of a shop, the fields of a form. */
const asked = 'input, select, option, optgroup, textarea, label, legend, meta'

/**
 * What a statement claims of what its author sells or does, in words of a list: the first that are neither quoted, nor asked,
 * nor a choice in a form or a menu. Writing and long passages speak of others as well: there the author must be named (`ours`: “we”, “our”).
 */
export function claimIn(page: Page, { text, by }: Statement, claims: WordList, ours: WordList): Hit | undefined {
  const hits = claims.all(text)
  if (hits.length === 0 || by.closest(asked)) return undefined
  // Of the claims of one sentence that goes on and on, each would read it anew.
  const sentences = new Map<number, boolean>()
  const isOfAuthor = ({ start, end }: Span): boolean => {
    const known = sentences.get(start) ?? ours.has(text.slice(start, end))
    sentences.set(start, known)
    return known
  }
  return hits.find((hit) => {
    if (isQuotation(text, hit) || isEntry(by, text, hit)) return false
    const sentence = sentenceAt(text, hit.within)
    if (text.value.slice(hit.within.end, sentence.end).trimEnd().endsWith('?')) return false
    return speaksForItself(page, text, hit.within.start - sentence.start) || isOfAuthor(sentence)
  })
}

/** How many characters may stand before a claim in the sentence of a message. */
const most = 16

/**
 * Whether a text claims it of what it belongs to, though it names nobody. A catalogue holds copy beside labels, help and errors,
 * which speak of anything: there a claim comes first, as in a slogan.
 */
const speaksForItself = ({ kind }: Page, { value }: Text, before: number): boolean => kind !== 'prose' && value.length <= longest && (kind !== 'strings' || before <= most)

/** A word that is all a menu or a link says is the name of where it leads: a category of the shop. */
const isEntry = (by: Element, { value }: Text, { within: { start, end } }: Hit): boolean => value.trim().length - (end - start) < 3 && by.closest('nav, a, [role="menuitem"]') !== undefined
