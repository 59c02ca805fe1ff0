import { type Element, elements, isQuotation, label, named, nearby, type Page, passageAt, rule, type Span, statements, together, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Where joining takes a click and leaving a letter, people pay for what they no longer want.',
  instead: 'Offer a way to cancel online, as short as the way to join.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-rosca', 'us-ca-arl', 'fr-conso-l215-1-1', 'de-bgb-312k', 'kr-ecom-21-2', 'eu-ucpd-8', 'in-ccpa-2023'],
  ontology: ['obstruction.roach-motel', 'obstruction.adding-steps', 'obstruction.roach-motel.immortal-accounts'],

  each: statements,
  words: ['channel', 'steps', 'reason', 'offer', 'subscription', 'online', 'required', 'leaving'],
  needs: ['channel', 'steps', 'reason', 'offer'],
  messages: {
    channel: '“{said}”: joining was online, leaving is not',
    steps: '“{said}”: more steps out than in',
    reason: '“{said}” is required before the way out opens',
    offer: '“{said}” is one more offer before the way out',
    first: 'The offer before it',
  },

  check({ text }, { page, words }) {
    if (page.kind === 'prose') return
    const channel = words.channel.find(text)
    const steps = channel ? undefined : words.steps.find(text)
    const found = channel ?? steps ?? words.reason.find(text) ?? words.offer.find(text)
    const passage = found && passageAt(page, found.at)
    if (!passage || isQuotation(text, found)) return
    const near = nearby(page, passage, 2, 2)
    const around = together(near)
    const data = { said: found.text.shown }
    if (found === channel) return words.subscription.has(around) && !words.online.has(around) && !isLinked(page, near.map(({ at }) => at), words) ? { at: found, message: 'channel', data } : undefined
    if (found === steps) return { at: found, message: 'steps', data }
    if (words.reason.has(text)) return words.required.has(together(nearby(page, passage, 0, 1))) ? { at: found, message: 'reason', data } : undefined
    const [first, second, ...more] = nearby(page, passage, 12, 12).flatMap((other) => words.offer.find(other.text) ?? [])
    if (second?.at.start === found.at.start && first && more.length < 3 && words.leaving.has(together(nearby(page, passage, 12, 12)))) return { at: found, message: 'offer', data, also: [{ at: first, message: 'first' }] }
  },
})

/** Whether a link near what is said leads out after all, by its words or by its address. */
const isLinked = (page: Page, near: readonly Span[], { leaving, online }: Readonly<Record<'leaving' | 'online', WordList>>): boolean =>
  elements('a[href], button, form[action]')(page).some((link: Element) => near.some((at) => within(at, link.extent) || within(link.extent, at) || touches(link, at)) && (leaving.has(label(link)) || online.has(label(link)) || leaving.has(named(page, link.at))))

const touches = ({ at: { start } }: Element, at: Span): boolean => start >= at.start - 200 && start <= at.end + 200
