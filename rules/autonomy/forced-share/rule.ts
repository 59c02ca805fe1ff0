import { type Hit, isQuotation, rule, sentenceWith, statements, type Text, withClaim, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Whoever has to bring friends here to get what was promised vouches for the sender without having meant to.',
  instead: 'Give what was promised to everyone, and offer sharing beside it.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['in-ccpa-2023', 'us-16cfr465-4', 'eu-ucpd-8'],
  ontology: ['forced-action.forced-communication-or-disclosure.social-pyramid'],

  each: statements,
  words: ['locked', 'spread', 'opens', 'once', 'elsewhere', 'free'],
  needs: ['locked', 'spread'],
  messages: { locked: '“{said}” makes sharing the price of what was promised' },
  asks: { locked: '“{said}”: can the reader get what is promised without doing so?' },

  check({ text }, { page, words }) {
    const said = page.kind === 'prose' ? undefined : (words.locked.find(text) ?? spreadIn(text, words))
    if (!said || isQuotation(text, said)) return
    // A way in without sharing may be told in the small print below.
    if (![{ text }, ...withClaim(page, said)].some((near) => words.free.has(near.text))) return { at: said, message: 'locked', data: { said: said.text.shown } }
  },
})

/** Others whom the reader has to bring, and what that opens, in one sentence; what opens comes first only where a condition follows it. */
function spreadIn(text: Text, { spread, opens, once, elsewhere }: Readonly<Record<'spread' | 'opens' | 'once' | 'elsewhere', WordList>>): Hit | undefined {
  for (const deed of spread.all(text)) {
    const sentence = sentenceWith(text, deed, longest)
    if (!sentence || elsewhere.has(sentence)) continue
    const isNamed = opens.all(sentence).some(({ at }) => {
      const between = text.value.slice(deed.within.end, deed.within.end + at.start - deed.at.end)
      return at.start >= deed.at.end ? !/[:;]/.test(between) : once.has(sentence)
    })
    if (isNamed) return deed
  }
  return undefined
}

const longest = 200
