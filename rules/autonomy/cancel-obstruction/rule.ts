import { type Element, elements, isMail, isQuotation, label, named, nearby, type Page, type Passage, passageAt, passages, pressablesIn, rule, statements, Text, textOf, together, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Where joining takes a click and leaving a letter, people pay for what they no longer want.',
  instead: 'Offer a way to cancel online, as short as the way to join.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-rosca', 'us-ca-arl', 'fr-conso-l215-1-1', 'de-bgb-312k', 'kr-ecom-21-2', 'eu-ucpd-8', 'in-ccpa-2023'],
  ontology: ['obstruction.roach-motel', 'obstruction.adding-steps', 'obstruction.roach-motel.immortal-accounts'],

  each: statements,
  words: ['sole', 'channel', 'closed', 'contact', 'steps', 'reason', 'offer', 'subscription', 'online', 'required', 'leaving', 'letters', 'quitting', 'ours', 'asked', 'away', 'question', 'firms'],
  needs: ['channel', 'closed', 'away', 'contact', 'steps', 'reason', 'offer'],
  messages: {
    channel: '“{said}” sends the reader away from the screen to leave',
    steps: '“{said}” tells of a long way out',
    reason: '“{said}” is asked for before the way out opens',
    offer: '“{said}” is one more offer before the way out',
    contact: '“{said}”: can the reader leave without asking anyone?',
    first: 'The offer before it',
  },

  check({ text, by }, { page, words }) {
    // In prose, “we” is a seller who tells the terms; everyone else tells of sellers.
    if (page.kind === 'prose' && !words.ours.has(text)) return
    const list = (['channel', 'closed', 'contact', 'steps', 'reason', 'offer', 'away'] as const).find((each) => words[each].has(text))
    const found = list && words[list].find(text)
    const passage = found && passageAt(page, found.at)
    if (!found || !passage || isQuotation(text, found)) return
    const data = { said: found.text.shown }
    // Where to go is an answer to who has just been heard to leave.
    if (list === 'away' && !words.question.has(passages(page)[passage.order - 1]?.text ?? Text.empty)) return
    const message = list === 'closed' || list === 'away' ? 'channel' : list
    // Messages of a catalogue stand beside each other; only a question and its answer are shown together.
    const near = (before: number, after: number) => (page.kind === 'strings' && (message === 'channel' || message === 'contact') ? entry(page, passage, by) : nearby(page, passage, before, after))
    if (message === 'steps') return { at: found, message, data }
    if (message === 'reason') {
      if (!words.required.has(together(near(0, 1))) && !waits(page, words.asked)) return
      // Orders and bookings are cancelled, too, and by the shop's own people.
      const isLasting = words.letters.has(found.text) || words.quitting.has(found.text) || words.subscription.has(together(near(4, 4)))
      return isLasting || words.leaving.has(together(near(4, 4))) ? { at: found, message, data, doubt: !isLasting } : undefined
    }
    if (message === 'channel' || message === 'contact') {
      if (!words.subscription.has(together(near(2, 1))) || (list !== 'closed' && (words.sole.has(text) ? [passage] : near(2, 2)).some((each) => words.online.has(each.text))) || leads(page, by, words) || elements('title, h1, h2')(page).some((heading) => words.firms.has(textOf(heading)))) return
      return message === 'channel' ? { at: found, message, data } : { at: found, message, data, doubt: true }
    }
    const offers = near(9, 9).flatMap((other) => words.offer.find(other.text) ?? [])
    // A catalogue of messages, or a page of plans, makes many offers to those who stay.
    const isSecond = offers.length < 5 && offers[1]?.at.start === found.at.start
    if (isSecond && words.leaving.has(together(near(9, 9)))) return { at: found, message: 'offer', data, also: [{ at: offers[0]!, message: 'first' }] }
  },
})

const entry = (page: Page, passage: Passage, { parent }: Element): readonly Passage[] => (parent && parent !== page.root && parent.children.length < 4 ? passages(page).filter(({ at }) => within(at, parent.extent)) : [passage])

/** Whether something beside these words leads out after all, by what it says or by its address. */
const leads = (page: Page, by: Element, { leaving, letters, online }: Readonly<Record<'leaving' | 'letters' | 'online', WordList>>): boolean =>
  pressablesIn(page, by.parent ?? by).some((control) => control.flag('disabled') !== true && !control.is('summary, [aria-expanded], [aria-controls]') && !(isMail(page) && letters.has(label(control))) && (leaving.has(label(control)) || online.has(label(control)) || (control.attr('href') !== undefined && leaving.has(named(page, control.attr('href')!.at)))))

/** Whether the way on opens only to who gave a reason: `disabled={!reason}`. */
const waits = (page: Page, asked: WordList): boolean => page.bearing('disabled').some((control) => asked.has(named(page, control.attr('disabled')!.at)))
