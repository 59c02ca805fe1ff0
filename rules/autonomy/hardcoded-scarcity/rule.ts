import { fillingOf, type Hit, isCalled, isConditional, isCounted, isFilledElsewhere, type Page, rule, type Statement, statements, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A count of stock or of shoppers that nobody counts hurries the reader with a figure that was never true.',
  instead: 'Show the figure from your data, kept up to date, or leave the line out.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-a1-18', 'eu-ucpd-6', 'us-ftc-5', 'in-ccpa-2023', 'uk-dmcc-226'],
  ontology: [
    'social-engineering.social-proof.low-stock', 'social-engineering.urgency.activity-messages',
    'social-engineering.scarcity-and-popularity-claims.high-demand',
  ],

  each: statements,
  words: ['stock', 'activity', 'event', 'buyer', 'pressing', 'rush', 'figureless', 'figure', 'unsold', 'meter', 'state', 'toast'],
  needs: ['stock', 'activity', 'event', 'buyer', 'rush', 'figureless'],
  options: {
    figureless: { default: false, means: 'also report what a shop says of its stock without a figure: “low stock”' },
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
    const count = [words.stock.find(text), words.activity.find(text)].find((each) => each && isFigure(each, statement, words.figure))
    const vague = options.figureless ? (words.rush.find(text) ?? words.figureless.find(text)) : rushIn(statement, words)
    const said = count ?? eventIn(statement, page, words) ?? vague
    if (!said || words.unsold.has(text) || isCalled(statement.by, words.meter)) return
    const isPressing = words.pressing.has(text)
    // Articles count wolves and wins; what they sell, they sell with a shout.
    if (page.kind === 'prose' && !isPressing) return
    const data = { said: said.text.shown }
    if (said === vague) return { at: said, message: 'figureless', data }
    const filling = fillingOf(said.text)
    // A number drawn by lot is another rule's to tell.
    if (filling === 'random') return
    if (filling === 'open') return isPressing ? { at: said, message: 'open', data, doubt: true } : undefined
    if (options.rendered || isFilledElsewhere(page, said.at)) return { at: said, message: 'rendered', data, doubt: true }
    return { at: said, message: 'written', data }
  },
})

type Words = Readonly<Record<'event' | 'buyer' | 'rush' | 'state' | 'toast', WordList>>

/** A purchase told without a blank in it. A bare name and place are believed only where such lines are kept. */
const eventIn = ({ text, by }: Statement, { kind }: Page, { event, buyer, toast }: Words): Hit | undefined => {
  if (text.holes.length > 0) return undefined
  return event.find(text) ?? (buyer.has(text) && (kind === 'strings' || isCalled(by, toast)) ? buyer.find(text) : undefined)
}

/** Scarcity without a figure, unless it is there for when it is so: on a condition, or as one of the states of a stock. */
const rushIn = ({ text, by }: Statement, { rush, state }: Words): Hit | undefined =>
  rush.has(text) && !isConditional(by) && !isCalled(by, state) ? rush.find(text) : undefined

const isFigure = ({ text }: Hit, statement: Statement, figures: WordList): boolean =>
  text.holes.length > 0 || isCounted(statement, Number(figures.find(text)?.text.value ?? 0))
