import { label, nearby, type Page, passageAt, pressablesIn, rule, type Statement, statements, textOf, type WordList, writtenAmountsIn } from '@aboveboard/core'

export default rule({
  summary: 'Nobody can tell what 450 gems cost without working it out, and who does not know the price spends more.',
  instead: 'Write the amount in money beside the units: 450 gems (about $4.50).',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-crd-6', 'eu-ucpd-7'],
  ontology: ['obstruction.creating-barriers.intermediate-currency'],

  each: statements,
  words: ['priced', 'units', 'buy'],
  needs: ['priced', 'units'],
  messages: {
    obscured: '“{said}” is the only price: what it is in money is not told',
    perhaps: '“{said}”: is the reader told what this is in money?',
  },

  check(statement, { page, words }) {
    const { text } = statement
    if (page.kind === 'prose' || text.value.length > longest) return
    const said = words.priced.find(text) ?? (isForSale(statement, page, words.buy) ? words.units.find(text) : undefined)
    if (!said || writtenAmountsIn(text).length > 0) return
    const passage = passageAt(page, statement.at)
    const near = passage ? nearby(page, passage, 2, 2) : []
    if (near.some((each) => writtenAmountsIn(each.text).length > 0)) return
    const data = { said: said.text.shown }
    return said.text.holes.length > 0 ? { at: said, message: 'perhaps', data, doubt: true } : { at: said, message: 'obscured', data }
  },
})

const longest = 160
/** What says more is no single item. */
const largest = 200
const highest = 2

/** Whether something close by, for this alone, buys it at a press. */
function isForSale({ by }: Statement, page: Page, buy: WordList): boolean {
  for (let at: Statement['by'] | undefined = by, up = 0; at && up <= highest && textOf(at).value.length <= largest; at = at.parent, up++) {
    const controls = pressablesIn(page, at)
    if (controls.length > 0) return controls.length < 3 && controls.some((control) => buy.has(label(control)))
  }
  return false
}
