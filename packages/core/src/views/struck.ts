import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { view } from '../view.ts'
import { glance } from './glance.ts'
import { textOf } from './passages.ts'

/** What authors call the price of before: `old-price`, `priceWas`, `compare-at-price`, `prix-barre`. */
const former = /(?:old|was|orig(?:inal)?|previous|former|regular|before|strike(?:through)?|struck|crossed|cut|compare(?:-?at)?|msrp|rrp)[_-]?-?price(?![a-z])|price[_-]{1,2}(?:old|was|orig(?:inal)?|previous|former|before|compare|striked?|cut)\b|(?:ancien|vieux)[_-]?prix|prix[_-](?:barre|ancien|avant|initial)\b/i
const classes = /(?:^|\s)(?:[\w-]+:)*(?:line-through|text-decoration-line-through|strikethrough|striked?|barre)(?=\s|$)/
const style = /text-?decoration(?:-?line)?\s*:\s*['"]?[^;,}]{0,20}line-through/i
const struckThrough = glance('line-through')
const strikes = glance('line-through', 'linethrough', 'strik', 'pric', 'prix', 'barre')
const elementsStruck = ['del', 's', 'strike']
const mayStrike = (page: Page): boolean => strikes(page) || elementsStruck.some((name) => page.named(name).length > 0)
const hint = /<(?:del|s|strike)\b|[lL]ine-?[tT]hrough|[sS]trik|[pP]rice|[pP]rix|[bB]arre/

/** More than a price and a word. */
const longest = 60

/** Elements that show a few words as done with: struck through, or a price that their author calls the one of before. In document order. */
export const struck = view<Element>((page) => (mayStrike(page) && hint.test(page.source) ? candidates(page).sort((a, b) => a.order - b.order) : []))

function candidates(page: Page): Element[] {
  const found = new Set([...page.named('del'), ...page.named('s'), ...page.named('strike')])
  if (struckThrough(page)) for (const element of page.bearing('style')) if (style.test(element.attr('style')!.text.value)) found.add(element)
  if (!strikes(page) || !telling.test(page.source)) return [...found].filter(isBrief)
  for (const element of page.bearing('class')) {
    const named = element.attr('class')!.text.value
    if (!telling.test(named)) continue
    if (classes.test(named) || (former.test(named) && !/(?:^|\s)(?:no|not)-/.test(named))) found.add(element)
  }
  return [...found].filter(isBrief)
}

/** A glance, before looking closer: most classes name nothing of the kind. */
const telling = /[lL]ine-?[tT]hrough|[sS]trik|[bB]arre|[pP]rice|[pP]rix/
const isBrief = (element: Element): boolean => textOf(element).value.length <= longest
