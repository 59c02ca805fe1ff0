import { Element } from './element.ts'
import { by } from './composed.ts'
import { moved } from './moved.ts'
import { type Comment, Page } from './page.ts'
import type { Piece } from './piece.ts'

/** What a reader sets out to do, in the order of its pages. */
export interface Flow {
  readonly name: FlowName
  readonly pages: readonly Page[]
}

/** Ways through a shop or a service that rules compare. */
export const flowNames = ['subscribe', 'cancel', 'checkout'] as const
export type FlowName = (typeof flowNames)[number]

/**
 * Ways that a reader goes, page after page, as one page: a `#flow` each, which holds a `#step` for each of its pages. Rules
 * that compare pages look at these; what they find is told in the file it stands in. A page that stands on two ways is there twice.
 */
export function journey(flows: readonly Flow[], path = ''): Page {
  const root = new Element('#page', { start: 0, end: 0 })
  const pieces: Piece[] = []
  const comments: Comment[] = []
  const texts: string[] = []
  let length = 0
  for (const { name, pages } of flows) {
    const from = length
    const steps = pages.map((page) => {
      const there = by(length)
      const span = there({ start: 0, end: page.source.length })
      for (const piece of page.pieces) pieces.push({ ...piece, start: piece.start + length })
      for (const { text, at } of page.comments) comments.push({ text, at: there(at) })
      texts.push(page.source, '\n')
      length += page.source.length + 1
      return new Element('#step', { start: span.start, end: span.start }, { extent: span }).append(...moved(page.root, there).children)
    })
    root.append(new Element('#flow', { start: from, end: from }, { extent: { start: from, end: length }, written: name }).append(...steps))
  }
  root.extent = { start: 0, end: length }
  return new Page({ path, source: texts.join(''), root, pieces, comments })
}
