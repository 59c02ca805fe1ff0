import { isQuotation, listUnder, rule, statements } from '@aboveboard/core'

export default rule({
  summary: 'Whoever does not learn why they are shown a thing cannot tell advice from advertising, nor turn it off.',
  instead: 'Say what the list rests on, and link “Why this list” to settings where it can be turned off.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-dsa-27', 'eu-dsa-26', 'eu-gdpr-13'],
  ontology: ['sneaking.decontextualizing-cues.information-without-context'],

  each: statements,
  words: ['forYou', 'reason'],
  needs: ['forYou'],
  messages: {
    missing: '“{said}”: nothing beside the list says why, nor how to turn it off',
    perhaps: '“{said}”: does what is filled in say why the list is shown?',
  },

  check(statement, { page, words }) {
    const { text } = statement
    const said = page.kind === 'prose' || page.kind === 'strings' || text.value.length > longest ? undefined : words.forYou.find(text)
    if (!said || isQuotation(text, said) || words.reason.has(text)) return
    const list = listUnder(page, statement)
    if (!list || list.around.some((near) => words.reason.has(near))) return
    const data = { said: said.text.shown }
    return list.around.some(({ holes }) => holes.length > 0) ? { at: said, message: 'perhaps', data, doubt: true } : { at: said, message: 'missing', data }
  },
})

const longest = 160
