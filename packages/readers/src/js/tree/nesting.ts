import { endOf, startOf } from './node.ts'
import type { Node } from './syntax.ts'

/** Nodes that lie within each other or apart, and which of them are around a place: asked thousands of times of a large file. */
export class Nesting<T extends Node> {
  readonly #nodes: readonly T[]
  /** For each node the place of the one around it among all; -1 for none. */
  readonly #outer: number[] = []

  constructor(nodes: readonly T[]) {
    this.#nodes = [...nodes].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
    const open: number[] = []
    for (const [i, node] of this.#nodes.entries()) {
      while (open.length > 0 && endOf(this.#nodes[open.at(-1)!]!) < endOf(node)) open.pop()
      this.#outer.push(open.at(-1) ?? -1)
      open.push(i)
    }
  }

  /** Those around a node, which is not empty, the innermost first; itself left out. */
  around(node: Node): readonly T[] {
    const [start, end] = [startOf(node), endOf(node)]
    const found: T[] = []
    // Whatever is around it is around the last that begins before it, or is that one.
    for (let i = this.#lastFrom(start); i >= 0; i = this.#outer[i]!) {
      const each = this.#nodes[i]!
      if (end <= endOf(each) && each !== node) found.push(each)
    }
    return found
  }

  /** The place of the last that begins at an offset, or before it; -1 for none. */
  #lastFrom(offset: number): number {
    let [low, high] = [0, this.#nodes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (startOf(this.#nodes[middle]!) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
