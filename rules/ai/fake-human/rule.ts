import { type Hit, isCalled, isQuotation, isSentToMany, type MachineOrder, machineOrders, rule, type Statement, statements, view } from '@aboveboard/core'

export default rule({
  summary: 'Whoever believes that a person wrote answers in kind, with trust and with time that no machine returns.',
  instead: 'Take the line out, or sign as the team and say that the message is automated.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-ca-bot', 'eu-ai-50-1', 'eu-ucpd-a1-22', 'eu-ucpd-6'],
  ontology: ['social-engineering.social-proof.parasocial-pressure', 'sneaking.bait-and-switch'],

  each: view<Statement | MachineOrder>((page) => [...statements(page), ...machineOrders(page)]),
  besides: machineOrders,
  words: ['byHand', 'slip', 'human', 'typing', 'bot', 'leave', 'denies'],
  needs: ['byHand', 'slip', 'human', 'typing'],
  messages: {
    byHand: '“{said}” stands in a mail that is sent to many at once',
    slip: '“{said}”: a slip, or one that every reader is sent?',
    human: '“{said}” is what a machine is made to say',
    typing: '“{said}” is written in the file: is anybody there?',
    denies: '“{said}” bids a machine to pass for a person',
  },

  check(subject, { page, words }) {
    const { text } = subject
    if (!('by' in subject)) {
      const denied = words.denies.find(text)
      return denied && { at: denied, message: 'denies', data: { said: denied.text.shown } }
    }
    const { by } = subject
    const own = (hit: Hit | undefined): hit is Hit => hit !== undefined && !isQuotation(text, hit)
    const human = words.human.find(text)
    if (own(human) && isCalled(by, words.bot)) return { at: human, message: 'human', data: { said: human.text.shown } }
    const typing = page.kind === 'prose' || by.name === 'option' ? undefined : words.typing.all(text).find((hit) => text.holes.length === 0 && /^\p{Lu}\p{Ll}/u.test(hit.text.value))
    if (own(typing)) return { at: typing, message: 'typing', data: { said: typing.text.shown }, doubt: true }
    if (!isSentToMany(page, words.leave)) return
    const byHand = words.byHand.find(text)
    if (own(byHand)) return { at: byHand, message: 'byHand', data: { said: byHand.text.shown } }
    const slip = words.slip.find(text)
    return own(slip) ? { at: slip, message: 'slip', data: { said: slip.text.shown }, doubt: true } : undefined
  },
})
