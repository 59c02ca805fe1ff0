import { type Element, elements, isQuotation, label, listHead, nearby, type Page, passageAt, requests, rule, type Span, type Text, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: '“Our partners” may be three firms or eight hundred: nobody can agree to be known by people without a name.',
  instead: 'Name those who receive the data, or link the word “partners” to a dated list of them.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-gdpr-13', 'eu-gdpr-14', 'eu-gdpr-4-11', 'eu-planet49', 'us-coppa'],
  ontology: ['sneaking.decontextualizing-cues.information-without-context'],

  each: requests,
  words: ['shared', 'told', 'notice', 'denied'],
  needs: ['shared'],
  messages: {
    unnamed: '“{said}”: nobody learns who they are',
    perhaps: '“{said}”: does the reader learn who they are?',
  },
  asks: { unnamed: '“{said}”: does the reader learn who they are?' },

  check({ text, box, by }, { page, words }) {
    // What says more is a policy, which tells of each kind of partner in its own place.
    const said = page.kind === 'prose' || text.value.length > longest ? undefined : words.shared.find(text)
    // A colon is followed by the list.
    if (!said || isQuotation(text, said) || isTitle(by, text) || words.denied.has(listHead(page, by)) || text.value.trimEnd().endsWith(':')) return
    const passage = passageAt(page, said.at)
    const near = passage ? nearby(page, passage, 0, 1) : []
    if (words.told.has(text) || near.some((next) => words.told.has(next.text)) || isLinked(page, by, [text.at, ...near.map(({ at }) => at)], said.at, words.notice)) return
    const data = { said: said.text.shown }
    // A message knows nothing of the link that may stand beside it.
    const isAlone = page.kind === 'strings' || box !== undefined || text.holes.length === 0
    return isAlone ? { at: said, message: 'unnamed', data } : { at: said, message: 'perhaps', data, doubt: true }
  },
})

const longest = 320

/** A heading, or a question that the text below answers. */
const isTitle = (by: Element, { value }: Text): boolean => by.closest('h1, h2, h3, h4, h5, h6, summary, dt') !== undefined || value.trimEnd().endsWith('?')

/** Whether a link stands in the words themselves or in the sentence after them. One that stands apart and leads to the notice is no list. */
const isLinked = (page: Page, by: Element, near: readonly Span[], said: Span, notice: WordList): boolean =>
  elements('a')(page).some((link) => {
    const { at, extent } = link
    const isNear = within(at, by.extent) || near.some((place) => extent.start < place.end && place.start < extent.end)
    return isNear && !(extent.start >= said.end && notice.has(label(link)))
  })
