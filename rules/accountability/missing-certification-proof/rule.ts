import { claimIn, type Element, elements, isSourced, mayBringMore, type Page, rule, type Statement, statements, within } from '@aboveboard/core'

export default rule({
  summary: 'A seal or “as seen on” lends the seller an authority that the reader has no way to ask.',
  instead: 'Link the certificate, the award or the article, or give its number and date.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-a1-2', 'eu-ucpd-a1-4', 'fr-conso-l121-4', 'us-ftc-5', 'us-16cfr255'],
  ontology: ['social-engineering.social-proof.endorsements-and-testimonials', 'sneaking.decontextualizing-cues.information-without-context'],
  claim: true,

  each: statements,
  words: ['approval', 'crew', 'seal', 'press', 'legal', 'proof', 'ours'],
  needs: ['approval', 'crew', 'seal', 'press'],
  messages: {
    approval: '“{said}”: by which certificate, and where can it be seen?',
    press: '“{said}”: where, and when?',
  },

  check(statement, { page, words }) {
    const named = words.seal.find(statement.text)
    const seal = named && isPicture(statement) ? named : undefined
    // The names of the press may be pictures, and stand where a message of a catalogue is shown.
    const press = page.kind === 'strings' ? undefined : claimIn(page, statement, words.press, words.ours)
    // A picture is described; a seal on it is named as one.
    const approval = isPicture(statement) ? undefined : claimIn(page, statement, words.approval, words.ours) ?? claimIn(page, statement, words.crew, words.ours)
    const said = approval ?? press ?? seal
    if (!said || said.text.holes.length > 0 || words.legal.has(statement.text) || isNumbered(statement) || isSourced(page, statement, said, words.proof) || isLinkedAround(page, statement)) return
    if (said === press && mayBringMore(page, partOf(statement), [])) return
    return { at: said, message: said === press ? 'press' : 'approval', data: { said: said.text.shown } }
  },
})

const isPicture = ({ by }: Statement): boolean => by.is('img, svg, amp-img, image')

/** The number of a certificate: `IS-778812`, `FR/044`. A standard has a number of its own, and it proves nothing. */
const isNumbered = ({ text: { value } }: Statement): boolean => /\b(?!ISO|EN|DIN|SOC)[A-Z]{2,}[-/ ]?\d{3,}/.test(value)

/** A link around it, or to somebody else’s pages from the same part of the page: the names of the press below the words. */
const isLinkedAround = (page: Page, statement: Statement): boolean =>
  statement.by.closest('a[href]:not([href="#"], [href=""])') !== undefined || elements('a[href^="http"]')(page).some(({ at }) => within(at, partOf(statement).extent))

/** The part of the page that a statement stands in. */
const partOf = ({ by }: Statement): Element => by.parent?.parent ?? by
