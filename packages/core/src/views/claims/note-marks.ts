import { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { view } from '../../view.ts'
import { copy, passageAt, passages, textOf } from '../passages/passages.ts'

/** A sign in the copy that sends the reader to a note: `Unlimited data*`, `80%†`, `80%[^1]`. */
export interface NoteMark extends Placed {
  /** `*`, `**`, `†`, a raised figure, or the name of a note in Markdown: `[^1]`. */
  readonly sign: string
  /** The last words before the sign, and the sign. */
  readonly said: Text
  /** The passage they stand in. */
  readonly text: Text
  readonly by: Element
}

/** A note that such a sign sends to: `* Terms apply`, `[^1]: Terms apply`. */
export interface Note extends Placed {
  readonly sign: string
  readonly text: Text
  readonly by: Element
}

interface Signs {
  readonly marks: readonly NoteMark[]
  readonly notes: readonly Note[]
  /** Every sign that stands anywhere in a way that may be a note. */
  readonly answered: ReadonlySet<string>
}

/** Signs at words and figures, each with the words it stands at. Those of fields to be filled in are none. */
export const noteMarks = view<NoteMark>((page) => signsOn(page).marks)

/** Passages that begin with such a sign. */
export const notes = view<Note>((page) => signsOn(page).notes)

/** Whether a note for a sign stands, or may stand, somewhere on the page. */
export const isAnswered = (page: Page, sign: string): boolean => signsOn(page).answered.has(sign) || firstSigns(page).has(figure(sign))

/** Whether a sign stands anywhere but at the note itself: at a word, in a picture’s words, alone in an element. */
export const isAsked = (page: Page, { sign, text }: Note): boolean => copy(page).some((other) => other.value.includes(sign) && (other !== text || other.value.indexOf(sign, sign.length) > 0))

/** What a sign touches is a word of two letters at least, a figure or what closes them: `A*` is a grade, `4*` a hotel. */
const mark = /(?<=[\p{L}\p{N}'’]{2}[)”»!]?|[%€$£][)!]?|[€$£]\d)(?:\*{1,3}|†|‡|\[\^[\w-]{1,40}\])(?=$|[\s.,;:!?)”»…\u2029])/gu
const note = /(?:^|[\s(\u2029|•–-])(\*{1,3}|†|‡|\[\^[\w-]{1,40}\])(?:\)|:)?[\s\u00A0]*(?=[\p{L}\p{N}“«"'’(<\uFFFC])/gu
const sign = /[*†‡]|\[\^/
/** Said before a sign, enough to know what it is about. */
const before = /(?:\S+\s+){0,4}\S+$/

const signsOn = remember((page: Page): Signs => {
  const marks: NoteMark[] = []
  const notes: Note[] = []
  const answered = new Set<string>()
  raised(page, marks, answered)
  if (!sign.test(page.source) && !/&(?:ast|dagger|Dagger);|&#(?:42|8224);/.test(page.source)) return { marks, notes, answered }
  for (const { text, block: by, at } of passages(page)) {
    const { value } = text
    if (!sign.test(value)) continue
    for (const found of value.matchAll(note)) {
      answered.add(found[1]!)
      if (found.index === 0) notes.push({ sign: found[1]!, text, by, at })
    }
    if (by.closest(fields)) continue
    for (const { 0: written, index } of value.matchAll(mark)) {
      // `[^1]:` opens the note; an address that stands before a mark takes it in.
      if (written.startsWith('[') && (value[index + written.length] === ':' || /https?:\/\/\S{1,200}$/.test(value.slice(Math.max(0, index - 220), index)))) continue
      const start = index - (before.exec(value.slice(Math.max(0, index - 90), index))?.[0].length ?? 0)
      const said = text.slice(start, index + written.length)
      marks.push({ sign: written, said, text, by, at: said.at })
    }
  }
  return { marks: marks.filter(notOfNames(marks)), notes, answered }
})

/** Stars by which a name is graded, as `A2P*` is beside `A2P**`, send nobody to a note. */
function notOfNames(marks: readonly NoteMark[]): (mark: NoteMark) => boolean {
  const wordOf = ({ said, sign }: NoteMark): string => /[\p{L}\p{N}]{2,}$/u.exec(said.value.slice(0, -sign.length))?.[0] ?? ''
  const grades = new Map<string, Set<string>>()
  for (const each of marks) if (each.sign.startsWith('*')) grades.set(wordOf(each), (grades.get(wordOf(each)) ?? new Set()).add(each.sign))
  return (each) => (grades.get(wordOf(each))?.size ?? 0) < 2 || wordOf(each) === ''
}

/** Figures set above the line at a word, a price or a share: `5%<sup>1</sup>`. Powers, units, ordinals and links within the page are none. */
function raised(page: Page, marks: NoteMark[], answered: Set<string>): void {
  for (const sup of page.named('sup')) {
    const figure = textOf(sup).shown
    if (!/^\(?[1-9]\)?$/.test(figure) || sup.children.some((child) => child instanceof Element) || sup.closest(`a, code, math, ${fields}`)) continue
    const passage = passageAt(page, { start: sup.extent.start, end: sup.extent.start })
    const from = passage ? passage.text.offsetOf(sup.extent.start) : 0
    if (!passage || from === 0) {
      answered.add(figure)
      continue
    }
    const start = from - (before.exec(passage.text.value.slice(Math.max(0, from - 90), from))?.[0].length ?? 0)
    const words = passage.text.value.slice(start, from)
    if (!/(?:\p{L}{4}|[%€$£]|[€$£]\s?[\d.,]+)$/u.test(words) || start === from) continue
    const said = passage.text.slice(start, from + figure.length)
    marks.push({ sign: figure, said, text: passage.text, by: passage.block, at: said.at })
  }
  if (marks.length === 0) return
  // A list counts its notes itself.
  const isListed = page.named('ol').length > 0
  for (const sign of new Set(marks.map((each) => each.sign))) if (isListed || passages(page).some(({ text }) => text.value.startsWith(sign) || text.value.startsWith(`(${sign}`) || text.value.startsWith(`[${sign}`))) answered.add(sign)
}

/** A star at a label says that the field must be filled in. */
const fields = 'form, label, legend, fieldset, th, option, dt, [required]'

/** Signs at the beginning of a part of the page that is no passage, such as a quotation or a template. */
const firstSigns = remember(({ source }: Page): ReadonlySet<string> => new Set([...source.matchAll(opening)].map(([, sign]) => figure(sign!))))
/** `(1)` and `1` are one. */
const figure = (sign: string): string => sign.replaceAll(/[()]/g, '')
const opening = />\s*(?:&nbsp;\s*)?(\*{1,3}|†|‡|\[\^[\w-]{1,40}\]|\(?[1-9]\)?)\s*[\p{L}\p{N}(]/gu
