import { acceptances, type Element, elements, identity, isBehind, isOnlyYes, label, marginOf, named, panelAround, pressablesIn, putsAway, refuses, rule, saidOf, type Span, textOf, within } from '@aboveboard/core'

export default rule({
  summary: 'A banner with “accept” and no “refuse” takes the yes of everyone who only wants it gone.',
  instead: 'Set a button that refuses everything beside the one that accepts, in the same form.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-edpb-cookie-tf', 'fr-cnil-cookies', 'eu-gdpr-7', 'us-ca-7004', 'us-co-709'],
  ontology: ['interface-interference.manipulating-choice-architecture.false-hierarchy', 'obstruction.adding-steps'],

  each: acceptances,
  words: ['accept', 'acknowledge', 'refuse', 'matter', 'tracking', 'harmless', 'place', 'settings', 'tuning', 'refusing', 'accepting', 'embed'],
  messages: {
    missing: '“{said}” has no “Refuse” beside it',
    behind: '“{settings}” leads to the refusal, “{said}” stands right here',
    perhaps: '“{said}” has no “Refuse” beside it: can the reader say no in another way?',
  },

  check(subject, { page, words }) {
    if ('said' in subject) return { at: subject, message: 'missing', data: { said: subject.said } }
    const { element, text, kind } = subject
    const isPlain = words.accept.has(text)
    const isRadio = kind === 'tick' && isPlain && element.is(radio)
    if (!(kind === 'press' || isRadio) || (element.name === 'a' && !isPlain && !words.acknowledge.has(text))) return
    const panel = panelAround(element, (around) => words.place.has(identity(around)) || words.matter.has(textOf(around)))
    if (!panel || words.embed.has(identity(panel))) return
    const wide = marginOf(panel)
    const said = textOf(wide)
    if (words.harmless.has(said)) return
    const answers = isRadio ? elements(radio)(page).filter(({ at }) => within(at, wide.extent)) : pressablesIn(page, wide)
    // Beside what opens the details, the one other answer is the yes.
    const isLeft = words.matter.has(said) && (words.place.has(identity(panel)) || panel.closest(over) !== undefined) && isOnlyYes(page, element, answers, words.tuning)
    if (!isPlain && !isLeft && !words.acknowledge.has(text)) return
    if (!isLeft && answers.find((other) => words.accept.has(label(other)) || words.acknowledge.has(label(other))) !== element) return
    // What opens a second layer is no refusal, and what refuses on it is not beside the one that accepts.
    const opener = isPlain || isLeft ? answers.find((other) => (words.settings.has(label(other)) || words.tuning.has(label(other))) && !isBehind(page, other, element)) : undefined
    if (refuses(page, wide, words, opener && { element, opener })) return
    // A notice is acknowledged; only where it tells of tracking, or its code accepts, and no “Close” stands beside, is that a yes.
    const isYes = words.matter.has(said) && (isPlain || isLeft || (!answers.some(putsAway) && (words.tracking.has(said) || words.accepting.has(named(page, element.at)))))
    // What the banner is built in has been read through; another part in it may bring the answer that is not here.
    const isOpen = page.parts.some(({ at }) => within(at, wide.extent) && !isRead(at, element, answers))
    // Of a button that is repeated for a list, the member that says yes.
    const own = isRadio ? text : (saidOf(page, element).find((each) => words.accept.has(each) || words.acknowledge.has(each)) ?? saidOf(page, element).find((each) => !words.tuning.has(each)) ?? text).trimmed
    const data = { said: own.shown }
    if (!isYes || isOpen) return { at: own, message: 'perhaps', data, doubt: true }
    if (!opener || !refuses(page, wide, words)) return { at: own, message: 'missing', data }
    const settings = (saidOf(page, opener).find((each) => words.settings.has(each) || words.tuning.has(each)) ?? label(opener)).trimmed
    return { at: settings, message: 'behind', data: { ...data, settings: settings.shown }, also: [{ at: own, message: 'missing', data }] }
  },
})

const over = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'
const radio = 'input[type="radio"]'

/** Whether a part is one of the answers, or stands around them. */
function isRead({ start }: Span, control: Element, answers: readonly Element[]): boolean {
  for (let at: Element | undefined = control; at; at = at.parent) if (at.at.start === start) return true
  return answers.some((answer) => answer.at.start === start)
}
