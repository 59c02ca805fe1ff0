import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { view } from '../../view.ts'
import { passages } from '../passages/passages.ts'

/** A rating told to search engines, its figures written out: schema.org's AggregateRating, as JSON-LD or as an object in code. */
export interface RatingMarkup extends Placed {
  readonly value: string
  readonly count: string
  /** Where they stand: in a component or a template, or in a page with nothing left to fill in, which may have been made from data. */
  readonly written: 'source' | 'page'
  /** So many reviews, and none of them short of the best: a page made from data seldom says so. */
  readonly isPerfect: boolean
  /** Whether the page says the value to its readers as well. */
  readonly isShown: boolean
}

/** An object holds little beside the figures; what it holds in braces of its own is left out. */
const objects = /['"]?(?:aggregateRating['"]?\s*:\s*(?:\{|\[\s*\{)|@type['"]?\s*:\s*['"]AggregateRating['"])([^{}]{0,500})/g
const value = /['"]?ratingValue['"]?\s*:\s*(['"]?)(\d(?:[.,]\d{1,2})?|10)\1\s*(?:[,}\n]|$)/
const count = /['"]?(?:reviewCount|ratingCount)['"]?\s*:\s*(['"]?)(\d(?:[\d,.]{0,8}\d)?)\1\s*(?:[,}\n]|$)/
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
    const most = Number(best.exec(inside)?.[1] ?? 5)
    const isPerfect = Number(rated[2]!.replace(',', '.')) >= most && Number(counted[2]!.replace(/\D/g, '')) >= many
    yield { value: rated[2]!, count: counted[2]!, written, isPerfect, isShown: isShown(page, rated[2]!), at }
  }
})

/** From so many on, some reviews fall short of the best. */
const many = 500
const blanks = /\{\{|\{%|<\?(?!xml)|<%/

const isShown = (page: Page, value: string): boolean =>
  passages(page).some(({ text }) => [value, value.replace('.', ','), value.replace(/[.,]0$/, '')].some((figure) => new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d])`).test(text.value)))
