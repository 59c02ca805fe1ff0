import { amountIn, type Hit, nearby, type Page, type Passage, pressable, rule, together, whole, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A price cut into days or months looks smaller than the sum that leaves the account.',
  instead: 'Write the amount charged each time, then what that makes a month: $119.88 a year ($9.99 a month).',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-crd-6', 'eu-ucpd-7', 'uk-dmcc-230', 'us-rosca', 'au-acl-18', 'eu-ccd2-ads'],
  ontology: ['sneaking.hiding-information.drip-pricing', 'obstruction.creating-barriers.price-comparison-prevention'],

  each: whole,
  words: ['slice', 'billing', 'instalments', 'lease', 'amount', 'total', 'choice'],
  needs: ['billing', 'instalments'],
  messages: {
    missing: '“{price}”, “{billing}”: the amount charged each time is not told',
    asked: '“{price}”, “{billing}”: is the reader told the amount charged each time?',
    sum: '“{price}”: what this adds up to is not told',
    added: '“{price}”: is the reader told what this adds up to?',
  },

  *check(all, { page, words }) {
    const isTotal = ({ text }: Passage): boolean => words.total.has(text)
    if (page.kind !== 'strings' && all.some(isTotal)) return
    const cut = all.find(({ text }) => words.instalments.has(text))
    const sum = words.instalments.find(cut?.text)
    if (cut && sum && !all.some(({ text }) => words.lease.has(text)) && isTold(sum, all, words, nearby(page, cut, 12, 12)) === false) {
      const data = { price: sum.text.shown }
      yield isWhole(page) ? { at: sum, message: 'sum', data } : { at: sum, message: 'added', data, doubt: true }
    }
    for (const passage of all) {
      const billing = passage.block.closest(pressable) ? undefined : words.billing.find(passage.text)
      if (!billing || nearby(page, passage, 12, 12).some(isTotal)) continue
      const near = nearby(page, passage)
      const price = closest(billing, words.slice.all(together(near)))
      const told = price && isTold(price, near, words)
      if (!price || told || (isBlank(price) && (told === undefined || page.kind === 'strings'))) continue
      const data = { price: price.text.shown, billing: billing.text.shown }
      const either = !within(price.at, passage.at) && near.some(({ text }) => words.choice.has(text))
      const open = isBlank(price) || told === undefined || either || page.kind === 'prose'
      yield open ? { at: price, message: 'asked', data, doubt: true } : { at: price, message: 'missing', data }
    }
  },
})

/** A part with the heading of its page holds what is read with the price; includes may bring the rest. */
const isWhole = (page: Page): boolean => page.kind === 'page' || page.kind === 'marketing-email' || (page.named('h1').length > 0 && page.parts.every(({ name = '' }) => /^(?:extends|layout)\b/.test(name)))

const isBlank = ({ text }: Hit): boolean => amountIn(text.value) === undefined

/** Whether these passages tell a sum that the price may be a part of; `undefined` when a blank may hold it. Nothing is a part of nothing. */
function isTold(price: Hit, near: readonly Passage[], { amount, slice }: Readonly<Record<'amount' | 'slice', WordList>>, around = near): boolean | undefined {
  const part = amountIn((amount.find(price.text) ?? price).text.value) ?? Infinity
  const isSum = ({ text }: Passage): boolean =>
    amount.all(text).some(({ at, text: said }) => (amountIn(said.value) ?? 0) >= 2.5 * part && ![price, ...slice.all(text)].some((other) => within(at, other.at)))
  if (part === 0 || near.some(isSum)) return true
  // What stands outside all markup is instructions of a template.
  return around.some(({ text, block }) => block.name !== '#page' && text.holes.some(({ from }) => !within(text.slice(from, from + 1).at, price.at))) ? undefined : false
}

const closest = ({ at }: Hit, prices: readonly Hit[]): Hit | undefined =>
  [...prices].sort((a, b) => Math.abs(a.at.start - at.start) - Math.abs(b.at.start - at.start))[0]
