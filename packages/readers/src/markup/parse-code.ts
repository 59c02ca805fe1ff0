import { type ParsedList, parseList, type Remark } from '../js/parse.ts'
import { endOf, startOf } from '../js/tree/node.ts'
import type { Node } from '../js/tree/syntax.ts'
import { Trail } from '../js/tree/walk.ts'
import { ReadError } from '../read-error.ts'
import type { CodeView, Island } from './code-view.ts'
import type { Hole } from './pieces.ts'

/** So many expressions that nothing parses are set aside, before a file's code is given up. */
const mostUnread = 12

export interface ParsedCode {
  /** The lists that stand for the markup within expressions. */
  readonly lists: ReadonlyMap<Island, Node>
  readonly comments: readonly Remark[]
}

/** Parses the expressions of a file, all at once, and puts each where it stands. */
export function parseCode(view: CodeView): ParsedCode {
  const all = [...view.holes, ...view.islands.flatMap(({ holes }) => holes)].sort((a, b) => a.from - b.from || b.to - a.to)
  if (all.length === 0) return { lists: new Map(), comments: [] }
  const { elements, comments, unread } = parsed(view.code, all)
  fill(view.holes, elements)
  for (const hole of unread) hole.node ??= nothingKnown(hole)
  return { lists: view.islands.length > 0 ? landed(view.islands, elements) : new Map(), comments }
}

interface Parsed extends ParsedList {
  /** Expressions that could not be parsed. */
  readonly unread: Iterable<Hole>
}

function parsed(code: string, holes: readonly Hole[]): Parsed {
  const unread = new Set<Hole>()
  while (unread.size < mostUnread) {
    const list = parseList(code)
    if (!(list instanceof ReadError)) return { ...list, unread }
    const broken = list.offset === undefined ? undefined : around(holes, list.offset, unread)
    if (!broken) break
    unread.add(broken)
    code = code.slice(0, broken.from) + ' '.repeat(broken.to - broken.from) + code.slice(broken.to)
  }
  return { elements: [], comments: [], unread: holes }
}

/** Stands for an expression nobody can read. */
const nothingKnown = ({ start, end }: Hole): Node => ({ type: 'ThisExpression', start, end })

/** The innermost expression in which an offset lies; the last one before it, when it lies in none. */
function around(holes: readonly Hole[], offset: number, unread: ReadonlySet<Hole>): Hole | undefined {
  let last: Hole | undefined
  for (const hole of holes) {
    if (hole.from > offset) break
    if (!unread.has(hole) && (offset <= hole.to || !last || offset > last.to)) last = hole
  }
  return last
}

/** Expressions are in order, as the holes are; some holes have none (`{}`, `{/* … *\/}`). */
function fill(holes: readonly Hole[], elements: readonly (Node | null)[]): void {
  let next = 0
  for (const element of elements) {
    if (!element) continue
    while (next < holes.length && holes[next]!.to <= startOf(element)) next++
    const hole = holes[next]
    if (hole && startOf(element) >= hole.from && endOf(element) <= hole.to) hole.node ??= element
  }
}

/** Finds the lists that stand for markup, and fills the expressions in it. */
function landed(islands: readonly Island[], elements: readonly (Node | null)[]): ReadonlyMap<Island, Node> {
  const byStart = new Map(islands.map((island) => [island.start, island]))
  const found = new Map<Island, Node>()
  for (const element of elements) {
    if (!element) continue
    const trail = new Trail(element)
    for (let node = trail.next(); node; node = trail.next()) {
      const island = node.type === 'ArrayExpression' ? byStart.get(startOf(node)) : undefined
      if (island && node.type === 'ArrayExpression' && !found.has(island)) {
        found.set(island, node)
        fill(island.holes, node.elements)
      }
      trail.descend(node, trail.shape())
    }
  }
  return found
}
