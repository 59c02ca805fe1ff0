import { amountIn, deselect, lineOf, preselections, rule, whereabouts } from '@aboveboard/core'

export default rule({
  summary: 'A paid extra that nobody asked for is paid by those who did not notice it.',
  instead: 'Offer the extra unselected, with its price, and let the reader add it.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-crd-22', 'eu-crd-27', 'fr-conso-l121-17', 'uk-ccr-40', 'us-rosca', 'in-ccpa-2023', 'kr-ecom-21-2'],
  ontology: ['sneaking.hiding-information.sneak-into-basket', 'interface-interference.bad-defaults'],

  each: preselections,
  words: ['extra', 'priced', 'price', 'free', 'none', 'checkout'],
  needs: ['extra', 'priced'],
  messages: {
    added: '“{label}” is added before the reader asks for it',
    perhaps: '“{label}” may be added before the reader asks for it: is it paid for?',
    remove: 'Leave it unselected',
  },

  check(preselection, { page, words }) {
    const { control, mark, label, kind, certain, others } = preselection
    const line = lineOf(control)
    if (words.free.has(line) || words.none.has(label) || (kind !== 'box' && kind !== 'quantity' && !others.some((other) => words.none.has(other)))) return
    const charged = ['price', 'data-price', 'cost', 'amount', 'prix'].map((name) => control.attr(name)?.text).find((text) => text !== undefined) ?? words.price.find(line)?.text
    if (charged && amountIn(charged.value) === 0) return
    const extra = words.extra.has(label)
    if (!extra && (kind === 'quantity' || !words.priced.has(label))) return
    const data = { label: label.shown }
    const paid = charged ? amountIn(charged.value) !== undefined : extra && [...whereabouts(page, control)].some((place) => words.checkout.has(place))
    if (!certain || !paid) return extra && (charged || paid) ? { at: mark, message: 'perhaps', data, doubt: true } : undefined
    const edit = deselect(page, preselection)
    return { at: mark, message: 'added', data, suggest: edit ? [{ message: 'remove', edits: [edit] }] : [] }
  },
})
