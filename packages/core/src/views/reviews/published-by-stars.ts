import type { Page } from '../../page.ts'
import { view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { figure, leastOf, mentionsReviews, rating, type ReviewFilter, reviews } from './rating-tests.ts'

/** What is done with a review that everybody may read, and with one that nobody will; a queue for moderation is neither. */
const shown = String.raw`(?:publi(?:e|é|shed?|c)?|visible|approved?|approuv[eé]e?|live|online|en_?ligne|affich[eé]e?|shown|displayed|isPublic|is_public|isPublished|is_published|isVisible|is_visible|isApproved|is_approved)`
const hidden = String.raw`(?:archiv(?:e|é|ed|ee|ée)?|hidden|private|priv[eé]e?|masqu[eé]e?|refus[eé]e?|rejected|discarded|internal|interne|cach[eé]e?|[eé]cart[eé]e?|unpublished|suppressed|supprim[eé]e?)`
const stars = String.raw`(?:\$?[\w$]{1,40}(?:\??\.|->|\[:?['"]))?\b\w{0,20}?${rating}(?:['"]?\])?`

const verdicts: readonly (readonly [decided: RegExp, isBelow: boolean])[] = [
  // status: review.stars <= 3 ? 'archived' : 'published'
  [new RegExp(String.raw`${stars}\s{0,4}(<=?)\s{0,4}${figure}\s{0,4}\)?\s{0,10}\?\s{0,10}['"\`]${hidden}['"\`]\s{0,10}:\s{0,10}['"\`]${shown}['"\`]`, 'gi'), true],
  [new RegExp(String.raw`${stars}\s{0,4}(>=?)\s{0,4}${figure}\s{0,4}\)?\s{0,10}\?\s{0,10}['"\`]${shown}['"\`]\s{0,10}:\s{0,10}['"\`]${hidden}['"\`]`, 'gi'), false],
  // published: rating >= 4
  [new RegExp(String.raw`(?<![\w$])['"]?${shown}['"]?\s{0,4}(?::|=>?)\s{0,4}\(?${stars}\s{0,4}(>=?)\s{0,4}${figure}\s{0,4}(?=[),;}\n\]])`, 'gi'), false],
  [new RegExp(String.raw`(?<![\w$])['"]?${hidden}['"]?\s{0,4}(?::|=>?)\s{0,4}\(?${stars}\s{0,4}(<=?)\s{0,4}${figure}\s{0,4}(?=[),;}\n\]])`, 'gi'), true],
  // if (review.rating < 4) review.visible = false
  [new RegExp(String.raw`\bif\s{0,4}\(?\s{0,4}${stars}\s{0,4}(<=?)\s{0,4}${figure}\s{0,4}\)?\s{0,4}[{:]?\s{0,20}(?:[\w$]{1,40}(?:\.|->))?(?:${shown}\s{0,4}=\s{0,4}false|${hidden}\s{0,4}=\s{0,4}true|(?:status|statut|state|etat)\s{0,4}=\s{0,4}['"\`]${hidden}['"\`])`, 'gi'), true],
  // array_filter($reviews, fn($r) => $r['rating'] >= 4)
  [new RegExp(String.raw`array_filter\(\s{0,10}\$\w{0,20}${reviews}\w{0,20},\s{0,10}(?:static\s{1,4})?(?:fn|function)\s{0,4}\([^()]{0,40}\)[^;]{0,80}?${rating}['"\])]{0,3}\s{0,4}(>=?)\s{0,4}${figure}`, 'g'), false],
]
/** reviews.filter((r) => r.rating >= PUBLIC_FROM), where the file says what that is. */
const byName = new RegExp(String.raw`${reviews}[\w$]{0,30}(?:\(\))?\s{0,10}\??\.\s{0,10}filter\(\s{0,10}\(?\s{0,4}(?:\{[^{}]{0,80}\}|[\w$]{1,40})[^=()]{0,40}\)?\s{0,4}=>\s{0,4}[^;{}\n]{0,80}?${rating}\s{0,4}(>=?)\s{0,4}([A-Z][A-Z0-9_]{2,40})\b`, 'g')

/** A tag behind such a word compares nothing. */
const mayDecide = new RegExp(String.raw`${rating}['"\])]{0,3}\s{0,4}(?:[<>]=?\s{0,4}\d|>=?\s{1,4}\w|<=\s{0,4}\w)`, 'i')
/** A review is spoken of so shortly before its stars are looked at. */
const reach = 500

/** Places in code where the stars of a review decide whether anybody will read it. */
export const publishedByStars = view<ReviewFilter>(function* (page) {
  const { source, kind } = page
  if (kind === 'strings' || kind === 'prose' || !mentionsReviews(page) || !mayDecide.test(source)) return
  for (const [decided, isBelow] of verdicts)
    for (const { 0: written, 1: operator = '', 2: stars = '', index } of source.matchAll(decided)) {
      const at = { start: index + written.search(/\S/), end: index + written.length }
      const least = leastLeft(operator, Number(stars), isBelow)
      if (least >= 3 && isOfReview(source, at.start, at.end) && !isCommented(page, at)) yield { least: String(least), isPart: false, at }
    }
  yield* named(page)
})

/** How many stars a review has at least that is left. */
const leastLeft = (operator: string, stars: number, isBelow: boolean): number => (operator === (isBelow ? '<=' : '>') ? Math.floor(stars) + 1 : stars)

const aReview = new RegExp(String.raw`(?<![pP])${reviews}(?![a-z])`)
const isOfReview = (source: string, start: number, end: number): boolean => aReview.test(source.slice(Math.max(0, start - reach), end))

function* named(page: Page): Generator<ReviewFilter> {
  const { source } = page
  for (const { 0: written, 1: operator = '', 2: name = '', index } of source.matchAll(byName)) {
    const at = { start: index, end: index + written.length }
    const set = new RegExp(String.raw`\b${name}\b(?:\s{0,4}:\s{0,4}number)?\s{0,4}[=:]\s{0,4}${figure}`).exec(source)?.[1]
    const least = set === undefined || /^[^()]{0,20}\)+\s*\??\.\s*(?:length|size|count)\b/.test(source.slice(at.end, at.end + 80)) ? undefined : leastOf(`${operator} ${set}`, set)
    if (least !== undefined && !isCommented(page, at)) yield { least, isPart: false, at }
  }
}
