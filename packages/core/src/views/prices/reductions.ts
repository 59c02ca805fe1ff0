import type { Page } from '../../page.ts'
import { type Span, within } from '../../span.ts'
import type { Text } from '../../text.ts'
import { isRandom } from '../counts/figures.ts'
import { nearby } from '../passages/nearby.ts'
import type { Passage } from '../passages/passages.ts'
import { type Price, prices } from './prices.ts'
import { workingsOf } from '../code/workings.ts'

/** What is said of a price of before: what is asked now, and by how much that is less. */
export interface Reduction {
  readonly now: Price | undefined
  /** Whether another price stands with it: a price alone was never lowered. */
  readonly isBeside: boolean
  /** The share that is said to be saved, `-60%`, where one alone is said; what says “up to” is none. */
  readonly share: { readonly percent: number; readonly text: Text } | undefined
  /** Whether it is called what the thing is worth: a price of nobody's, told to be one. */
  readonly isValue: boolean
}

const percent = /(?<![\d.,])(\d{1,2})(?:[.,]\d)?[\s\u00A0\u202F]?%/g
/** How many passages on each side belong to one price tag. */
const reach = 2

/** What a page says of a price of before: in its own passage, or else in those around it, up to the next such price. */
export function reductionOf(page: Page, before: Price): Reduction {
  // The upper end of a range is told of with the lower one.
  if (/[\d\uFFFC]\s?(?:\p{Sc}|\p{Lu}{2,3})?\s?(?:[–—-]|\b(?:to|à|bis)\b)\s?$/u.test(before.passage.text.value.slice(0, before.within.start))) return { now: undefined, isBeside: false, share: undefined, isValue: false }
  const isValue = isCalledValue(page, before)
  const all = prices(page).slice(Math.max(0, before.order - most), before.order + most)
  if (isRaised(page, before, all)) return { now: undefined, isBeside: false, share: undefined, isValue }
  const own = all.filter((price) => price !== before && price.passage === before.passage)
  if (own.length === 1 && isLowered(own[0]!, before)) {
    const share = shareIn([before.passage], before) ?? shareIn(nearby(page, before.passage, 1, 1), before)
    return { now: own[0], isBeside: true, share: isAloneIn(all, before, own[0]!) ? share : shareIn([before.passage], before), isValue }
  }
  const near = nearby(page, before.passage, reach, reach)
  const beside = all.filter((price) => price !== before && near.includes(price.passage) && !isSaved(price))
  // What is only called a price of before is one where less is asked beside it: “regular price” may be all there is.
  const isBeside = before.struck ? beside.some((price) => !isHigher(price, before)) : beside.some(({ struck, amount }) => !struck && (amount === undefined || before.amount === undefined || amount < before.amount))
  // Of two price tags in one part of a page, nobody knows which figure belongs to which.
  if (beside.some(({ struck, text }) => struck && text.value !== before.text.value) || beside.length > 2) return { now: undefined, isBeside, share: undefined, isValue }
  const current = beside.filter((price) => isLowered(price, before))
  return { now: current.length === 1 ? current[0] : undefined, isBeside: isBeside || isFilledIn(near, before), share: shareIn(near, before), isValue }
}

/** Whether a figure is called what is saved, and is no price: “You save $43”. */
const isSaved = ({ passage, within: { start, end } }: Price): boolean => {
  const { value } = passage.text
  return saving.test(value.slice(Math.max(0, start - 24), start)) || /^\s{0,2}(?:off|de (?:remise|réduction|descuento)|économisés?|sparen|gespart)\b/i.test(value.slice(end, end + 24))
}
const saving = /(?:sav(?:e|es|ing|ings|ed)|économi\p{L}{1,6}|ahorr\p{L}{1,4}|spar(?:e|en|st|t)|risparmi\p{L}{0,3})[^\p{L}\d]{1,4}$/iu

/** “Total value: $412”, “$60 value”, “40% off retail value”, `{ item: 'Guide', value: '$97' }`. */
function isCalledValue(page: Page, { passage, within: { start, end }, at }: Price): boolean {
  const { value } = passage.text
  return valued.before.test(value.slice(Math.max(0, start - 24), start)) || valued.behind.test(value.slice(end, end + 16)) || valued.key.test(page.source.slice(Math.max(0, at.start - 30), at.start)) || nearby(page, passage, reach, reach).some(({ text }) => valued.near.test(text.value) && !hasMoney.test(text.value))
}
/** “Total value: $412” beside it is another figure’s name. */
const hasMoney = /\p{Sc}\s?\d|\d\s?\p{Sc}/u
const worth = 'value|valeur|valor|wert|valore|waarde'
const valued = {
  before: new RegExp(String.raw`(?:(?<!best |great |good |meilleure )\b(?:${worth})(?: (?:total[ea]?|globale|r[ée]elle|cumul[ée]e|marchande|real|combinado))?|gesamtwert|\bworth|\bvalued at|\bvaleur de)\s{0,2}[:–—]?\s{0,2}$`, 'i'),
  behind: new RegExp(String.raw`^\+?\s{0,2}(?:value|de valeur|valor|wert|di valore|waarde)\b`, 'i'),
  key: new RegExp(String.raw`(?<![\w$])(?:${worth})["']?\s{0,3}:\s{0,3}["'\`]\s?$`, 'i'),
  near: /\b(?:total|retail|full|combined|bundle|package|stack) value\b|\bvaleur (?:totale|globale|cumul[ée]e|au d[ée]tail|du (?:pack|lot|coffret))\b|\bvalor (?:total|combinado)\b|gesamtwert|\bvalore totale\b|\btotale waarde\b/i,
}

/** Prices are rounded, and so are shares. */
const tolerance = 2
/** “Save 70 %” of what is 73 % less was rounded to please nobody. */
const modesty = 5

/** By how many percent a price was lowered, where the page says another figure. */
export function contradicted({ now, share }: Reduction, before: Price): number | undefined {
  const real = before.amount && now?.amount ? Math.round((1 - now.amount / before.amount) * 100) : 0
  return share && real > 0 && (share.percent - real > tolerance || real - share.percent > modesty) ? real : undefined
}

const isLowered = (price: Price, before: Price): boolean => !price.struck && price.currency === before.currency && price.amount !== before.amount && !isHigher(price, before)

/** What costs more than before is no bargain. */
const isHigher = ({ currency, amount = 0 }: Price, before: Price): boolean => currency === before.currency && before.amount !== undefined && amount > before.amount

/** Whether what is kept with it, in one object of a list, asks for more: rents and earnings that went up. */
function isRaised({ source }: Page, before: Price, all: readonly Price[]): boolean {
  if (!before.struck || within(before.at, before.struck.extent)) return false
  const kept = all.filter(({ at }) => at !== before.at && isOneObject(source, at, before.at))
  return kept.length > 0 && kept.every((price) => isHigher(price, before))
}
const isOneObject = (source: string, a: Span, b: Span): boolean => {
  const between = source.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return between.length < longestObject && !/[{}]/.test(between)
}
const longestObject = 400

/** Whether no other price tag stands so near that a share between the two may be its own. */
const isAloneIn = (all: readonly Price[], before: Price, now: Price): boolean =>
  !all.some(({ passage, amount }) => passage !== before.passage && Math.abs(passage.order - before.passage.order) <= (amount === before.amount || amount === now.amount ? 1 : reach))

const most = 6

/** The price of today may be filled in without its currency: a blank beside the price of before. */
const isFilledIn = (near: readonly Passage[], { at }: Price): boolean => near.some(({ text }) => text.holes.some(({ from }) => !within(text.slice(from, from + 1).at, at)))

/** Whether code makes the price of before up: works it out from another one, as `price * 1.4`, draws it by lot, or calls it a fake. Nobody has ever paid it. */
export function isMadeUp(page: Page, { text }: Price): boolean {
  const whole = workingsOf(page, text.at)
  // What is worked back from the price with a code is the price without it: the others pay it.
  if (workedBack.test(whole)) return false
  return multiplied.test(whole) || text.holes.some(({ from, origin }) => {
    const code = workingsOf(page, text.slice(from, from + 1).at)
    return !workedBack.test(code) && (multiplied.test(code) || invented.test(code) || (drawn.test(code) && isRandom(origin)))
  })
}
const multiplied = /(?:price|prix|cost|amount|tarif)\w*(?:\.value)?\)?\s*(?:\*\s*(?:1\.\d|[2-9]\b)|\/\s*0?\.\d|\|\s*(?:times:\s*(?:1\.\d|[2-9]\b)|divided_by:\s*0?\.\d)|\+\s*[\w.]*(?:price|prix)\w*\s*\*\s*0?\.\d)|\b(?:1\.\d+|[2-9])\s*\*\s*[\w.]*(?:price|prix|cost|amount)/i
const workedBack = /(?:referral|coupon|voucher|parrain\w{0,4}|member|student|adherent|(?:promo|discount|gift|invit\w{1,6}|remise|reduction)_?code|code_?(?:promo|remise))\w{0,12}\)?\s{0,2}(?:[!=]==?\s{0,2}[\w'"]{1,20}\s{0,2}|>\s?0\s{0,2})?(?:\?|&&)/i
const invented = /(?:fake|bogus|inflated|fictive|faux)_?(?:original|old|regular|was|list|strike|compare|prix|price|ancien)/i
const drawn = /random/i

function shareIn(near: readonly Passage[], before: Price): Reduction['share'] {
  const found = near.flatMap(({ text }) =>
    [...text.value.matchAll(percent)].flatMap((hit) => {
      const [ahead, behind] = [text.value.slice(0, hit.index), text.value.slice(hit.index + hit[0].length)]
      if (within(text.slice(hit.index).at, before.at) || hedged.test(ahead) || ofOthers.test(behind)) return []
      return [{ percent: Number(hit[1]), text: text.slice(hit.index, hit.index + hit[0].length) }]
    }),
  )
  return found.length === 1 ? found[0] : undefined
}

/** “97% of our clients”, “100 % coton”, “99% uptime”: a share of people, of a stuff or of success lowers no price. */
const ofOthers = new RegExp(
  String.raw`^\s?(?:(?:of|de|des|du|d['’]|von|der|di|delle|dei)\s?)?(?:(?:our|the|all|these|nos|les|tous|toutes|ces|unserer?|aller|nuestr[oa]s|i nostri)\s)?(?:(?!off|less|lower|discount|saving|remise|moins|rabatt|sconto)\p{L}{2,12}\s)?(?:` +
    'customers?|clients?|clientes?|clienti|kunden|users?|utilisat|usuari|people|personnes|personas|wom[ae]n|femmes|mujeres|m[ae]n(?!\\p{L})|hommes|patients?|buyers?|acheteu|readers?|lecteu|members?|membres?|students?|[ée]tudiant|[ée]l[èe]ves|parents|famil|owners?|drivers?|' +
    'satisf|happy|heureu|content|zufrieden|felices|success|r[ée]ussite|recommend|recommand|uptime|' +
    'natural|naturel|bio(?!\\p{L})|organic|recycl|vegan|vegetal|v[ée]g[ée]tal|pure?(?!\\p{L})|cotton|coton|wool|laine|linen|lin(?!\\p{L})|silk|soie|cashmere|leather|cuir|polyester|cocoa|cacao|alcohol|alcool|vol(?!\\p{L})|abv|secure|s[ée]curis|made in|fran[çc]ais)',
  'iu',
)

/** “Up to 60%”, “extra 10%”, “VAT 20%”: no share of this price. */
const hedged = /(?:up to|jusqu['’]?[àa]|extra|additional|another|further|over|more than|at least|vat|tax|tva|interest|apr|plus|encore|suppl[ée]mentaires?|deposit|acompte|coupon|code)\s[^.!?]{0,12}$/i
