import { type Element, elements, identitiesAround, isGate, isQuotation, label, type Page, pressable, requests, rule, whereabouts, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A consent that stands between the reader and what they came for is a price, not a choice.',
  instead: 'Take “required” off the box, say that it is optional, and let the form be sent without it.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-7', 'eu-edpb-05-2020', 'us-tcpa', 'fr-conso-l121-11', 'fr-conso-l223-1'],
  ontology: ['forced-action.forced-communication-or-disclosure'],

  each: requests,
  words: ['extra', 'courting', 'contract', 'demanded', 'joining', 'list'],
  needs: ['extra', 'courting', 'demanded'],
  messages: {
    required: '“{said}” is required: the form cannot be sent without it',
    perhaps: '“{said}” may be required: can the form be sent without it?',
    demanded: '“{said}” makes consent the price of something else',
  },

  check({ text, box, by }, { page, words }) {
    const extra = words.extra.find(text) ?? (box ? words.courting.find(text) : undefined)
    if (!box) {
      const said = page.kind === 'prose' ? undefined : words.demanded.find(text)
      return said && !isQuotation(text, said) ? { at: said, message: 'demanded', data: { said: said.text.shown } } : undefined
    }
    // Terms and advertising in one box are another rule's to tell.
    if (!extra || words.contract.has(text)) return
    const isRequired = box.flag('required') || box.flag('aria-required') || isGate(page, box)
    if (!isRequired && !(box.attr('required') && box.flag('required') === undefined)) return
    if (isForSubscribing(page, by, words)) return
    const data = { said: extra.text.shown }
    return isRequired ? { at: box, message: 'required', data } : { at: box, message: 'perhaps', data, doubt: true }
  },
})

/** Whether the form is there to subscribe: its heading or its button says so, or its names in code do. */
function isForSubscribing(page: Page, box: Element, { joining, list }: Readonly<Record<'joining' | 'list', WordList>>): boolean {
  const form = box.closest('form, section, [role="dialog"]') ?? page.root
  const said = elements(`h1, h2, h3, h4, h5, h6, legend, ${pressable}`)(page).filter(({ at }) => form === page.root || within(at, form.extent))
  const names = form.name === 'form' ? [...whereabouts(page, form)] : [...identitiesAround(box)].slice(1)
  return said.some((element) => joining.has(label(element))) || names.some((name) => list.has(name))
}
