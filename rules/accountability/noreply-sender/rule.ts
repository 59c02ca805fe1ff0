import { type Header, label, type Mailing, mailings, type Page, passages, rule, saysAnywhere, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A sender that takes no answers speaks and does not listen: the reader who has a question is left with none to ask.',
  instead: 'Send from an address that somebody reads, or name one in Reply-To.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-eprivacy-13', 'de-uwg-7', 'fr-cpce-l34-5', 'uk-pecr-23'],
  ontology: ['obstruction.creating-barriers'],

  each: mailings,
  words: ['deaf', 'silenced', 'contact'],
  messages: {
    deaf: 'Answers to “{address}” reach nobody, and no other address takes them',
    silenced: '“{said}”, and the mail names nobody to write to instead',
  },

  check(mailing, { words }) {
    const { page, purpose, header } = mailing
    if (purpose === 'service' || header('*')) return
    const deaf = deafTo(mailing, words.deaf)
    const silenced = deaf || mailing.isBodyElsewhere || header('reply-to') ? undefined : passages(page).find(({ text }) => words.silenced.has(text))
    const said = words.silenced.find(silenced?.text)
    if ((!deaf && !said) || takesAnswers(page, words.contact)) return
    return deaf ? { at: deaf.at, message: 'deaf', data: { address: deaf.address } } : { at: said!, message: 'silenced', data: { said: said!.text.shown } }
  },
})

/** Whether the mail says where else a reader may turn, or another file may. */
const takesAnswers = (page: Page, contact: WordList): boolean =>
  page.parts.length > 0 || page.named('a').some((link) => /^\s*(?:mailto|tel):/i.test(link.attr('href')?.text.value ?? '') || contact.has(label(link))) || saysAnywhere(page, contact)

/** The address that answers go to, where its name says that nobody reads them. */
function deafTo({ header }: Mailing, deaf: WordList): { readonly at: Header; readonly address: string } | undefined {
  const taking = header('reply-to') ?? header('from')
  const address = taking && /[^\s<>"'(,;]+@[^\s<>"'),;]+/.exec(taking.text.value)?.[0]
  if (!address) return undefined
  const { value } = taking.text
  const start = value.indexOf(address)
  return deaf.has(taking.text.slice(start, start + address.indexOf('@'))) ? { at: taking, address: taking.text.slice(start, start + address.length).shown } : undefined
}
