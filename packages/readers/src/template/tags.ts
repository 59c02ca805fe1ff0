import { Attribute, constant, type Span } from '@aboveboard/core'
import type { TemplateTag } from './tag.ts'
import { Variables } from './variables.ts'

const none: readonly TemplateTag[] = []

/** The template tags of a file, in order, and what they leave open in the markup around them. */
export class TemplateTags {
  readonly all: readonly TemplateTag[]
  /** Where the tags begin that stand for all branches of a condition: what they carry is true of one branch only. */
  readonly #shared: ReadonlySet<number>
  readonly variables: Variables

  constructor(all: readonly TemplateTag[], shared: ReadonlySet<number>, variables: Variables = new Variables()) {
    this.all = all
    this.#shared = shared
    this.variables = variables
  }

  /** The tag that begins at an offset. */
  at(start: number): TemplateTag | undefined {
    const tag = this.all[this.#firstFrom(start)]
    return tag?.start === start ? tag : undefined
  }

  /** Whether any tag lies in a stretch. */
  touch({ start, end }: Span): boolean {
    const tag = this.all[this.#firstFrom(start)]
    return tag !== undefined && tag.start < end
  }

  within({ start, end }: Span): readonly TemplateTag[] {
    const from = this.#firstFrom(start)
    let to = from
    while (to < this.all.length && this.all[to]!.start < end) to++
    return from === to ? none : this.all.slice(from, to)
  }

  /** Whether an element's tag may get more attributes than are written. */
  opens(tag: Span): boolean {
    return this.#shared.has(tag.start) || this.within(tag).some(({ role, context }) => fills.has(context) && role !== 'comment' && role !== 'flow')
  }

  /** The attributes that template tags set on the element whose tag they stand in. */
  setIn(tag: Span): readonly Attribute[] {
    return this.within(tag).flatMap(({ start, end, sets, context }) =>
      sets !== undefined && context === 'between attributes' ? new Attribute(sets, { start, end }, { origin: constant(true), maybe: this.conditional(tag, start) }) : [],
    )
  }

  /** Whether a template tag makes up (part of) the name that stands at a place. */
  names({ start }: Span, length: number): boolean {
    return this.within({ start, end: start + length }).some(({ context }) => context === 'attribute name')
  }

  /** Whether what stands at an offset of an element's tag stands there in some branches only. */
  conditional(tag: Span, offset: number): boolean {
    if (this.#shared.has(tag.start)) return true
    let depth = 0
    for (const { context, step } of this.within({ start: tag.start, end: offset })) {
      if (context !== 'between attributes') continue
      if (step?.does === 'open') depth++
      else if (step?.does === 'close') depth--
    }
    return depth > 0
  }

  /** Index of the first tag that begins at an offset or after it. */
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.all[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const fills = new Set(['between attributes', 'attribute name', 'tag name'])
