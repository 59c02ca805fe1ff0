import { asWritten, descendants, type Dialog, dialogs, type Element, type HeldOpen, heldOpen, identity, isCalled, isNeverClosed, label, mayBePutAway, mayBringMore, named, type Page, rule, textOf, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'An offer that cannot be put away stands between the reader and what they came for until they give in.',
  instead: 'Set a button that closes at the top of the dialog, with a name that screen readers say.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-dsa-25', 'in-ccpa-2023', 'eu-ucpd-8', 'std-wcag'],
  ontology: ['forced-action', 'obstruction.creating-barriers'],

  each: dialogs,
  words: ['promotion', 'pitch', 'answer', 'closing', 'shut', 'duty', 'hover'],
  needs: ['promotion', 'pitch'],
  messages: {
    missing: '“{said}” cannot be closed or refused',
    held: '“{said}”: this dialog is told not to close',
  },
  asks: {
    missing: '“{said}”: how can this be closed or refused?',
    held: '“{said}”: what way out is there of a dialog that is told not to close?',
  },

  check(dialog, { page, words }) {
    const { element, controls } = dialog
    const promoted = words.promotion.find(textOf(element)) ?? controls.map((control) => words.pitch.find(label(control))).find(Boolean)
    if (!promoted || page.kind === 'prose' || words.duty.has(textOf(element)) || isCalled(element, words.hover)) return
    // Who builds a dialog from a component gets its cross with it, unless they take it away.
    const held = heldOpen(page, element, words.shut)
    // What bears no word may be the cross.
    const said = controls.map(label)
    const isAnswered = held || element.open ? said.some((each) => words.answer.has(each)) : said.length > 0 && said.every(({ value }) => /\p{L}/u.test(value))
    if (!isAnswered || closes(page, dialog, words.closing, held) || mayBePutAway(page, element)) return
    const data = { said: promoted.text.shown }
    if (held) return { at: promoted, message: 'held', data }
    const isPlain = /^[a-z]+$/.test(element.written) && !element.open
    if ((isPlain && !mayBringMore(page, element, controls)) || isNeverClosed(page, element)) return { at: promoted, message: 'missing', data }
  },
})

/** Whether anything in the dialog, or what lies right behind it, closes it: by its words, by what its author calls it or by what it runs. */
function closes(page: Page, { element }: Dialog, closing: WordList, held: HeldOpen | undefined): boolean {
  const behind = [element, element.parent].flatMap((each) => each?.attributes ?? []).filter(({ name, at }) => (name.startsWith('on') || /^[@(]/.test(name)) && !/=>\s?\{\s?\}\}?$/.test(asWritten(page, at, 60)))
  // What names the cross that is taken away closes nothing.
  return behind.some(({ at }) => closing.has(named(page, at))) || [...descendants(element)].some((each) => each !== held?.on && says(page, each, closing))
}

const says = (page: Page, each: Element, closing: WordList): boolean =>
  closing.has(identity(each)) || closing.has(named(page, each.at)) || /^[×✕✖✗⨯xX]$/.test(textOf(each).shown) || (textOf(each).value.length < 60 && closing.has(textOf(each)))
