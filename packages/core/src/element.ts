import { Asked } from './memory.ts'
import { atFirst, constant, type Origin } from './origin.ts'
import type { Edit, Placed, Span } from './span.ts'
import { matcher } from './select.ts'
import { Text } from './text.ts'

/** What is known of an attribute beside its name and place. Read when someone asks: a reader may answer by getters, lazily. */
export interface Value {
  readonly text?: Text
  readonly origin?: Origin
  readonly maybe?: boolean
}

const bare: Value = {}

/** One attribute as written, in HTML's vocabulary: readers translate `className` and `defaultChecked`. */
export class Attribute implements Placed {
  readonly name: string
  readonly at: Span
  readonly #given: Value

  constructor(name: string, at: Span, given: Value = bare) {
    this.name = name
    this.at = at
    this.#given = given
  }

  /** The value as a reader may see it, with its places; empty where there is none. */
  get text(): Text {
    return this.#given.text ?? Text.empty
  }

  /** What is known of the value; `constant` when it is written out. */
  get origin(): Origin {
    return this.#given.origin ?? constant(this.text.value)
  }

  /** The file leaves it to run time whether the attribute stands there at all. */
  get maybe(): boolean {
    return this.#given.maybe ?? false
  }

  /** The value when the file tells it, as a string; `undefined` when it is left to run time. */
  get value(): string | undefined {
    if (this.maybe) return undefined
    const { origin } = this
    if (origin.kind !== 'constant') return undefined
    const { value } = origin
    return value === true || value == null ? '' : String(value)
  }

  /** Takes the attribute out, and the blank before it. */
  remove(): Edit {
    return { at: { start: this.at.start - 1, end: this.at.end }, text: '' }
  }
}

const off: readonly unknown[] = [false, 'false', null, undefined]

/** An element of the page, whatever syntax wrote it, in HTML's vocabulary. What is not here is a view. */
export class Element extends Asked implements Placed {
  /** HTML's name for it; a component nobody translated keeps its own (`Countdown`). Names with `#` are the readers' (`#page`, `#condition`, `#branch`, `#shown`). */
  readonly name: string
  /** The name as written: `Checkbox` where `name` is `input`. */
  readonly written: string
  parent: Element | undefined
  /** How many elements of its page stand before it; -1 until its page is made. */
  order = -1
  /** What it holds, in order. Whoever keeps this list may miss what is appended later. */
  children: (Element | Text)[] = []
  /** From the opening tag's first character to the closing tag's last. */
  extent: Span
  /** The opening tag: the place to point at. */
  at: Span
  /** Attributes may be added at run time: `{...props}`, `<input {{ attrs }}>`. What is not written may be there. */
  readonly open: boolean
  readonly #attributes: readonly Attribute[]

  constructor(name: string, at: Span, given: { attributes?: readonly Attribute[]; extent?: Span; written?: string; open?: boolean } = {}) {
    super()
    this.name = name
    this.written = given.written ?? name
    this.at = at
    this.extent = given.extent ?? at
    this.open = given.open ?? false
    this.#attributes = given.attributes ?? []
  }

  get attributes(): readonly Attribute[] {
    return this.#attributes
  }

  append(...children: (Element | Text)[]): this {
    for (const child of children) if (child instanceof Element) child.parent = this
    // An array that grows by pushing has room for seventeen, and most elements hold one child or two.
    if (this.children.length === 0) this.children = children
    else for (const child of children) this.children.push(child)
    return this
  }

  /** The elements right in it, without the words between them. */
  get childElements(): readonly Element[] {
    return this.children.filter((child): child is Element => child instanceof Element)
  }

  attr(name: string): Attribute | undefined {
    return this.attributes.find((attribute) => attribute.name === name)
  }

  /** A yes-or-no attribute as the reader first meets it: `undefined` means the file does not say. */
  flag(name: string): boolean | undefined {
    const attribute = this.attr(name)
    if (!attribute) return this.open ? undefined : false
    if (attribute.maybe) return undefined
    const first = atFirst(attribute.origin)
    return first && !off.includes(first.value)
  }

  is(selector: string): boolean {
    return matcher(selector)(this)
  }

  /** The element itself or the nearest one around it that the selector matches. */
  closest(selector: string): Element | undefined {
    const matches = matcher(selector)
    let element: Element | undefined = this
    while (element && !matches(element)) element = element.parent
    return element
  }
}
