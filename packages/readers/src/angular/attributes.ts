import { Attribute, atFirst, constant, type Escape, type Origin, type Primitive, type Span, Text, unknown, type Value } from '@aboveboard/core'
import { written } from '../escapes.ts'
import { state } from '../js/values/algebra.ts'
import { chosen, holdsList } from '../js/elements/choice.ts'
import type { Meaning } from '../js/elements/components.ts'
import { Later } from '../js/values/later.ts'
import type { Code } from '../js/pieces.ts'
import type { Node } from '../js/tree/syntax.ts'
import { attributeName, propertyName } from '../js/elements/vocabulary.ts'
import { originOf } from '../js/elements/words.ts'
import type { Expressions } from './expressions.ts'
import { type AttributeNode, bindingOf, type ElementNode, interpolationsIn, spanOf, valueAt } from './markup.ts'

/** What attributes are read with. */
export interface Tools {
  readonly source: string
  readonly code: Code
  readonly expressions: Expressions
  /** First values of the controls of forms, by name. */
  readonly controls: ReadonlyMap<string, Node | undefined>
  readonly escape: Escape
}

const skipped = /^(?:i18n(?:-.*)?|ngIf|ngFor|ngForOf|ngSwitch|ngSwitchCase|ngTemplateOutlet|ngModelOptions|formGroup|formGroupName|formArrayName)$/
const unknownValue: Value = { origin: unknown }

/** Turns what stands in an opening tag into attributes of HTML. */
export class Attributes {
  readonly #tools: Tools

  constructor(tools: Tools) {
    this.#tools = tools
  }

  /** `list`: the variable of the list around an option. */
  of(element: ElementNode, meaning: Meaning, list: Node | undefined, tag: Span): readonly Attribute[] {
    const found: Attribute[] = []
    for (const each of element.attrs) {
      const attribute = this.#attribute(each, element, meaning)
      if (attribute) put(found, attribute)
    }
    if (list && meaning.name === 'option') put(found, new Attribute('selected', tag, this.#chosen(element, list)))
    for (const [name, value] of meaning.attributes)
      if (!found.some((attribute) => attribute.name === name)) found.push(new Attribute(name, tag, { text: Text.implied(value, tag) }))
    return found
  }

  /** What a control's value is kept in: `[(ngModel)]`, `[ngModel]`, `formControlName`, `[formControl]`. */
  variableOf(element: ElementNode): { readonly node: Node | undefined } | undefined {
    const { source, code, expressions, controls } = this.#tools
    for (const each of element.attrs) {
      const { name } = bindingOf(each.name)
      const at = valueAt(each, source)
      if (!at || (name !== 'ngModel' && name !== 'formControlName' && name !== 'formControl')) continue
      if (name === 'ngModel') return { node: expressions.at(at) }
      const said = source.slice(at.start, at.end).trim()
      const node = each.name.startsWith('[') ? expressions.at(at) : undefined
      const origin = node && name === 'formControlName' ? code.originOf(node) : undefined
      const control = origin?.kind === 'constant' ? String(origin.value) : /[\w$-]+(?=['"\])!\s]*$)/.exec(said.slice(-100))?.[0]
      return { node: control === undefined || origin?.kind === 'data' ? undefined : controls.get(control) }
    }
    return undefined
  }

  #attribute(each: AttributeNode, element: ElementNode, meaning: Meaning): Attribute | undefined {
    const at = spanOf(each.sourceSpan)
    const { does, name } = bindingOf(each.name)
    if (name === 'ngModel' || name === 'formControlName' || name === 'formControl') return this.#model(element, meaning, at)
    if (does === 'structures' || does === 'refers' || skipped.test(name)) return undefined
    if (does === 'listens') return new Attribute(`on${name.toLowerCase()}`, at, unknownValue)
    const value = valueAt(each, this.#tools.source)
    if (does === 'says') return new Attribute(nameFor(name, meaning), at, value ? this.#said(value, each) : { origin: constant(true) })
    return this.#bound(name, value, at, meaning)
  }

  #bound(name: string, value: Span | undefined, at: Span, meaning: Meaning): Attribute {
    const [kind, ...rest] = name.split('.')
    const of = rest.join('.')
    if (kind === 'attr') return new Attribute(nameFor(of, meaning), at, this.#valueAt(value, of))
    if (kind === 'class' && of !== '') return new Attribute('class', at, { text: Text.hole(at), origin: unknown })
    if (kind === 'style' && of !== '') return new Attribute('style', at, this.#style(rest, value, at))
    if (name === 'ngClass') return new Attribute('class', at, this.#valueAt(value, 'class'))
    if (name === 'ngStyle') return new Attribute('style', at, this.#valueAt(value, 'style'))
    const known = nameFor(name, meaning)
    return new Attribute(known, at, this.#valueAt(value, known))
  }

  /** `[style.font-size.px]="8"`. */
  #style([property = '', unit = '']: readonly string[], value: Span | undefined, at: Span): Value {
    return new Later(() => {
      const node = value && this.#tools.expressions.at(value)
      const said = node ? this.#tools.code.wordingOf(node) : Text.hole(at)
      const text = Text.join([Text.implied(`${propertyName(property)}: `, at), said, ...(unit === '' ? [] : [Text.implied(unit, at)])])
      return { text, origin: originOf(text) }
    })
  }

  /** A value as written, its interpolations as what they say. */
  #said(at: Span, each: AttributeNode): Value {
    const { source, expressions, code, escape } = this.#tools
    const filled = [...interpolationsIn(source, at)]
    if (filled.length === 0 || each.value === '') return { text: written(source, at, escape) }
    return new Later(() => {
      const pieces: Text[] = []
      let from = at.start
      for (const { at: hole, expression } of filled) {
        const node = expressions.at(expression)
        pieces.push(written(source, { start: from, end: hole.start }, escape), node ? code.wordingOf(node) : Text.hole(hole))
        from = hole.end
      }
      pieces.push(written(source, { start: from, end: at.end }, escape))
      const text = Text.join(pieces.filter(({ value }) => value !== ''))
      return { text, origin: originOf(text) }
    })
  }

  #valueAt(at: Span | undefined, name: string): Value {
    if (!at) return unknownValue
    return new Later(() => {
      const node = this.#tools.expressions.at(at)
      return node ? this.#tools.code.valueOf(node, name) : unknownValue
    })
  }

  #model(element: ElementNode, meaning: Meaning, at: Span): Attribute | undefined {
    const { code } = this.#tools
    const node = this.variableOf(element)?.node
    const type = meaning.attributes.find(([name]) => name === 'type')?.[1] ?? this.#plain(element, 'type')?.toLowerCase()
    if (meaning.name === 'input' && type === 'radio') return new Attribute('checked', at, node ? this.#chosen(element, node) : unknownValue)
    if (meaning.name === 'input' && type === 'checkbox') {
      if (!node) return new Attribute('checked', at, unknownValue)
      return new Attribute('checked', at, new Later(() => ({ origin: holdsList(code, node) ? this.#chosenOrigin(element, node) : kept(code.originOf(node)) })))
    }
    if (meaning.name === 'select') return undefined
    return new Attribute('value', at, node ? code.valueOf(node, 'value') : unknownValue)
  }

  #chosen(element: ElementNode, node: Node): Value {
    return new Later(() => ({ origin: this.#chosenOrigin(element, node) }))
  }

  #chosenOrigin(element: ElementNode, node: Node): ReturnType<typeof chosen> {
    const value = this.#value(element)
    return value ? chosen(this.#tools.code, node, value.value) : unknown
  }

  /** The value of a control, when the file tells it. */
  #value(element: ElementNode): { readonly value: Primitive } | undefined {
    const plain = this.#plain(element, 'value')
    if (plain !== undefined) return { value: plain }
    const binding = element.attrs.find((each) => /^\[(?:value|ngValue)\]$/.test(each.name))
    const at = binding && valueAt(binding, this.#tools.source)
    const node = at && this.#tools.expressions.at(at)
    return node && atFirst(this.#tools.code.originOf(node))
  }

  #plain(element: ElementNode, name: string): string | undefined {
    const attribute = element.attrs.find((each) => each.name === name)
    const at = attribute && valueAt(attribute, this.#tools.source)
    return at && written(this.#tools.source, at, this.#tools.escape).value
  }
}

/** What a form holds is a variable of the interface, with its value at first sight. */
const kept = (origin: Origin): Origin => (origin.kind === 'constant' ? state(origin, false) : origin)

/** The last of a name wins, but classes and styles add up: of those, what is not known is a hole. */
function put(attributes: Attribute[], attribute: Attribute): void {
  const index = attributes.findIndex(({ name }) => name === attribute.name)
  const there = attributes[index]
  if (!there) attributes.push(attribute)
  else attributes[index] = attribute.name === 'class' || attribute.name === 'style' ? both(there, attribute) : attribute
}

function both(first: Attribute, second: Attribute): Attribute {
  const between = first.name === 'class' ? ' ' : '; '
  const said = (attribute: Attribute): Text => (attribute.text.value === '' && attribute.origin.kind !== 'constant' ? Text.hole(attribute.at, () => attribute.origin) : attribute.text)
  return new Attribute(
    first.name,
    first.at,
    new Later(() => {
      const text = Text.join([said(first), Text.implied(between, first.at), said(second)].filter(({ value }) => value !== ''))
      return { text, origin: originOf(text) }
    }),
  )
}

function nameFor(written: string, meaning: Meaning): string {
  if (/^(?:routerLink|routerlink)$/.test(written)) return 'href'
  return attributeName(written, meaning.name, meaning.component)
}
