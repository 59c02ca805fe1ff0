import { BREAK, type Element, HOLE, putIn, type Span, sources, Text } from '@aboveboard/core'
import { Addressed } from '../effects/addressed.ts'

/** Words that code puts into an element. */
export interface Put {
  /** The element, as a CSS selector. */
  readonly target: string
  readonly text: Text
  /** It is written in another file, and has its place here where it is put. */
  readonly isElsewhere?: boolean
}

/** So many texts are put into one place, and so many into a page: a loop may write a thousand into each of a thousand. */
const [mostTexts, mostInPage] = [60, 6000]

/** Puts words that code writes into the elements of a page that they are written into. Returns those whose element is not here. */
export function put<T extends Put>(root: Element, words: readonly T[]): readonly T[] {
  if (words.length === 0) return words
  const into = new Map<string, T[]>()
  for (const each of words) putIn(into, each.target, each)
  const addressed = new Addressed(root)
  const left: T[] = []
  let room = mostInPage
  for (const [target, given] of into) {
    const found = addressed.by(target)
    if (found.length === 0) left.push(...given)
    const texts = given.slice(0, mostTexts).filter(({ text }) => !isReread(text))
    if (texts.length === 0) continue
    for (const element of found) {
      if ((room -= texts.length) < 0) break
      feed(element, texts)
    }
  }
  return left
}

/** Whether a value starts from the words that stand in the page: `el.textContent = parseInt(el.textContent) - 1`. Those are read as they are. */
function isReread({ value, holes }: Text): boolean {
  const from = holes.flatMap(({ origin }) => [...sources(origin)]).filter(({ kind }) => kind !== 'state')
  return value.trim() === HOLE && from.length > 0 && from.every((origin) => origin.kind === 'data' && /\b(?:textContent|innerText|innerHTML)$/.test(origin.path))
}

/**
 * What is written replaces the text that stood there, and takes its place. Until words are written that are known from
 * the beginning, it stands: nothing was waited for, as a count is.
 */
function feed(element: Element, texts: readonly Put[]): void {
  const own = element.children.filter((child): child is Text => child instanceof Text && /\S/.test(child.value))
  const before = own.length > 0 ? Text.join(own) : undefined
  const written = texts.map(({ text, isElsewhere }) => (before || isElsewhere ? placed(text, before?.at ?? element.at) : text))
  const said = before && texts.every(({ text }) => text.holes.length === 0) ? [before, ...written] : written
  const first = own[0] ? element.children.indexOf(own[0]) : 0
  const kept = element.children.filter((child) => !(child instanceof Text))
  const ahead = element.children.slice(0, first).filter((child) => !(child instanceof Text)).length
  element.children.splice(0, Infinity, ...kept.slice(0, ahead), apart(said), ...kept.slice(ahead))
}

/** Several texts that may stand in one place. */
function apart(texts: readonly Text[]): Text {
  return Text.join(texts.flatMap((text, i) => (i === 0 ? [text] : [Text.implied(BREAK, text.at), text])))
}

/** The same text, standing elsewhere as a whole. */
export function placed(text: Text, at: Span): Text {
  const pieces: Text[] = []
  let from = 0
  for (const hole of text.holes) {
    if (hole.from > from) pieces.push(Text.implied(text.value.slice(from, hole.from), at))
    pieces.push(Text.hole(at, hole.origin))
    from = hole.from + HOLE.length
  }
  if (from < text.value.length) pieces.push(Text.implied(text.value.slice(from), at))
  return Text.join(pieces)
}
