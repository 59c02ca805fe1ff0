import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { type Span, within } from '../../span.ts'
import type { Text } from '../../text.ts'
import type { Hit, WordList } from '../../word-list.ts'
import { passages } from '../passages/passages.ts'
import { isQuotation } from '../passages/quoted.ts'
import { isQuestion, sentenceAt } from '../passages/sentence.ts'
import type { Statement } from '../passages/statements.ts'

/** What is longer tells a story, in which the words may be said of anybody. */
const longest = 280

/** Where words stand to be chosen, filled in, or read by programs: the filters of a shop, the fields of a form. */
const asked = 'input, select, option, optgroup, textarea, label, legend, meta'

/**
 * What a statement claims of what its author sells or does, in words of a list: the first that are neither quoted, nor asked,
 * nor a choice in a form or a menu. Writing, its pictures and long passages speak of others as well: there the author must be named
 * (`ours`: “we”, “our”). `becoming`: what leads up to a rank that somebody is yet to reach.
 */
export function claimIn(page: Page, { text, by, at }: Statement, claims: WordList, ours: WordList, becoming?: WordList): Hit | undefined {
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
    if (isQuotation(text, hit) || isEntry(by, text, hit) || isTitleOfWriting(page, hit)) return false
    if (isQuestion(text, hit.within)) return false
    const sentence = sentenceAt(text, hit.within)
    if (becoming && !figure.test(hit.text.value) && becoming.has(text.slice(sentence.start, hit.within.start))) return false
    return (speaksForItself(page, text, hit.within.start - sentence.start) && !isPictureOfWriting(page, by, at) && !isWeighed(page, hit)) || isOfAuthor(sentence)
  })
}

/** How many characters may stand before a claim in the sentence of a message. */
const most = 16

/**
 * Whether a text claims it of what it belongs to, though it names nobody. A catalogue holds copy beside labels, help and errors,
 * which speak of anything: there a claim comes first, as in a slogan.
 */
const speaksForItself = ({ kind }: Page, { value }: Text, before: number): boolean => kind !== 'prose' && value.length <= longest && (kind !== 'strings' || before <= most)

/** What has been measured has been reached: no rank. */
const figure = /[02-9]|1\d/

/** Whether something is told of a picture in an article, be it a chart: what it shows is what the article is about. */
const isPictureOfWriting = (page: Page, by: Element, { start }: Span): boolean => {
  const article = start > by.at.start && start < by.at.end && by.attr('alt') ? by.closest('article') : undefined
  return article !== undefined && isWriting(page, article)
}

/** Whether code keeps the words as the title or the teaser of something to read, `{ title: 'Slow travel', excerpt: '…' }`: they name what the article is about. */
function isTitleOfWriting({ source }: Page, { at: { start }, text: { value } }: Hit): boolean {
  // What somebody measured is told by the title already: “How Northmill cut its waste by 40%”.
  if (figure.test(value)) return false
  const before = source.slice(Math.max(0, start - longestRecord), start)
  if (!titled.test(before)) return false
  const record = /[^{}]*$/.exec(before)![0] + /^[^{}]*/.exec(source.slice(start, start + longestRecord))![0]
  return ofWriting.test(record)
}
const longestRecord = 600
/** As one text, or one of two languages: `excerpt: language === 'fr' ? '…' : '…'`. */
const titled = /(?<![\w$])(?:title|headline|heading|excerpt|teaser|titre|extrait|chap[oô]|accroche|titulo|titel)["']?\s{0,3}:\s{0,3}(?:\w[\w.]{0,30}\s{0,2}===?\s{0,2}["']\w{1,10}["']\s{0,20}\?\s{0,20}(?:(["'`])(?:(?!\1)[^\\\n]){0,300}\1\s{0,20}:\s{0,20})?)?(["'`])(?:(?!\2)[^\\\n]){0,300}$/i
const ofWriting = /(?<![\w$])(?:excerpt|read_?(?:ing)?_?time|(?:min(?:ute)?s?|time)_?to_?read|published_?(?:at|on|date)?|publish_?date|date_?published|pub_?date|extrait|temps_?(?:de_?)?lecture|publi[eé]_?le)["']?\s{0,3}:/i

/** Whether code keeps the words among what speaks for a thing, beside what speaks against it, `{ pros: […], cons: […] }`: whoever weighs speaks of others. */
function isWeighed({ source }: Page, { at: { start } }: Hit): boolean {
  const before = source.slice(Math.max(0, start - longestRecord), start)
  return pros.test(before) && cons.test(before + source.slice(start, start + longestRecord))
}
const pros = /(?<![\w$])(?:pros|avantages|points_?forts|ventajas|vorteile)["']?\s{0,3}:\s{0,3}\[[^\]]{0,500}$/i
const cons = /(?<![\w$])(?:cons|inconv[eé]nients|points_?faibles|desventajas|nachteile)["']?\s{0,3}:/i

/** A card may be an `article` too: writing goes on for paragraphs. */
function isWriting(page: Page, article: Element): boolean {
  const known = writings(page)
  const is = known.get(article) ?? passages(page).filter(({ at, text }) => text.value.length >= paragraph && within(at, article.extent)).length >= paragraphs
  known.set(article, is)
  return is
}
const writings = remember((_: Page) => new Map<Element, boolean>())
const paragraph = 200
const paragraphs = 3

/** A word that is all a menu or a link says is the name of where it leads: a category of the shop. */
const isEntry = (by: Element, { value }: Text, { within: { start, end } }: Hit): boolean => value.trim().length - (end - start) < 3 && by.closest('nav, a, [role="menuitem"]') !== undefined
