import { type Element, elements, fillingOf, identitiesAround, isForm, type Page, rule, type Span, type Statement, statements, type Text, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A count of stock or of shoppers that nobody counts hurries the reader with a figure that was never true.',
  instead: 'Show the figure from your data, kept up to date, or leave the line out.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-a1-18', 'eu-ucpd-6', 'us-ftc-5', 'in-ccpa-2023', 'uk-dmcc-226'],
  ontology: ['social-engineering.social-proof.low-stock', 'social-engineering.scarcity-and-popularity-claims.high-demand'],

  each: statements,
  words: ['stock', 'activity', 'event', 'buyer', 'pressing', 'figureless', 'figure', 'unsold', 'meter', 'toast'],
  needs: ['stock', 'activity', 'event', 'buyer', 'figureless'],
  options: {
    figureless: { default: false, means: 'also report scarcity told without a figure: “almost gone”' },
    rendered: { default: false, means: 'the files are what a server rendered: a figure may come from data, so it is only asked about' },
  },
  messages: {
    written: '“{said}” is written into the copy: nobody counts it',
    rendered: '“{said}” is a figure in the page: is it replaced by a real count?',
    open: '“{said}” presses with a number that the file does not show: is it counted?',
    figureless: '“{said}” tells of scarcity and gives no figure',
  },

  check(statement, { page, words, options }) {
    const { text, by } = statement
    if (isCalled(by, words.meter) || words.unsold.has(text)) return
    // Articles count wolves and wins; what they sell, they sell with a shout.
    if (page.kind === 'prose' && !words.pressing.has(text)) return
    const counts = [words.stock.find(text), words.activity.find(text)].filter((count) => count !== undefined)
    const count = counts.find((each) => isFigure(each.text, statement, words.figure))
    const filling = count && fillingOf(count.text)
    // A number drawn by lot is another rule's to tell.
    if (filling === 'random') return
    if (count && filling === 'open') {
      if (words.pressing.has(text)) return { at: count, message: 'open', data: { said: count.text.shown }, doubt: true }
      return
    }
    const event = words.event.find(text) ?? (page.kind === 'strings' || isCalled(by, words.toast) ? words.buyer.find(text) : undefined)
    const said = count ?? (text.holes.length === 0 ? event : undefined)
    if (said && (options.rendered || isHandled(page, said.at))) return { at: said, message: 'rendered', data: { said: said.text.shown }, doubt: true }
    if (said) return { at: said, message: 'written', data: { said: said.text.shown } }
    const vague = options.figureless ? (counts[0] ?? words.figureless.find(text)) : undefined
    if (vague) return { at: vague, message: 'figureless', data: { said: vague.text.shown } }
  },
})

/** Whether programmers call an element, or what is close around it, by one of these names. */
const isCalled = (by: Element, names: WordList): boolean => [...identitiesAround(by)].some((identity) => names.has(identity))

/** Whether a script that the page pulls in may lay hold of the figure. */
const isHandled = (page: Page, place: Span): boolean =>
  elements('script[src]')(page).length > 0 && page.elements.some(({ at, attributes }) => within(at, place) && attributes.some(({ name }) => name === 'id' || name.startsWith('data-')))

/** Whether a count names a figure above zero that is not just the singular of a number known elsewhere. */
function isFigure(count: Text, statement: Statement, figures: WordList): boolean {
  if (count.holes.length > 0) return true
  const figure = figures.find(count)?.text.value
  if (figure === undefined || Number(figure) === 0) return false
  return !isForm(statement) || Number(figure) > 2
}
