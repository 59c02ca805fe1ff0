import { type Deed, deeds, isFileCalled, isQuotation, type Page, partings, readWith, rule, shownBy, type Statement, view, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A question that comes again after it was answered wears people down until the answer is the wanted one.',
  instead: 'Ask once, keep the answer, and let people find the offer when they look for it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-dsa-25', 'in-ccpa-2023', 'kr-ecom-21-2', 'us-co-709', 'eu-ucpd-a1-26'],
  ontology: ['forced-action.nagging', 'forced-action.attention-capture'],

  each: view<Deed | Statement>((page) => [...deeds(page), ...partings(page)]),
  words: ['promotion', 'kept', 'harmless', 'held', 'wait', 'offer', 'sought', 'spared'],
  messages: {
    repeat: 'An offer is opened again and again by a timer',
    pages: 'An offer is opened again as the reader goes on from page to page',
    leave: 'An offer is opened as the reader turns to leave',
    close: 'An offer that was closed is opened again',
    held: '“{said}” holds up a reader who has turned to go with one more offer',
  },

  check(subject, { page, words }) {
    if ('text' in subject) {
      const said = calledBack(subject, page, words)
      return said && { at: said, message: 'held', data: { said: said.text.shown } }
    }
    const { does, when, at, code, guard } = subject
    const message = when === 'back' || when === 'unload' ? 'leave' : when
    if (does !== 'shows' || page.kind === 'prose' || !(message === 'repeat' || message === 'pages' || message === 'leave' || message === 'close')) return
    if (words.harmless.has(code) || words.kept.has(guard) || opening.test(guard.value)) return
    const isCalledSo = words.promotion.has(code) || (isFileCalled(page, at, words.promotion) && !isFileCalled(page, at, words.harmless))
    const said = isCalledSo ? undefined : shownBy(page, subject)
    const isOffer = isCalledSo || (said && (words.offer.has(said) || words.sought.has(said)) && !words.spared.has(said))
    if (isOffer) return { at: { at }, message }
  },
})

/** `onOpenChange={(open) => (open ? setOpen(true) : close())}`: told that it opens, it is kept open. */
const opening = /^[\s(]*(?:value|open|isOpen|next|nextOpen|visible|shown?)[\s)]*$/

/** Words that call back whoever turned to go: with an offer in them, or beside one. */
function calledBack(statement: Statement, page: Page, { held, wait, offer }: Readonly<Record<'held' | 'wait' | 'offer', WordList>>) {
  const { text } = statement
  const said = held.find(text) ?? wait.find(text)
  if (!said || isQuotation(text, said)) return undefined
  return held.has(text) || readWith(page, statement).some((near) => offer.has(near)) ? said : undefined
}
