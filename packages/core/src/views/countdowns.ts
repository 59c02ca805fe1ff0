import { type Attribute, Element } from '../element.ts'
import { type Origin, sources } from '../origin.ts'
import type { Page } from '../page.ts'
import type { Placed } from '../span.ts'
import { HOLE, type Hole, type Text } from '../text.ts'
import { view } from '../view.ts'
import { isHandle } from './handles.ts'
import { identity } from './identity.ts'
import { named } from './named.ts'
import { passages } from './passages.ts'

/** A time that runs out before the reader's eyes. */
export interface Countdown extends Placed {
  readonly by: Element
  /** The passage it stands in, if it stands in one. */
  readonly text?: Text
  /** What its end hangs on, as far as the file tells: see `End`. */
  readonly end: End
}

export type End =
  /** A set time after the reader came: `now + 15 minutes`. */
  | 'visit'
  /** A length that is written in the file, counted from whenever it is shown. */
  | 'length'
  /** A moment that the reader's browser keeps. */
  | 'browser'
  /** Nothing: it is a time written in the words, which nobody counts down. */
  | 'words'
  /** A time is written in the words, and a script may take it from there. */
  | 'script'

const isNamedSo = (names: string): boolean => /count ?down|\btimer\b|time ?left|time ?remaining|rebours|minuteur|cuenta (?:atras|regresiva)/i.test(names)

/** Attributes that say when something ends, on whatever element: `endsAt`, `data-deadline`, `expiresIn`. */
const when = /(?:ends?-?(?:at|in)|deadline|expir(?:y|es|ation)|countdown)/i
/** Attributes that say how long: `initialSeconds`, `data-minutes`, `duree`. */
const length = /(?:seconds?|secs?|minutes?|mins?|hours?|secondes?|heures?|duration|duree|countdown|timer|initialtime|starttime|time|delay|delai)$/i

/**
 * Countdowns whose end is known not to be a day. One that runs to a fixed day, or to what it is given, is none of
 * them. Each is found once, where it is set.
 */
export const countdowns = view<Countdown>(function* (page) {
  const found = new Set<string>()
  for (const countdown of candidates(page)) {
    // Hours, minutes and seconds of one clock.
    const key = `${countdown.end} ${partOf(page, countdown.by)}`
    if (countdown.end !== 'words' && countdown.end !== 'script' && found.has(key)) continue
    found.add(key)
    yield countdown
  }
})

function* candidates(page: Page): Generator<Countdown> {
  for (const element of page.elements) {
    if (element.attributes.length === 0) continue
    const counts = isNamedSo(identity(element).value) || element.attributes.some(({ name }) => isNamedSo(name.replaceAll('-', ' ')))
    for (const attribute of element.attributes) {
      const end = endOf(attribute, counts)
      if (end) yield { by: element, end, at: attribute.at }
    }
  }
  for (const { text, block, at } of passages(page)) {
    if (tellsTime(text)) {
      const clock = clockIn(text)
      const handle = clock && handleOf(page, block)
      yield handle ? { by: handle, text, end: 'script', at: clock.at } : { by: block, text, end: 'words', at }
    }
    for (const hole of text.holes) {
      const place = text.slice(hole.from, hole.from + 1)
      const isTime = (): boolean => blanksOfClock.test(text.value) || isNamedSo(identity(block).value) || timely.test(named(page, place.at).value)
      const end = endOfHole(hole, isTime)
      if (end) yield { by: block, text, end, at: place.at }
    }
  }
}

/** `{m}:{s}` */
const blanksOfClock = /\uFFFC ?: ?\uFFFC/
const timely = /time|second|minute|hour|left|remain|countdown|timer|secs\b|mins\b/i

function endOf(attribute: Attribute, counts: boolean): End | undefined {
  const { name, origin } = attribute
  if (counts || when.test(name)) {
    const end = endOfOrigin(origin)
    if (end && (counts || end === 'visit')) return end
  }
  if (!counts || !length.test(name)) return undefined
  const value = origin.kind === 'constant' ? String(origin.value) : ''
  return /^\d{1,7}(?::\d\d){0,2}$/.test(value) && /[1-9]/.test(value) ? 'length' : undefined
}

function endOfHole({ origin }: Hole, isTime: () => boolean): End | undefined {
  const end = endOfOrigin(origin)
  if (end) return end === 'visit' || isTime() ? end : undefined
  const ticking = [...sources(origin)].some((each) => each.kind === 'state' && each.ticks === true && each.initial.kind === 'constant' && isLength(each.initial.value))
  return ticking && isTime() ? 'length' : undefined
}

/** A time in the words, with nothing that is filled in: “5 minutes”, `02:14:59`. */
const tellsTime = ({ value }: Text): boolean => /\d ?(?:: ?\d|[hmsdj])/i.test(value) && !value.includes(HOLE)

/** More than one part of a time, side by side: `02:14:59`, `16h 59m`. */
function clockIn(text: Text): Text | undefined {
  const found = /\d{1,3} ?(?:: ?\d{1,2}(?: ?: ?\d{1,2}){0,2}|\p{L}{1,8}[^\p{L}\d]{0,4}\d{1,2} ?\p{L}{1,8})/u.exec(text.value)
  return found ? text.slice(found.index, found.index + found[0].length) : undefined
}

/** The element by which a script of the page can lay hold of the words of a block and run the clock in them. */
function handleOf(page: Page, block: Element): Element | undefined {
  if (page.kind === 'page' && page.named('script').length === 0) return undefined
  const inner = elementsIn(block)
  return [...inner.flatMap(elementsIn), ...inner, block].find((element) => isHandle(element) || isNamedSo(identity(element).value))
}

const elementsIn = ({ children }: Element): Element[] => children.filter((child) => child instanceof Element)

const isLength = (value: unknown): boolean => (typeof value === 'number' ? value > 1 : typeof value === 'string' && /^\d{1,3}(?::\d\d)*$/.test(value))

/** A moment computed from now weighs more than one that was kept: keeping it only hides that it began with the visit. */
function endOfOrigin(origin: Origin): End | undefined {
  const all = [...sources(origin)]
  if (all.some((each) => each.kind === 'clock' && each.offset !== undefined && each.offset > 0)) return 'visit'
  return all.some(({ kind }) => kind === 'stored') ? 'browser' : undefined
}

/** The branch of the page that an element hangs on: what is rendered together. */
function partOf(page: Page, element: Element): number {
  let top = element
  while (top.parent && top.parent !== page.root) top = top.parent
  // Everything on a plain page hangs below one element.
  return top.name === '#branch' ? page.order(top) : page.order(element.parent ?? element)
}
