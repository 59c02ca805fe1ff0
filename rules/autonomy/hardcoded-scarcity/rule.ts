import { announcements, givesCount, type Hit, isAskedOfAmount, isCalled, isConditional, isEntryBeside, isForAnyStock, isListedUnder, isOfList, isQuotation, type Page, readWith, rule, sourceOf, type Statement, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A count of stock that nobody counts hurries the reader with a figure that was never true.',
  instead: 'Show the figure from your data, kept up to date, or leave the line out.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-a1-18', 'eu-ucpd-6', 'us-ftc-5', 'in-ccpa-2023', 'uk-dmcc-226'],
  ontology: ['social-engineering.social-proof.low-stock', 'social-engineering.scarcity-and-popularity-claims.high-demand'],
  pitch: true,

  each: announcements,
  words: ['stock', 'pressing', 'rush', 'figureless', 'figure', 'unsold', 'meter', 'state', 'exempt', 'level', 'apart'],
  needs: ['stock', 'rush', 'figureless'],
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
  asks: {
    written: '“{said}”: is this said of something for sale here, and who counts it?',
    figureless: '“{said}”: is it so, and how many are there?',
  },

  check(statement, { page, words, options }) {
    const { text } = statement
    const stock = words.stock.find(text)
    const count = stock && givesCount(page, statement, stock, words.figure) && !isOfState(statement, stock, words.state) ? stock : undefined
    const said = count ?? (options.figureless ? (words.rush.find(text) ?? words.figureless.find(text)) : rushIn(statement, page, words))
    if (!said || words.unsold.has(text) || isCalled(statement.by, words.meter) || isQuotation(text, said)) return
    const isPressing = words.pressing.has(text)
    // Articles count wolves and wins; what they sell, they sell with a shout.
    if (page.kind === 'prose' && !isPressing) return
    const data = { said: said.text.shown }
    // “Not returned: last pieces” names a kind of goods.
    if (!count) return isListedUnder(page, statement.by, words.exempt) ? undefined : { at: said, message: 'figureless', data }
    const source = sourceOf(page, text, said)
    // A number drawn by lot is another rule's to tell.
    if (source === 'random') return
    if (source === 'open' || source === 'clock' || source === 'timed') return isPressing ? { at: said, message: 'open', data, doubt: true } : undefined
    if (options.rendered || source === 'rendered') return { at: said, message: 'rendered', data, doubt: true }
    return { at: said, message: 'written', data }
  },
})

/** “Only a few left”, said by a number of words, as what a shop says of a state of its stock: the words are there for when it is so. */
const isOfState = ({ by }: Statement, { text }: Hit, state: WordList): boolean => text.holes.length === 0 && !/\d/.test(text.value) && isCalled(by, state)

/** Scarcity without a figure, unless it is there for when it is so: on a condition, or as one of the states of a stock, as “sold out” beside it is. */
function rushIn(statement: Statement, page: Page, { rush, state, stock, level, apart }: Readonly<Record<'rush' | 'state' | 'stock' | 'level' | 'apart', WordList>>): Hit | undefined {
  const { text, by, at } = statement
  // “Almost gone” over a figure that data gives; and a catalogue holds the words for each level that a stock may have.
  if ((page.kind === 'strings' && level.has(text)) || readWith(page, statement).some((near) => (near.holes.length > 0 && stock.has(near)) || apart.has(near))) return undefined
  return rush.has(text) && (!(isConditional(by) || isAskedOfAmount(page, at)) || isOfList(page, statement) || isForAnyStock(page, by)) && !isCalled(by, state) && !isEntryBeside(page, at, state) ? rush.find(text) : undefined
}
