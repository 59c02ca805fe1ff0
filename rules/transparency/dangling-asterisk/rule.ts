import { isAnswered, isAsked, isComplete, isQuotation, type Note, type NoteMark, noteMarks, notes, type Page, rule, view, within } from '@aboveboard/core'

export default rule({
  summary: 'A star says that there is a condition, and a reader who looks for it and finds none has been told half of the offer.',
  instead: 'Put the note at the foot of the same page, or better, write the condition into the sentence.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-7', 'us-ftc-5', 'uk-cap-3'],
  ontology: ['sneaking.decontextualizing-cues.information-without-context', 'sneaking.hiding-information'],

  each: view<NoteMark | Note>((page) => (page.kind === 'strings' ? [] : [...noteMarks(page), ...notes(page)])),
  words: ['claim', 'terms'],
  messages: {
    missing: '“{said}” points to a note that is not on the page',
    unasked: '“{said}” is a note: what does it belong to?',
    elsewhere: '“{said}” points to a note: does the reader find it?',
  },
  asks: { missing: '“{said}” points to a note: where does the reader find it?' },

  check(mark, { page, words }) {
    if (!('said' in mark)) {
      const said = isComplete(page) && page.kind !== 'prose' && !isAsked(page, mark) ? words.terms.find(mark.text) : undefined
      return said && { at: said, message: 'unasked', data: { said: said.text.shown }, doubt: true }
    }
    const { sign, said, text } = mark
    if (isAnswered(page, sign) || isLeftOpen(page, mark)) return
    const isFootnote = sign.startsWith('[')
    // In an article a star may be anything: emphasis left open, a wildcard, a word half said.
    if (!isFootnote && (page.kind === 'prose' || !words.claim.has(isHeading(mark) ? text : said) || isSaidByOthers(mark))) return
    const found = { at: said, data: { said: said.shown } }
    return isFootnote || (isComplete(page) && text.holes.length === 0) ? { ...found, message: 'missing' } : { ...found, message: 'elsewhere', doubt: true }
  },
})

/** Where bold words end in stars one after the other, they were Markdown once, and lost the stars before them. */
const isLeftOpen = (page: Page, mark: NoteMark): boolean => isBold(mark) && noteMarks(page).filter(isBold).length > mostNotes
const isBold = ({ text: { value }, said, sign, by }: NoteMark): boolean =>
  sign.startsWith('*') && value.trimEnd().endsWith(sign) && by.children.some((child) => 'name' in child && child.is('strong, b') && within(said.at, child.extent))
const mostNotes = 2

/** A heading that ends in a sign is one claim, however far from the figure it stands. */
const isHeading = ({ text: { value }, sign, by }: NoteMark): boolean => value.length <= longest && value.trimEnd().endsWith(sign) && by.closest('h1, h2, h3, h4') !== undefined
const longest = 80

const isSaidByOthers = ({ text, said }: NoteMark): boolean => {
  const end = text.value.indexOf(said.value) + said.value.length
  return isQuotation(text, { text: said, at: said.at, within: { start: end - 1, end } })
}
