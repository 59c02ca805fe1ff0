import type { Element } from '../../element.ts'
import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { textOf } from '../passages/passages.ts'

/** What authors call the price of before: `old-price`, `priceWas`, `compare-at-price`, `prix-barre`. */
const former = /(?:old|was|orig(?:inal)?|previous|former|regular|before|strike(?:through)?|struck|crossed|cut|compare(?:-?at)?|msrp|rrp)[_-]?-?price(?![a-z])|price[_-]{1,2}(?:old|was|orig(?:inal)?|previous|former|before|compare|striked?|cut)\b|(?:ancien|vieux)[_-]?prix|prix[_-](?:barre|ancien|avant|initial)\b/i
const classes = /(?:^|\s)(?:[\w-]+:)*(?:line-through|text-decoration-line-through|strikethrough|striked?|barre)(?=\s|$)/
const style = /text-?decoration(?:-?line)?\s*:\s*['"]?[^;,}]{0,20}line-through/i
const struckThrough = glance('line-through')
const mayBeCalledSo = glance('line-through', 'linethrough', 'strik', 'pric', 'prix', 'barre')

/** More than a price and a word. */
const longest = 60

/** Elements that show a few words as done with: struck through, or a price that their author calls the one of before. In document order. */
export const struck = view<Element>((page) => {
  const found = new Set(['del', 's', 'strike'].flatMap((name) => page.named(name)))
  if (struckThrough(page)) for (const element of page.bearing('style')) if (style.test(element.attr('style')!.text.value)) found.add(element)
  if (mayBeCalledSo(page) && telling.test(page.source)) for (const element of page.bearing('class')) if (isCalledSo(element)) found.add(element)
  return [...found].filter(isBrief).sort((a, b) => a.order - b.order)
})

function isCalledSo(element: Element): boolean {
  const named = element.attr('class')!.text.value
  return telling.test(named) && (classes.test(named) || (former.test(named) && !/(?:^|\s)(?:no|not)-/.test(named)))
}

/** A glance, before looking closer: most classes name nothing of the kind. */
const telling = /[lL]ine-?[tT]hrough|[sS]trik|[bB]arre|[pP]rice|[pP]rix/
const isBrief = (element: Element): boolean => textOf(element).value.length <= longest
