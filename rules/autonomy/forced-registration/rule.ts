import { isQuestion, isQuotation, mayBringMore, rule, saysAnywhere, statements, withClaim } from '@aboveboard/core'

export default rule({
  summary: 'Whoever only wants to know a price or buy once is made to leave an address, a password and a history.',
  instead: 'Show the price to everyone, and set “Continue as guest” beside “Create an account”.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-5', 'in-ccpa-2023', 'eu-gdpr-25', 'eu-edpb-02-2025'],
  ontology: ['forced-action.forced-registration'],

  each: statements,
  words: ['gate', 'guest', 'closed', 'trade', 'held', 'kept'],
  needs: ['gate', 'closed', 'held'],
  messages: {
    closed: '“{said}”: nobody gets on without an account',
    gate: '“{said}” leaves no way on without an account',
    perhaps: '“{said}”: is there a way on without an account?',
    held: '“{said}”: can the reader see the answer without leaving an address?',
  },

  check({ text, by }, { page, words }) {
    const closed = page.kind === 'prose' || page.kind === 'strings' ? undefined : words.closed.find(text)
    if (closed && !isQuotation(text, closed)) return { at: closed, message: 'closed', data: { said: closed.text.shown } }
    const held = page.kind === 'prose' ? undefined : words.held.find(text)
    if (held && !isQuotation(text, held)) return { at: held, message: 'held', data: { said: held.text.shown }, doubt: true }
    // Who asks whether an account is needed asks for none; the answer stands beside it.
    const said = page.kind === 'prose' ? undefined : words.gate.all(text).find(({ within }) => !isQuestion(text, within))
    // What the page says elsewhere of guests is said of this gate as well.
    if (!said || isQuotation(text, said) || words.guest.has(text) || saysAnywhere(page, words.guest)) return
    const near = withClaim(page, said, 3, 3)
    if (near.some((each) => words.trade.has(each.text))) return
    const isKept = near.some((each) => words.kept.has(each.text))
    const data = { said: said.text.shown }
    // A catalogue does not tell beside what its messages stand, nor does a page what a part will bring; and some things live in accounts.
    return isKept || page.kind === 'strings' || mayBringMore(page, by.parent ?? by, [by]) ? { at: said, message: 'perhaps', data, doubt: true } : { at: said, message: 'gate', data }
  },
})
