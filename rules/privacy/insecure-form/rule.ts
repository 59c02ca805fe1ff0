import { fillingsOf, forms, isMail, named, type Page, personal, type PlainAddress, plainAddresses, remember, rule, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'What is sent over plain HTTP can be read and changed by everyone on the way.',
  instead: 'Write “https://”, and let the host answer over it.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-32'],
  ontology: ['x.privacy-hygiene'],

  each: plainAddresses,
  words: ['person'],
  messages: {
    form: 'What is filled in travels to “{host}” unencrypted',
    link: 'The address tells “{host}” who the reader is, unencrypted',
    secure: 'Write https://',
  },

  check(address, { page, words }) {
    const kind = asks(page, address) ? 'form' : isMail(page) && tellsReader(page, address, words.person) ? 'link' : undefined
    if (kind) return { at: address, message: kind, data: { host: address.host }, suggest: [{ message: 'secure', edits: [address.secured] }] }
  },
})

/** The forms in which a person is asked who they are. */
const asking = remember((page: Page) => forms(page).filter((form) => personal(form).length > 0 || form.fields.some(({ asks }) => asks === 'password' || asks === 'card')))

/** Whether a person is asked who they are, and the answer goes to the address. */
function asks(page: Page, { by }: PlainAddress): boolean {
  if (by && !/^(?:form)?action$|^hx-/.test(by.attribute.name)) return false
  if (!by) return asking(page).some(({ element }) => !element.attr('action'))
  return asking(page).some(({ element }) => element === by.element || within(by.element.at, element.extent))
}

/** Whether what is filled into the address is about the one who reads: their number, their mail address. */
const tellsReader = (page: Page, { by }: PlainAddress, person: WordList): boolean => by !== undefined && fillingsOf(by.attribute).some(({ at }) => person.has(named(page, at)))
