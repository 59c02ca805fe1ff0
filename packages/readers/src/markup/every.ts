import type { Piece } from './pieces.ts'

/** Every piece of some markup, in document order. Iterative: markup nests as deep as its authors like. */
export function* every(pieces: readonly Piece[]): Generator<Piece> {
  const open = pieces.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (next.kind === 'tag') open.push(...next.children.toReversed())
    else if (next.kind === 'block') for (const section of next.sections.toReversed()) open.push(...section.children.toReversed())
  }
}
