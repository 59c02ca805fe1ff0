import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { view } from '../../view.ts'
import { remember } from '../../memory.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { type Statement, statements } from '../passages/statements.ts'

/** A place in code, a query or a template where reviews are sorted out by a written figure. */
export interface ReviewFilter extends Placed {
  /** The least rating that is let through, in stars. */
  readonly least: string
  /** What is left is counted or kept under a name that says that it is a part. */
  readonly isPart: boolean
}

/** A place where the rating a customer gave decides whether they are sent to write in public or to a form. */
export interface ReviewGate extends Placed {
  readonly least: string
}

/** What code calls the stars of a review by, and a figure they are compared with. */
export const rating = String.raw`(?:[rR]atings?|[rR]ating_?[vV]alue|[sS]tars?|[sS]cores?|[nN]otes?|[eE]toiles|[rR]ate)`
export const figure = String.raw`([2-5](?:\.\d)?)(?![\w.])`
export const reviews = String.raw`(?:[rR]eviews?|[tT]estimonials?|[aA]vis|[tT]emoignages?|[fF]eedbacks?|[oO]pinions?)`

const selections = [
  // reviews.filter((r) => r.rating >= 4), reviews.filter(({ rating }) => rating >= 4)
  new RegExp(String.raw`${reviews}[\w$]{0,30}(?:\(\))?\s*\??\.\s*filter\(\s*(?:function\s*)?\(?\s*(?:\{[^{}]{0,80}\}|[\w$]+)[^=()]{0,40}\)?\s*(?:=>\s*(?:\{\s*return\s)?|\{\s*return\s)[^;{}\n]{0,80}?${rating}\)?\s*(?:>=|>|===?)\s*${figure}`, 'g'),
  // review.findMany({ where: { rating: { gte: 4 } } }), Review.find({ stars: { $gte: 4 } })
  new RegExp(String.raw`${reviews}\w*\s*\??\.\s*(?:find\w*|where|query|select)\(\s*[^;]{0,160}?\b\w{0,20}?${rating}['"]?\s*:\s*\{\s*['"]?(?:\$?gte?|\[Op\.gte?\]|_gte?)['"]?\s*:\s*${figure}`, 'g'),
  // SELECT … FROM reviews WHERE rating >= 4
  new RegExp(String.raw`\b(?:FROM|from)\s+[\`"\w.]*${reviews}\w*\b[^;'"]{0,120}?\b\w{0,20}?${rating}["\`]?\s*(?:>=|>|=)\s*${figure}`, 'g'),
  // reviews(where: { rating_gte: 4 }), reviews(minRating: 4)
  new RegExp(String.raw`\b\w{0,20}?${reviews}\s*\([^()]{0,120}?(?:${rating}_?_gte?|${rating}\s*:\s*\{\s*_?gte?|min_?${rating})\s*:\s*${figure}`, 'g'),
  // fetch('/api/reviews?min_rating=4')
  new RegExp(String.raw`${reviews}\b[^\s'"\`?]{0,60}\?[^\s'"\`]{0,80}?(?:\bmin(?:imum)?[_-]?${rating}|\b${rating}[_-]?(?:min|gte|from|minimum))=${figure}`, 'g'),
  // reviews | where_exp: "r", "r.rating >= 4", reviews | selectattr("rating", ">=", 4), reviews | where: "stars", 5
  new RegExp(String.raw`\b${reviews}\w*\s*\|\s*(?:where_exp|where|selectattr|filter)\W[^|}%]{0,80}?${rating}['"]?\s*(?:,\s*['"]?(?:>=?|ge|gt|==|equalto)?['"]?\s*,?|>=?|==)\s*${figure}`, 'g'),
  // reviews.where("rating >= 4"), Review.where("rating >= ?", 4), ->where('rating', '>=', 4)
  new RegExp(String.raw`${reviews}\w*[^;\n]{0,60}?(?:\.|->|::)where\(\s*['"]\w{0,20}?${rating}['"]?\s*(?:,\s*['"])?(?:>=?)\s*['"]?\s*(?:\?['"]\s*)?,?\s*${figure}`, 'g'),
] as const

/** The other part of the list: `reviews.filter((r) => r.rating <= 3)`, and what is counted of it only. */
const others = new RegExp(String.raw`${reviews}[\w$]{0,30}(?:\(\))?\s{0,10}\??\.\s{0,10}filter\(\s{0,10}\(?\s{0,4}(?:\{[^{}]{0,80}\}|[\w$]{1,40})[^=()]{0,40}\)?\s{0,4}=>\s{0,4}[^;{}\n]{0,80}?${rating}\)?\s{0,4}<=?\s{0,4}${figure}\s{0,4}\)(?!\s{0,10}\??\.\s{0,10}(?:length|size))`)

/** What is left of a list, asked of each thing in it: `list.filter((r) => r.rating >= 4)`. */
const sifted = new RegExp(String.raw`(?<![\w$.])([A-Za-z_$][\w$]{0,40})\s{0,4}\??\.\s{0,10}filter\(\s{0,10}\(?\s{0,4}(?:\{[^{}]{0,80}\}|[\w$]{1,40})[^=()]{0,40}\)?\s{0,4}=>\s{0,4}[^;{}\n]{0,80}?${rating}\)?\s{0,4}(?:>=|>)\s{0,4}${figure}`, 'g')
/** A name, or several at once, and what they are set to: `const { data = [] } = useReviews(id)`. */
const setting = /\b(?:const|let|var)\s{1,4}(\{[^{}]{1,160}\}|\[[^[\]]{1,80}\]|[\w$]{1,40}(?:\s{0,4}:[^=;\n]{1,80})?)\s{0,4}=\s{0,4}([^;\n]{1,160})/g

/** Names under which a file keeps reviews, though they do not say so. */
function* namesOfReviews({ source }: Page): Generator<string> {
  for (const [, names = '', set = ''] of source.matchAll(setting)) if (new RegExp(reviews).test(set)) yield* names.match(/[A-Za-z_$][\w$]{0,40}/g) ?? []
}

/** One thing after the other, those of few stars passed over: `if (r.rating < 4) continue`, `next if review.stars < 4`, `@continue($avis->note < 4)`. */
const passedOver = [
  new RegExp(String.raw`\bif\s{0,4}\(?\s{0,4}(\$?\w{1,40})(?:\??\.|->|\[['"])\w{0,20}?${rating}(?:['"]\])?\s{0,4}(<=?)\s{0,4}${figure}\s{0,4}\)?\s{0,4}(?:-?%\}\s{0,20}\{%-?|[{:])?\s{0,20}(?:continue|next|return(?:\s(?:null|false|''))?(?=\s{0,4}[;}\n]))`, 'g'),
  new RegExp(String.raw`(?:\b(?:next|continue)\s{1,4}if\s{1,4}|@continue\(\s{0,4})(\$?\w{1,40})(?:\??\.|->|\[:?['"]?)\w{0,20}?${rating}(?:['"]?\])?\s{0,4}(<=?)\s{0,4}${figure}`, 'g'),
]

/** One thing after the other, each shown only if its stars suffice. The tags that open a loop and the condition in it. */
const loops: readonly (readonly [each: RegExp, end: RegExp])[] = [
  // {% for r in product.reviews %}{% if r.rating >= 4 %}
  [new RegExp(String.raw`\{%-?\s{0,4}for\s{1,4}(\w{1,40})\s{1,4}in\s[^%{}]{0,60}?${reviews}[^%{}]{0,60}%\}\s{0,80}\{%-?\s{0,4}if\s{1,4}\1\.\w{0,20}?${rating}\s{0,4}(?:>=|>)\s{0,4}${figure}[^%{}]{0,60}%\}`, 'g'), /\{%-?\s{0,4}(?:else|elsif|elseif|elif|endif)\b[^%]{0,80}%\}(?=(?:\s{0,80}\{%-?\s{0,4}(endfor))?)/],
  // {#each reviews as r}{#if r.rating >= 4}
  [new RegExp(String.raw`\{#each\s{1,4}[^{}]{0,60}?${reviews}\s{1,4}as\s{1,4}(\w{1,40})[^{}]{0,40}\}\s{0,80}\{#if\s{1,4}\1\.\w{0,20}?${rating}\s{0,4}(?:>=|>)\s{0,4}${figure}[^{}]{0,60}\}`, 'g'), /\{(?::else|\/if\})(?=(?:\s{0,80}\{(\/each))?)/],
  // @foreach ($reviews as $r) @if ($r->rating >= 4)
  [new RegExp(String.raw`@foreach\s{0,4}\([^()\n]{0,60}?${reviews}[^()\n]{0,20}\sas\s{1,4}(\$\w{1,40})\s{0,4}\)\s{0,80}@if\s{0,4}\(\1(?:->|\[['"])\w{0,20}?${rating}(?:['"]\])?\s{0,4}(?:>=|>)\s{0,4}${figure}[^()\n]{0,60}\)`, 'g'), /@(?:else|endif)\w{0,4}(?=(?:\s{0,80}@(endforeach))?)/],
]
/** The same where one condition is all that is asked of each: `reviews.map((r) => r.rating >= 4 && …)`, `v-for="r in reviews" v-if="r.rating >= 4"`. */
const conditioned = [
  new RegExp(String.raw`${reviews}[\w$]{0,30}\s{0,4}\??\.\s{0,10}map\(\s{0,4}\(?\s{0,4}([\w$]{1,40})[^=()]{0,40}\)?\s{0,4}=>\s{0,4}[({]?\s{0,10}(?:return\s{1,4})?\1\??\.\w{0,20}?${rating}\s{0,4}(?:>=|>)\s{0,4}${figure}\s{0,4}&&`, 'g'),
  new RegExp(String.raw`\sv-for\s{0,2}=\s{0,2}"\(?\s{0,2}(\w{1,40})[^"=]{0,30}\s(?:in|of)\s[^"=]{0,40}?${reviews}[^"=]{0,20}"[^<>]{0,200}?\sv-(?:if|show)\s{0,2}=\s{0,2}"\1\.\w{0,20}?${rating}\s{0,4}(?:>=|>)\s{0,4}${figure}"`, 'g'),
]
/** A review takes so much of a template. */
const longestItem = 2000

/** Props and attributes that let through reviews of so many stars only. */
const leasts = ['min', 'minimum', 'data-min', 'min-', 'min_', 'data-min-', 'minimum-'].flatMap((least) => ['rating', 'stars', 'star', 'score', 'note', 'etoiles'].map((stars) => least + stars))

const maySpeakOfReviews = glance('review', 'testimonial', 'avis', 'temoignage', 'témoignage', 'feedback', 'opinion')
const isAboutReviews = /(?<!p)review|testimonial|avis|t[eé]moignage|feedback|opinion/i
/** Beside reviews, marks and comments are reviews as well. */
const tellsOfReviews = new RegExp(String.raw`${isAboutReviews.source}|ratings|comment|\bnotes\b`, 'i')
/** A rating, and soon after it a figure. */
const mayCompare = new RegExp(String.raw`${rating}(?:[_-]?(?:min|from|minimum))?['"\])]*\s*(?:[<>]=?|===?|&gt;|=|:|,|_?gte?\b)[^;\n]{0,16}?[2-5](?![\w.%])`)
const partial = /(?:positive|promoter|happy|satisf|high|good|best|top|featured|selected|highlight|count|stat|total|favou?rite|selection)\w*\s*(?::[^=;]{0,40})?=\s*$/i

/** Whether a page may be about reviews at all: most are not, and are asked nothing more. */
export const mentionsReviews = remember((page: Page): boolean => maySpeakOfReviews(page) && isAboutReviews.test(page.source))

/** What a page that may be about reviews says of them, as far as its words name them. */
export const saidOfReviews = view<Statement>((page) => (mentionsReviews(page) ? statements(page).filter(({ text }) => tellsOfReviews.test(text.value)) : []))

/** Reviews let through by their stars, where the figure is written down. What the visitor chose is compared with a variable. */
export const reviewFilters = view<ReviewFilter>(function* (page) {
  if (page.kind === 'strings' || page.kind === 'prose' || !mentionsReviews(page)) return
  for (const name of leasts) {
    for (const element of page.bearing(name)) {
      const { value = '', at } = element.attr(name)!
      const called = [element.written, element.attr('class')?.text.value, element.attr('id')?.text.value].join(' ')
      if (/^[3-5](?:\.\d)?$/.test(value) && isAboutReviews.test(called)) yield { least: value, isPart: false, at }
    }
  }
  const { source } = page
  // Parted into praise and criticism, all of them are shown.
  if (!mayCompare.test(source) || others.test(source)) return
  for (const selection of selections)
    for (const { 0: written, 1: stars, index } of source.matchAll(selection)) {
      const at = { start: index, end: index + written.length }
      if (isCommented(page, at) || /^[^()]{0,20}\)+\s*\??\.\s*(?:length|size|count)\b/.test(source.slice(at.end, at.end + 80))) continue
      const least = leastOf(written, stars!)
      if (least !== undefined) yield { least, isPart: partial.test(source.slice(Math.max(0, index - 80), index)), at }
    }
  yield* siftedUnderAnotherName(page)
  yield* shownOneByOne(page)
  yield* leftOut(page)
})

function* siftedUnderAnotherName(page: Page): Generator<ReviewFilter> {
  const { source } = page
  let names: ReadonlySet<string> | undefined
  for (const { 0: written, 1: name = '', 2: stars = '', index } of source.matchAll(sifted)) {
    const at = { start: index, end: index + written.length }
    // What says so itself has been found already.
    if (new RegExp(reviews).test(name) || isCommented(page, at) || /^[^()]{0,20}\)+\s*\??\.\s*(?:length|size|count)\b/.test(source.slice(at.end, at.end + 80))) continue
    names ??= new Set(namesOfReviews(page))
    const least = names.has(name) ? leastOf(written, stars) : undefined
    if (least !== undefined) yield { least, isPart: partial.test(source.slice(Math.max(0, index - 80), index)), at }
  }
}

function* shownOneByOne(page: Page): Generator<ReviewFilter> {
  const { source } = page
  for (const each of conditioned)
    for (const { 0: written, 2: stars = '', index } of source.matchAll(each)) {
      const at = { start: index + written.search(/\S/), end: index + written.length }
      const least = isCommented(page, at) ? undefined : leastOf(written.slice(0, written.lastIndexOf(stars) + stars.length), stars)
      if (least !== undefined) yield { least, isPart: false, at }
    }
  for (const [each, end] of loops)
    for (const { 0: written, 2: stars = '', index } of source.matchAll(each)) {
      const at = { start: index, end: index + written.length }
      const least = end.exec(source.slice(at.end, at.end + longestItem))?.[1] !== undefined && !isCommented(page, at) ? leastOf(written.slice(0, written.lastIndexOf(stars) + stars.length), stars) : undefined
      if (least !== undefined) yield { least, isPart: false, at }
    }
}

function* leftOut(page: Page): Generator<ReviewFilter> {
  const { source } = page
  for (const each of passedOver)
    for (const { 0: written, 1: name = '', 2: operator, 3: stars = '', index } of source.matchAll(each)) {
      const at = { start: index, end: index + written.length }
      const least = operator === '<' ? Number(stars) : Math.floor(Number(stars)) + 1
      if (least >= 3 && isReview(source.slice(Math.max(0, index - reach), index), name) && !isCommented(page, at)) yield { least: String(least), isPart: false, at }
    }
}

/** Whether a name says that it is a review, or is given to each of several shortly before: `for r in reviews`, `reviews as $r`. */
const isReview = (before: string, name: string): boolean => {
  const each = name.replace('$', String.raw`\$`)
  return new RegExp(String.raw`^\$?${reviews}$`).test(name) || new RegExp(String.raw`(?<![\w$])${each}\s{1,4}(?:in|of)\s[^\n]{0,60}?${reviews}|${reviews}\w{0,20}(?:\.(?:each|map|forEach)\b[^\n]{0,20}|\s{1,4}as\s{1,4})[^\n]{0,20}?(?<![\w$])${each}(?![\w$])`).test(before)
}

/** `> 3` lets through four stars and more; two and more is a filter of spam. */
export function leastOf(written: string, stars: string): string | undefined {
  const operator = /(>=?|&gt;=?|gte?|ge)['"]?\]?[^\w>=&]*$/.exec(written.slice(0, -stars.length))?.[1]
  const isAbove = operator === '>' || operator === '&gt;' || operator === 'gt'
  const least = isAbove ? Math.floor(Number(stars)) + 1 : Number(stars)
  return least >= 3 ? String(least) : undefined
}

const gate = new RegExp(String.raw`${rating}\s*(?:>=|>|===?|&gt;=?)\s*${figure}`, 'g')
const inPublic = /google|trustpilot|yelp|g2\b|capterra|app_?\s?store|play_?\s?store|tripadvisor|facebook|review_?(?:url|link|page|site)|storereview|requestreview|(?:leave|write|post)[ _]?(?:a|us|your)?[ _]?(?:public[ _]?)?review|review us|(?:laisser|ecrire|écrire|publier|deposer|déposer) (?:un|votre) avis/i
const inPrivate = /feedback|contact|support|complain|private|tell us|what went wrong|improve|reclamation|réclamation|formulaire|nous ecrire|nous écrire|ameliorer|améliorer/i
/** What two answers to one question are written in. */
const reach = 500

/** Comparisons of a rating behind which a place to write in public and one to write in private stand. */
export const reviewGates = view<ReviewGate>(function* (page) {
  const { source } = page
  if (page.kind === 'strings' || page.kind === 'prose' || !mentionsReviews(page) || !mayCompare.test(source)) return
  for (const { 0: written, 1: stars, index } of source.matchAll(gate)) {
    const at = { start: index, end: index + written.length }
    const after = source.slice(at.end, at.end + reach)
    if (/^\s*(?:['"][\s>]|['"]?\s*(?:\?|&&|\)|then\b|%\}|\}|>|:))/.test(after) && inPublic.test(after) && inPrivate.test(after) && !isCommented(page, at)) {
      const least = leastOf(written, stars!)
      if (least !== undefined) yield { least, at }
    }
  }
})
