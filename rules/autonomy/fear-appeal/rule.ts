import { around, isQuotation, readWith, rule, statements } from '@aboveboard/core'

export default rule({
  summary: 'Fear for one’s children, home or savings leaves no calm to compare, and it is raised here to sell.',
  instead: 'Give the real figure with its source, or tell what the product does.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-ucpd-a1-12', 'eu-ucpd-8'],
  ontology: ['interface-interference.emotional-or-sensory-manipulation', 'interface-interference.emotional-or-sensory-manipulation.framing'],

  each: statements,
  words: ['threat', 'call', 'source'],
  needs: ['threat'],
  messages: { fear: '“{said}” raises fear beside something for sale, without a source' },

  check(statement, { page, words }) {
    const { text } = statement
    if (page.kind === 'prose' || page.kind === 'service-email' || text.value.length > longest) return
    const said = words.threat.find(text)
    if (!said || isQuotation(text, said)) return
    // What a list tells is read with what stands around the list.
    const list = statement.by.closest('ul, ol')?.parent
    const near = [...readWith(page, statement), ...(list ? around(page, list).map((each) => each.text) : [])]
    if (near.some((each) => words.source.has(each))) return
    if (near.some((each) => words.call.has(each))) return { at: said, message: 'fear', data: { said: said.text.shown } }
  },
})

/** What says more argues. */
const longest = 500
