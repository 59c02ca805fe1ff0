import { type Form, forms, isComplete, looseForms, type Page, personal, purposeOf, remember, rule, saysAnywhere, view, whereabouts, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Who gives an address without being told what becomes of it has agreed to nothing in particular.',
  instead: 'Say under the button what the answers are for, and link the privacy notice.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-gdpr-13', 'us-ca-ccpa', 'eu-gdpr-12'],
  ontology: ['x.missing-disclosure'],

  each: view<Form>((page) => [...forms(page), ...looseForms(page)]),
  words: ['notice', 'known', 'public', 'standing', 'place'],
  messages: {
    missing: 'This form asks for personal data, and nothing here leads to a privacy notice',
    perhaps: 'This form asks for personal data: does a privacy notice stand by it where it is shown?',
  },
  asks: { missing: 'This form asks for personal data: can whoever fills it in reach a privacy notice?' },

  check(form, { page, words }) {
    const isOurs = page.kind === 'page' || page.kind === 'component' || page.kind === undefined
    if (!isOurs || form.element.flag('hidden') === true || personal(form).length === 0 || isAmongAcquainted(page, form, words) || page.parts.length > 0) return
    // A notice in a language that nobody here hears is not missing.
    if (page.lang !== undefined && !/^(?:en|fr)\b/i.test(page.lang)) return
    // Words, addresses, keys of messages and settings: wherever a notice is spoken of, it may be at hand.
    if (speaksOfIt(page) || saysAnywhere(page, words.notice)) return
    const asks = (list: WordList): boolean => purposeOf(form).some((text) => list.has(text))
    // A part of a page, or a piece to be put into one, knows nothing of the foot of the page.
    const perhaps = { at: form, message: 'perhaps', doubt: true } as const
    const isLoose = form.element.name !== 'form'
    if ((page.kind !== 'page' || isLoose) && asks(words.standing)) return perhaps
    if (isLoose) return asks(words.public) ? perhaps : undefined
    if (page.kind === 'page' || asks(words.public)) return page.kind === 'component' || isComplete(page) ? { at: form, message: 'missing' } : perhaps
  },
})

/** How notices are spoken of in words and in code. The name of this rule in an allowance is none, and who “respects your privacy” has told nothing yet. */
const spokenOf = /(?<!missing-|(?:respect|value|care about)s?\s{1,3}your\s{1,3})privacy|confidentialit|datenschutz|data[-_ ]?protection|(?<!respect\w{0,4}\s{1,3}votre\s{1,3})vie[-_ ]?priv[ée]e|rgpd|gdpr|dsgvo|privaci|mentions[-_ ]?l[ée]gales|impressum|["'/]legals?\b/i

/** Asked once a page: one may hold a form in each row of a table. */
const speaksOfIt = remember((page: Page): boolean => spokenOf.test(page.source))

/** Whether it is for people who are known already: to come in, to leave, to look after what is stored. */
const isAmongAcquainted = (page: Page, form: Form, { known, place }: { readonly known: WordList; readonly place: WordList }): boolean =>
  purposeOf(form).some((text) => known.has(text)) || [...whereabouts(page, form.element)].some((name) => place.has(name))
