import { asWritten, type Element, elements, label, named, nearby, type Page, type Placed, pressable, prices, rule, whole, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A trial that takes a card and does not say what follows is a subscription the reader learns of from the bank.',
  instead: 'Say what follows and how to stop: 14 days free, then $12 a month; cancel online before then and pay nothing.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['us-rosca', 'us-ca-arl', 'eu-crd-6', 'eu-ucpd-a1-20', 'us-ma-940cmr38', 'jp-sct-12-6', 'kr-ecom-21-2', 'in-ccpa-2023'],
  ontology: ['forced-action.forced-continuity', 'sneaking.bait-and-switch'],

  each: whole,
  words: ['trial', 'call', 'start', 'terms', 'harmless', 'card', 'field', 'price', 'onward'],
  needs: ['trial', 'call', 'onward'],
  messages: {
    untold: '“{trial}” takes a card and does not say what follows',
    priced: '“{trial}” takes a card: does it say what is paid afterwards?',
    unpriced: '“{trial}”: what is paid then is not told',
    silent: '“{trial}”: is the reader told what follows before starting it?',
  },

  check(all, { page, words }) {
    const long = all.find(({ text }) => words.trial.has(text))
    const offer = long ?? all.find(({ text }) => words.call.has(text))
    const says = (list: WordList, among = all): boolean => among.some(({ text }) => list.has(text))
    const onward = page.kind === 'strings' || page.kind === 'prose' ? undefined : all.flatMap(({ text }) => words.onward.find(text) ?? [])[0]
    // A file that says no price at all, of a trial that goes on by itself.
    if (onward && page.parts.length === 0 && !says(words.terms) && !says(words.price) && prices(page).length === 0) return { at: onward, message: 'unpriced', data: { trial: onward.text.shown } }
    if (!offer || says(words.terms) || says(words.harmless)) return
    const trial = (words.trial.find(offer.text) ?? words.call.find(offer.text))!
    const data = { trial: trial.text.shown }

    const near = page.kind === 'strings' ? nearby(page, offer, 8, 8) : all
    const fields = cardFields(page, words.field)
    if (says(words.card, near) || fields.length > 0) {
      // The component that takes the card takes the address, too.
      const parts = page.parts.filter(({ at }) => !fields.some((field) => tagAt(page, field) === tagAt(page, { at })))
      const open = parts.length > 0 || page.kind === 'prose' || says(words.price)
      return open ? { at: trial, message: 'priced', data, doubt: true } : { at: trial, message: 'untold', data }
    }
    const starts = long && page.kind === 'page' && elements(pressable)(page).some((control) => words.start.has(label(control)))
    if (starts && !says(words.price)) return { at: trial, message: 'silent', data, doubt: true }
  },
})

/** Fields that are, by their names in code or by what they ask for, for a card: `autocomplete="cc-number"`, `<CardElement />`, `<Field label="Card number" />`. */
const cardFields = (page: Page, field: WordList): readonly Element[] => page.elements.filter((element) => (isInput.test(element.name) || isComponent.test(element.written) || element.is('[autocomplete], [id="card-element"]')) && field.has(named(page, element.at)))
const isInput = /^(?:input|select|iframe)$/
/** A component that asks: by its name, or by a name of its own. What is called a card shows one. */
const isComponent = /^(?:[A-Z]\w*(?:Element|Field|Input|Form|TextBox|Champ|Saisie)|Champ\w*|Field|Input|Saisie\w*|Text)$/

const tagAt = (page: Page, { at }: Placed): string => /^<?[\w.-]*/.exec(asWritten(page, at, 60))![0]
