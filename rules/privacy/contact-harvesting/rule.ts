import { around, type ChosenPeople, chosenPeople, type ContactsSent, contactsSent, deselect, isQuotation, label, type Page, preselections, type Request, requests, rule, saysAnywhere, view, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'People whose address stands in somebody’s phone never asked to be written to.',
  instead: 'Let the person choose each recipient, show the message first, and offer to skip.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-6', 'eu-eprivacy-13', 'eu-dsa-25'],
  ontology: ['forced-action.forced-communication-or-disclosure.friend-spam', 'forced-action.forced-communication-or-disclosure.address-book-leeching'],

  each: view<Request | ChosenPeople | ContactsSent>((page) => [...requests(page), ...chosenPeople(page), ...contactsSent(page)]),
  words: ['everybody', 'contacts', 'sweep', 'sent', 'price', 'invite', 'invitation', 'writing', 'reminding', 'tidying'],
  needs: ['everybody', 'invitation', 'sweep', 'sent', 'price', 'invite'],
  besides: contactsSent,
  messages: {
    ticked: '“{label}” is ticked in advance: nobody has chosen these people',
    chosen: 'Everybody is chosen here before the person has chosen anyone',
    again: 'People are written to here again and again, and the page says nothing of it',
    written: 'People are written to here, and the page says nothing of it',
    sweep: '“{said}”: nobody chooses who is written to',
    toll: '“{said}”: the way on is paid for with other people’s addresses',
    perhaps: '“{said}”: does the person choose each recipient?',
    untick: 'Leave it unticked',
  },

  check(asked, { page, words }) {
    if (page.kind === 'prose') return
    if ('everyone' in asked) {
      const message = asked.everyone ? 'chosen' : !tells(page, asked, words) ? 'written' : asked.again && !saysAnywhere(page, words.reminding) ? 'again' : undefined
      return message && [{ at: asked, message }, ...(asked.isOnlyWay && asked.everyone && asked.press ? [{ at: asked.press, message: 'toll' as const, data: { said: label(asked.press).shown } }] : [])]
    }
    if (!('text' in asked)) return saysAnywhere(page, words.invitation) ? { at: asked, message: 'chosen' } : undefined
    const { text, box } = asked
    if (box) {
      const all = words.everybody.find(text)
      const chosen = all && preselections(page).find(({ control }) => control === box)
      const near = all && chosen?.certain ? around(page, box, 24).map((each) => each.text) : []
      if (!all || !chosen?.certain || ![text, ...near].some((each) => words.contacts.has(each)) || near.some((each) => words.tidying.has(each))) return
      const edit = deselect(page, chosen)
      return { at: chosen.mark, message: 'ticked', data: { label: text.value.length > longest ? all.text.shown : text.shown }, suggest: edit ? [{ message: 'untick', edits: [edit] }] : [] }
    }
    const swept = words.sweep.find(text) ?? words.sent.find(text)
    const said = swept ?? words.price.find(text) ?? words.invite.find(text)
    if (!said || isQuotation(text, said)) return
    const data = { said: said.text.shown }
    if (swept || words.price.has(text)) return { at: said, message: swept ? 'sweep' : 'toll', data }
    if (!hasList(page)) return { at: said, message: 'perhaps', data, doubt: true }
  },
})

/** Whether the words around what is pressed, or of the page where nothing is known to be, say that people are written to. */
const tells = (page: Page, { press }: ContactsSent, { invitation, writing }: Readonly<Record<'invitation' | 'writing', WordList>>): boolean =>
  [invitation, writing].some((list) => (press ? around(page, press, 8).some(({ text }) => list.has(text)) : saysAnywhere(page, list)))

/** A longer label is quoted by what was heard in it. */
const longest = 60
/** Whether people can be ticked one by one. */
const hasList = (page: Page): boolean => {
  const [first, second] = page.named('input').filter((input) => input.is('[type="checkbox"]'))
  return first !== undefined && second !== undefined && !within(first.at, second.extent)
}
