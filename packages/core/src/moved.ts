import { Attribute, Element, type Value } from './element.ts'
import type { Origin } from './origin.ts'
import { type Given, Page } from './page.ts'
import type { Move } from './span.ts'
import type { Text } from './text.ts'

/** The value of an attribute that stands somewhere else; looked into when someone asks. */
class MovedValue implements Value {
  readonly #of: Attribute
  readonly #move: Move

  constructor(of: Attribute, move: Move) {
    this.#of = of
    this.#move = move
  }

  get text(): Text {
    return this.#of.text.moved(this.#move)
  }

  get origin(): Origin {
    return this.#of.origin
  }

  get maybe(): boolean {
    return this.#of.maybe
  }
}

const movedAttribute = (attribute: Attribute, move: Move): Attribute => new Attribute(attribute.name, move(attribute.at), new MovedValue(attribute, move))

function movedAlone(element: Element, move: Move): Element {
  const { name, written, open, attributes } = element
  return new Element(name, move(element.at), { written, open, extent: move(element.extent), attributes: attributes.map((each) => movedAttribute(each, move)) })
}

/** A copy of an element and of all below it, each standing where `move` takes its place. Iterative: pages nest ten thousand deep. */
export function moved(element: Element, move: Move): Element {
  const copy = movedAlone(element, move)
  const open: { readonly from: Element; readonly to: Element }[] = [{ from: element, to: copy }]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const child of next.from.children) {
      if (child instanceof Element) {
        const to = movedAlone(child, move)
        next.to.append(to)
        open.push({ from: child, to })
      } else next.to.append(child.moved(move))
    }
  }
  return copy
}

/** A page that was read from a text within a file (a part of a mail, a string of a script), as a page of that file. */
export function movedPage(page: Page, move: Move, given: Given & { readonly source: string }): Page {
  return new Page({
    ...given,
    kind: given.kind ?? page.kind,
    lang: given.lang ?? page.lang,
    root: moved(page.root, move),
    parts: page.parts.map(({ at }) => ({ at: move(at) })),
    comments: page.comments.map(({ at, text }) => ({ text, at: move(at) })),
    styles: page.styles,
  })
}
