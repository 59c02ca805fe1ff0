import { type Attribute, Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import { descendants, type Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { endOf } from '../code/closing.ts'
import { glance } from '../code/glance.ts'
import { drawnStars, outlinesStars, ratingControl, starRows } from './drawn-stars.ts'
import { letters } from '../code/latin.ts'
import { around, nearby, together } from '../passages/nearby.ts'
import { passages } from '../passages/passages.ts'
import { reviewCard } from './review-cards.ts'
import { isCalledReview, reviewBlocks, saidWithin } from './review-blocks.ts'
import { isReading, labelledFigures } from '../claims/told-figures.ts'

/** A score or stars shown to the reader: `4.9/5`, `★★★★★`, a prop, a figure in the data that a component shows. */
export interface ShownRating extends Placed {
  /** As it is written; none where it stands in data. */
  readonly said: Text | undefined
  /** The part called reviews that it stands in. */
  readonly block: Element | undefined
  /** What a reader takes in together with it. */
  readonly around: readonly Text[]
  /** The object in the code of the file that tells of it. */
  readonly data: string
  /** In a catalogue, the namespace it is kept in: the rest belongs to other pages. */
  readonly among?: Element
}

/** A score of three to five with a decimal: whole numbers count something else as often as not (`step 3 of 5`). */
const decimal = String.raw`(?:[34][.,]\d{1,2}|5[.,]0)`
const of5 = String.raw`${decimal}\s?(?:\/|sur|out of|von)\s?5(?![\d.,/])`
const stars = '(?:stars?|étoiles?|Sternen?)'
const whose = String.raw`(?:(?:average|avg\.?|mean|overall|star|google|customer|client|user|guest|patient|member)[\s-]){1,3}`
const score = new RegExp(
  [
    // 4.9/5, 5/5, 4 out of 5 stars, 8.7/10
    String.raw`(?<![\d.,/])(?:${of5}|[45]\s?\/\s?5(?![\d.,/])|[345]\s?(?:out of|sur|von|of)\s?5 ${stars}|(?:[6-9][.,]\d|9)\s?\/\s?10(?![\d.,/]))`,
    // 4.9★, 4.9 stars, 4.8 average rating. Hotels, cars and fridges have stars of their own.
    String.raw`(?<![\d.,/$€£])${decimal}\s?(?:[★⭐](?![★⭐])|${whose}(?:ratings?|score)(?![${letters}])|${stars}(?![${letters}-]|\s(?:hotel|resort|campsite|safety|energy)))`,
    // 5-star rated, notée 5 étoiles
    String.raw`(?:(?:5|five)[- ]stars?[- ]rated|rated (?:5|five)[- ]stars?|notée?s? (?:5|cinq) étoiles?)(?![${letters}])`,
    // ⭐ 4.9 rated, rated 4.9 by …, ⭐ 4,9 de moyenne; voltages are rated as well
    String.raw`(?<![\d.,/$€£])${decimal}[\s-]rated(?![${letters}]|\s(?:current|voltage|power|capacity|load|speed|output|torque|pressure|k?w|v|a)\b)`,
    String.raw`(?:\brated|notée?s?)\s(?:(?:[★⭐]|🌟)\s?)?${decimal}(?=\s?(?:$|[!;)|·•]|[.,](?!\s?\d)|(?:by|overall|par)\s))`,
    String.raw`(?:[★⭐]|🌟)\s?${decimal}\s(?:average|rating|de moyenne|de note)(?![${letters}])`,
    // average rating: 4.8, note moyenne de 4,9
    String.raw`(?:average rating|note moyenne)\s?(?:of|de|:|is)?\s?${decimal}(?![\d.,]*\s?[%/])`,
    // hundreds of five-star reviews, des centaines d’avis 5 étoiles; who sells a way to them has none to show
    String.raw`(?<!(?:get|collect|earn|generate|gather|win|need|want|obtene[zr]|collecte[zr]|recevoir|recevez|gagne[zr])\s(?:des\s)?)(?:(?:thousands|hundreds|dozens) of (?:happy |glowing )?(?:5|five)[- ]stars? reviews|(?:milliers|centaines|dizaines) d[’']avis (?:à )?(?:5|cinq) étoiles)`,
    '(?:[★⭐]|🌟){4,5}(?![★⭐☆]|🌟)',
  ].join('|'),
  'i',
)
/** Among words kept apart, where whole stars are choices. */
const outOf5 = new RegExp(String.raw`(?<![\d.,/])${of5}`, 'i')
/** “You have used 5/5 guides of your plan”: what is counted up to a limit is no score. */
const whole = /^[45]\s?\/\s?5$/
const counted = /\b(?:quotas?|limite?s?|cap|plans?|used|reached|remaining|left|completed|steps?|tasks?|slots?|attempts?|utilisée?s?|atteinte?s?|restante?s?|terminée?s?|étapes?|tâches?|essais)(?![\p{L}])/iu
/** What is measured and not felt, named right before its score: “Indice de réparabilité : 8,2/10”, “Battery health 9.1/10”. */
const measured = /(?<![\p{L}])(?:batter(?:y|ies?)|health|santé|réparabilité|repairability|durabilité|durability|difficult[yé]|intensit[yé]|bitterness|amertume|acidit[yé]|spiciness|piquant|niveau|level|risk|risque|lighthouse|pagespeed|hardness|dureté|opacity|opacité|stress|sleep|sommeil|pain|douleur)(?![\p{L}])[^.!?\d]{0,24}$/iu
/** Nothing but stars. */
const stars5 = /^[★⭐🌟]{4,5}$/u
/** Set apart from what it is called: `<b>4.9</b> <span>Average rating</span>`. */
const alone = new RegExp(String.raw`^${decimal}\s?[★⭐]?$`)
/** In either case letter by letter, and 🌟 by its half: a pattern that folds and reads whole characters takes three times as long. */
const mayScore = /[★⭐]|\ud83c\udf1f|&#(?:9733|[xX]2605|11088);|&[sS]tarf?;|\/\s?(?:5|10)\b|(?:[sS]ur|SUR|[oO]ut [oO]f|OUT OF|[vV]on|VON)\s?(?:5|10)\b|(?:[rR]ating|RATING|[sS]tars|STARS|[nN]ote|NOTE|[sS]core|SCORE|[eE]toiles|ETOILES)['"]?\s*[=:]/
const mayName = glance('rating', 'rated', 'étoile', 'star', 'moyenne', 'noté')
const names = /\brat(?:ing|ed)\b|\bstars?\b|Star\b|StarIcon|étoile|note moyenne|noté/i
/** Whether anything is called a rating, in words. */
const isNamed = remember((page: Page): boolean => mayName(page) && names.test(page.source))
/** Props that hand on how many stars there are. */
const props = ['rating', 'stars', 'note', 'score', 'ratingvalue', 'data-rating', 'data-stars']
/** A rating as a property of data: `rating: 5`, `stars: "★★★★★ 5.0"`. */
const property = String.raw`\b(?:rating|stars|note|score|etoiles)['"]?\s{0,4}:\s{0,4}(?:['"]?(?:[★⭐]{4,5}\s?)?[3-5](?:\.\d)?(?![\w.])|['"][★⭐]{4,5}['"])`
const atEnd = new RegExp(`${property}$`)
const held = String.raw`=\s{0,4}(?:ref\(|reactive\(|(?:React\.)?useState\()?\[\s{0,40}\{`
/** Hardly a page writes a list of objects into its code. */
const holdsList = new RegExp(held)
/** Reviews that stand in the code of the file, as far as the first rating among them. */
const listed = new RegExp(String.raw`\b([\w$]*(?:[rR]eviews?|REVIEWS?|[tT]estimonials?|TESTIMONIALS?|[aA]vis|[tT]emoignages?|TEMOIGNAGES?)(?:[A-Z_]\w*)?)\s*(?:(?:,\s*\w{1,40}\s*)?\]\s*)?(?::[^=;]{0,60})?${held}[^[\]]{0,900}?${property}`, 'g')

/** Somebody, what they are quoted with, and their stars, whatever the list of them is called. */
const has = (names: string): string => String.raw`(?=[^{}]{0,500}?\b(?:${names})['"]?\s{0,4}:\s{0,4}['"\`])`
const quoted = new RegExp(
  String.raw`\b(?:const|let|var)\s{1,4}[\w$]{1,40}\s{0,4}(?::[^=;]{0,60})?${held}(?![^{}]{0,500}?\b(?:title|titre|isbn|price|prix|slug|sku|year|genre)['"]?\s{0,4}:)(?:` +
    `${has('quote|line|says|said|words|comment|testimonial|citation|temoignage|verbatim')}${has('who|author|by|auteur|autrice|qui|customer|client|prenom|firstName')}|${has('quote|says|said|testimonial|citation|temoignage|verbatim')}${has('name|nom')})` +
    `[^{}]{0,500}?${property}`,
  'g',
)

/** Ratings that the page shows, the first of each part called reviews, and of each other part of the page. */
export const shownRatings = view<ShownRating>(function* (page) {
  if (page.kind === 'strings') yield* inWords(page)
  if (page.kind === 'strings' || page.kind === 'prose' || !(isNamed(page) || mayScore.test(page.source) || outlinesStars(page))) return
  const told = new Set<Element>()
  const blocks = reviewBlocks(page)
  const inCode = page.elements.length > 0 ? [...inData(page, blocks.length > 0)] : []
  const shown = function* (text: Text, by: Element, beside: () => readonly Text[]): Generator<ShownRating> {
    const found = score.exec(text.value)
    // “9/10” in a table compares what its author tried.
    if (!found || by.closest(ratingControl) || (found[0].endsWith('10') && by.closest('td, th'))) return
    if (isReading(page, text) || measured.test(text.value.slice(Math.max(0, found.index - 60), found.index)) || (whole.test(found[0]) && counted.test(text.value))) return
    const block = blockAround(page, by)
    const card = block === undefined && inCode.length === 0 && stars5.test(found[0]) ? reviewCard(page, by) : undefined
    const part = block ?? card?.element ?? by.parent ?? by
    if (told.has(part)) return
    told.add(part)
    const said = text.slice(found.index, found.index + found[0].length)
    yield { said, at: said.at, block: block ?? card?.element, around: block ? saidWithin(block) : [...(card ? saidWithin(card.element) : []), ...beside()], data: card?.data ?? '' }
  }
  for (const passage of passages(page)) yield* shown(passage.text, passage.block, () => [together(nearby(page, passage))])
  if (isNamed(page)) for (const { text, by } of labelledFigures(page, alone)) yield* shown(text, by, () => [text, ...around(page, by).map((near) => near.text)])
  for (const { element: block } of blocks) {
    if (told.has(block)) continue
    const given = givenTo(block) ?? (inCode.length === 0 ? drawnStars(page, block) : undefined)
    if (given) yield { said: undefined, at: given.at, block, around: saidWithin(block), data: '' }
  }
  yield* inCode
  if (inCode.length === 0) yield* onCards(page, told)
})

/** Words kept apart from the page, which may say beside them where the rating comes from; labels of a rating’s own control count in whole stars. */
function* inWords(page: Page): Generator<ShownRating> {
  if (!mayScore.test(page.source)) return
  for (const { text, block: { parent = page.root } } of passages(page)) {
    const found = outOf5.exec(text.value)
    if (!found || text.value.length > phraseLength) continue
    const said = text.slice(found.index, found.index + found[0].length)
    yield { said, at: said.at, block: undefined, around: [text], data: '', among: parent }
  }
}

const phraseLength = 120

/** The first stars drawn alike over somebody’s words, where nothing is called a review by its author. */
function* onCards(page: Page, told: ReadonlySet<Element>): Generator<ShownRating> {
  for (const star of starRows(page)) {
    const card = blockAround(page, star) ? undefined : reviewCard(page, star)
    if (!card || isWithin(star, told)) continue
    yield { said: undefined, at: star.at, block: card.element, around: saidWithin(card.element), data: card.data }
    return
  }
}

function isWithin(element: Element, parts: ReadonlySet<Element>): boolean {
  for (let at: Element | undefined = element; at; at = at.parent) if (parts.has(at)) return true
  return false
}

const mayListRatings = glance('rating', 'stars', 'note', 'score', 'etoiles')

/** `amongReviews`: the page has a part that is called reviews; a list of that name needs not be seen to be shown. */
function* inData(page: Page, amongReviews: boolean): Generator<ShownRating> {
  if (!mayListRatings(page) || !holdsList.test(page.source)) return
  const { source } = page
  const named = [...source.matchAll(listed)].filter(({ 0: written, 1: name }) => amongReviews || (somebody.test(written) && shownLists(page).has(name!)))
  const lists = named.length > 0 || amongReviews ? named : source.matchAll(quoted)
  for (const { 0: written, index } of lists) {
    const start = index + written.lastIndexOf('[')
    const at: Span = { start: index + written.search(atEnd), end: index + written.length }
    yield { said: undefined, at, block: undefined, around: [], data: source.slice(start, endOf(source, start + 1, '[', longest) + 1) }
  }
}

/** What a review has beside its stars; a filter by stars has none of it. */
const somebody = /\b(?:name|author|person|customer|client|user|nom|prenom|auteur|text|texte|quote|body|comment|review|content|message|avis)['"]?\s{0,4}:/i

/** The lists of which code makes something of each member, or of the one whose turn it is: `reviews.map(`, `reviews[current]`, `v-for="each in reviews"`. */
const shownLists = remember(({ source }: Page): ReadonlySet<string> => new Set([...source.matchAll(use)].map(([, asked, inVue, inSvelte]) => (asked ?? inVue ?? inSvelte)!)))
const use = /(?<![\w$])([A-Za-z_$][\w$]{0,60})(?:\.map\(|\[)| in ([A-Za-z_$][\w$]{0,60})"|#each ([A-Za-z_$][\w$]{0,60}) /g

/** So far on a list in code is looked through. */
const longest = 20_000

function blockAround(page: Page, element: Element): Element | undefined {
  let found: Element | undefined
  for (let at: Element | undefined = element; at; at = at.parent) if (isCalledReview(page, at)) found = at
  return found
}

/** The first figure among what a component is given that says how many stars a review has; the words of the review stand beside it, and no address where it comes from. */
function givenTo(block: Element): Attribute | undefined {
  for (const element of [block, ...descendants(block)]) {
    for (const name of props) {
      const attribute = element.attr(name)
      if (!attribute || !/^[3-5](?:[.,]\d)?$/.test(attribute.value ?? '') || element.closest(ratingControl)) continue
      if (element.attributes.some((other) => leading.test(other.name))) continue
      if (element.children.some((child) => !(child instanceof Element)) || element.attributes.some((other) => worded.has(other.name))) return attribute
    }
  }
  return undefined
}

const leading = /^(?:link|url|href|source)|(?:link|url|href|source)$/i
const worded = new Set('text quote content body comment review author name title message texte auteur nom'.split(' '))
