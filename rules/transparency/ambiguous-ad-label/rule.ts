import { type Hit, isQuotation, type Page, type PaidContent, paidCards, paidContent, rule, type Statement, statements, type Text, view } from '@aboveboard/core'

export default rule({
  summary: 'A label that only the trade understands, or that stands where nobody reads, tells the reader nothing.',
  instead: 'Begin with Ad, Advertisement or Paid partnership with the brand’s name.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['fr-influence', 'us-16cfr255', 'uk-cap-2', 'eu-ucpd-a1-11', 'jp-stealth'],
  ontology: ['sneaking.bait-and-switch.disguised-ads', 'interface-interference.hidden-information'],

  each: view<Statement | PaidContent>((page) => [...paidContent(page), ...paidCards(page), ...statements(page)]),
  words: ['vague', 'everyday', 'thanks', 'tagged', 'hollow', 'clear', 'about'],
  needs: ['vague', 'everyday', 'thanks', 'tagged', 'hollow'],
  messages: {
    vague: '“{said}” is a label few readers understand',
    late: '“{said}” comes after {count} other tags, where nobody reads it',
    hollow: '“{said}” does not say that this is paid for',
    thanked: '“{said}”: is the reader told of the gift or the pay behind it?',
  },

  check(subject, { page, words }) {
    if ('mark' in subject) {
      const hollow = subject.isCertain ? first(subject.start, (text) => words.hollow.find(text)) : undefined
      if (hollow && !subject.start.some((text) => words.clear.has(text))) return { at: hollow, message: 'hollow', data: { said: hollow.text.shown } }
      return
    }
    const { text } = subject
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
