import { type Hit, isCalled, isQuotation, nearby, passageAt, rule, sentenceWith, statements, type Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Where being tracked is the price of entry, the yes of those who enter says nothing about what they want.',
  instead: 'Let the reader in without tracking, or offer something of like worth in its place.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-7', 'eu-edpb-05-2020', 'fr-cnil-cookies'],
  ontology: ['forced-action'],

  each: statements,
  words: ['wall', 'shut', 'needed', 'entry', 'elsewhere', 'refused', 'barred', 'refuse', 'paid', 'embed'],
  needs: ['wall', 'shut', 'needed', 'refused'],
  messages: {
    wall: '“{said}” leaves no way in without cookies',
    paid: '“{said}” beside an offer to pay: is the other way in a fair one?',
  },

  check({ text, by }, { page, words }) {
    const said = page.kind === 'prose' ? undefined : (words.wall.find(text) ?? words.shut.find(text) ?? neededIn(text, words) ?? barredIn(text, words))
    if (!said || isQuotation(text, said) || isCalled(by, words.embed)) return
    const passage = passageAt(page, said.at)
    // Where saying no shuts the door, the words that say so open none.
    const around = (passage ? nearby(page, passage, 6, 6).map((near) => near.text) : [text]).filter((near) => near !== passage?.text || !words.shut.has(near))
    const says = (list: WordList): boolean => around.some((near) => list.has(near))
    // A no that has been said opens nothing, wherever it could be said.
    if (says(words.refuse) && !barredIn(text, words)) return
    const data = { said: said.text.shown }
    return says(words.paid) ? { at: said, message: 'paid', data, doubt: true } : { at: said, message: 'wall', data }
  },
})

/** A yes that is needed, and what it is needed for, in one sentence. */
function neededIn(text: Text, { needed, entry, elsewhere }: Readonly<Record<'needed' | 'entry' | 'elsewhere', WordList>>): Hit | undefined {
  const hit = needed.find(text)
  const sentence = hit && sentenceWith(text, hit, longest)
  return sentence && entry.has(sentence) && !elsewhere.has(sentence) ? hit : undefined
}

const longest = 200

/** A no that was said, and the door that it shut, told soon after. */
function barredIn(text: Text, { refused, barred }: Readonly<Record<'refused' | 'barred', WordList>>): Hit | undefined {
  const hit = refused.find(text)
  return hit && barred.has(text.slice(hit.within.end, Math.min(text.value.length, hit.within.end + longest))) ? hit : undefined
}
