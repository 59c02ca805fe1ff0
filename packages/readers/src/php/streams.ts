import { type Span, Text } from '@aboveboard/core'

/** A condition or a loop of the code; several branches of it are told apart by their numbers. */
export class Block {
  readonly does: 'if' | 'for'
  /** Where each of its branches is opened. */
  readonly branches: Span[] = []
  /** Where it is closed, once it is. */
  closed: Span | undefined

  constructor(does: Block['does'], opened: Span) {
    this.does = does
    this.branches.push(opened)
  }
}

/** A branch of a block. */
export interface Step {
  readonly block: Block
  readonly branch: number
}

export type Path = readonly Step[]

/** What becomes of words once all of the code around them is known. */
export type Piece = () => readonly Text[]

/**
 * Words that reach the reader one after the other, with the conditions they stand on: those are written into it as the
 * tags of a template, which whoever reads the markup understands. A branch that shows nothing leaves no trace.
 */
export class Stream {
  /** Whether any of it is markup, by what is written. */
  holdsMarkup = false
  readonly #inPage: boolean
  readonly #pieces: Piece[] = []
  #path: Path = []
  /** The conditions of which it shows several branches. */
  readonly #turned = new Set<Block>()
  #last: Span = { start: 0, end: 0 }

  constructor(inPage = false) {
    this.#inPage = inPage
  }

  add(path: Path, at: Span, piece: Piece): void {
    this.#go(path)
    this.#last = at
    this.#pieces.push(piece)
  }

  get isEmpty(): boolean {
    return this.#pieces.length === 0
  }

  /** All of it, in order. */
  get text(): Text {
    this.#go([])
    return Text.join(this.#pieces.flatMap((piece) => piece()))
  }

  #go(path: Path): void {
    const from = this.#path
    let same = 0
    while (same < from.length && same < path.length && from[same]!.block === path[same]!.block && from[same]!.branch === path[same]!.branch) same++
    const turns = from[same] !== undefined && from[same]!.block === path[same]?.block
    for (let i = from.length - 1; i >= same + (turns ? 1 : 0); i--) {
      const { block } = from[i]!
      // What a function shows on a condition alone is a branch as well: the other one is empty. Within a page, other things stand beside it.
      const others = block.does === 'if' && !this.#inPage && !this.#turned.has(block) ? '{% else %}' : ''
      this.#mark(`${others}{% end${block.does} %}`, block.closed ?? this.#last)
    }
    if (turns) this.#turned.add(from[same]!.block)
    for (let i = same; i < path.length; i++) {
      const { block, branch } = path[i]!
      this.#mark(i === same && turns ? '{% else %}' : `{% ${block.does} %}`, block.branches[branch]!)
    }
    this.#path = path
  }

  #mark(tag: string, at: Span): void {
    this.#pieces.push(() => [Text.implied(tag, at)])
  }
}
