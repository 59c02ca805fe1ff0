import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { conditionOf } from './count.ts'
import { branchOf } from '../passages/plural.ts'

const path = String.raw`[$@]?(?:[\w$]{1,40}(?:\?|!)?(?:\.|->)){0,3}`
const stocks = '(?:in|count_?in|available|current|total|stock)?_?(?:stock|inventory|quantity|qty)(?:_?(?:count|level|quantity|left))?|stocke?|en_?stock|disponible'
const places = '(?:available|remaining|free|open)?_?(?:spots|seats|places|slots|tickets|rooms)(?:_?(?:left|available|remaining))?'
const yes = 'in_?stock|(?:is_?)?available|en_?stock|disponible'
const any = String.raw`(?:${path}(?:${stocks}|${places})\s{0,3}(?:>\s{0,3}0|>=\s{0,3}1|!==?\s{0,3}0)|!{0,2}${path}(?:is_?)?(?:${yes}|${stocks}))`
const none = String.raw`(?:${path}(?:${stocks}|${places})\s{0,3}(?:<=\s{0,3}0|<\s{0,3}1|===?\s{0,3}0)|!${path}(?:${yes})|${path}(?:is_?)?(?:sold_?out|out_?of_?stock))`
const opening = String.raw`^\s*(?:\{%-?\s*(?:if|elsif)\s|\{\{?\s*(?:#if\s)?)?\(?\s*`
const closing = String.raw`\s*\)?\s*(?:\?|&&|-?%\}|\}\})?\s*\(?\s*['"\x60]?\s*$`
/** A condition that asks for nothing else: `product.stock > 0 ?`, `v-if="inStock"`, `{% if product.available %}`. */
const whereAny = new RegExp(`${opening}${any}${closing}`, 'i')
const whereNone = new RegExp(`${opening}${none}${closing}`, 'i')
/** What stands between one way and the other, and before the other where both are words: `left === 0 ? 'Sold out' : '`. */
const otherwise = /^['"`]?\s*\)?\s*:\s*\(?\s*['"`]?$/
const orElse = new RegExp(`${opening}${none}` + String.raw`\s*\)?\s*\?\s*(['"])[^'"]{0,80}\1\s*:\s*['"\x60]$`, 'i')

/** Whether what a template asks is whether there is any at all, and nothing else. */
export const asksForAny = (asked: string): boolean => whereAny.test(asked.replace(/[\s:-]+$/, ''))

/** Whether words are shown of whatever can be bought, be it one or thousands: on the condition that there is any, or none being the other way. */
export function isForAnyStock(page: Page, element: Element): boolean {
  const branch = branchOf(element)
  if (!branch) return false
  const asked = askedOf(page, branch)
  if (!otherwise.test(asked.trim())) return whereAny.test(asked) || orElse.test(asked)
  const ways = (branch.parent?.childElements ?? []).filter(({ name }) => name === '#branch')
  return ways.length === 2 && ways[1] === branch && whereNone.test(askedOf(page, ways[0]!))
}

/** The code before what a branch shows, from where it is chosen. */
function askedOf(page: Page, branch: Element): string {
  const [first] = branch.children
  return conditionOf(page, branch) + (first ? page.source.slice(branch.extent.start, first.at.start).slice(0, longest) : '')
}
const longest = 200
