import type { Element } from './element.ts'
import { moved } from './moved.ts'
import { Page, type Part } from './page.ts'
import { type Insertion, inserted } from './piece.ts'
import type { Move, Span } from './span.ts'

/** A part that was found, and what it brings. */
export interface Taken {
  readonly part: Part & { readonly element: Element }
  readonly page: Page
  /** What of the page's own parts is still to be found; all of them, where it is not said. */
  readonly parts?: readonly Part[]
}

/**
 * A page with what it takes in read where it stands. Its source is that of all its files, each part put where it is
 * asked for, so that places stay in order and what holds a part spans what the part brings; `writtenAt` tells in which
 * file, and where, a place of it is written. `as`: which of its files it is judged as; `parts`: what is left to be found of its own.
 */
export function composed(page: Page, taken: readonly Taken[], as: Pick<Page, 'path' | 'kind' | 'lang'> = page, parts = page.missing): Page {
  const inOrder = [...taken].sort((a, b) => within(a.part.element.extent) - within(b.part.element.extent))
  const insertions = inOrder.map(({ part, page: { source, pieces } }): Insertion => ({ at: within(part.element.extent), source, pieces }))
  const { move, starts } = making(insertions)
  const copies = new Map<Element, Element>()
  const root = moved(page.root, move, { copied: (from, to) => copies.set(from, to) })
  const whole = inOrder.map(({ part, page: brought, parts: open = brought.missing }, i) => {
    const there = by(starts[i]!)
    const element = copies.get(part.element)
    const contents = moved(brought.root, there).children
    // What stood for the part goes; what a component was given to hold stays.
    if (element?.name === '#part') element.children.length = 0
    element?.append(...contents)
    return { brought, open, there }
  })
  const found = new Set<Element | undefined>(inOrder.map(({ part }) => part.element))
  const left = parts.filter(({ element }) => !element || !found.has(element)).map(({ name, element, at }): Part => ({ name, element: element && copies.get(element), at: move(at) }))
  const { path, kind, lang } = as
  return new Page({
    path,
    kind,
    lang,
    ...inserted(page.source, page.pieces, insertions),
    root,
    parts: inPlace([...left, ...whole.flatMap(({ open, there }) => open.map(({ name, at }): Part => ({ name, at: there(at) })))]),
    comments: inPlace([
      ...page.comments.map(({ text, at }) => ({ text, at: move(at) })),
      ...whole.flatMap(({ brought, there }) => brought.comments.map(({ text, at }) => ({ text, at: there(at) }))),
    ]),
    importedStyles: [...page.importedStyles, ...whole.flatMap(({ brought }) => brought.importedStyles)],
    codeElsewhere: [...page.codeElsewhere, ...whole.flatMap(({ brought }) => brought.codeElsewhere)],
    encoded: page.encoded.map(({ at }) => ({ at: move(at) })),
    styles: [...page.styles, ...whole.flatMap(({ brought }) => brought.styles)],
  })
}

/** Where to put what a place asks for: within it, so that all that holds the place holds what is put there. */
export const within = ({ start, end }: Span): number => Math.max(start, end - 1)

/** Where everything stands once insertions are made, and where each of them begins. */
export function making(insertions: readonly Insertion[]): { readonly move: Move; readonly starts: readonly number[] } {
  const starts: number[] = []
  /** How much is put in before each insertion, and in all. */
  const before = [0]
  for (const { at, source } of insertions) {
    starts.push(at + before.at(-1)!)
    before.push(before.at(-1)! + source.length)
  }
  const count = (offset: number, including: boolean): number => {
    let low = 0
    let high = insertions.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { at } = insertions[middle]!
      if (at < offset || (including && at === offset)) low = middle + 1
      else high = middle
    }
    return before[low]!
  }
  const move: Move = ({ start, end }) => {
    const from = start + count(start, true)
    return { start: from, end: end > start ? end + count(end, false) : from }
  }
  return { move, starts }
}

export const by =
  (length: number): Move =>
  ({ start, end }) => ({ start: start + length, end: end + length })

const inPlace = <T extends { readonly at: Span }>(things: readonly T[]): readonly T[] => [...things].sort((a, b) => a.at.start - b.at.start)
