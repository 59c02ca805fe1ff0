import type { Text} from '@aboveboard/core';
import { Attribute, constant, Element, type Span, texts } from '@aboveboard/core'
import { readingsOf } from './readings.ts'
import { roleOf } from './message-role.ts'

/** A place in a catalogue: the names that lead there, outermost first. */
export type KeyPath = readonly string[]

/** Keys that spell their namespaces out: `plan.price`; not sentences that serve as keys. */
const isDotted = (key: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(key)

/** The names a key spells out: `plan.price` is `price` in `plan`. */
export const pathOf = (key: string): KeyPath => (isDotted(key) ? key.split('.') : [key])

export interface Message {
  readonly path: KeyPath
  /** The key that code asks for, where it is not the dotted path: gettext's are sentences. */
  readonly key?: string
  /** The names that tell what the message is for, where those of its path do not. */
  readonly context?: KeyPath
  readonly parts: readonly (Text | Element)[]
  /** Its words, without quotes. */
  readonly at: Span
  /** All of it, with its quotes. */
  readonly extent: Span
  /** Its key, or the message itself where a list holds it. */
  readonly keyAt: Span
}

/**
 * The tree of a catalogue, built message by message: each a `p`, in one `section` for each namespace,
 * whether that is written as an object (`{ "plan": { "price": … } }`) or into the key (`"plan.price"`).
 */
export class CatalogueTree {
  readonly root: Element
  readonly #sections = new Map<string, Element>()

  constructor(length: number) {
    this.root = new Element('#page', { start: 0, end: length })
  }

  /** Begins a namespace; `at` is its key. */
  open(path: KeyPath, at: Span): void {
    this.#section(path, at)
  }

  /** Ends a namespace that is written as an object or a list. */
  close(path: KeyPath, end: number): void {
    const section = this.#sections.get(path.join('.'))
    if (section) stretch(section, end)
  }

  add({ path, key = path.join('.'), context = path, parts, at, extent, keyAt }: Message): void {
    if (parts.length === 0) return
    const message = new Element('p', at, { attributes: attributesOf(key, keyAt, context, parts), extent })
    message.append(...parts)
    const section = this.#section(path.slice(0, -1), keyAt)
    section.append(message)
    stretch(section, extent.end)
  }

  /** Leaves of a namespace only what stands under these keys; it is known by its own id, where it has one. */
  keep(path: KeyPath, keys: ReadonlySet<string>, id: string | undefined): void {
    const section = this.#sections.get(path.join('.'))
    if (!section) return
    const kept = section.children.filter((child) => child instanceof Element).filter((child) => keys.has(lastKey(child, path)))
    section.children.splice(0)
    section.append(...kept.map((message) => (id === undefined ? message : knownAs(id, message))))
  }

  /** Makes one message of a namespace whose keys are the forms of a plural: each becomes a branch of it. */
  fold(path: KeyPath): void {
    const section = this.#sections.get(path.join('.'))
    if (!section?.parent) return
    const forms = section.children.filter((child) => child instanceof Element)
    const first = forms[0]
    if (!first || section.children.some((child) => !(child instanceof Element) || child.name !== 'p')) return
    const at = { start: first.at.start, end: forms.at(-1)!.at.end }
    const parts = branchesOf(forms)
    const message = new Element('p', at, { attributes: attributesOf(path.join('.'), section.at, path, parts), extent: section.extent })
    message.append(...parts)
    const siblings = section.parent.children
    siblings[siblings.lastIndexOf(section)] = message
    message.parent = section.parent
    this.#sections.delete(path.join('.'))
  }

  /** The section of a namespace, made with those around it where it is new. */
  #section(path: KeyPath, at: Span): Element {
    if (path.length === 0) return this.root
    const there = this.#sections.get(path.join('.'))
    if (there) return there
    let section = this.root
    for (let depth = 1; depth <= path.length; depth++) {
      const key = path.slice(0, depth).join('.')
      const inner = this.#sections.get(key) ?? new Element('section', at, { attributes: [new Attribute('key', at, { origin: constant(key) })] })
      if (!inner.parent) section.append(inner)
      this.#sections.set(key, inner)
      section = inner
    }
    return section
  }
}

/** The forms of a plural as branches of one message. A single form needs no branch. */
export function branchesOf(forms: readonly Element[]): readonly (Text | Element)[] {
  if (forms.length === 1) return forms[0]!.children
  return forms.map((form) => new Element('#branch', form.at, { extent: form.extent }).append(...readingsOf(form.children)))
}

function attributesOf(key: string, keyAt: Span, context: KeyPath, parts: readonly (Text | Element)[]): readonly Attribute[] {
  const attributes = [new Attribute('key', keyAt, { origin: constant(key) })]
  const role = roleOf(context)
  if (role && !(role === 'button' && parts.some(isSentence))) attributes.push(new Attribute('role', keyAt, { origin: constant(role) }))
  return attributes
}

/** A message by another key than its place in the file: `{ id: 'cart.decline', defaultMessage: … }`. */
function knownAs(id: string, { at, extent, attributes, children }: Element): Element {
  const keyAt = attributes[0]?.at ?? at
  const message = new Element('p', at, { attributes: attributesOf(id, keyAt, pathOf(id), children), extent })
  return message.append(...children)
}

const lastKey = (child: Element, path: KeyPath): string => child.attr('key')?.value?.slice(path.join('.').length + 1) ?? ''

/** Too much for a button, whatever its key says: `confirmText` may be the question above the buttons. */
function isSentence(part: Text | Element): boolean {
  const value = part instanceof Element ? [...texts(part)].map((text) => text.value).join('') : part.value
  return value.length > 100 || /\?\s{0,9}$/.test(value)
}

function stretch(section: Element, end: number): void {
  for (let element: Element | undefined = section; element && element.extent.end < end; element = element.parent) {
    element.extent = { start: element.extent.start, end }
  }
}
