import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import { descendants, type Page } from '../../page.ts'
import { firstFrom, type Span } from '../../span.ts'
import type { Text } from '../../text.ts'
import { elements } from '../../view.ts'
import type { Hit, WordList } from '../../word-list.ts'
import { around, nearby } from '../passages/nearby.ts'
import { type Passage, passageAt, passages, textOf } from '../passages/passages.ts'
import { sentenceAt } from '../passages/sentence.ts'
import type { Statement } from '../passages/statements.ts'

/**
 * Whether something close to a claim says what it rests on: words that name a source, in the same passage or beside it, a link in the
 * same sentence, a mark that leads to a note, a citation. Whether the source is any good nobody can tell from here.
 */
export function isSourced(page: Page, { text, by }: Statement, hit: Hit, told: WordList): boolean {
  const { start, end } = sentenceAt(text, hit.within)
  if (tellsBeside(text, hit, told) || isMarked(text, { start, end }) || isOfWork(page, text, hit.text.value)) return true
  const table = by.closest('table')
  if (table && hasSourceColumn(table)) return true
  const passage = passageAt(page, hit.at)
  if (passage && nearby(page, passage, 1, 2).some((next) => tellsBeside(next.text, hit, told))) return true
  // A figure set apart stands in a row of them, and what they rest on is told above the row or below it.
  const figure = passage ? undefined : passageAt(page, { start: hit.at.start, end: hit.at.start + 1 })
  if (figure && passages(page).slice(Math.max(0, figure.order - above), figure.order + below).some((next) => told.has(next.text))) return true
  // What an element stands for, and what a component of one’s own is given to say, is said where it stands.
  if (!passage && !figure && (hit.at.start === by.at.start || /^[A-Z]/.test(by.name)) && around(page, by).some((next) => told.has(next.text))) return true
  const place = passage ? text.slice(start, end).at : by.at
  return elementsIn(citations(page), passage?.block.extent ?? by.extent).length > 0 || elementsIn(links(page), place).some((link) => leadsOut(link, place)) || isInLinkAway(by)
}

/** “Studies show that” is a claim and no source of it. */
const tellsBeside = (text: Text, { at: claim }: Hit, told: WordList): boolean => told.has(text) && told.all(text).some(({ at }) => at.start < claim.start || at.end > claim.end)

/** Whether a table has a column for sources. */
const hasSourceColumn = remember((table: Element): boolean => [...descendants(table)].some((cell) => cell.name === 'th' && sourceHeading.test(textOf(cell).value)))

const sourceHeading = /^\s*(?:sources?|references?|références?|quellen?)\s*$/i

/** How many passages a row of figures takes up, and a title above it. */
const [above, below] = [12, 18]

/** Whether code keeps the words in an object that names an author and an address elsewhere, as a list of books or studies does: they tell of somebody's work, and where it is. */
function isOfWork({ source }: Page, { at, value }: Text, said: string): boolean {
  // Where markup shows the list, its words are written elsewhere.
  const start = source.slice(at.start, at.end).includes(said) ? at.start : source.indexOf(value)
  if (start < 0) return false
  const before = /\{[^{}]*$/.exec(source.slice(Math.max(0, start - longestRecord), start))?.[0]
  const after = before === undefined ? undefined : /^[^{}]*\}/.exec(source.slice(start, start + value.length + longestRecord))?.[0]
  return after !== undefined && author.test(before + after) && away.test(before + after)
}
const longestRecord = 600
const author = /(?<![\w$])(?:authors?|auteurs?|auteure|autrice|publisher|editeur|isbn|journal)["']?\s{0,3}:/i
const away = /(?<![\w$])(?:link|url|href|lien|doi|source)["']?\s{0,3}:\s{0,3}["'`]https?:\/\//i

/** A star, a dagger, a raised or bracketed number: something is told elsewhere. */
const marks = /[*†‡¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,3}\]|\(\d\)/

const isMarked = ({ value }: Text, { start, end }: Span): boolean => marks.test(value.slice(start, end + 4))

const citations = elements('sup, cite, [cite], .footnote, [role="doc-noteref"]')
const links = elements('a, [href], [to]')

/** A link in the sentence tells where it comes from; one that is the whole sentence leads on, to the shop most often. */
const leadsOut = ({ extent }: Element, place: Span): boolean => extent.start > place.start || extent.end < place.end

/** Whether the whole claim is a link to somebody else's pages: to the one who said it. */
function isInLinkAway(by: Element): boolean {
  const address = by.closest('a, [href]')?.attr('href')?.value
  return address !== undefined && /^https?:\/\//.test(address)
}

function elementsIn(found: readonly Element[], { start, end }: Span): readonly Element[] {
  const from = firstFrom(found, start)
  return found.slice(from, Math.max(from, firstFrom(found, end)))
}

/** The passages around a claim that a reader takes in with it, its own among them; none where it stands in an attribute. */
export const withClaim = (page: Page, { at }: Hit, before = 2, after = 3): readonly Passage[] => {
  const passage = passageAt(page, at)
  return passage ? nearby(page, passage, before, after) : []
}
