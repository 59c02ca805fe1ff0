import { Attribute, constant, Element, type Span, Text } from '@aboveboard/core'
import { jsonEscape } from './json-escape.ts'
import { readMessage } from './message.ts'
import { roleOf } from './message-role.ts'

/** A place in a catalogue: the names that lead there, outermost first. */
export type KeyPath = readonly string[]

/**
 * The tree of a catalogue, built message by message: each a `p`, in one `section` for each namespace,
 * whether that is written as an object (`{ "plan": { "price": … } }`) or into the key (`"plan.price"`).
 */
export class CatalogueTree {
  readonly root: Element
  readonly #source: string
  readonly #sections = new Map<string, Element>()

  constructor(source: string) {
    this.#source = source
    this.root = new Element('#page', { start: 0, end: source.length })
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

  /** `at` spans the string with its quotes; `keyAt` its key, or the string itself where a list holds it. */
  add(path: KeyPath, value: string, at: Span, keyAt: Span): void {
    if (value === '') return
    const inner = { start: at.start + 1, end: at.end - 1 }
    const attributes = [new Attribute('key', keyAt, { origin: constant(path.join('.')) })]
    const role = roleOf(path)
    if (role && !(role === 'button' && isSentence(value))) attributes.push(new Attribute('role', keyAt, { origin: constant(role) }))
    const message = new Element('p', inner, { attributes, extent: { start: keyAt.start, end: at.end } })
    message.append(...readMessage(Text.written(this.#source, inner, value, jsonEscape)))
    const section = this.#section(path.slice(0, -1), keyAt)
    section.append(message)
    stretch(section, at.end)
  }

  /** Leaves of a namespace only what stands under these keys. */
  keep(path: KeyPath, keys: ReadonlySet<string>): void {
    const section = this.#sections.get(path.join('.'))
    if (!section) return
    const kept = section.children.filter((child) => child instanceof Element && keys.has(child.attr('key')?.value?.slice(path.join('.').length + 1) ?? ''))
    section.children.splice(0, section.children.length, ...kept)
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

/** Too much for a button, whatever its key says: `confirmText` may be the question above the buttons. */
const isSentence = (value: string): boolean => value.length > 100 || /\?\s{0,9}$/.test(value)

function stretch(section: Element, end: number): void {
  for (let element: Element | undefined = section; element && element.extent.end < end; element = element.parent) {
    element.extent = { start: element.extent.start, end }
  }
}
