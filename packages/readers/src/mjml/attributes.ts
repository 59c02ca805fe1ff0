import { Attribute, HOLE, Text, unknown } from '@aboveboard/core'
import type { MjmlChild, MjmlNode } from './parse.ts'
import { componentOf } from './components.ts'

/** Where an element stands: what is around it, innermost first. */
export interface Around {
  readonly node: MjmlNode
  readonly outer: Around | undefined
  /** The nearest element from here on that has classes. */
  readonly styled: MjmlNode | undefined
}

export const inside = (node: MjmlNode, outer: Around | undefined): Around => ({ node, outer, styled: ownOf(node, 'mj-class') ? node : outer?.styled })

type Attributes = ReadonlyMap<string, Attribute>

const nothing: Attributes = new Map()

/** What a head states of all elements, of those of a name, and of those of a class. */
export class Stylings {
  #all: Attributes = nothing
  readonly #byTag = new Map<string, Attributes>()
  readonly #byClass = new Map<string, Attributes>()
  /** What a class states of the elements within its own: by class, then by name. */
  readonly #within = new Map<string, Map<string, Attributes>>()
  readonly #classes = new Map<MjmlNode, readonly string[] | undefined>()
  readonly #known = new Map<MjmlNode, Map<string, Attribute | undefined>>()
  /** Every attribute that the head states of something: most are asked for in vain. */
  readonly #mentioned = new Set<string>()
  /** Whether nothing else can state anything: the head is here, and brings nothing in from elsewhere. */
  #settled = false

  /** `settled`: the file is a whole mail, which includes no other. */
  constructor(nodes: readonly MjmlChild[], settled: boolean) {
    this.#settled = settled
    for (const node of elementsIn(nodes)) if (node.name === 'mj-attributes') this.#add(node)
  }

  /**
   * An attribute of an element, wherever it is stated. The element's own counts most, then what the class of the one around it says
   * of such elements, its classes (the last one first), its name, the one around it (`mj-social`), all elements, and MJML itself.
   */
  of(node: MjmlNode, name: string, around: Around | undefined): Attribute | undefined {
    const own = ownOf(node, name)
    if (own) return own
    const outer = around?.styled
    if (!this.#settled || this.#classesOf(node) === undefined || (outer && this.#classesOf(outer) === undefined))
      return new Attribute(name, node.at, { text: Text.hole(node.at), origin: unknown, maybe: true })
    return this.#mentioned.has(name) || around?.node.name === 'mj-social' ? this.#stated(node, name, around) : defaultOf(node, name)
  }

  #stated(node: MjmlNode, name: string, around: Around | undefined): Attribute | undefined {
    const within = around?.styled && this.#statedWithin(around.styled, node.name, name)
    if (within) return within
    for (const each of this.#classesOf(node)?.toReversed() ?? []) {
      const found = this.#byClass.get(each)?.get(name)
      if (found) return found
    }
    const found = this.#byTag.get(node.name)?.get(name)
    if (found) return found
    if (around?.node.name === 'mj-social' && node.name === 'mj-social-element') return this.of(around.node, name, around.outer)
    return this.#all.get(name) ?? defaultOf(node, name)
  }

  #classesOf(node: MjmlNode): readonly string[] | undefined {
    if (!this.#classes.has(node)) this.#classes.set(node, readClasses(node))
    return this.#classes.get(node)
  }

  /** What the classes of an element state of those of a name within it: asked for each of these. */
  #statedWithin(outer: MjmlNode, tag: string, name: string): Attribute | undefined {
    const known = this.#known.get(outer) ?? new Map<string, Attribute | undefined>()
    const key = `${tag} ${name}`
    if (!known.has(key)) known.set(key, (this.#classesOf(outer) ?? []).map((each) => this.#within.get(each)?.get(tag)?.get(name)).findLast((found) => found !== undefined))
    this.#known.set(outer, known)
    return known.get(key)
  }

  #add({ children }: MjmlNode): void {
    for (const { attributes } of elementsIn(children)) for (const { name } of attributes) this.#mentioned.add(name)
    for (const child of children) {
      if (!('name' in child)) continue
      const stated = attributesOf(child)
      if (child.name === 'mj-all') this.#all = new Map([...this.#all, ...stated])
      else if (child.name === 'mj-class') this.#addClass(child, stated)
      else this.#byTag.set(child.name, new Map([...(this.#byTag.get(child.name) ?? nothing), ...stated]))
    }
  }

  #addClass({ children }: MjmlNode, stated: Attributes): void {
    const name = stated.get('name')?.value
    if (name === undefined) {
      this.#settled = false
      return
    }
    this.#byClass.set(name, new Map([...stated].filter(([each]) => each !== 'name')))
    this.#within.set(name, new Map(children.flatMap((child) => ('name' in child ? [[child.name, attributesOf(child)] as const] : []))))
  }
}

const attributesOf = ({ attributes }: MjmlNode): Attributes => new Map(attributes.map((token) => [token.name, new Attribute(token.name, token.at, token)]))

function ownOf({ attributes }: MjmlNode, name: string): Attribute | undefined {
  const own = attributes.find((each) => each.name === name)
  return own && new Attribute(name, own.at, own)
}

function defaultOf(node: MjmlNode, name: string): Attribute | undefined {
  const value = componentOf(node.name)?.defaults?.[name]
  return value === undefined ? undefined : new Attribute(name, node.at, { text: Text.implied(value, node.at) })
}

/** The classes of an element; `undefined` where the file does not tell. */
function readClasses(node: MjmlNode): readonly string[] | undefined {
  const attribute = ownOf(node, 'mj-class')
  if (!attribute) return []
  return attribute.value === undefined || attribute.text.value.includes(HOLE) ? undefined : attribute.value.split(/\s+/)
}

/** Every element of a file, in the order of the file. */
export function* elementsIn(nodes: readonly MjmlChild[]): Generator<MjmlNode> {
  const open: MjmlChild[] = [...nodes].reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if (!('name' in next)) continue
    yield next
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
  }
}
