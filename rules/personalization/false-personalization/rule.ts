import { elements, isQuotation, listUnder, type Page, rule, statements } from '@aboveboard/core'

export default rule({
  summary: '“Picked for you” borrows the trust due to somebody who knows the reader, and everybody is shown the same.',
  instead: 'Call the list what it is, such as “Our favourites” or “Bestsellers”, or choose by what the reader has told.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-6', 'us-ftc-5'],
  ontology: ['social-engineering.personalization', 'sneaking.decontextualizing-cues.information-without-context'],

  each: statements,
  words: ['forYou', 'everybody'],
  needs: ['forYou'],
  messages: {
    same: '“{said}” stands over a list that is written in the file, the same for everybody',
    named: '“{said}”: is the list chosen for the reader, or the same for everybody?',
  },
  asks: { same: '“{said}”: is what stands below chosen for the reader, though it is written in the file?' },

  check(statement, { page, words }) {
    const { text } = statement
    const said = page.kind === 'prose' || page.kind === 'strings' || text.value.length > longest ? undefined : words.forYou.find(text)
    if (!said || isQuotation(text, said) || statement.by.closest('footer')) return
    const list = listUnder(page, statement)
    if (!list) return
    const data = { said: said.text.shown }
    // A page that scripts work on may be filled by them, and one that was saved is one reader’s.
    if (page.kind === 'page' && elements('script[src]')(page).length > 0) return
    if (list.filling === 'literal') return isSource(page) ? { at: said, message: 'same', data } : { at: said, message: 'named', data, doubt: true }
    // “Featured products … picked for you”: the title beside it says for whom.
    return list.around.some((near) => near.value.length < longest && words.everybody.has(near)) ? { at: said, message: 'named', data, doubt: true } : undefined
  },
})

const longest = 160

/** Whether the file is what everybody is served: a page that was saved, or a mail that was sent, is one reader’s. */
const isSource = (page: Page): boolean => page.kind === 'component' || (page.kind !== 'page' && page.kind !== undefined && page.elements.length > 0 && /\{\{|\{%|<%|\*\|/.test(page.source))
