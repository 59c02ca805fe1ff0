import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import type { WordList } from '../../word-list.ts'
import { saysAnywhere } from '../passages/anywhere.ts'
import { nearby } from '../passages/nearby.ts'
import type { Passage } from '../passages/passages.ts'
import { type Price, prices } from './prices.ts'
import { statements } from '../passages/statements.ts'

/** A share taken off one price, as the badge of a product says it: `-40%`, `Save 30%`, `25 % de remise`. */
export interface ShareBadge extends Placed {
  readonly text: Text
  readonly price: Price
}

const longest = 40
const before = '(?:now|today|today only|you save|save|sale|economisez|économisez|vous économisez|promo|promotion|soldes?|remise|remise de|réduction de|(?:prix )?(?:en )?baisse de|prix réduit de|reduced by|price cut of)'
const behind = '(?:off|discount|less|cheaper|de réduction|de remise|de rabais|de moins|moins cher|de moins qu[’\']avant|less than before|cheaper than before)'
const when = '(?:today|now|today only|this week|this weekend|aujourd[’\']hui|cette semaine|ce week-end)'
const half = '(?:now |today )?(?:half[ -]price|(?:à )?moiti[ée] prix)'
/** Nothing but the share: what says more may say whose it is, and from when. A share alone may be of anything. */
const badge = new RegExp(`^[^\\p{L}\\p{N}–−-]*(?:(?:soit|that[’']s)\\s)?(?:(?<said>${before})[\\s:!–-]*)?(?<less>[-–−]\\s?)?(\\d{1,2})[\\s\\u00A0\\u202F]?%[\\s\\u00A0]*(?<taken>${behind})?[\\s!]*(?:${when})?[\\s!.*]*$`, 'iu')
const halved = new RegExp(`^[^\\p{L}\\p{N}]*${half}[\\s:!.–-]*$`, 'iu')
/** What is taken off with a code, for a year paid at once, or for some. */
const other = /\b(?:code|coupon|voucher|member|first order|newsletter|subscri|annual|yearly|bundle|abonn|parrain|premi[eè]re commande|carte|fid[eé]lit[eé])/i
/** How many passages on each side belong to one price tag. */
const reach = 2

/** Shares that stand beside exactly one price, which is paid once. */
export const shareBadges = view<ShareBadge>(function* (page) {
  const all = prices(page)
  for (const price of all) {
    // Words in code stand in the order of the code, and not beside each other.
    if (price.amount === undefined || price.struck || price.period !== undefined || price.passage.block.name === '#shown') continue
    const near = nearby(page, price.passage, reach, reach)
    const own = ownBadge(price)
    if (!(own ?? near.some(isBadge)) || near.some(({ text }) => other.test(text.value))) continue
    if (all.slice(Math.max(0, price.order - most), price.order + most).some((each) => each !== price && near.includes(each.passage))) continue
    if (own) yield { text: own, price, at: own.at }
    for (const { text, at } of near.filter(isBadge)) yield { text: text.trimmed, price, at }
  }
})

/** Whether the state, an insurance or the like pays the share, in words that tell of such: beside the price, or wherever they give the same figure. */
export function isPaidByOthers(page: Page, { text, price: { passage } }: ShareBadge, relief: WordList): boolean {
  const share = /\d+(?=\s?%)/.exec(text.value)?.[0]
  const gives = ({ value }: Text): boolean => share !== undefined && [...value.matchAll(/\d+(?=\s?%)/g)].some(([figure]) => figure === share)
  return saysAnywhere(page, relief) && (nearby(page, passage, reach, reach).some((near) => relief.has(near.text)) || statements(page).some((said) => gives(said.text) && relief.has(said.text)))
}

/** How many prices before and behind may stand in the passages beside one. */
const most = 6

/** The share that stands in one line with the price, and nothing else: `-40% €29`. */
function ownBadge({ passage: { text }, within: { start, end } }: Price): Text | undefined {
  const said = [text.slice(0, start), text.slice(end)].map((part) => part.slice(/^[\s,;:]*/.exec(part.value)![0].length).trimmed).filter(({ value }) => value !== '')
  return said.length === 1 && isBadge({ text: said[0]! }) ? said[0] : undefined
}

function isBadge({ text }: Pick<Passage, 'text'>): boolean {
  if (text.value.length > longest) return false
  if (halved.test(text.value)) return true
  if (!text.value.includes('%')) return false
  const found = badge.exec(text.value.trim())?.groups
  return found !== undefined && Boolean(found['said'] ?? found['less'] ?? found['taken'])
}
