import { amountsIn, type Hit, isQuotation, type Page, passageAt, passages, prices, readBefore, rule, sentenceWith, spanning, statements, type Text, withClaim, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A price without the fees that nobody can avoid makes the reader choose by a figure that nobody pays.',
  instead: 'Show the total with all mandatory fees; list its parts after it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-crd-6', 'eu-ucpd-7', 'uk-dmcc-230', 'us-16cfr464', 'us-ca-sb478', 'ca-comp-74-01-1-1', 'kr-ecom-21-2', 'in-ccpa-2023'],
  ontology: ['sneaking.hiding-information.drip-pricing'],

  each: statements,
  words: ['without', 'later', 'forced', 'charge', 'outside', 'onsite', 'within', 'fee', 'chosen', 'total', 'reckoned'],
  needs: ['without', 'later', 'outside', 'onsite', 'fee'],
  messages: {
    without: '“{said}”: the price shown here is not the one that is paid',
    step: '“{said}” shows on a later step; the price was shown without it',
    told: '“{said}”: is the price with it told as well?',
    reckoned: '“{said}”: can the reader work out what is paid in all?',
  },

  check(statement, { page, words }) {
    const { text } = statement
    if (text.value.length > longest) return
    const fee = words.chosen.has(text) ? undefined : words.fee.find(text)
    if (fee && isOnLaterStep(page, fee, words.fee)) return { at: fee, message: 'step', data: { said: fee.text.shown } }
    const later = words.later.find(text) ?? forcedIn(text, words)
    const said = later ?? words.without.find(text)
    if (!said || isQuotation(text, said)) return
    const near = [statement, ...withClaim(page, said, 2, 2)]
    const own = amountsIn(text).some((amount) => amount.within.end <= said.within.start || (later && amount.within.start >= said.within.end))
    const priced = own || isNoteOfPrice(text, page) || (page.kind !== 'prose' && near.some((each) => each.text !== text && amountsIn(each.text).length > 0)) || (later && page.kind !== 'strings' && prices(page).length > 0)
    if (!priced || (later ? [statement] : near).some((each) => words.total.has(each.text))) return
    // A table of costs in a note adds them up for its author, and estimates them.
    if (page.kind === 'prose' && !later && (isTold(said, text.value) || /[~≈]\s?\p{Sc}?\d/u.test(text.value.slice(0, said.within.start)))) return
    const data = { said: said.text.shown }
    if (!(later && isTold(said, text.value)) && words.reckoned.has(text.slice(said.within.start))) return { at: said, message: 'reckoned', data, doubt: true }
    if ((!later && isTold(said, text.value)) || page.kind === 'prose') return { at: said, message: 'told', data, doubt: true }
    return { at: said, message: 'without', data }
  },
})

/** What says more is terms of sale, which tell of every fee in its own place. */
const longest = 240

/** How much the fee is, said right beside it: the reader can add it up. */
const isTold = ({ within }: Hit, value: string): boolean => /[\d\uFFFC]/.test(value.slice(within.start, within.end + 14))

/** “from $39*”, and somewhere below “* plus booking fees”. */
const isNoteOfPrice = ({ value }: Text, page: Page): boolean =>
  /^\s*[*†‡]/.test(value) && prices(page).some(({ within, full, passage }) => /^\s?[*†‡]/.test(passage.text.value.slice(within.start + full.value.length)))

/** Whether a fee and what it costs show on a later step than a price beside which no fee is named. */
function isOnLaterStep(page: Page, hit: Hit, fee: WordList): boolean {
  const before = readBefore(page, hit)
  const { order = 0 } = (before.length > 0 && passageAt(page, hit.at)) || {}
  return /[1-9\uFFFC]/.test(passages(page).slice(order, order + 2).map(({ text }) => /[\d\uFFFC][\d\uFFFC.,]*/.exec(text.value)?.[0]).find(Boolean) ?? '') && before.some(({ text }) => amountsIn(text).length > 0) && !before.some(({ text }) => fee.has(text))
}

/** What nobody can avoid, what is paid, and that the price leaves it out, in one breath. On the spot the price itself is paid as well: there the charge has a name. */
const forcedIn = (text: Text, words: Readonly<Record<'forced' | 'charge' | 'outside' | 'onsite' | 'within', WordList>>, apart = words.outside.find(text), said = spanning(text, words.forced.find(text), apart ?? words.onsite.find(text)), sentence = said && sentenceWith(text, said, longest)): Hit | undefined =>
  sentence && !words.within.has(text) && (words.charge.has(sentence) || (apart && amountsIn(sentence).length > 0)) ? said : undefined
