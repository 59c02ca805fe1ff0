import { controls, type Element, elements, identity, label, marginOf, named, type Page, panelAround, pressablesIn, rule, type Span, textOf, within, type WordList, writtenIn } from '@aboveboard/core'

export default rule({
  summary: 'A banner with “accept” and no “refuse” takes the yes of everyone who only wants it gone.',
  instead: 'Set a button that refuses everything beside the one that accepts, in the same form.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-edpb-cookie-tf', 'fr-cnil-cookies', 'eu-gdpr-7', 'us-ca-7004', 'us-co-709'],
  ontology: ['interface-interference.manipulating-choice-architecture.false-hierarchy', 'obstruction.adding-steps'],

  each: controls,
  words: ['accept', 'acknowledge', 'refuse', 'matter', 'tracking', 'harmless', 'place', 'refusing', 'accepting', 'embed'],
  needs: ['accept', 'acknowledge'],
  messages: {
    missing: '“{said}” has no “Refuse” beside it',
    perhaps: '“{said}” has no “Refuse” beside it: can the reader say no in another way?',
  },

  check({ element, text, kind }, { page, words }) {
    const isPlain = words.accept.has(text)
    if (kind !== 'press' || (!isPlain && !words.acknowledge.has(text))) return
    const panel = panelAround(element, (around) => words.place.has(identity(around)) || words.matter.has(textOf(around)))
    if (!panel || words.embed.has(identity(panel))) return
    const wide = marginOf(panel)
    const said = textOf(wide)
    if (words.harmless.has(said)) return
    const answers = pressablesIn(page, wide)
    if (answers.find((other) => words.accept.has(label(other)) || words.acknowledge.has(label(other))) !== element) return
    if (refuses(page, wide, words)) return
    // A notice is acknowledged; only where it tells of tracking, or its code accepts, is that a yes.
    const isYes = words.matter.has(said) && (isPlain || words.tracking.has(said) || words.accepting.has(named(page, element.at)))
    // What the banner is built in has been read through; another part in it may bring the answer that is not here.
    const isOpen = page.parts.some(({ at }) => within(at, wide.extent) && !isRead(at, element, answers))
    const data = { said: text.shown }
    return isYes && !isOpen ? { at: text, message: 'missing', data } : { at: text, message: 'perhaps', data, doubt: true }
  },
})

/** Whether a part is one of the answers, or stands around them. */
function isRead({ start }: Span, control: Element, answers: readonly Element[]): boolean {
  for (let at: Element | undefined = control; at; at = at.parent) if (at.at.start === start) return true
  return answers.some((answer) => answer.at.start === start)
}

/** Whether something refuses: a control by its words, anything by its name in code, or boxes that can be left empty. */
function refuses(page: Page, wide: Element, { refuse, refusing }: Readonly<Record<'refuse' | 'refusing', WordList>>): boolean {
  if (pressablesIn(page, wide).some((control) => refuse.has(label(control)))) return true
  return writtenIn(page, wide).some(({ at }) => refusing.has(named(page, at))) || elements('[type="checkbox"], [role="switch"]')(page).some(({ at }) => within(at, wide.extent))
}
