import { fillingOf, type Hit, isCalled, isFilledElsewhere, isForm, type Page, rule, type Statement, statements, type Text, type WordList } from '@aboveboard/core'

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
    const { text } = statement
    const counts = [words.stock.find(text), words.activity.find(text)].filter((count) => count !== undefined)
    const count = counts.find((each) => isFigure(each.text, statement, words.figure))
    const vague = options.figureless ? (counts[0] ?? words.figureless.find(text)) : undefined
    const said = count ?? eventIn(statement, page, words) ?? vague
    if (!said || words.unsold.has(text) || isCalled(statement.by, words.meter)) return
    const isPressing = words.pressing.has(text)
    // Articles count wolves and wins; what they sell, they sell with a shout.
    if (page.kind === 'prose' && !isPressing) return
    const data = { said: said.text.shown }
    if (said === vague) return { at: said, message: 'figureless', data }
    const filling = fillingOf(said.text)
    // A number drawn by lot is another rule's to tell.
    if (filling === 'random' || (filling === 'open' && !isPressing)) return
    if (filling === 'open') return { at: said, message: 'open', data, doubt: true }
    if (options.rendered || isFilledElsewhere(page, said.at)) return { at: said, message: 'rendered', data, doubt: true }
    return { at: said, message: 'written', data }
  },
})

type Words = Readonly<Record<'event' | 'buyer' | 'toast', WordList>>

/** A purchase told without a blank in it. A bare name and place are believed only where such lines are kept. */
function eventIn(statement: Statement, page: Page, words: Words): Hit | undefined {
  const { text } = statement
  if (text.holes.length > 0) return undefined
  const event = words.event.find(text)
  if (event) return event
  const buyer = words.buyer.find(text)
  return buyer && (page.kind === 'strings' || isCalled(statement.by, words.toast)) ? buyer : undefined
}

/** Whether a count names a figure above zero that is not just the singular of a number known elsewhere. */
function isFigure(count: Text, statement: Statement, figures: WordList): boolean {
  if (count.holes.length > 0) return true
  const figure = figures.find(count)?.text.value
  if (figure === undefined || Number(figure) === 0) return false
  return !isForm(statement) || Number(figure) > 2
}
