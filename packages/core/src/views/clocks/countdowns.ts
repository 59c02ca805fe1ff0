import { type Attribute, Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import { type Origin, sources } from '../../origin.ts'
import type { Page } from '../../page.ts'
import { isBesideCurrency } from '../../phrase/tokens.ts'
import type { Placed, Span } from '../../span.ts'
import { HOLE, type Hole, type Text } from '../../text.ts'
import { view } from '../../view.ts'
import { boxOf, isUnitOfClock } from './clock-units.ts'
import { isWritten } from '../code/code-behind.ts'
import { glance } from '../code/glance.ts'
import { isMail } from '../mail/emails.ts'
import { isHandle } from '../names/handles.ts'
import { hookedClocks } from './hooked-clocks.ts'
import { named } from '../names/named.ts'
import { passages } from '../passages/passages.ts'
import { refills } from './refills.ts'
import { type Recurrence, rollingEnd } from './rolling-ends.ts'

/** A time that runs out before the reader's eyes. */
export interface Countdown extends Placed {
  readonly by: Element
  /** The passage it stands in, if it stands in one. */
  readonly text?: Text
  /** What its end hangs on, as far as the file tells: see `End`. */
  readonly end: End
}

export type End =
  /** Nothing: when it has run out, code winds it up again. */
  | 'again'
  /** A set time after the reader came: `now + 15 minutes`. */
  | 'visit'
  /** A length that is written in the file, counted from whenever it is shown. */
  | 'length'
  /** An end of the calendar, which comes back by itself: midnight, the end of the week, of the month. */
  | Recurrence
  /** A moment that the reader's browser keeps. */
  | 'browser'
  /** Nothing: it is a time written in the words, which nobody counts down. */
  | 'words'
  /** A time is written in the words, and a script may take it from there. */
  | 'script'
  /** The same in markup that code itself makes: had it a real end, it would show what is left until then. */
  | 'typed'

const parted = (one: string, other: string): readonly string[] => ['', ' ', '-', '_'].map((mark) => one + mark + other)
const mayCount = glance(...parted('count', 'down'), ...parted('time', 'left'), ...parted('time', 'remaining'), 'timer', 'rebours', 'minuteur', 'cuenta', 'regressiva', 'cronometr', 'rovescia', 'aftel')

/** Names of what counts down, in whatever way they are put together: `countDown`, `time-left`, `CompteARebours`. */
const counting = /[Cc]ount[ _-]?[Dd]own|[Tt]imer|[Tt]ime[ _-]?(?:[Ll]eft|[Rr]emaining)|[Rr]ebours|[Mm]inuteur|[Cc]uenta[ _-]?(?:[Aa]tras|[Rr]egresiva)|[Cc]ontagem[ _-]?[Rr]egressiva|[Cc]ronometr|[Aa]lla[ _-]?[Rr]ovescia|[Aa]ftel(?:klok|len)/
/** Whether a file names something that counts down; most name nothing of the kind. */
export const namesCountdown = remember((page: Page): boolean => mayCount(page) && counting.test(page.source))
export const isNamedSo = ({ written, attributes }: Element): boolean =>
  counting.test(written) || attributes.some((attribute) => counting.test(attribute.name) || (identifying.has(attribute.name) && counting.test(attribute.text.value)))
const identifying = new Set(['class', 'id', 'key', 'name'])

/** Attributes that say when something ends, on whatever element. */
const deadlines = ['endsat', 'ends-at', 'data-ends-at', 'endsin', 'enddate', 'data-end-date', 'endtime', 'data-end', 'deadline', 'data-deadline', 'expires', 'expiresat', 'expiresin', 'data-expires', 'expiry', 'datefin']
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
    if (!['words', 'script', 'typed'].includes(countdown.end) && found.has(key)) continue
    // What is wound up again is told once, and of no clock that is told of already.
    if (countdown.end === 'again' && (found.has('again') || found.has(`length ${partOf(page, countdown.by)}`))) continue
    if (countdown.end === 'length' && found.has('again')) continue
    if (countdown.end === 'again') found.add('again')
    if (countdown.end === 'browser' && found.has(`length ${partOf(page, countdown.by)}`)) continue
    found.add(key)
    yield countdown
  }
})

function* candidates(page: Page): Generator<Countdown> {
  if (showsClocks(page)) page.askForParts()
  yield* inAttributes(page)
  let moves: boolean | undefined
  for (const { text, block } of passages(page)) {
    if (tellsTime(text)) yield inWords(page, text, block)
    else if (text.holes.length > 0 && (moves ??= isWritten(page, moving))) yield* inBlanks(page, text, block)
  }
  yield* inCode(page)
}

/** Whether parts of other files count down in a page: `<OfferTimer />`. What they count to is told there, and what ends with it here. */
const showsClocks = (page: Page): boolean => namesCountdown(page) && page.elements.some(({ written }) => counting.test(written))

/** Where a script or a hook alone winds it up, and the words stand elsewhere. */
function* inCode(page: Page): Generator<Countdown> {
  if (page.kind === 'prose' || refills(page).size === 0) return
  const clock = page.bearing('class').find((element) => clocks.test(element.attr('class')!.text.value))
  if (passages(page).length > 0 && !clock) return
  for (const at of refills(page).values()) yield { by: clock ?? page.root, end: 'again', at }
}
const clocks = /clock|[Tt]imer|[Cc]ountdown|compteur|chrono|minuteur|rebours/

function* inAttributes(page: Page): Generator<Countdown> {
  for (const name of deadlines) {
    for (const by of page.bearing(name)) {
      const { origin, at } = by.attr(name)!
      if (endOfOrigin(origin) === 'visit') yield { by, end: 'visit', at }
    }
  }
  if (!namesCountdown(page)) return
  for (const by of page.named('img')) {
    const source = by.attr('src')
    if (source && counting.test(source.text.value) && drawnFromNow.test(source.text.value)) yield { by, end: 'visit', at: source.at }
  }
  for (const by of page.elements) {
    if (by.attributes.length === 0 || !isNamedSo(by)) continue
    for (const attribute of by.attributes) {
      const end = endOf(attribute)
      if (end) yield { by, end, at: attribute.at }
    }
  }
}

function inWords(page: Page, text: Text, block: Element): Countdown {
  const clock = clockIn(text)
  const handle = clock && handleOf(page, block)
  if (!handle) return { by: block, text, end: 'words', at: text.at }
  return { by: handle, text, end: isMadeByCode(page, block) && /[1-9]/.test(clock.value) ? 'typed' : 'script', at: clock.at }
}

function* inBlanks(page: Page, text: Text, block: Element): Generator<Countdown> {
  for (const hole of text.holes) {
    const { at } = text.slice(hole.from, hole.from + 1)
    if (isSumOrShare(text, hole)) continue
    const isUnit = text.value.trim() === HOLE && isUnitOfClock(block)
    const isTime = isUnit || blanksOfClock.test(text.value) || timely.test(text.value) || timely.test(named(page, at).value) || isNamedSo(block)
    const end = isTime ? isCalled(page, at, refills(page)) ? 'again' : (endOfBlank(hole) ?? (isCalled(page, at, hookedClocks(page)) ? 'length' : fromClock(hole) ? rollingEnd(page) : undefined)) : undefined
    // A mail is written once, for all: what it counts from is the day of sending.
    if (end && !(end === 'visit' && isMail(page))) yield { by: isUnit ? boxOf(block) : block, text, end, at }
  }
}

/** “Left to pay: {total} €”, “{share} % at the end of the works”: neither runs to any moment, whatever is left of it. */
const isSumOrShare = ({ value }: Text, { from }: Hole): boolean => isBesideCurrency(value, from) || /^\s?(?:%|(?:EUR|USD|GBP|CHF|CAD|euros?|dollars?|pounds?)(?![\p{L}]))/u.test(value.slice(from + 1, from + 10))

const fromClock = ({ origin }: Hole): boolean => [...sources(origin)].some(({ kind }) => kind === 'clock')

/** Whether what is shown goes by one of some names of code. */
const isCalled = (page: Page, at: Span, names: { readonly size: number; has(name: string): boolean }): boolean => names.size > 0 && (named(page, at).value.match(/[A-Za-z_$][\w$]*/g) ?? []).some((each) => names.has(each))

/** `{m}:{s}`, `{h} h {m} min` */
const blanksOfClock = /\uFFFC ?(?::|(?:h|hrs?|hours?|heures?|m|mn|mins?|minutes?|j|d|jours?|days?)(?: et| and|,)?) ?\uFFFC/i
/** In the words around a blank, or in the code that fills it. */
const timely = /time|second|minute|hour|left|remain|countdown|timer|secs\b|mins\b|end|expir|until|deadline|tomorrow|fin\b|termin|reste|encore|heure|jour|jusqu|tempo|tijd|secondi|segundo|minut|horas|restant|rimanent|resterend|scad|eind/i

/** What code calls time and memory by. In a file without such a name nothing is asked where it comes from: asking costs. */
const moving = /use(?:Count|Time)|Date|now\b|moment|dayjs|strtotime|tomorrow|\btime\(|[iI]nterval|\btimer\(|Timeout|AnimationFrame|Storage|[cC]ookie|[tT]ick|\.countdown\(/

/** An address at which a moving picture of a clock is drawn, its end so long after the mail is opened. */
const drawnFromNow = /[?&](?:duration|length|seconds?|minutes?|hours?|days?|evergreen|relative|from[_-]?open)=/i

/** What an attribute of a countdown hangs its end on. */
function endOf({ name, origin }: Attribute): End | undefined {
  const end = endOfOrigin(origin)
  if (end || !length.test(name)) return end
  const value = origin.kind === 'constant' ? String(origin.value) : ''
  return /^\d{1,7}(?::\d\d){0,2}$/.test(value) && /[1-9]/.test(value) ? 'length' : undefined
}

function endOfBlank({ origin }: Hole): End | undefined {
  const end = endOfOrigin(origin)
  // A length for whoever has none kept yet starts over for each reader; keeping what is left of it only hides that.
  if (end === 'browser') return [...sources(origin)].some((each) => each.kind === 'state' && each.ticks === true && each.initial.kind === 'conditional' && each.initial.branches.some((branch) => branch.kind === 'constant' && isLength(branch.value))) ? 'length' : end
  if (end) return end
  const ticks = [...sources(origin)].some((each) => each.kind === 'state' && each.ticks === true && each.initial.kind === 'constant' && isLength(each.initial.value))
  return ticks ? 'length' : undefined
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
  return page.kind === 'page' && page.named('script').length === 0 ? undefined : handleIn(block)
}

const handleIn = remember((block: Element): Element | undefined => {
  const inner = elementsIn(block)
  return [...inner.flatMap(elementsIn), ...inner, block].find((element) => isHandle(element) || isNamedSo(element))
})

/** Whether an element stands in markup that code writes: a component’s, or a string’s. */
const isMadeByCode = (page: Page, element: Element): boolean => ['#branch', '#shown'].includes(topOf(page, element).name)

/** The element right below the page in which another stands. */
function topOf(page: Page, element: Element): Element {
  let top = element
  while (top.parent && top.parent !== page.root) top = top.parent
  return top
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
  const top = topOf(page, element)
  return (top.name === '#branch' ? top : (element.parent ?? element)).order
}
