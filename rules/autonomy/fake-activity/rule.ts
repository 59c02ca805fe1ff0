import { type CodedEvent, codedEvents, givesCount, type Hit, isCalled, isCodedQuote, isMail, isQuotation, type Page, rule, sourceOf, type Statement, statements, view, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Visitors and buyers whom nobody saw press the reader by the example of people who are not there.',
  instead: 'Show real events, with their time, or leave the line out.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-ucpd-6', 'us-ftc-5', 'us-16cfr465-8', 'in-ccpa-2023', 'uk-dmcc-226'],
  ontology: ['social-engineering.urgency.activity-messages', 'social-engineering.scarcity-and-popularity-claims.high-demand'],
  pitch: true,

  each: view<Statement | CodedEvent>((page) => [...statements(page), ...codedEvents(page)]),
  besides: codedEvents,
  words: ['activity', 'event', 'buyer', 'pressing', 'figure', 'toast', 'tally'],
  needs: ['activity', 'event', 'buyer'],
  options: {
    rendered: { default: false, means: 'the files are what a server rendered: a figure may come from data, so it is only asked about' },
  },
  messages: {
    written: '“{said}” is written into the copy: nobody saw it happen',
    rendered: '“{said}” is written in the page: is it replaced by a real count?',
    clock: '“{said}” shows a number that the reader’s clock makes up',
    timed: '“{said}” shows a number that follows the reader’s clock: is it counted?',
    open: '“{said}” presses with a number that the file does not show: is it counted?',
  },
  asks: { written: '“{said}”: did this happen, and who saw it?', clock: '“{said}”: does anybody count this, or does the reader’s clock make it up?' },

  check(subject, { page, words, options }) {
    if ('ago' in subject) return { at: subject, message: options.rendered ? 'rendered' : 'written', data: { said: subject.ago.shown }, doubt: options.rendered }
    const { text, by } = subject
    const count = words.activity.find(text)
    const said = count && givesCount(page, subject, count, words.figure) ? count : eventIn(subject, page, words)
    if (!said || isQuotation(text, said) || isCodedQuote(page, said) || isCalled(by, words.tally)) return
    const isPressing = words.pressing.has(text)
    // Articles count wolves and wins; what they sell, they sell with a shout.
    if (page.kind === 'prose' && !isPressing) return
    const source = sourceOf(page, text, said)
    const data = { said: said.text.shown }
    // A number drawn by lot is another rule's to tell.
    if (source === 'random') return
    if (source === 'clock' || source === 'timed') return { at: said, message: source, data, doubt: source === 'timed' }
    if (source === 'open') return isPressing ? { at: said, message: 'open', data, doubt: true } : undefined
    if (options.rendered || source === 'rendered') return { at: said, message: 'rendered', data, doubt: true }
    return { at: said, message: 'written', data }
  },
})

/** A purchase told without a blank in it. A bare name and place are believed only where such lines are kept. */
function eventIn({ text, by }: Statement, page: Page, { event, buyer, toast }: Readonly<Record<'event' | 'buyer' | 'toast', WordList>>): Hit | undefined {
  const { kind } = page
  // A mail that is no campaign brings one order’s news to whoever ships it.
  if (text.holes.length > 0 || (isMail(page) && kind !== 'marketing-email')) return undefined
  const said = event.find(text)
  if (said) return said
  const bought = buyer.find(text)
  return bought && !lacksName.test(bought.text.value) && (kind === 'strings' || isCalled(by, toast)) ? bought : undefined
}

/** “Shown in lists, ordered by date”: a place has a name. */
const lacksName = /^[^.,(]*?\s(?:in|from|à|de|du|au|en|desde|di|da|em|do|aus|uit)\s+\p{Ll}|[()]/u
