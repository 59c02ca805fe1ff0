import { endOf, startOf } from './node.ts'
import type { Binding, Step } from './scope.ts'
import type { Node } from './syntax.ts'

/** A helper function being followed: what its parameters stand for. */
export interface Frame {
  readonly fn: Node
  readonly given: readonly Node[]
  readonly caller: Frame | undefined
}

/** A variable of the interface a value came through, and the way from it to the value. */
export interface Kept {
  readonly binding: Binding
  readonly way: readonly Step[]
}

/** How a search came where it is. */
export interface Search {
  readonly frame: Frame | undefined
  readonly kept: Kept | undefined
  /** How one of several members was chosen: `i` of `names[i]`. */
  readonly by: Node | undefined
}

/** What an expression stands for: something written in the file, or as far as the file tells (`steps` are left to go). */
export interface Standing extends Search {
  readonly node: Node
  readonly steps: readonly Step[]
}

export const nowhere: Search = { frame: undefined, kept: undefined, by: undefined }

/** The same search, seen through a variable of the interface. */
export const through = ({ frame, by }: Search, kept: Kept): Search => ({ frame, kept, by })
/** The same search, inside a helper function (or back outside). */
export const within = ({ kept, by }: Search, frame: Frame | undefined): Search => ({ frame, kept, by })

/** The call of a function that is being followed, the innermost one. */
export function frameOf(fn: Node | undefined, frame: Frame | undefined): Frame | undefined {
  let at = frame
  while (at && at.fn !== fn) at = at.caller
  return at
}

/** Whether a name is declared in a function that is being followed. */
export function isDeclaredIn({ scope }: Binding, frame: Frame): boolean {
  for (let at: Frame | undefined = frame; at; at = at.caller) if (scope.start >= startOf(at.fn) && scope.end <= endOf(at.fn)) return true
  return false
}
