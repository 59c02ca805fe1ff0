import { isCalled, isQuotation, nearby, passageAt, rule, statements, type Text, type Hit } from '@aboveboard/core'

export default rule({
  summary: 'Nobody can weigh “a better experience”: it says that data is used, and not what for.',
  instead: 'Say what is done with which data: count visits, send the letter, show ads by the pages that were read.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-12', 'eu-gdpr-13', 'eu-gdpr-5', 'fr-cnil-cookies'],
  ontology: ['sneaking.decontextualizing-cues.information-without-context', 'interface-interference.language-inaccessibility.complex-language'],

  each: statements,
  words: ['vague', 'matter', 'concrete', 'place'],
  needs: ['vague'],
  messages: { vague: '“{said}” is the only purpose named: what is done with the data?' },

  check({ text, by }, { page, words }) {
    const said = text.value.length > longest ? undefined : words.vague.find(text)
    if (!said || isQuotation(text, said)) return
    if (!words.matter.has(sentenceOf(text, said)) && !isCalled(by, words.place)) return
    // What one sentence leaves open, the next may tell.
    const passage = passageAt(page, said.at)
    const near = passage ? nearby(page, passage).map((each) => each.text) : []
    if (text.holes.length > 0 || [text, ...near].some((each) => words.concrete.has(each))) return
    return { at: said, message: 'vague', data: { said: said.text.shown } }
  },
})

/** What says more is a policy, which has a place for everything. */
const longest = 400

/** The sentence a phrase stands in. */
function sentenceOf(text: Text, { within: { start, end } }: Hit): Text {
  const before = Math.max(...['. ', '! ', '? ', '\u2029'].map((sign) => text.value.lastIndexOf(sign, start)))
  const after = text.value.slice(end).search(/[.!?](?:\s|$)|\u2029/)
  return text.slice(before + 1, after < 0 ? undefined : end + after)
}
