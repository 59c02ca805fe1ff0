import type { Node } from '../js/tree/syntax.ts'
import type { Island } from './code-view.ts'
import type { JsxTree } from './jsx-tree.ts'
import type { Piece } from './pieces.ts'

/** Puts the markup that stands in expressions where a list stood for it. */
export function land(islands: ReadonlyMap<number, readonly Piece[]>, lists: ReadonlyMap<Island, Node>, tree: JsxTree): void {
  for (const [island, list] of lists) {
    const pieces = islands.get(island.start)
    if (!pieces) continue
    const fragment = tree.whole(pieces, { start: list.start ?? 0, end: list.end ?? 0 })
    const [only, ...more] = fragment.children
    // The list is known to whoever holds it: it becomes what it stood for.
    Object.assign(list, only?.type === 'JSXElement' && more.length === 0 ? only : fragment)
  }
}
