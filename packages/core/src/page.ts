import { Element } from './element.ts'
import { ElementIndex } from './element-index.ts'
import type { StyleSheet } from './look/sheet.ts'
import { type Answer, Asked } from './memory.ts'
import type { Origin } from './origin.ts'
import { type Piece, writtenAt } from './piece.ts'
import type { Placed, Span } from './span.ts'
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

/** What a page takes in from elsewhere: an include, a layout, a component that nobody has read yet. */
export interface Part extends Placed {
  /** How it is asked for, as written: `partials/footer.html`, `./Footer`. */
  readonly name?: string | undefined
  /** What stands in its place, and takes in what is found. */
  readonly element?: Element | undefined
}

/** What is known of a file before it is read. */
export interface Given {
  readonly path: string
  readonly kind?: Kind | undefined
  /** BCP 47, as in `lang`: `fr`, `en-GB`. */
  readonly lang?: string | undefined
  /** Components that stand for an element: `{ Checkbox: 'input[type=checkbox]' }`. */
  readonly components?: Readonly<Record<string, string>> | undefined
  /** A prop of components that names the element they stand for: `as`, as in `<Box as="input">`. */
  readonly polymorphicPropName?: string | undefined
  /** By attribute of HTML, the props that components give it by: `{ for: ['htmlFor', 'labels'] }`. */
  readonly attributes?: Readonly<Record<string, readonly string[]>> | undefined
  /** The text of another file, by a path of the same kind: for syntaxes that are written in several, such as Angular's templates and their classes. */
  readonly beside?: ((path: string) => string | undefined) | undefined
  /** Calls of code that show the words they are given, beside those that are known: `['ui.notify']`. */
  readonly shows?: readonly string[] | undefined
  /** What another file gives the component or the part that stands here. */
  readonly handed?: Handed | undefined
}

/** What a file gives a component or a part that stands in another, where it shows it. */
export interface Handed {
  /** What the component is called there; none of a part of a template. */
  readonly component?: string | undefined
  /** Where what it is given under a name comes from. */
  readonly origin: (name: string) => Origin | undefined
}

interface Contents extends Given {
  readonly source: string
  /** Named `#page`; everything read hangs below it. */
  readonly root: Element
  /** Parts the page pulls in from elsewhere (includes, unknown components): what is not here may be there. */
  readonly parts?: readonly Part[]
  /** The files its source is written in; one, all of it, unless it has taken in parts of others. */
  readonly pieces?: readonly Piece[] | undefined
  readonly comments?: readonly Comment[]
  readonly styles?: readonly StyleSheet[]
  /** Stretches that say something else than they read (base64, quoted-printable): nobody may write plain text into them. */
  readonly encoded?: readonly Placed[]
  /** Addresses of the style sheets that code brings in: `./popup.css`. */
  readonly importedStyles?: readonly string[] | undefined
  /** Code of other files that moves what stands here: the class behind a template, scripts that a page links to. */
  readonly codeElsewhere?: readonly string[] | undefined
}

/** A file, read. Indexed once; whoever looks for elements asks the index and never walks the tree. */
export class Page extends Asked {
  readonly path: string
  readonly source: string
  readonly kind: Kind | undefined
  readonly lang: string | undefined
  readonly root: Element
  /** What it takes in from elsewhere and has not. Rules ask for `parts`, which is noted. */
  readonly missing: readonly Part[]
  /** Whether anyone has asked what it takes in: only then does it matter what that is. */
  dependsOnParts = false
  readonly comments: readonly Comment[]
  /** Style sheets the file holds. Read when a rule looks at what things look like. */
  readonly styles: readonly StyleSheet[]
  /** Stretches that no edit may touch, because what they say is written in another way than it reads. */
  readonly encoded: readonly Placed[]
  /** Style sheets that code brings in, by their addresses as written. */
  readonly importedStyles: readonly string[]
  /** Code of other files that moves what stands here. It has no places in this file. */
  readonly codeElsewhere: readonly string[]
  /** Whether anyone has asked what the style sheets of other files say. */
  dependsOnStyles = false
  readonly #pieces: readonly Piece[] | undefined
  #linked: ReadonlyMap<string, StyleSheet> | undefined
  readonly #index: ElementIndex
  /** A page is asked hundreds of questions. */
  readonly #answers = new Map<object, Answer>()

  constructor(contents: Contents, index = new ElementIndex(contents.root)) {
    super()
    this.path = contents.path
    this.source = contents.source
    this.kind = contents.kind
    this.lang = contents.lang
    this.root = contents.root
    this.missing = contents.parts ?? []
    this.comments = contents.comments ?? []
    this.styles = contents.styles ?? []
    this.encoded = contents.encoded ?? []
    this.importedStyles = contents.importedStyles ?? []
    this.codeElsewhere = contents.codeElsewhere ?? []
    this.#pieces = contents.pieces
    this.#index = index
  }

  override recall(to: object): Answer | undefined {
    return this.#answers.get(to)
  }

  override keep(to: object, value: unknown): void {
    this.#answers.set(to, { to, value, next: undefined })
  }

  /** What may be here though it is not: whoever asks for this depends on what it brings. */
  get parts(): readonly Part[] {
    this.dependsOnParts = true
    return this.missing
  }

  /** Asks for what it takes in before anything is looked for there: some things are told of two files only together. */
  askForParts(): void {
    this.dependsOnParts = true
  }

  /** The files its source is written in, in the order of the source. */
  get pieces(): readonly Piece[] {
    const { path, source } = this
    return this.#pieces ?? [{ file: { path, source }, from: 0, start: 0, length: source.length }]
  }

  /** Whether it holds what other files bring. */
  get isComposed(): boolean {
    return this.#pieces !== undefined
  }

  /** Where a span of its source is written. */
  writtenAt(at: Span): ReturnType<typeof writtenAt> {
    return writtenAt(this.pieces, at)
  }

  /** Every element below the root, in document order. */
  get elements(): readonly Element[] {
    return this.#index.elements
  }

  /** The same file, its language told: for hosts that find it out only when it matters. */
  in(lang: string | undefined): Page {
    const told = this.#again(lang)
    // What has been looked at does not change with the language in which it is judged.
    for (const [question, answer] of this.#answers) told.#answers.set(question, answer)
    told.#linked = this.#linked
    return told
  }

  /** The same file, with style sheets of others that it links to or brings in, by their addresses as written. */
  styledBy(linked: ReadonlyMap<string, StyleSheet>): Page {
    const styled = this.#again(this.lang)
    styled.#linked = linked
    return styled
  }

  #again(lang: string | undefined): Page {
    const { path, source, kind, root, missing: parts, comments, styles, encoded, importedStyles, codeElsewhere } = this
    return new Page({ path, source, kind, lang, root, parts, pieces: this.#pieces, comments, styles, encoded, importedStyles, codeElsewhere }, this.#index)
  }

  /** The style sheet at an address, where it was found. */
  styleAt(address: string): StyleSheet | undefined {
    return this.#linked?.get(address)
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
