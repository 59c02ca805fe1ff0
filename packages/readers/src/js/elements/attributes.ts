import { Attribute, constant, type Given, type Span, Text, unknown, type Value } from '@aboveboard/core'
import type { Meaning } from './components.ts'
import { Later, Perhaps } from '../values/later.ts'
import type { Notation } from '../tree/notation.ts'
import { messageIn, translators } from './message-elements.ts'
import type { Message } from './messages.ts'
import { bare, isMember, jsxName, keyOf, spanOf, stringOf } from '../tree/node.ts'
import type { Resolver } from '../values/resolve.ts'
import type { Survey } from '../tree/survey.ts'
import type { JsxAttribute, JsxOpening, Node, ObjectLiteral } from '../tree/syntax.ts'
import type { Values } from './values.ts'
import { attributeName } from './vocabulary.ts'

/** What an opening tag says. */
export interface Opening {
  readonly attributes: readonly Attribute[]
  /** More may be added at run time. */
  readonly open: boolean
  /** What attributes hold that is more than a value: elements, lists of things. `name` is that of the attribute; none for `children`. */
  readonly contents: readonly Content[]
  /** `<Trans defaults="…">`: what it says where no translation is found. */
  readonly message: Message | undefined
}

interface Content {
  readonly name: string | undefined
  readonly node: Node
}

const noContents: readonly Content[] = []

const skipped = new Set(['key', 'ref', 'dangerouslysetinnerhtml', 'set:html'])
/** Objects of looks and movements, not of words. */
const looks = /style|^sx$|css|class|animat|initial|exit|transition|variants|while|theme|config|viewport|layout|data-/

export class Attributes {
  readonly #source: string
  readonly #survey: Survey
  readonly #resolver: Resolver
  readonly #values: Values
  readonly #notation: Notation
  /** By prop, the attribute that it gives. */
  readonly #configured = new Map<string, string>()

  constructor(source: string, survey: Survey, resolver: Resolver, values: Values, notation: Notation, configured: Given['attributes'] = {}) {
    this.#source = source
    this.#survey = survey
    this.#resolver = resolver
    this.#values = values
    this.#notation = notation
    for (const [name, props] of Object.entries(configured)) for (const prop of props) this.#configured.set(prop, name)
  }

  of(opening: JsxOpening, meaning: Meaning): Opening {
    const attributes: Attribute[] = []
    let contents: Content[] | undefined
    let open = false
    const message = translators.has(meaning.name) ? messageIn(opening) : undefined
    for (const each of opening.attributes) {
      if (each.type === 'JSXAttribute') {
        const { value } = each
        const written = each.name.type === 'JSXIdentifier' ? each.name.name : jsxName(each.name)
        const name = this.#nameOf(written, meaning)
        if (isContent(name, meaning)) {
          if (value) (contents ??= []).push({ name: undefined, node: value })
          continue
        }
        if (skipped.has(name) || (message && (value === message.written || name === 'values'))) continue
        const inside = value && stringOf(value) === undefined ? this.#inside(value, name, meaning) : undefined
        if (inside) (contents ??= []).push({ name, node: inside })
        put(attributes, this.#attribute(each, name === 'sx' ? 'style' : name, written))
      } else if (each.type === 'JSXSpreadAttribute' && each.argument) {
        if (this.#survey.holdsJsx(each.argument)) (contents ??= []).push({ name: '…', node: each.argument })
        if (!this.#spread(each.argument, meaning, attributes)) open = true
      }
    }
    if (meaning.attributes.length > 0) imply(attributes, meaning, spanOf(opening.name))
    return { attributes, open, contents: contents ?? noContents, message }
  }

  /** The properties of an object as attributes: an item of a list that a component is given. */
  ofObject(object: ObjectLiteral): Opening {
    const attributes: Attribute[] = []
    const contents: Content[] = []
    let open = false
    for (const property of object.properties) {
      if ((property.type !== 'Property' && property.type !== 'ObjectProperty') || !property.value) {
        open = true
        continue
      }
      const written = String(keyOf(property.key, property.computed) ?? '')
      const name = written.toLowerCase()
      if (name === '' || skipped.has(name)) continue
      const value = bare(property.value)
      if (this.#survey.holdsJsx(value) || (value.type === 'ArrayExpression' && !looks.test(name))) contents.push({ name, node: value })
      put(attributes, new Attribute(name, spanOf(property), this.#value(property.value, name, written)))
    }
    return { attributes, open, contents, message: undefined }
  }

  #nameOf(written: string, { name, component }: Meaning): string {
    return this.#configured.get(written) ?? attributeName(written, name, component)
  }

  #attribute(node: JsxAttribute, name: string, written: string): Attribute {
    const at = spanOf(node)
    if (!node.value) return new Attribute(name, at, { origin: constant(true) })
    if (stringOf(node.value) === undefined) return new Attribute(name, at, this.#value(node.value, name, written))
    const { start, end } = spanOf(node.value)
    return new Attribute(name, at, { text: this.#notation.value(this.#source, start + 1, end - 1) })
  }

  #value(value: Node, name: string, written: string): Value {
    const node = bare(value)
    switch (node.type) {
      case 'BooleanLiteral':
        return { origin: constant(node.value === true) }
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'JSXElement':
      case 'JSXFragment':
      case 'JSXEmptyExpression':
        return nothingKnown
    }
    return /^on[A-Z]/.test(written) ? nothingKnown : new Later(() => this.#values.of(node, name))
  }

  /** What an attribute holds that is more than a value. */
  #inside(value: Node, name: string, { component }: Meaning): Node | undefined {
    const node = bare(value)
    if (this.#survey.holdsJsx(node)) return node
    if (!component || looks.test(name)) return undefined
    if (node.type === 'ArrayExpression' || node.type === 'ObjectExpression') return node
    if (node.type !== 'Identifier' && !isMember(node)) return undefined
    this.#resolver.begin()
    const [only, ...more] = this.#resolver.resolve(node)
    return only && more.length === 0 && only.steps.length === 0 && !only.kept && only.node.type === 'ArrayExpression' && !this.#survey.holdsJsx(only.node) ? only.node : undefined
  }

  /** `{...{ checked: true }}`, `{...(open && { open })}`; false when more may be added than is written. */
  #spread(argument: Node, meaning: Meaning, attributes: Attribute[]): boolean {
    const node = bare(argument)
    const perhaps = node.type === 'LogicalExpression' ? [node.right] : node.type === 'ConditionalExpression' ? [node.consequent, node.alternate] : undefined
    const objects = (perhaps ?? [node]).map((each) => this.#values.literal(each))
    let whole = node.type !== 'LogicalExpression' || node.operator === '&&'
    for (const object of objects) {
      if (!object) whole = false
      for (const property of object?.properties ?? []) {
        const key = property.type === 'Property' || property.type === 'ObjectProperty' ? keyOf(property.key, property.computed) : undefined
        if (key === undefined || (property.type !== 'Property' && property.type !== 'ObjectProperty') || !property.value) {
          whole = false
          continue
        }
        const name = this.#nameOf(String(key), meaning)
        const value = this.#value(property.value, name, String(key))
        if (!skipped.has(name)) put(attributes, new Attribute(name, spanOf(property), perhaps ? new Perhaps(value) : value))
      }
    }
    return whole
  }
}

const nothingKnown: Value = { origin: unknown }

/** Attributes whose value stands where children do. */
function isContent(name: string, meaning: Meaning): boolean {
  return name === 'children' || (name === 'label' && meaning.component && meaning.name === 'label')
}

/** What a component always has, where it is not said otherwise. */
function imply(attributes: Attribute[], meaning: Meaning, at: Span): void {
  for (const [name, value] of meaning.attributes)
    if (!attributes.some((attribute) => attribute.name === name)) attributes.push(new Attribute(name, at, value === '' ? { origin: constant('') } : { text: Text.implied(value, at) }))
}

/** The last of a name wins. */
function put(attributes: Attribute[], attribute: Attribute): void {
  for (let i = 0; i < attributes.length; i++)
    if (attributes[i]!.name === attribute.name && !attribute.maybe) {
      attributes[i] = attribute
      return
    }
  attributes.push(attribute)
}
