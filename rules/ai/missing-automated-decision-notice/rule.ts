import { isMail, isQuotation, nearby, type Page, passageAt, rule, saysAnywhere, type Statement, statements, subjectOf, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Whoever is refused a loan or a job by a machine, and does not learn that a person can look again, has no way back.',
  instead: 'Add where to ask a person to review the decision, beside the sentence that announces it.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-gdpr-22', 'eu-gdpr-13', 'us-ca-ccpa'],
  ontology: ['x.ai-opacity'],

  each: statements,
  words: ['decision', 'matter', 'recourse'],
  needs: ['decision'],
  messages: {
    missing: '“{said}”: nobody learns here how to have a person look again',
    perhaps: '“{said}”: does the reader learn elsewhere how to have a person look again?',
  },

  check(statement, { page, words }) {
    const { text } = statement
    const said = page.kind === 'prose' || text.value.length > longest ? undefined : words.decision.find(text)
    if (!said || isQuotation(text, said) || !isAbout(page, statement, words.matter) || saysAnywhere(page, words.recourse) || words.recourse.has(text)) return
    const data = { said: said.text.shown }
    // A component and a message are parts of something that nobody sees here.
    const isWhole = (page.kind === 'page' || isMail(page)) && page.parts.length === 0
    return isWhole ? { at: said, message: 'missing', data } : { at: said, message: 'perhaps', data, doubt: true }
  },
})

/** What is longer is a contract. */
const longest = 400

/** Whether credit, work, a home or the like is decided on, in the same words, right before them, in the title or the subject, or on the same component. */
function isAbout(page: Page, { text, at, by }: Statement, matter: WordList): boolean {
  const passage = passageAt(page, at)
  const title = subjectOf(page)
  if (matter.has(text) || (title && matter.has(title))) return true
  return passage ? nearby(page, passage, 1, 0).some((near) => matter.has(near.text)) : by.attributes.some((attribute) => matter.has(attribute.text))
}
