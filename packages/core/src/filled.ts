import { by, making, within } from './composed.ts'
import type { Element} from './element.ts';
import { type Attribute, type Value } from './element.ts'
import { type Changes, moved } from './moved.ts'
import { constant, type Origin } from './origin.ts'
import { Page, texts } from './page.ts'
import { inserted, type Insertion, type Piece } from './piece.ts'
import type { Move, Span } from './span.ts'
import { type Hole, Text } from './text.ts'

/** A message of a catalogue. */
export interface Message {
  readonly element: Element
  /** The catalogue it stands in. */
  readonly page: Page
}

/** Finds the message of a key, as a page asks for it. */
export type Messages = (key: string) => Message | undefined

type Asking = Extract<Origin, { readonly kind: 'translation' }>

interface Filling {
  readonly message: Message
  /** Where the page asks for it. */
  readonly at: Span
}

/** A page in one language, its messages read where they are asked for; `undefined` where it asks for none that is found. */
export function filled(page: Page, lang: string, messages: Messages): Page | undefined {
  const asked = new Map<number, Filling>()
  for (const text of textsOf(page)) for (const hole of text.holes) ask(text, hole, messages, asked)
  if (asked.size === 0) return undefined
  const fillings = [...asked.values()].sort((a, b) => within(a.at) - within(b.at))
  const insertions = fillings.map(({ message, at }): Insertion => ({ at: within(at), ...slice(message) }))
  const { move, starts } = making(insertions)
  const places = new Map(fillings.map((filling, i) => [filling.at.start, by(starts[i]! - filling.message.element.at.start)]))
  const said = (text: Text): readonly (Element | Text)[] | undefined => replaced(text, asked, places, move)
  const value = ({ text }: Attribute): Value | undefined => {
    const parts = said(text)
    if (!parts?.every((part) => part instanceof Text)) return undefined
    const whole = Text.join(parts)
    return { text: whole, ...(whole.holes.length === 0 && { origin: constant(whole.value) }) }
  }
  const { path, kind } = page
  return new Page({
    path,
    kind,
    lang,
    ...inserted(page.source, page.pieces, insertions),
    root: moved(page.root, move, { text: said, value }),
    parts: page.missing.map(({ name, at }) => ({ name, at: move(at) })),
    comments: page.comments.map(({ text, at }) => ({ text, at: move(at) })),
    styles: page.styles,
    importedStyles: page.importedStyles,
    codeElsewhere: page.codeElsewhere,
  })
}

function* textsOf({ root, elements }: Page): Generator<Text> {
  yield* texts(root)
  for (const { attributes } of elements) for (const { text } of attributes) if (text.holes.length > 0) yield text
}

function ask(text: Text, { from, origin }: Hole, messages: Messages, asked: Map<number, Filling>): void {
  if (origin.kind !== 'translation') return
  const { at } = text.slice(from, from + 1)
  if (asked.has(at.start)) return
  const message = messages(origin.key)
  if (message && message.element.children.length > 0) asked.set(at.start, { message, at })
}

/** What of its catalogue a message is written in. */
function slice({ element, page }: Message): { readonly source: string; readonly pieces: readonly Piece[] } {
  const { start, end } = element.at
  const source = page.source.slice(start, end)
  return { source, pieces: [{ file: { path: page.path, source: page.source }, from: start, start: 0, length: source.length }] }
}

function replaced(text: Text, asked: ReadonlyMap<number, Filling>, places: ReadonlyMap<number, Move>, move: Move): readonly (Element | Text)[] | undefined {
  const parts: (Element | Text)[] = []
  let from = 0
  for (const hole of text.holes) {
    const { at } = text.slice(hole.from, hole.from + 1)
    const filling = asked.get(at.start)
    const there = places.get(at.start)
    if (!filling || !there || hole.origin.kind !== 'translation') continue
    if (hole.from > from) parts.push(text.slice(from, hole.from).moved(move))
    parts.push(...moved(filling.message.element, there, valued(hole.origin.values, there)).children)
    from = hole.from + 1
  }
  if (from === 0) return undefined
  if (from < text.value.length) parts.push(text.slice(from).moved(move))
  return parts
}

/** The blanks of a message as they are filled where it is shown. */
function valued(values: Asking['values'], move: Move): Changes | undefined {
  if (!values) return undefined
  const text = (said: Text): readonly Text[] | undefined => {
    const parts: Text[] = []
    let from = 0
    for (const hole of said.holes) {
      const value = hole.origin.kind === 'data' ? values(hole.origin.path) : undefined
      if (!value) continue
      parts.push(said.slice(from, hole.from), Text.hole(said.slice(hole.from, hole.from + 1).at, value))
      from = hole.from + 1
    }
    return from === 0 ? undefined : [Text.join([...parts, said.slice(from)].filter((part) => part.value !== '')).moved(move)]
  }
  return { text }
}
