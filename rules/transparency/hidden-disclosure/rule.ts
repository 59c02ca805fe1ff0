import { around, concealmentOf, dwarfed, elements, type Element, isQuotation, isShownAsWell, label, nearby, type Page, passageAt, pressable, rule, type Statement, statements, type Text, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A condition that nobody can read was not told, however complete the page is.',
  instead: 'Set the condition in the size and colour of the price or the claim it belongs to, and right beside it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-7', 'us-ftc-5', 'us-16cfr464', 'us-16cfr255', 'us-rosca', 'std-wcag'],
  ontology: ['interface-interference.hidden-information'],

  each: statements,
  words: ['condition', 'pressing', 'price'],
  needs: ['condition', 'pressing'],
  messages: {
    hidden: '“{said}” is hidden from sight: does a press or a scroll bring it?',
    folded: '“{said}” is folded away beside the offer',
    tooltip: '“{said}” shows only where a pointer rests',
    small: '“{said}” is set in type of {size} px',
    pale: '“{said}” hardly stands out from its ground: {contrast} to 1',
    faded: '“{said}” is faded to {opacity} percent',
  },

  check(statement, { page, words }) {
    if (page.kind === 'strings' || page.kind === 'prose') return
    const pressing = words.pressing.find(statement.text)
    const said = words.condition.find(statement.text) ?? pressing
    if (!said || isQuotation(statement.text, said)) return
    // What a press agrees to is read together with the button that is pressed.
    const buttons = pressing ? elements(pressable)(page).filter((control) => isBeside(statement.by, control.at)) : []
    const concealment = concealmentOf(page, statement, said.at) ?? dwarfed(page, statement.by, buttons)
    // What nobody sees and nobody hears is a copy for machines.
    if (!concealment || (concealment.how === 'hidden' && statement.by.closest('[aria-hidden="true"]'))) return
    const passage = passageAt(page, said.at)
    const near = [...around(page, statement.by.closest('details')?.parent ?? statement.by), ...(passage ? nearby(page, passage) : [])]
    const seen = near.filter(({ text, block, at }) => text !== statement.text && !concealmentOf(page, { text, by: block, at }, at))
    if (seen.some(({ text }) => words.condition.has(text) || text.value.includes(said.text.value)) || !offers(page, statement, seen.map(({ text }) => text), words.price)) return
    // What is unfolded says once more what another part shows.
    if ((concealment.how === 'folded' || concealment.how === 'tooltip') && isShownAsWell(page, statement, said.text)) return
    const [at, text] = [said, said.text.shown]
    switch (concealment.how) {
      case 'small':
        return { at, message: 'small', data: { said: text, size: concealment.size } }
      case 'pale':
        return { at, message: 'pale', data: { said: text, contrast: concealment.contrast } }
      case 'faded':
        return { at, message: 'faded', data: { said: text, opacity: concealment.opacity } }
      default:
        return { at, message: concealment.how, data: { said: text }, doubt: concealment.how === 'hidden' }
    }
  },
})

/** Whether there is something to pay or to press beside the condition. */
const offers = (page: Page, { by }: Statement, seen: readonly Text[], price: WordList): boolean =>
  seen.some((each) => price.has(each)) || elements(pressable)(page).some((control) => isBeside(by, control.at) && !control.is('summary') && price.has(label(control)))

function isBeside(by: Element, at: { start: number; end: number }): boolean {
  const block = by.parent?.parent ?? by.parent
  return block !== undefined && block.name !== '#page' && block.name !== 'body' && within(at, block.extent)
}
