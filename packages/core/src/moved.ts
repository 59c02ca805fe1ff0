import { Attribute, Element, type Value } from './element.ts'
import type { Origin } from './origin.ts'
import { type Given, Page } from './page.ts'
import type { Move } from './span.ts'
import type { Text } from './text.ts'

/** What a copy of a tree changes beside its places. */
export interface Changes {
  /** What a text becomes, where it is to stand; `undefined` where it is only moved. */
  readonly text?: (text: Text) => readonly (Element | Text)[] | undefined
  /** What the value of an attribute becomes. */
  readonly value?: (attribute: Attribute) => Value | undefined
  /** Told of each element that is copied, once it stands in its tree with all that it holds still to come. */
  readonly copied?: (from: Element, to: Element) => void
}

const none: Changes = {}
const unchanged: Value = {}

/** The value of an attribute that stands somewhere else; looked into when someone asks. */
class MovedValue implements Value {
  readonly #of: Attribute
  readonly #move: Move
  readonly #change: Changes['value']
  #known: Value | undefined

  constructor(of: Attribute, move: Move, change: Changes['value']) {
    this.#of = of
    this.#move = move
    this.#change = change
  }

  get text(): Text {
    return this.#value.text ?? this.#of.text.moved(this.#move)
  }

  get origin(): Origin {
    return this.#value.origin ?? this.#of.origin
  }

  get maybe(): boolean {
    return this.#of.maybe
  }

  get #value(): Value {
    return (this.#known ??= this.#change?.(this.#of) ?? unchanged)
  }
}

/** A copy of an element and of all below it, each standing where `move` takes its place. Iterative: pages nest ten thousand deep. */
export function moved(element: Element, move: Move, { text, value, copied }: Changes = none): Element {
  const alone = (from: Element): Element => {
    const { name, written, open } = from
    const attributes = from.attributes.map((each) => new Attribute(each.name, move(each.at), new MovedValue(each, move, value)))
    return new Element(name, move(from.at), { written, open, extent: move(from.extent), attributes })
  }
  const copy = alone(element)
  copied?.(element, copy)
  const open: { readonly from: Element; readonly to: Element }[] = [{ from: element, to: copy }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, to } = next
    for (const child of from.children) {
      if (child instanceof Element) {
        const below = alone(child)
        to.append(below)
        open.push({ from: child, to: below })
        copied?.(child, below)
      } else to.append(...(text?.(child) ?? [child.moved(move)]))
    }
  }
  return copy
}

/** A page that was read from a text within a file (a part of a mail, a string of a script), as a page of that file. */
export function movedPage(page: Page, move: Move, given: Given & { readonly source: string }): Page {
  const elements = new Map<Element, Element>()
  const root = moved(page.root, move, page.missing.length > 0 ? { copied: (from, to) => elements.set(from, to) } : none)
  return new Page({
    ...given,
    kind: given.kind ?? page.kind,
    lang: given.lang ?? page.lang,
    root,
    parts: page.missing.map(({ at, name, element }) => ({ at: move(at), name, element: element && elements.get(element) })),
    comments: page.comments.map(({ at, text }) => ({ text, at: move(at) })),
    styles: page.styles,
    importedStyles: page.importedStyles,
    codeElsewhere: page.codeElsewhere,
  })
}
