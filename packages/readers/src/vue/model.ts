import { Attribute, atFirst, type Primitive, unknown, type Value } from '@aboveboard/core'
import type { DirectiveNode, ElementNode } from '@vue/compiler-dom'
import { htmlAttribute, written } from '../escapes.ts'
import { chosen, holdsList } from '../js/elements/choice.ts'
import type { Meaning } from '../js/elements/components.ts'
import { Later } from '../js/values/later.ts'
import type { Code } from '../js/pieces.ts'
import type { Node } from '../js/tree/syntax.ts'
import { isCheckbox, nameFor } from './attributes.ts'
import { argumentOf, attribute, bound, directive, expressionAt, spanOf, valueAt } from './markup.ts'

/** What `v-model` says of a control: whether it is ticked at first, or what is filled in. */
export class Models {
  readonly #source: string
  readonly #code: Code

  constructor(source: string, code: Code) {
    this.#source = source
    this.#code = code
  }

  /** The variable of an element's `v-model`. */
  variableOf(element: ElementNode): Node | undefined {
    const model = directive(element, 'model')
    return model && this.#expression(model)
  }

  attributes(element: ElementNode, meaning: Meaning): readonly Attribute[] {
    const model = directive(element, 'model')
    if (!model) return []
    const node = this.#expression(model)
    const argument = argumentOf(model)
    const at = spanOf(model.loc)
    const named = (name: string): Attribute => new Attribute(name, at, node ? this.#code.valueOf(node, name) : { origin: unknown })
    if (argument !== undefined) return [named(nameFor(argument, meaning))]
    const type = this.#typeOf(element, meaning)
    if (type === 'checkbox' && meaning.name === 'input') return [new Attribute('checked', at, this.#box(element, node))]
    if (type === 'radio' && meaning.name === 'input') return [new Attribute('checked', at, this.#choice(element, node))]
    if (meaning.name === 'select') return []
    return [named(meaning.name === 'input' || meaning.name === 'textarea' ? 'value' : 'modelvalue')]
  }

  /** Whether an option of a list is chosen at first. */
  option(element: ElementNode, variable: Node, list: ElementNode): Attribute {
    const model = directive(list, 'model')
    return new Attribute('selected', spanOf(model?.loc ?? element.loc), this.#choice(element, variable))
  }

  #box(element: ElementNode, node: Node | undefined): Value {
    if (!node) return { origin: unknown }
    const yes = attribute(element, 'true-value') ?? bound(element, 'true-value')
    return new Later(() => {
      if (yes || holdsList(this.#code, node)) return { origin: this.#chosen(element, node, yes ? 'true-value' : 'value') }
      return { origin: this.#code.originOf(node) }
    })
  }

  #choice(element: ElementNode, node: Node | undefined): Value {
    return node ? new Later(() => ({ origin: this.#chosen(element, node, 'value') })) : { origin: unknown }
  }

  #chosen(element: ElementNode, node: Node, name: string): ReturnType<typeof chosen> {
    const value = this.#valueOf(element, name)
    return value ? chosen(this.#code, node, value.value) : unknown
  }

  /** The value of an attribute, when the file tells it. */
  #valueOf(element: ElementNode, name: string): { readonly value: Primitive } | undefined {
    const plain = attribute(element, name)
    if (plain) {
      const at = valueAt(plain, this.#source)
      return { value: at ? written(this.#source, at, htmlAttribute).value : '' }
    }
    const binding = bound(element, name)
    const node = binding && this.#expression(binding)
    return node && atFirst(this.#code.originOf(node))
  }

  #typeOf(element: ElementNode, meaning: Meaning): string | undefined {
    if (isCheckbox(meaning)) return 'checkbox'
    const implied = meaning.attributes.find(([name]) => name === 'type')?.[1]
    const plain = attribute(element, 'type')
    return implied ?? plain?.value?.content.trim().toLowerCase()
  }

  #expression(node: DirectiveNode): Node | undefined {
    const at = expressionAt(node)
    return at && this.#code.expression(at)
  }
}
