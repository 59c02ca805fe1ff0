import type { Element } from './element.ts'
import { remember } from './memory.ts'
import type { Page } from './page.ts'
import { Text } from './text.ts'
import { glance } from './views/code/glance.ts'

/** More is no name and no call, but a piece of program, in UTF-16 units. */
const longest = 160

const maySum = glance('price', 'money', 'currency', 'amount', 'prix', 'preis', 'precio', 'prezzo', 'montant', 'tarif', 'euro', 'pounds', 'dollars', 'eur(', 'gbp(', 'usd(', 'chf(')

/** What is called a price: `plan.price`, `{{ prix }}`, `%{total_price}`, `:price`. */
const named = /(?:price|prix|preis|precio|prezzo|tarif)(?:_?(?:text|label|formatted|display|string))?(?:\(\)|[\s})%]){0,8}$/i
/** What is made into a sum: `formatPrice(…)`, `… | money`, `toLocaleString(…, { style: 'currency' })`. */
const made = /(?:^|[\s{(])(?:\$?this\.|\$)?(?:money|prices?|currency|euros?|pounds?|dollars?|eur|gbp|usd|chf|prix)\(|(?:format(?:ted)?|fmt|display|print|show|to|as|in|number)_?(?:price|currency|money|amount|montant|prix)\b|\|\s{0,3}(?:money|currency|format_?(?:currency|money|price)|price)\b|['"]currency['"]/i
/** Made dearer, it is a price still: `Math.round(plan.price * 1.25)`. */
const raised = /(?:price|prix|preis|precio|prezzo|tarif)\)?\s{0,3}\*\s{0,3}(?:1\.\d|[2-9](?![\d.]))/i
/** A figure is worked out of one, or a question asked of it. */
const worked = /[*/<>]|\?(?![.?])|&&|\d\s{0,3}[-+]|[-+]\s{0,3}\d/
const marks = /^<(?:%[=-]{0,2}|\?(?:=|php\s{1,3}echo)?)|-?[%?]>$/g

/**
 * Tells the blanks of a page which sums of money will fill: then “a fee of {formatPrice(fee)}” is heard as “a fee of $5” is.
 * What is written tells it in every syntax.
 */
export const tellSums = remember((page: Page): void => {
  if (!maySum(page)) return
  tellSumsIn(page.root, page.source)
  // A page has tens of thousands of texts, nearly all without a blank: counted loops.
  for (let i = 0; i < page.elements.length; i++) tellSumsIn(page.elements[i]!, page.source)
})

function tellSumsIn({ children }: Element, source: string): void {
  for (let i = 0; i < children.length; i++) {
    const text = children[i]!
    if (!(text instanceof Text)) continue
    for (const hole of text.holes) {
      const { start, end } = text.placeOf({ start: hole.from, end: hole.from + 1 })
      if (end - start > longest) continue
      const written = source.slice(start, end).replace(marks, '')
      if (made.test(written) || raised.test(written) || (named.test(written) && !worked.test(written))) hole.knowSum()
    }
  }
}
