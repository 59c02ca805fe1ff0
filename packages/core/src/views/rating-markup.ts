import type { Page } from '../page.ts'
import type { Placed } from '../span.ts'
import { view } from '../view.ts'
import { passages } from './passages.ts'
import { mentionsReviews } from './rating-tests.ts'

/** A rating told to search engines, its figures written out: schema.org's AggregateRating, as JSON-LD or as an object in code. */
export interface RatingMarkup extends Placed {
  readonly value: string
  readonly count: string
  /** The best rating there is; five where it does not say. */
  readonly best: number
  /** Where they stand: in a component or a template, or in a page with nothing left to fill in, which may have been made from data. */
  readonly written: 'source' | 'page'
  /** Whether the page says the value to its readers as well. */
  readonly isShown: boolean
}

/** An object holds little beside the figures; what it holds in braces of its own is left out. */
const objects = /['"]?(?:aggregateRating['"]?\s*:\s*(?:\{|\[\s*\{)|@type['"]?\s*:\s*['"]AggregateRating['"])([^{}]{0,500})/g
const value = /['"]?ratingValue['"]?\s*:\s*(['"]?)(\d(?:[.,]\d{1,2})?|10)\1\s*(?:[,}\n]|$)/
const count = /['"]?(?:reviewCount|ratingCount)['"]?\s*:\s*(['"]?)(\d[\d,.]{0,9})\1\s*(?:[,}\n]|$)/
const best = /['"]?bestRating['"]?\s*:\s*['"]?(\d{1,3})/

/** Ratings in mark-up whose figures stand in the file. Those that are filled in are none. */
export const ratingMarkup = view<RatingMarkup>(function* (page) {
  if (page.kind === 'prose' || page.kind === 'strings' || !page.source.includes('ggregateRating')) return
  const told = new Set<number>()
  const written = page.kind === 'page' && !blanks.test(page.source) ? 'page' : 'source'
  for (const { 0: object, 1: inside = '', index } of page.source.matchAll(objects)) {
    const [rated, counted] = [value.exec(inside), count.exec(inside)]
    if (!rated || !counted) continue
    const start = index + object.length - inside.length + rated.index
    if (told.has(start)) continue
    told.add(start)
    const at = { start, end: start + rated[0].replace(/\s*[,}\n]?$/, '').length }
    yield { value: rated[2]!, count: counted[2]!, best: Number(best.exec(inside)?.[1] ?? 5), written, isShown: isShown(page, rated[2]!), at }
  }
})

const blanks = /\{\{|\{%|<\?(?!xml)|<%/

const isShown = (page: Page, value: string): boolean =>
  passages(page).some(({ text }) => [value, value.replace('.', ','), value.replace(/[.,]0$/, '')].some((figure) => new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d])`).test(text.value)))

/** Reviews that code makes up, or calls made up, where the file is no test. */
export interface InventedReviews extends Placed {
  /** What they are called in code; none where a generator makes them. */
  readonly name: string | undefined
}

const mayInvent = /\b(?:faker|chance|casual)\.|(?:fake|mock(?:ed)?|dummy|sample|demo|placeholder)_?\w{0,20}(?:review|testimonial|avis|temoignage)/i

export const inventedReviews = view<InventedReviews>(function* (page) {
  const { source, kind } = page
  if (kind === 'prose' || kind === 'strings' || !mentionsReviews(page) || !mayInvent.test(source) || isTest(page)) return
  const told = new Set<number>()
  for (const { 0: written, index } of source.matchAll(generator)) {
    const from = Math.max(0, index - reach)
    const made = assigned.exec(source.slice(from, index))
    // One list of reviews is told of once, however much of it is made up.
    if (!made || told.has(from + made.index)) continue
    told.add(from + made.index)
    yield { name: undefined, at: { start: index, end: index + written.length } }
  }
  for (const { 1: name = '', 0: written, index } of source.matchAll(calledInvented)) {
    const start = index + written.indexOf(name)
    yield { name, at: { start, end: start + name.length } }
  }
})

const calledInvented = /(?:const|let|var)\s+((?:fake|mock(?:ed)?|dummy|sample|demo|placeholder)_?(?:\w{0,20}_?)?(?:reviews?|testimonials?|avis|temoignages?))\s*(?::[^=;\n]{0,60})?=\s*[[{(]/gi

const generator = /\b(?:faker|chance|casual)\.[\w.]{1,60}/g
/** Reviews are being made, and the statement that makes them has not ended. */
const assigned = /(?:[rR]eviews?|[tT]estimonials?|[aA]vis|[tT]emoignages?)\w{0,20}\s*(?::[^=;\n]{0,60})?=[^;]*$/
const reach = 360

const isTest = ({ path }: Page): boolean => /(?:^|[\\/._-])(?:tests?|specs?|__\w+__|mocks?|fixtures?|seeds?|seeders?|stories|storybook|factor(?:y|ies)|e2e|cypress|playwright|scripts)(?:[\\/._-]|$)/i.test(path)
