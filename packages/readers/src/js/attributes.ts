import { Attribute, constant, type Origin, type Span, Text, unknown, type Value } from '@aboveboard/core'
import type { Meaning } from './components.ts'
import { calleeName } from './hooks.ts'
import { Later, Perhaps } from './later.ts'
import type { Markup } from './markup.ts'
import { messageIn, translators } from './message-elements.ts'
import type { Message } from './messages.ts'
import { bare, isCall, jsxName, keyOf, spanOf, stringOf } from './node.ts'
import type { Origins } from './origins.ts'
import type { Resolver } from './resolve.ts'
import { styleText } from './style.ts'
import type { Survey } from './survey.ts'
import type { JsxAttribute, JsxOpening, Node, ObjectLiteral } from './syntax.ts'
import { attributeName } from './vocabulary.ts'
import type { Wording } from './wording.ts'
import { originOf } from './words.ts'

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
const classJoiners = new Set('cn cx clsx classNames classnames twMerge twJoin tw cva css'.split(' '))

export class Attributes {
  readonly #source: string
  readonly #survey: Survey
  readonly #origins: Origins
  readonly #resolver: Resolver
  readonly #wording: Wording
  readonly #markup: Markup

  constructor(source: string, survey: Survey, origins: Origins, resolver: Resolver, wording: Wording, markup: Markup) {
    this.#source = source
    this.#survey = survey
    this.#origins = origins
    this.#resolver = resolver
    this.#wording = wording
    this.#markup = markup
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
        const name = attributeName(written, meaning.name, meaning.component)
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
      if (this.#survey.holdsJsx(property.value)) contents.push({ name, node: property.value })
      put(attributes, new Attribute(name, spanOf(property), this.#value(property.value, name, written)))
    }
    return { attributes, open, contents, message: undefined }
  }

  #attribute(node: JsxAttribute, name: string, written: string): Attribute {
    const at = spanOf(node)
    if (!node.value) return new Attribute(name, at, { origin: constant(true) })
    if (stringOf(node.value) === undefined) return new Attribute(name, at, this.#value(node.value, name, written))
    const { start, end } = spanOf(node.value)
    return new Attribute(name, at, { text: this.#markup.value(this.#source, start + 1, end - 1) })
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
    return /^on[A-Z]/.test(written) ? nothingKnown : new Later(() => this.#look(node, name))
  }

  #look(node: Node, name: string): Value {
    if (name === 'style') {
      const style = this.#style(node)
      if (style) return style
    }
    const joiner = name === 'class' && isCall(node) && classJoiners.has(calleeName(node) ?? '') ? node : undefined
    if (joiner) {
      const text = this.#classes(joiner.arguments)
      return { text, origin: originOf(text) }
    }
    const origin = this.#origins.of(node)
    if (origin.kind === 'constant' && typeof origin.value !== 'string' && typeof origin.value !== 'number') return { origin }
    if (node.type === 'ObjectExpression' || node.type === 'ArrayExpression') return { origin }
    return { text: this.#wording.alternately(node), origin }
  }

  #style(node: Node): { text: Text; origin: Origin } | undefined {
    const object = this.#literal(node)
    if (!object) return undefined
    const { text, whole } = styleText(object, this.#wording)
    return { text, origin: whole ? originOf(text) : unknown }
  }

  #classes(given: readonly Node[]): Text {
    const pieces: Text[] = []
    for (const each of given) {
      const text = this.#wording.of(each)
      if (text.value === '') continue
      if (pieces.length > 0) pieces.push(Text.implied(' ', text.at))
      pieces.push(text)
    }
    return Text.join(pieces)
  }

  /** An object written here, or behind a name. */
  #literal(node: Node): ObjectLiteral | undefined {
    node = bare(node)
    if (node.type === 'ObjectExpression') return node
    this.#resolver.begin()
    const [only, ...more] = this.#resolver.resolve(node)
    return only && more.length === 0 && only.steps.length === 0 && !only.kept && only.node.type === 'ObjectExpression' ? only.node : undefined
  }

  /** What an attribute holds that is more than a value. */
  #inside(value: Node, name: string, { component }: Meaning): Node | undefined {
    const node = bare(value)
    if (this.#survey.holdsJsx(node)) return node
    if (!component || looks.test(name)) return undefined
    if (node.type === 'ArrayExpression' || node.type === 'ObjectExpression') return node
    if (node.type !== 'Identifier') return undefined
    this.#resolver.begin()
    const [only, ...more] = this.#resolver.resolve(node)
    return only && more.length === 0 && only.steps.length === 0 && !only.kept && only.node.type === 'ArrayExpression' && !this.#survey.holdsJsx(only.node) ? only.node : undefined
  }

  /** `{...{ checked: true }}`, `{...(open && { open })}`; false when more may be added than is written. */
  #spread(argument: Node, meaning: Meaning, attributes: Attribute[]): boolean {
    const node = bare(argument)
    const perhaps = node.type === 'LogicalExpression' ? [node.right] : node.type === 'ConditionalExpression' ? [node.consequent, node.alternate] : undefined
    const objects = (perhaps ?? [node]).map((each) => this.#literal(each))
    let whole = node.type !== 'LogicalExpression' || node.operator === '&&'
    for (const object of objects) {
      if (!object) whole = false
      for (const property of object?.properties ?? []) {
        const key = property.type === 'Property' || property.type === 'ObjectProperty' ? keyOf(property.key, property.computed) : undefined
        if (key === undefined || (property.type !== 'Property' && property.type !== 'ObjectProperty') || !property.value) {
          whole = false
          continue
        }
        const name = attributeName(String(key), meaning.name, meaning.component)
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
