import { type Finding, isMadeUp, nearby, type Page, type Passage, type Price, prices, type Reduction, reductionOf, rule, saysAnywhere, whole, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A crossed-out price that was never asked makes any price look like a bargain.',
  instead: 'Say what price it was: lowest price of the last 30 days, €48; or: recommended by the maker, €64.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-pid-6a', 'eu-aldi', 'fr-conso-l112-1-1', 'de-pangv-11', 'us-16cfr233', 'eu-ucpd-6'],
  ontology: ['sneaking.hiding-information.reference-pricing'],

  each: whole,
  words: ['amount', 'was', 'blank', 'basis', 'share'],
  needs: ['amount', 'was', 'blank'],
  messages: {
    wrong: '{before} to {now} is {real}% less, not {said}%',
    invented: 'The crossed-out price is made up in the code: nobody has paid it',
    missing: '“{said}”: nothing tells which price this was, and when',
    open: '“{said}”: does the reader learn which price this was, and when?',
  },

  *check(all, { page, words }) {
    if (page.kind === 'prose') return
    const told = new Set<string>()
    for (const price of prices(page)) {
      const was = price.struck ? undefined : words.was.all(price.passage.text).find(({ at }) => within(price.at, at))
      if (!price.struck && !was) continue
      const reduction = reductionOf(page, price)
      const lie = lieOf(price, reduction, page)
      if (lie) yield lie
      // What a page does not tell of one figure is said once.
      else if (price.amount && reduction.isBeside && !told.has(price.text.value) && !saysAnywhere(page, words.basis)) {
        told.add(price.text.value)
        const said = was ?? price
        const data = { said: said.text.shown }
        yield page.parts.length > 0 ? { at: said, message: 'open', data, doubt: true } : { at: said, message: 'missing', data }
      }
    }
    if (page.kind === 'strings') for (const passage of all) yield* heldFast(passage, page, words)
  },
})

/** Prices are rounded, and so are shares. */
const tolerance = 2

type Messages = { wrong: '{before}{now}{real}{said}'; invented: ''; missing: '{said}' }

/** What is wrong with a price of before by itself. */
function lieOf(price: Price, { now, share }: Reduction, page: Page): Finding<Messages> | undefined {
  if (isMadeUp(page, price)) return { at: price, message: 'invented' }
  const real = price.amount && now?.amount ? Math.round((1 - now.amount / price.amount) * 100) : 0
  if (!share || real <= 0 || Math.abs(real - share.percent) <= tolerance) return undefined
  return { at: price, message: 'wrong', data: { before: price.text.shown, now: now!.text.shown, real, said: share.percent } }
}

/** A share that stands fast beside prices that change was not worked out from them. */
function* heldFast(passage: Passage, page: Page, { blank, share, basis }: Readonly<Record<'blank' | 'share' | 'basis', WordList>>): Generator<Finding<Messages>> {
  const said = blank.find(passage.text)
  const near = said ? nearby(page, passage) : []
  if (said && near.some(({ text }) => share.has(text)) && !near.some(({ text }) => basis.has(text))) yield { at: said, message: 'missing', data: { said: said.text.shown } }
}
