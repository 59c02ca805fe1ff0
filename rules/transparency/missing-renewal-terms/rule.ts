import { type Amount, amountsIn, controls, isDead, type Page, type Passage, priceCard, prices, rule, saysAnywhere, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Who joins without knowing for how long, and how to leave, learns it from the bank statement.',
  instead: 'Say it beside the button: $9 per month, renews every month until you cancel online.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['us-rosca', 'us-ca-arl', 'eu-crd-6', 'eu-crd-8-2', 'jp-sct-12-6', 'kr-ecom-21-2', 'in-ccpa-2023'],
  ontology: ['forced-action.forced-continuity', 'sneaking.hiding-information'],

  each: controls,
  words: ['join', 'other', 'once', 'from', 'period', 'renews', 'pays'],
  needs: ['join'],
  messages: {
    bare: '“{label}” for {price}: how long it runs, whether it renews and how to leave are not told',
    paid: '“{label}” for {price}: whether it renews and how to leave is not told',
    perhaps: '“{label}” for {price}: is it told how long it runs, whether it renews and how to leave?',
    unsaid: '“{label}” for {price}: is it told whether it renews, and how to leave?',
  },
  asks: {
    bare: '“{label}” for {price}: is it told how long it runs, whether it renews and how to leave?',
    paid: '“{label}” for {price}: is it told whether it renews, and how to leave?',
  },

  check(control, { page, words }) {
    const { text, kind, isBrief } = control
    if (page.kind === 'prose' || kind === 'tick' || !isBrief || !words.join.has(text) || control.element.closest('nav, header, footer')) return
    const card = priceCard(page, control)
    const paid = card.flatMap((passage) => amountsIn(passage.text)).filter(({ amount }) => amount !== 0)
    const says = (list: WordList): boolean => card.some((passage) => list.has(passage.text))
    if (paid.length === 0 || says(words.other) || says(words.once)) return
    if (page.kind === 'strings' ? says(words.renews) : saysAnywhere(page, words.renews)) return
    const data = { label: text.shown, price: paid[0]!.text.shown }
    const isTimed = paid.some(({ period }) => period) || hasPeriod(card, page) || says(words.period)
    // Whoever pays here has read the terms here, or not at all.
    if (isTimed && words.pays.has(text) && page.parts.length === 0 && page.kind !== 'strings') return { at: text, message: 'paid', data }
    // That a plan by the month goes on by the month is understood; how it ends is told where it is bought.
    if (isTimed) return page.kind === 'page' && page.parts.length === 0 && isAlone(paid) ? { at: text, message: 'unsaid', data, doubt: true } : undefined
    if (paid[0]!.amount === undefined) return
    // A link leads on, perhaps to a page that tells, and so does what begins “from $1”.
    const leadsOn = words.from.has(text) || (control.element.is('a') && isDead(control.element) !== true)
    return leadsOn || page.parts.length > 0 ? { at: text, message: 'perhaps', data, doubt: true } : { at: text, message: 'bare', data }
  },
})

const isAlone = (paid: readonly Amount[]): boolean => paid.length === 1 && paid[0]!.amount !== undefined

const hasPeriod = (card: readonly Passage[], page: Page): boolean => prices(page).some(({ period, passage }) => period !== undefined && card.includes(passage))
