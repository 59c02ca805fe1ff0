import type { Piece } from './pieces.ts'

/** Every piece of some markup, in document order. Iterative: markup nests as deep as its authors like. */
export function* every(pieces: readonly Piece[]): Generator<Piece> {
  const open: Piece[] = []
  const enter = (list: readonly Piece[]): void => {
    for (let i = list.length - 1; i >= 0; i--) open.push(list[i]!)
  }
  enter(pieces)
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (next.kind === 'tag') enter(next.children)
    else if (next.kind === 'block') for (const section of next.sections.toReversed()) enter(section.children)
  }
}
