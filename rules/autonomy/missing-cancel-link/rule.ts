import { elements, isQuotation, mayBringMore, named, pressable, rule, statements, whole } from '@aboveboard/core'

export default rule({
  summary: 'Who is told of the next payment and not of the way out goes on paying for want of a link.',
  instead: 'Set a link beside the notice that says “Cancel my plan” and leads there.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['fr-conso-l215-1-1', 'de-bgb-312k', 'us-ca-arl', 'us-rosca', 'fr-conso-l215-1'],
  ontology: ['obstruction.roach-motel'],

  each: whole,
  words: ['renewal', 'own', 'payment', 'exit', 'leading'],
  needs: ['renewal', 'own'],
  messages: { missing: '“{said}” comes without a way to cancel' },

  check(all, { page, words }) {
    if (page.kind === 'strings' || page.kind === 'prose') return
    const notice = all.find(({ text }) => words.renewal.has(text)) ?? (all.some(({ text }) => words.payment.has(text)) ? all.find(({ text }) => words.own.has(text)) : undefined)
    const said = notice && (words.renewal.find(notice.text) ?? words.own.find(notice.text))
    if (!said || isQuotation(notice.text, said)) return
    const controls = elements(pressable)(page)
    // Where nothing can be pressed, a layout or another part of the page has the links.
    if (controls.length === 0 || mayBringMore(page, page.root, [...controls, notice.block])) return
    const leads = controls.some((control) => words.leading.has(named(page, control.at)))
    if (leads || statements(page).some(({ text }) => words.exit.has(text))) return
    return { at: said, message: 'missing', data: { said: said.text.shown } }
  },
})
