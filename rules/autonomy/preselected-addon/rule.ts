import { amountIn, constantsOf, deselect, identity, lineOf, type ListedBox, listedBoxes, type PaidFlag, paidFlags, type Preselection, preselections, purposeAround, rule, type Text, tickedMembers, view, whereabouts } from '@aboveboard/core'

export default rule({
  summary: 'A paid extra that nobody asked for is paid by those who did not notice it.',
  instead: 'Offer the extra unselected, with its price, and let the reader add it.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-crd-22', 'eu-crd-27', 'fr-conso-l121-17', 'uk-ccr-40', 'us-rosca', 'in-ccpa-2023', 'kr-ecom-21-2'],
  ontology: ['sneaking.hiding-information.sneak-into-basket', 'interface-interference.bad-defaults'],

  each: view<Preselection | ListedBox | PaidFlag>((page) => [...preselections(page), ...listedBoxes(page), ...tickedMembers(page), ...paidFlags(page)]),
  words: ['extra', 'extras', 'priced', 'price', 'untick', 'free', 'none', 'checkout', 'chosen', 'settling'],
  needs: ['extra', 'priced', 'untick'],
  besides: view((page) => [...tickedMembers(page), ...paidFlags(page)]),
  messages: {
    added: '“{label}” is added before the reader asks for it',
    perhaps: 'Is “{label}” added and charged before the reader asks for it?',
    remove: 'Leave it unselected',
  },

  check(preselection, { page, words }) {
    if ('name' in preselection) return words.extra.has(preselection.name) ? { at: preselection, message: 'added', data: { label: preselection.name.shown } } : undefined
    if (!('control' in preselection)) {
      const { at, label, list, price = amountIn(label.value) ?? 0 } = preselection
      if (!(words.extra.has(label) || words.priced.has(label) || (list && words.extras.has(list))) || words.free.has(label) || words.none.has(label)) return
      return price > 0 ? { at: { at }, message: 'added', data: { label: label.shown } } : undefined
    }
    const { control, mark, kind, certain, others } = preselection
    const line = lineOf(control)
    // A box that stands bare in its row is named by the row.
    const label = kind === 'box' && !/\p{L}/u.test(preselection.label.value) ? line.slice(preselection.label.value.length).trimmed : preselection.label
    const mustChoose = (kind === 'radio' || kind === 'option') && !others.some((other) => words.none.has(other))
    if (mustChoose || words.free.has(line) || words.none.has(label)) return
    // Filters, settings and what was chosen earlier put nothing into a basket.
    if (purposeAround(page, control).some((each) => words.settling.has(each))) return
    // The rows of a basket, ticked to be bought, are what was put there.
    const saysTicked = words.untick.has(label) && !words.chosen.has(identity(control))
    if (!words.extra.has(label) && !saysTicked && (kind === 'quantity' || !words.priced.has(label))) return

    const price = words.price.find(line)
    const amount = price && (amountIn(price.text.value) ?? leastOf(price.text))
    const inBasket = (): boolean => [...whereabouts(page, control)].some((place) => words.checkout.has(place))
    if (amount === 0 || (!price && !inBasket())) return
    const data = { label: label.shown }
    // What is shown with “+” and a price that data fills in costs something, whatever it is.
    const isOpen = price !== undefined && amount === undefined && !(kind === 'box' && (words.priced.has(line) || words.untick.has(label)))
    if (!certain || isOpen) return { at: mark, message: 'perhaps', data, doubt: true }
    const edit = deselect(page, preselection)
    return { at: mark, message: 'added', data, suggest: edit ? [{ message: 'remove', edits: [edit] }] : [] }
  },
})

/** The least price of a list that is written in the file: `+${extra.price}`. */
function leastOf({ holes }: Text): number | undefined {
  const [hole, ...more] = holes
  const prices = hole && more.length === 0 ? constantsOf(hole.origin)?.map(Number) : undefined
  return prices && prices.every((price) => price > 0) ? Math.min(...prices) : undefined
}
