import { isQuotation, nearby, type Page, passageAt, type ReviewGate, reviewGates, rule, type Statement, statements, type Text, together, view } from '@aboveboard/core'

export default rule({
  summary: 'A review that was paid for, or asked of happy customers alone, tells the next reader nothing they can rely on.',
  instead: 'Ask every customer for an honest review, good or bad, give the same thanks for each, and say so beside it.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['us-16cfr465-4', 'us-16cfr465-7', 'us-16cfr255', 'eu-ucpd-a1-23c', 'uk-dmcc-sch20-13'],
  ontology: ['social-engineering.social-proof.endorsements-and-testimonials'],

  each: view<Statement | ReviewGate>((page) => [...reviewGates(page), ...statements(page)]),
  words: ['praise', 'reward', 'honest', 'happy', 'unhappy', 'public'],
  needs: ['praise', 'happy', 'public'],
  messages: {
    rewarded: '“{said}” for a reward: praise is bought',
    sorted: 'Only who gives {least} stars or more is led to a public review',
    asked: '“{said}”: are unhappy customers led to review in public as well?',
  },

  check(subject, { page, words }) {
    if ('least' in subject) return { at: subject, message: 'sorted', data: { least: subject.least } }
    const { text } = subject
    const praise = words.praise.find(text)
    const happy = praise ? undefined : words.happy.find(text)
    const said = praise ?? happy
    if (!said || page.kind === 'prose' || text.value.length > longest || words.honest.has(text) || isQuotation(text, said)) return
    const found = { at: said, data: { said: said.text.shown } }
    if (words.reward.has(text) && praise) return { ...found, message: 'rewarded' }
    if (happy && words.unhappy.has(after(page, subject))) return { ...found, message: 'asked', doubt: true }
  },
})

/** Who asks for a review is brief. */
const longest = 600

/** What is said, and what follows it in the same part of the page. */
function after(page: Page, { text, at }: Statement): Text {
  const passage = passageAt(page, at)
  return passage ? together(nearby(page, passage, 0, 2)) : text
}
