import { around, deselect, isQuotation, type Page, preselections, requests, rule, within } from '@aboveboard/core'

export default rule({
  summary: 'People whose address stands in somebody’s phone never asked to be written to.',
  instead: 'Let the person choose each recipient, show the message first, and offer to skip.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-6', 'eu-eprivacy-13', 'eu-dsa-25'],
  ontology: ['forced-action.forced-communication-or-disclosure.friend-spam', 'forced-action.forced-communication-or-disclosure.address-book-leeching'],

  each: requests,
  words: ['everybody', 'contacts', 'sweep', 'sent', 'price', 'invite'],
  needs: ['everybody', 'sweep', 'sent', 'price', 'invite'],
  messages: {
    ticked: '“{label}” is ticked in advance: nobody has chosen these people',
    sweep: '“{said}”: nobody chooses who is written to',
    perhaps: '“{said}”: does the person choose each recipient?',
    untick: 'Leave it unticked',
  },

  check({ text, box }, { page, words }) {
    if (page.kind === 'prose') return
    if (box) {
      const all = words.everybody.find(text)
      const chosen = all && preselections(page).find(({ control }) => control === box)
      if (!all || !chosen?.certain || !(words.contacts.has(text) || around(page, box, 24).some((near) => words.contacts.has(near.text)))) return
      const edit = deselect(page, chosen)
      return { at: chosen.mark, message: 'ticked', data: { label: text.value.length > longest ? all.text.shown : text.shown }, suggest: edit ? [{ message: 'untick', edits: [edit] }] : [] }
    }
    const said = words.sweep.find(text) ?? words.sent.find(text) ?? words.price.find(text)
    if (said) return isQuotation(text, said) ? undefined : { at: said, message: 'sweep', data: { said: said.text.shown } }
    const invited = words.invite.find(text)
    if (invited && !isQuotation(text, invited) && !hasList(page)) return { at: invited, message: 'perhaps', data: { said: invited.text.shown }, doubt: true }
  },
})

/** A longer label is quoted by what was heard in it. */
const longest = 60

/** Whether people can be ticked one by one. */
const hasList = (page: Page): boolean => {
  const [first, second] = page.named('input').filter((input) => input.is('[type="checkbox"]'))
  return first !== undefined && second !== undefined && !within(first.at, second.extent)
}
