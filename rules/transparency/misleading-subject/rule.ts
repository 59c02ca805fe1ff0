import { HOLE, type Mailing, mailings, preheaderOf, rule, saysAnywhere, subjectOf, type Text } from '@aboveboard/core'

export default rule({
  summary: 'A subject that plays an answer, a bill or an alarm opens the mail under a false name, and costs the next one its trust.',
  instead: 'Say in the subject what the mail offers, without “Re:” and without borrowing from mails of service.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['us-canspam', 'fr-cpce-l34-5', 'eu-ucpd-a1-21', 'eu-ecd-6', 'de-uwg-7'],
  ontology: ['sneaking.bait-and-switch', 'sneaking.bait-and-switch.disguised-ads'],

  each: mailings,
  words: ['service', 'offer', 'honest'],
  options: { brands: { default: '', means: 'Names that begin like an answer and are none, parted by commas: Re:Store.' } },
  messages: {
    answer: 'The subject plays an answer (“{said}”), and the mail is none',
    service: '“{said}” sounds like a mail of service, and this one sells',
    perhaps: '“{said}” sounds like a mail of service: is this one?',
  },

  check(mailing, { page, words, options }) {
    const { purpose, header, isTold } = mailing
    if (purpose !== 'marketing' || header('in-reply-to') || header('references')) return
    for (const text of told(mailing)) {
      if (options.brands.split(/\s*,\s*/).some((brand) => brand !== '' && text.value.startsWith(brand)) || words.honest.has(text)) continue
      const answer = /^\s*(?:re|fwd?|tr|aw|wg|rv|sv|antw)\s?(?:\[\d+\])?:\s*(?=[^\s\uFFFC])/i.exec(text.value)
      if (answer) return { at: text, message: 'answer', data: { said: answer[0].trim() } }
      const plays = words.service.has(text)
      if (!plays) continue
      const sells = isTold || words.offer.has(text) || saysAnywhere(page, words.offer)
      // What a title plays, the subject may not.
      if (!sells && !header('subject')) continue
      const data = { said: text.shown }
      return sells ? { at: text, message: 'service', data } : { at: text, message: 'perhaps', data, doubt: true }
    }
  },
})

/** The subject, or else the title of the mail, and what mail programs show after it. */
function told({ header, page, isBodyElsewhere }: Mailing): readonly Text[] {
  const subject = header('subject')?.text ?? (isBodyElsewhere ? undefined : subjectOf(page))
  const preheader = isBodyElsewhere ? header('preheader')?.text : preheaderOf(page)
  return [subject, preheader].flatMap((text) => (text && text.value !== HOLE ? text : []))
}
