import { Attribute, constant, Element, type Span, type Text, texts } from '@aboveboard/core'
import { readingsOf } from './readings.ts'
import { Roles } from './message-role.ts'

/** A place in a catalogue: the names that lead there, outermost first. */
export type KeyPath = readonly string[]

/** Keys that spell their namespaces out: `plan.price`; not sentences that serve as keys. */
const isDotted = (key: string): boolean => key.includes('.') && /^[\w-]+(?:\.[\w-]+)+$/.test(key)

/** The names a key spells out: `plan.price` is `price` in `plan`. */
export const pathOf = (key: string): KeyPath => (isDotted(key) ? key.split('.') : [key])

/** A place within another. */
export const within = (path: KeyPath, key: string): KeyPath => (isDotted(key) ? [...path, ...key.split('.')] : [...path, key])

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

/** A namespace: its section, and those within it by their names. */
class Namespace {
  readonly element: Element
  /** What the keys of all that it holds begin with: the dotted path that leads here and a dot, nothing for the catalogue itself. */
  readonly prefix: string
  readonly #inner = new Map<string, Namespace>()

  constructor(element: Element, prefix: string) {
    this.element = element
    this.prefix = prefix
  }

  find(name: string): Namespace | undefined {
    return this.#inner.get(name)
  }

  /** One within this one, made where it is new. */
  enter(name: string, at: Span): Namespace {
    const there = this.#inner.get(name)
    if (there) return there
    const key = this.prefix + name
    const inner = new Namespace(new Element('section', at, { attributes: [new Attribute('key', at, { origin: constant(key) })] }), `${key}.`)
    this.element.append(inner.element)
    this.#inner.set(name, inner)
    return inner
  }

  forget(name: string): void {
    this.#inner.delete(name)
  }
}

/**
 * The tree of a catalogue, built message by message: each a `p`, in one `section` for each namespace,
 * whether that is written as an object (`{ "plan": { "price": … } }`) or into the key (`"plan.price"`).
 */
export class CatalogueTree {
  readonly #all: Namespace
  readonly #roles = new Roles()

  constructor(length: number) {
    this.#all = new Namespace(new Element('#page', { start: 0, end: length }), '')
  }

  get root(): Element {
    return this.#all.element
  }

  /** Begins a namespace; `at` is its key. */
  open(path: KeyPath, at: Span): void {
    this.#enter(path, path.length, at)
  }

  /** Ends a namespace that is written as an object or a list. */
  close(path: KeyPath, end: number): void {
    const there = this.#find(path, path.length)
    if (there) stretch(there.element, end)
  }

  add({ path, key, context = path, parts, at, extent, keyAt }: Message): void {
    if (parts.length === 0) return
    const namespace = this.#enter(path, path.length - 1, keyAt)
    const attributes = this.#attributes(key ?? namespace.prefix + (path.at(-1) ?? ''), keyAt, context, parts)
    namespace.element.append(new Element('p', at, { attributes, extent }).append(...parts))
    stretch(namespace.element, extent.end)
  }

  /** Leaves of a namespace only what stands under these keys; it is known by its own id, where it has one. */
  keep(path: KeyPath, keys: ReadonlySet<string>, id: string | undefined): void {
    const there = this.#find(path, path.length)
    if (!there) return
    const { element, prefix } = there
    const kept = element.children.filter((child) => child instanceof Element).filter((child) => keys.has(lastKey(child, prefix)))
    element.children.splice(0)
    element.append(...kept.map((message) => (id === undefined ? message : this.#knownAs(id, message))))
  }

  /** Makes one message of a namespace whose keys are the forms of a plural: each becomes a branch of it. */
  fold(path: KeyPath): void {
    const outer = this.#find(path, path.length - 1)
    const name = path.at(-1)
    const folded = name === undefined ? undefined : outer?.find(name)
    if (!outer || name === undefined || !folded) return
    const section = folded.element
    const forms = section.children.filter((child) => child instanceof Element)
    const first = forms[0]
    if (!first || section.children.some((child) => !(child instanceof Element) || child.name !== 'p')) return
    const at = { start: first.at.start, end: forms.at(-1)!.at.end }
    const parts = branchesOf(forms)
    const message = new Element('p', at, { attributes: this.#attributes(path.join('.'), section.at, path, parts), extent: section.extent })
    message.append(...parts)
    const siblings = outer.element.children
    siblings[siblings.lastIndexOf(section)] = message
    message.parent = outer.element
    outer.forget(name)
  }

  #attributes(key: string, keyAt: Span, context: KeyPath, parts: readonly (Text | Element)[]): readonly Attribute[] {
    const named = new Attribute('key', keyAt, { origin: constant(key) })
    const role = this.#roles.of(context)
    return role && !(role === 'button' && parts.some(isSentence)) ? [named, new Attribute('role', keyAt, roles[role])] : [named]
  }

  /** A message by another key than its place in the file: `{ id: 'cart.decline', defaultMessage: … }`. */
  #knownAs(id: string, { at, extent, attributes, children }: Element): Element {
    const keyAt = attributes[0]?.at ?? at
    const message = new Element('p', at, { attributes: this.#attributes(id, keyAt, pathOf(id), children), extent })
    return message.append(...children)
  }

  /** The namespace that the first names of a path lead to, made with those around it where it is new. */
  #enter(path: KeyPath, depth: number, at: Span): Namespace {
    let namespace = this.#all
    for (let i = 0; i < depth; i++) namespace = namespace.enter(path[i]!, at)
    return namespace
  }

  #find(path: KeyPath, depth: number): Namespace | undefined {
    let namespace: Namespace | undefined = this.#all
    for (let i = 0; i < depth && namespace; i++) namespace = namespace.find(path[i]!)
    return namespace
  }
}

/** The forms of a plural as branches of one message. A single form needs no branch. */
export function branchesOf(forms: readonly Element[]): readonly (Text | Element)[] {
  if (forms.length === 1) return forms[0]!.children
  return forms.map((form) => new Element('#branch', form.at, { extent: form.extent }).append(...readingsOf(form.children)))
}

/** What a role attribute says, made once. */
const roles = { button: { origin: constant('button') }, checkbox: { origin: constant('checkbox') } } as const

const lastKey = (child: Element, prefix: string): string => child.attr('key')?.value?.slice(prefix.length) ?? ''

/** Too much for a button, whatever its key says: `confirmText` may be the question above the buttons. */
function isSentence(part: Text | Element): boolean {
  const value = part instanceof Element ? [...texts(part)].map((text) => text.value).join('') : part.value
  return value.length > 100 || value.trimEnd().endsWith('?')
}

function stretch(section: Element, end: number): void {
  for (let element: Element | undefined = section; element && element.extent.end < end; element = element.parent) {
    element.extent = { start: element.extent.start, end }
  }
}
