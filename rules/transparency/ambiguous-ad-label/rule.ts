import { type Hit, isQuotation, type Page, type PaidContent, paidCards, paidContent, rule, standsOverHeading, type Statement, statements, type Text, view } from '@aboveboard/core'

export default rule({
  summary: 'A label that only the trade understands, or that stands where nobody reads, tells the reader nothing.',
  instead: 'Begin with Ad, Advertisement or Paid partnership with the brand’s name.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['fr-influence', 'us-16cfr255', 'uk-cap-2', 'eu-ucpd-a1-11', 'jp-stealth'],
  ontology: ['sneaking.bait-and-switch.disguised-ads', 'interface-interference.hidden-information'],

  each: view<Statement | PaidContent>((page) => [...paidContent(page), ...paidCards(page), ...statements(page)]),
  words: ['vague', 'everyday', 'thanks', 'tagged', 'hollow', 'alone', 'clear', 'about'],
  needs: ['vague', 'everyday', 'thanks', 'tagged', 'hollow', 'alone'],
  messages: {
    vague: '“{said}” is a label few readers understand',
    late: '“{said}” comes after {count} other tags, where nobody reads it',
    hollow: '“{said}” does not say that this is paid for',
    asked: '“{said}”: would a reader know by this that it is paid for?',
    thanked: '“{said}”: is the reader told of the gift or the pay behind it?',
  },

  check(subject, { page, words }) {
    if ('mark' in subject) {
      const hear = (text: Text): Hit | undefined => words.hollow.find(text) ?? words.alone.find(text)
      const hollow = first(subject.start, hear)
      if (!hollow || subject.start.some((text) => words.clear.has(text))) return
      const data = { said: hollow.text.shown }
      // A class may be named for what it looks like; a link that is called paid is told of by itself.
      if (!subject.isCertain && paidCards(page).some(({ start }) => first(start, hear)?.at.start === hollow.at.start)) return
      return subject.isCertain ? { at: hollow, message: 'hollow', data } : { at: hollow, message: 'asked', data, doubt: true }
    }
    const { text } = subject
    const alone = words.alone.find(text)
    if (alone && standsOverHeading(page, subject)) return { at: alone, message: 'asked', data: { said: alone.text.shown }, doubt: true }
    if (!isCaption(page, text) || words.about.has(text)) return
    const tagged = words.tagged.find(text)
    const count = tagged ? tagsIn(text.value.slice(0, tagged.within.start)) : 0
    if (tagged && count >= many && !words.clear.has(text.slice(0, tagged.within.start))) return { at: tagged, message: 'late', data: { said: tagged.text.shown, count } }
    if (tagged || words.clear.has(text)) return
    const vague = words.vague.find(text) ?? (handle.test(text.value) ? words.everyday.find(text) : undefined)
    if (vague) return isQuotation(text, vague) ? undefined : { at: vague, message: 'vague', data: { said: vague.text.shown } }
    const thanks = words.thanks.find(text)
    if (thanks && tagsIn(text.value) > 0) return { at: thanks, message: 'thanked', data: { said: thanks.text.shown }, doubt: true }
  },
})

const many = 5

const first = (texts: readonly Text[], find: (text: Text) => Hit | undefined): Hit | undefined => texts.flatMap((text) => find(text) ?? [])[0]

const tagsIn = (value: string): number => value.match(/(?<![\p{L}\p{N}&/])#[\p{L}_][\p{L}\p{N}_]*/gu)?.length ?? 0

/** What is posted for followers calls somebody by their handle, or ends in several tags. */
const isCaption = ({ kind }: Page, { value }: Text): boolean =>
  kind !== 'service-email' && value.length <= longest && tagsIn(value) > (handle.test(value) ? 0 : 1)
const longest = 2200
/** Somebody’s name on the platform. */
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]/u
