import { answerAt, type Element, identity, isCalled, isFileCalled, isQuotation, nearby, type Page, passageAt, rule, type Statement, statements, type Text, textOf, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Nobody can weigh “a better experience”: it says that data is used, and not what for.',
  instead: 'Say what is done with which data: count visits, send the letter, show ads by the pages that were read.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-12', 'eu-gdpr-13', 'eu-gdpr-5', 'fr-cnil-cookies'],
  ontology: ['sneaking.decontextualizing-cues.information-without-context', 'interface-interference.language-inaccessibility.complex-language'],

  each: statements,
  words: ['vague', 'matter', 'feature', 'concrete', 'place', 'policy'],
  needs: ['vague'],
  messages: { vague: '“{said}” is the only purpose named: what is done with the data?' },

  check(statement, { page, words }) {
    const { text, by } = statement
    const said = text.value.length > longest ? undefined : words.vague.find(text)
    if (!said || text.holes.length > 0 || isQuotation(text, said) || isFileCalled(page, said.at, words.policy)) return
    const block = blockOf(page, statement, words.place)
    const sentence = answerAt(text, said.within)
    // What a product does with its customer’s data, and what it is good for.
    if (words.feature.has(text.slice(sentence.start, sentence.end))) return
    const isOfData = words.matter.has(text.slice(sentence.start, sentence.end)) || (isCalled(by, words.place) && block.some((each) => words.matter.has(each)))
    // What one sentence leaves open, the next may tell.
    if (!isOfData || block.some((each) => words.concrete.has(each))) return
    return { at: said, message: 'vague', data: { said: said.text.shown } }
  },
})

/** What says more is a policy, which has a place for everything. */
const longest = 400
/** What a notice says at most, in characters, and how many elements deep its words may stand. */
const [notice, highest] = [1500, 5]
/** How many passages before and after are read with a sentence that stands in no notice. */
const reach = 2

/** All that is read together with a statement: the notice it stands in, or the passages beside it. */
function blockOf(page: Page, { text, by }: Statement, place: WordList): readonly Text[] {
  let around: Element | undefined = by
  for (let up = 0; around && up < highest; around = around.parent, up++) if (page.kind !== 'strings' && place.has(identity(around)) && textOf(around).value.length <= notice) return [text, textOf(around)]
  const passage = passageAt(page, text.at)
  return [text, ...(passage ? nearby(page, passage, reach, reach) : []).map((each) => each.text)]
}
