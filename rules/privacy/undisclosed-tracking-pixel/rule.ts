import { conditionsAround, label, type Page, pixels, rule, saysAnywhere, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A mail that reports when and where it was opened watches its reader, who was not asked and cannot see it.',
  instead: 'Send the pixel to those alone who agreed, or say in the footer that opening is measured and how to refuse.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-eprivacy-5-3', 'fr-cnil-pixels', 'fr-lil-82', 'eu-edpb-02-2023'],
  ontology: ['x.privacy-hygiene', 'sneaking.hiding-information'],

  each: pixels,
  words: ['agreed', 'notice', 'policy'],
  messages: {
    untold: 'This image reports that the mail was opened, and the mail does not say so',
    perhaps: 'This image reports that the mail was opened: do the pages linked here say so?',
  },

  check(pixel, { page, words }) {
    if (conditionsAround(page, pixel.element).some((asked) => words.agreed.has(asked))) return
    if (saysAnywhere(page, words.notice)) return
    return linksTo(page, words.policy) ? { at: pixel, message: 'perhaps', doubt: true } : { at: pixel, message: 'untold' }
  },
})

/** A policy may tell of the pixel, and so may what another file brings. */
const linksTo = (page: Page, policy: WordList): boolean => page.parts.length > 0 || page.named('a').some((link) => policy.has(label(link)))
