import { Attribute, constant, type Origin, type Span, Text, unknown, type Value } from '@aboveboard/core'
import { type AttributeNode, type DirectiveNode, type ElementNode, NodeTypes } from '@vue/compiler-dom'
import { htmlAttribute, written } from '../escapes.ts'
import type { Meaning } from '../js/elements/components.ts'
import { madeName } from '../js/elements/made.ts'
import { keyOf, spanOf as spanOfNode } from '../js/tree/node.ts'
import type { Code } from '../js/pieces.ts'
import type { Node } from '../js/tree/syntax.ts'
import { attributeName } from '../js/elements/vocabulary.ts'
import { argumentOf, expressionAt, spanOf, valueAt } from './markup.ts'

/** What an opening tag says. */
export interface Opening {
  readonly attributes: readonly Attribute[]
  /** More may be added at run time. */
  readonly open: boolean
}

const skipped = new Set(['key', 'ref', 'is', 'slot', 'slot-scope', 'scope'])
const nothingKnown: Value = { origin: unknown }

/** Turns what stands in an opening tag into attributes of HTML. */
export class Attributes {
  readonly #source: string
  readonly #code: Code

  constructor(source: string, code: Code) {
    this.#source = source
    this.#code = code
  }

  of(element: ElementNode, meaning: Meaning, modelled: readonly Attribute[], tag: Span): Opening {
    const found = new Found()
    for (const each of element.props) {
      if (each.type === NodeTypes.ATTRIBUTE) {
        const name = nameFor(each.name, meaning)
        if (!skipped.has(name)) found.put(this.#written(each, name))
      } else if (each.name === 'on') this.#listener(each, found)
      else if (each.name === 'bind') this.#bound(each, meaning, found)
      else if (each.name === 'show') {
        const at = expressionAt(each)
        if (at) found.put(new Attribute('v-show', spanOf(each.loc), this.#code.valueAt(at, 'v-show')))
      }
    }
    for (const attribute of modelled) found.put(attribute)
    for (const [name, value] of meaning.attributes)
      if (!found.has(name)) found.put(new Attribute(name, tag, value === '' ? { origin: constant('') } : { text: Text.implied(value, tag) }))
    return found
  }

  #written(node: AttributeNode, name: string): Attribute {
    const at = valueAt(node, this.#source)
    return new Attribute(name, spanOf(node.loc), at ? { text: written(this.#source, at, htmlAttribute) } : { origin: constant(true) })
  }

  #listener(node: DirectiveNode, found: Found): void {
    const event = argumentOf(node)
    if (event !== undefined) found.put(new Attribute(`on${event.toLowerCase()}`, spanOf(node.loc), nothingKnown))
  }

  #bound(node: DirectiveNode, meaning: Meaning, found: Found): void {
    const at = expressionAt(node)
    if (!node.arg) {
      const expression = at && this.#code.expression(at)
      if (!expression || !this.#spread(expression, meaning, found)) found.open = true
      return
    }
    const argument = argumentOf(node)
    if (argument === undefined) {
      found.open = true
      return
    }
    const name = nameFor(argument, meaning)
    // `:checked` alone is short for `:checked="checked"`.
    const value = at ? this.#code.valueAt(at, name) : this.#code.valueOf(madeName(camel(argument), spanOf(node.arg.loc)), name)
    if (!skipped.has(name)) found.put(new Attribute(name, spanOf(node.loc), value))
  }

  /** `v-bind="{ checked: true }"`; false when more may be added than is written. */
  #spread(argument: Node, meaning: Meaning, found: Found): boolean {
    const object = this.#code.askable.values.literal(argument)
    let whole = object !== undefined
    for (const property of object?.properties ?? []) {
      const key = property.type === 'Property' || property.type === 'ObjectProperty' ? keyOf(property.key, property.computed) : undefined
      if (key === undefined || (property.type !== 'Property' && property.type !== 'ObjectProperty') || !property.value) {
        whole = false
        continue
      }
      const name = nameFor(String(key), meaning)
      const at = this.#here(spanOfNode(property), spanOfNode(argument))
      if (!skipped.has(name)) found.put(new Attribute(name, at, this.#code.valueOf(property.value, name)))
    }
    return whole
  }

  #here(at: Span, site: Span): Span {
    return at.end <= this.#source.length ? at : site
  }
}

/** Attributes as they are found: the last of a name wins, but classes and styles add up. */
class Found implements Opening {
  readonly attributes: Attribute[] = []
  open = false

  has(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name)
  }

  put(attribute: Attribute): void {
    const at = this.attributes.findIndex(({ name }) => name === attribute.name)
    const there = this.attributes[at]
    if (!there) this.attributes.push(attribute)
    else this.attributes[at] = attribute.name === 'class' || attribute.name === 'style' ? both(there, attribute) : attribute
  }
}

/** `class="offer" :class="{ big }"`. */
function both(first: Attribute, second: Attribute): Attribute {
  const between = first.name === 'class' ? ' ' : '; '
  const said = (attribute: Attribute): Text => (attribute.text.value === '' && attribute.origin.kind !== 'constant' ? Text.hole(attribute.at, () => attribute.origin) : attribute.text)
  // Put together once: of hundreds in one tag, each would ask all before it, and these theirs.
  let text: Text | undefined
  let origin: Origin | undefined
  return new Attribute(first.name, first.at, {
    get text() {
      return (text ??= Text.join([said(first), Text.implied(between, first.at), said(second)].filter(({ value }) => value !== '')))
    },
    get origin() {
      return (origin ??= first.origin.kind === 'constant' && second.origin.kind === 'constant' ? constant(this.text?.value ?? '') : unknown)
    },
  })
}

/** HTML's name for an attribute of an element, or for a prop of a component that stands for one. */
export function nameFor(written: string, meaning: Meaning): string {
  const { name, component } = meaning
  const camelled = written.includes('-') && !/^(?:aria|data)-/.test(written) ? camel(written) : written
  if (component && (name === 'button' || name === 'a') && (camelled === 'to' || camelled === 'href')) return 'href'
  if (component && isCheckbox(meaning) && (camelled === 'modelValue' || camelled === 'inputValue' || camelled === 'defaultValue')) return 'checked'
  return attributeName(component ? camelled : written, name, component)
}

/** Whether a component stands for a box to tick. */
export const isCheckbox = ({ attributes }: Meaning): boolean => attributes.some(([name, value]) => name === 'type' && value === 'checkbox')

export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
