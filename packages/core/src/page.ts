import { Element } from './element.ts'
import { ElementIndex } from './element-index.ts'
import type { StyleSheet } from './look/sheet.ts'
import { Asked } from './memory.ts'
import type { Placed } from './span.ts'
import { Text } from './text.ts'

/**
 * What a file is to its reader. `email` is one whose purpose nobody told; `strings` a message
 * catalogue; `component` a part of an interface; `prose` an article.
 */
export type Kind = 'page' | 'marketing-email' | 'service-email' | 'email' | 'component' | 'strings' | 'prose'

export const kinds: readonly Kind[] = ['page', 'marketing-email', 'service-email', 'email', 'component', 'strings', 'prose']

/** A comment of the host syntax, its marks aside. Allowances are read from these. */
export interface Comment extends Placed {
  readonly text: string
}

/** What is known of a file before it is read. */
export interface Given {
  readonly path: string
  readonly kind?: Kind | undefined
  /** BCP 47, as in `lang`: `fr`, `en-GB`. */
  readonly lang?: string | undefined
  /** Components that stand for an element: `{ Checkbox: 'input[type=checkbox]' }`. */
  readonly components?: Readonly<Record<string, string>> | undefined
  /** Calls of code that show the words they are given, beside those that are known: `['ui.notify']`. */
  readonly shows?: readonly string[] | undefined
}

interface Contents extends Given {
  readonly source: string
  /** Named `#page`; everything read hangs below it. */
  readonly root: Element
  /** Parts the page pulls in from elsewhere (includes, unknown components): what is not here may be there. */
  readonly parts?: readonly Placed[]
  readonly comments?: readonly Comment[]
  readonly styles?: readonly StyleSheet[]
}

/** A file, read. Indexed once; whoever looks for elements asks the index and never walks the tree. */
export class Page extends Asked {
  readonly path: string
  readonly source: string
  readonly kind: Kind | undefined
  readonly lang: string | undefined
  readonly root: Element
  readonly parts: readonly Placed[]
  readonly comments: readonly Comment[]
  /** Style sheets the file holds. Read when a rule looks at what things look like. */
  readonly styles: readonly StyleSheet[]
  readonly #index: ElementIndex

  constructor(contents: Contents, index = new ElementIndex(contents.root)) {
    super()
    this.path = contents.path
    this.source = contents.source
    this.kind = contents.kind
    this.lang = contents.lang
    this.root = contents.root
    this.parts = contents.parts ?? []
    this.comments = contents.comments ?? []
    this.styles = contents.styles ?? []
    this.#index = index
  }

  /** Every element below the root, in document order. */
  get elements(): readonly Element[] {
    return this.#index.elements
  }

  /** The same file, its language told: for hosts that find it out only when it matters. */
  in(lang: string | undefined): Page {
    const { path, source, kind, root, parts, comments, styles } = this
    const told = new Page({ path, source, kind, lang, root, parts, comments, styles }, this.#index)
    // What has been looked at does not change with the language in which it is judged.
    told.answers = this.answers
    return told
  }

  /** Elements of a name, in document order. */
  named(name: string): readonly Element[] {
    return this.#index.named(name)
  }

  /** Elements that carry an attribute, in document order. */
  bearing(attribute: string): readonly Element[] {
    return this.#index.bearing(attribute)
  }
}

/** Every element below another, in document order. Iterative: real pages nest ten thousand deep. */
export function* descendants(element: Element): Generator<Element> {
  const open: Element[] = []
  const enter = ({ children }: Element): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child instanceof Element) open.push(child)
    }
  }
  enter(element)
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    enter(next)
  }
}

/** Every run of text below an element, in document order. */
export function* texts(element: Element): Generator<Text> {
  const open: (Element | Text)[] = [element]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next instanceof Text) yield next
    else for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
  }
}
