import { contradicted, type Finding, isMadeUp, isPaidByOthers, nearby, type Page, type Passage, type Price, prices, reductionOf, rule, saysAnywhere, shareBadges, struck, tellsFigure, whole, within, type WordList } from '@aboveboard/core'

const messages = {
  wrong: '{before} to {now} is {real}% less, not {said}%',
  invented: 'The crossed-out price is made up in the code: nobody has paid it',
  missing: '“{said}”: nothing tells which price this was, and when',
  open: '“{said}”: does the reader learn which price this was, and when?',
  saved: '“{said}”: compared with which price is not told',
} as const

export default rule({
  summary: 'A crossed-out price that was never asked makes any price look like a bargain.',
  instead: 'Say what price it was: lowest price of the last 30 days, €48; or: recommended by the maker, €64.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-pid-6a', 'eu-aldi', 'fr-conso-l112-1-1', 'de-pangv-11', 'us-16cfr233', 'eu-ucpd-6'],
  ontology: ['sneaking.hiding-information.reference-pricing'],

  each: whole,
  words: ['amount', 'was', 'saved', 'blank', 'basis', 'share', 'relief', 'classes'],
  needs: ['amount', 'was', 'saved', 'blank'],
  besides: struck,
  messages,

  *check(all, { page, words }) {
    if (page.kind === 'prose') return
    const told = new Set<string>()
    for (const price of prices(page)) {
      const was = price.struck ? undefined : words.was.all(price.passage.text).find(({ at }) => within(price.at, at) && !nearby(page, price.passage).some(({ text }) => words.classes.has(text)))
      const saved = price.struck || was || !price.amount ? undefined : words.saved.all(price.passage.text).find(({ at }) => within(price.at, at))
      if (saved && page.parts.length === 0 && page.kind !== 'strings' && !tellsOfBefore(page, words)) yield { at: saved, message: 'saved', data: { said: saved.text.shown } }
      if (!price.struck && !was) continue
      const reduction = reductionOf(page, price)
      const real = contradicted(reduction, price)
      if (isMadeUp(page, price)) yield { at: price, message: 'invented' }
      else if (real !== undefined) yield { at: price, message: 'wrong', data: { before: price.text.shown, now: reduction.now!.text.shown, real, said: reduction.share!.percent } }
      // What a page does not tell of one figure is said once; what may be told elsewhere, once for all wares.
      else if (tellsFigure(price) && reduction.isBeside && !told.has(price.text.value) && !saysAnywhere(page, words.basis)) {
        const found = { at: was ?? price, data: { said: (was ?? price).text.shown } }
        const mayBeTold = page.parts.length > 0 || reduction.isValue
        if (mayBeTold && told.size > 0) continue
        told.add(price.text.value)
        yield mayBeTold ? { ...found, message: 'open', doubt: true } : { ...found, message: 'missing' }
      }
    }
    const badges = page.kind === 'strings' ? [] : shareBadges(page).filter((badge) => !isPaidByOthers(page, badge, words.relief))
    if (badges.length > 0 && page.parts.length === 0 && !tellsOfBefore(page, words)) for (const { at, text } of badges) yield { at: { at }, message: 'saved', data: { said: text.shown } }
    if (page.kind === 'strings') for (const passage of all) yield* heldFast(passage, page, words)
  },
})

type Words = Readonly<Record<'was' | 'blank' | 'share' | 'basis', WordList>>

const tellsOfBefore = (page: Page, { was, basis }: Words): boolean => prices(page).some(({ struck }: Price) => struck) || saysAnywhere(page, was) || saysAnywhere(page, basis)

/** A share that stands fast beside prices that change was not worked out from them. */
function* heldFast(passage: Passage, page: Page, { blank, share, basis }: Words): Generator<Finding<typeof messages>> {
  const said = blank.find(passage.text)
  const near = said ? nearby(page, passage) : []
  if (said && near.some(({ text }) => share.has(text)) && !near.some(({ text }) => basis.has(text))) yield { at: said, message: 'missing', data: { said: said.text.shown } }
}
