import { acceptances, type Element, elements, identity, isBehind, label, marginOf, named, type Page, panelAround, pressablesIn, rule, type Span, textOf, within, type WordList, writtenIn } from '@aboveboard/core'

export default rule({
  summary: 'A banner with “accept” and no “refuse” takes the yes of everyone who only wants it gone.',
  instead: 'Set a button that refuses everything beside the one that accepts, in the same form.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-edpb-cookie-tf', 'fr-cnil-cookies', 'eu-gdpr-7', 'us-ca-7004', 'us-co-709'],
  ontology: ['interface-interference.manipulating-choice-architecture.false-hierarchy', 'obstruction.adding-steps'],

  each: acceptances,
  words: ['accept', 'acknowledge', 'refuse', 'matter', 'tracking', 'harmless', 'place', 'settings', 'refusing', 'accepting', 'embed'],
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
    if (!(kind === 'press' || isRadio) || (!isPlain && !words.acknowledge.has(text))) return
    const panel = panelAround(element, (around) => words.place.has(identity(around)) || words.matter.has(textOf(around)))
    if (!panel || words.embed.has(identity(panel))) return
    const wide = marginOf(panel)
    const said = textOf(wide)
    if (words.harmless.has(said)) return
    const answers = isRadio ? elements(radio)(page).filter(({ at }) => within(at, wide.extent)) : pressablesIn(page, wide)
    if (answers.find((other) => words.accept.has(label(other)) || words.acknowledge.has(label(other))) !== element) return
    // What opens a second layer is no refusal, and what refuses on it is not beside the one that accepts.
    const opener = isPlain ? answers.find((other) => words.settings.has(label(other)) && !isBehind(page, other, element)) : undefined
    if (refuses(page, wide, words, opener && { element, opener })) return
    // A notice is acknowledged; only where it tells of tracking, or its code accepts, is that a yes.
    const isYes = words.matter.has(said) && (isPlain || words.tracking.has(said) || words.accepting.has(named(page, element.at)))
    // What the banner is built in has been read through; another part in it may bring the answer that is not here.
    const isOpen = page.parts.some(({ at }) => within(at, wide.extent) && !isRead(at, element, answers))
    const data = { said: text.shown }
    if (!isYes || isOpen) return { at: text, message: 'perhaps', data, doubt: true }
    if (!opener || !refuses(page, wide, words)) return { at: text, message: 'missing', data }
    return { at: label(opener).trimmed, message: 'behind', data: { ...data, settings: label(opener).shown.trim() }, also: [{ at: text, message: 'missing', data }] }
  },
})

const radio = 'input[type="radio"]'
const boxes = '[type="checkbox"], [role="switch"]'

/** Whether a part is one of the answers, or stands around them. */
function isRead({ start }: Span, control: Element, answers: readonly Element[]): boolean {
  for (let at: Element | undefined = control; at; at = at.parent) if (at.at.start === start) return true
  return answers.some((answer) => answer.at.start === start)
}

/** Whether something refuses: an answer by its words, anything by its name in code, or boxes that can be left empty. On the layer of one control, where one is named. */
function refuses(page: Page, wide: Element, { refuse, refusing }: Readonly<Record<'refuse' | 'refusing', WordList>>, layer?: { readonly element: Element; readonly opener: Element }): boolean {
  const isNear = (element: Element): boolean => within(element.at, wide.extent) && !(layer && isBehind(page, element, layer.element, layer.opener))
  if ([...pressablesIn(page, wide), ...elements(radio)(page)].some((answer) => refuse.has(label(answer)) && isNear(answer))) return true
  return writtenIn(page, wide).some((inside) => refusing.has(named(page, inside.at)) && isNear(inside)) || elements(boxes)(page).some(isNear)
}
