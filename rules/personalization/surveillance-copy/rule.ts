import { isQuotation, named, type Page, rule, statements, type Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Whoever is told that they were watched learns that they are, and that nothing they do here is only theirs.',
  instead: 'Speak of what the person did on purpose, such as a saved basket, and leave out when, where and how they looked.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-5', 'eu-gdpr-13', 'eu-eprivacy-5-3'],
  ontology: ['social-engineering.personalization'],

  each: statements,
  words: ['watched', 'known', 'looked', 'when', 'trace', 'deliberate', 'service'],
  needs: ['watched', 'known', 'looked'],
  messages: {
    watched: '“{said}” tells the reader that they were watched',
    trace: '“{said}” shows where, when or on what the reader looked',
    perhaps: '“{said}”: did the reader expect this to be kept?',
  },

  check({ text }, { page, words }) {
    const said = words.watched.find(text) ?? words.known.find(text)
    // Who tells of watching in an article, or warns of a stranger at the door, watches nobody.
    if ((!said && !words.looked.has(text)) || page.kind === 'prose' || words.service.has(text)) return
    const traces = tracesIn(page, text, words.trace)
    const isExposed = traces > 0 || words.when.has(text)
    if (said && !isQuotation(text, said)) return words.deliberate.has(text) && !isExposed ? undefined : { at: said, message: 'watched', data: { said: said.text.shown } }
    const looked = isExposed ? words.looked.find(text) : undefined
    if (!looked || isQuotation(text, looked) || words.deliberate.has(text)) return
    const data = { said: looked.text.shown }
    return traces > 1 || (traces > 0 && words.when.has(text)) ? { at: looked, message: 'trace', data } : { at: looked, message: 'perhaps', data, doubt: true }
  },
})

/** How many blanks of a text are filled with what was noted of the reader: `{{ last_seen_at }}`, `{city}`. */
const tracesIn = (page: Page, text: Text, list: WordList): number => text.holes.filter(({ from }) => list.has(named(page, text.slice(from, from + 1).at))).length
