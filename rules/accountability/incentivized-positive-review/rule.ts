import { type Hit, isQuotation, nearby, type Page, passageAt, passages, type ReviewGate, reviewGates, rule, saysAnywhere, sentenceAt, type Statement, statements, type Text, together, view } from '@aboveboard/core'

export default rule({
  summary: 'A review that was paid for, or asked of happy customers alone, tells the next reader nothing they can rely on.',
  instead: 'Ask every customer for an honest review, good or bad, give the same thanks for each, and say so beside it.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['us-16cfr465-4', 'us-16cfr465-7', 'us-16cfr255', 'eu-ucpd-a1-23c', 'uk-dmcc-sch20-13'],
  ontology: ['social-engineering.social-proof.endorsements-and-testimonials'],

  each: view<Statement | ReviewGate>((page) => [...reviewGates(page), ...statements(page)]),
  words: ['praise', 'reward', 'given', 'policed', 'honest', 'happy', 'unhappy', 'public'],
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
    if (!said || text.value.length > longest || words.honest.has(text) || isQuotation(text, said)) return
    // Writing tells of what others do; it asks for praise where it turns to its reader.
    if (page.kind === 'prose' && (!praise || /[“«"]/.test(said.text.value) || !startsSentence(text, said) || saysAnywhere(page, words.policed))) return
    const found = { at: said, data: { said: said.text.shown } }
    const beside = page.kind === 'strings' ? text : around(page, subject)
    if (praise && (words.reward.has(text) || (words.given.has(beside) && !words.honest.has(beside)))) return { ...found, message: 'rewarded' }
    if (happy && words.unhappy.has(around(page, subject, 0, 2))) return { ...found, message: 'asked', doubt: true }
  },
})

/** Who asks for a review is brief. */
const longest = 600

const startsSentence = (text: Text, { within }: Hit): boolean => sentenceAt(text, within).start + 24 > within.start

/** What is said, and what stands close to it in the same part of the page. */
function around(page: Page, { text, at }: Statement, before = 3, after = 3): Text {
  const passage = passageAt(page, at)
  if (!passage) return text
  // Steps of one list are told one after the other, and what comes of them below it.
  const isStep = passage.block.closest('ol, ul') !== undefined
  return together(isStep ? passages(page).slice(Math.max(0, passage.order - before), passage.order + after + 1) : nearby(page, passage, before, after))
}
