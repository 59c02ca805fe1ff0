import { Attribute, descendants, Element, type Origin, type Page, putIn, type Span, Text } from '@aboveboard/core'
import type { Bound } from '../html/bindings.ts'
import { chosen, holdsList } from '../js/elements/choice.ts'
import { isFunction, spanOf } from '../js/tree/node.ts'
import { type Code, Pieces } from '../js/pieces.ts'
import type { Node } from '../js/tree/syntax.ts'
import { type Component, componentOf, makersIn, putComponent } from './data.ts'
import { deedOf } from './deeds.ts'
import { withoutEscapes } from './written.ts'

interface Found {
  /** The file as it would be without escapes in the code of attributes, of the same length. */
  readonly source: string
  readonly bound: readonly Bound[]
  /** Where the scripts of the page stand. */
  readonly scripts: readonly Span[]
  /** Reads markup that an expression says. */
  readonly readMarkup: (text: Text) => Page
}

/** Puts what Alpine shows where it will stand, and tells what boxes are bound to. */
export function runAlpine(root: Element, found: Found): void {
  for (const element of [...descendants(root)]) if (element.name === 'template' && (element.attr('x-if') || element.attr('x-for'))) unfold(element)
  const elements = [...descendants(root)]
  const source = withoutEscapesIn(elements, found.source)
  const pieces = new Pieces(source)
  const statements = found.scripts.flatMap((at) => pieces.script(at, 'js') ?? [])
  const components = componentsIn(elements, pieces, statements)
  const deeds = deedsIn(elements, components, pieces)
  for (const component of components.values()) putComponent(pieces, component, deeds.get(component) ?? [])
  for (const element of elements) putLoop(element, pieces, source)
  pieces.put(statements)
  const code = pieces.ask()
  for (const element of elements) show(element, code, found.readMarkup)
  for (const each of found.bound) tick(each, code, components)
}

type Components = ReadonlyMap<Element, Component>

/** What a `<template>` holds is shown on a condition, or for each of a list: nothing that a page merely keeps. */
function unfold(template: Element): void {
  const { at, extent, attributes, children, parent } = template
  const place = parent?.children.indexOf(template) ?? -1
  if (!parent || place < 0) return
  const branch = new Element('#branch', at, { extent, attributes }).append(...children)
  branch.parent = parent
  parent.children[place] = branch
}

const isCode = /^(?:x-|@|:)/

function withoutEscapesIn(elements: readonly Element[], source: string): string {
  let written = ''
  let from = 0
  for (const { attributes } of elements)
    for (const { name, text } of attributes) {
      if (!isCode.test(name) || text.value === '' || text.at.start < from) continue
      written += source.slice(from, text.at.start) + withoutEscapes(source.slice(text.at.start, text.at.end))
      from = text.at.end
    }
  return written + source.slice(from)
}

function componentsIn(elements: readonly Element[], pieces: Pieces, statements: readonly Node[]): Components {
  const makers = makersIn(statements)
  const components = new Map<Element, Component>()
  for (const element of elements) {
    const at = codeAt(element, 'x-data')
    const data = at && pieces.parse(at)
    const component = data && componentOf(element, data, makers)
    if (component) components.set(element, component)
  }
  return components
}

/** What the attributes in a component do to its data: `x-init="setInterval(() => left--, 1000)"`, `@click="left--"`. */
function deedsIn(elements: readonly Element[], components: Components, pieces: Pieces): ReadonlyMap<Component, readonly Node[]> {
  const deeds = new Map<Component, Node[]>()
  for (const element of elements)
    for (const { name, text } of element.attributes) {
      const component = does.test(name) && text.value !== '' ? componentAround(element, components) : undefined
      const node = component && pieces.parse(text.at)
      if (!node) continue
      const deed = deedOf(node, component.names)
      const fn: Node = isFunction(deed) ? deed : { type: 'ArrowFunctionExpression', params: [], body: deed, ...spanOf(deed) }
      putIn(deeds, component, fn)
    }
  return deeds
}

const does = /^(?:x-init|x-effect|x-on:|@)/

function componentAround(element: Element, components: Components): Component | undefined {
  let at: Element | undefined = element
  while (at && !components.has(at)) at = at.parent
  return at && components.get(at)
}

const looping = /^\s*\(?\s*([\w$]+)\s*(?:,[^)]*)?\)?\s+(?:in|of)\s+/

/** `x-for="name in names"` */
function putLoop(element: Element, pieces: Pieces, source: string): void {
  const at = codeAt(element, 'x-for')
  const written = at && looping.exec(source.slice(at.start, at.end))
  if (!at || !written) return
  const start = at.start + written[0].indexOf(written[1]!)
  pieces.loop(element.extent, [{ start, end: start + written[1]!.length }], { start: at.start + written[0].length, end: at.end })
}

/** What `x-text` says takes the place of what stands there until a script is loaded. */
function show(element: Element, code: Code, readMarkup: Found['readMarkup']): void {
  const text = codeAt(element, 'x-text')
  const at = text ?? codeAt(element, 'x-html')
  const expression = at && code.expression(at)
  if (!expression) return
  const said = (isAmidWords(element) ? code.beside(expression) : code.alternatives(expression)).map((each) => (text || !each.value.includes('<') ? [each] : readMarkup(each).root.children))
  if (said.length === 0) return
  element.children = []
  for (const children of said) element.append(...(said.length === 1 ? children : [new Element('#branch', spanOf(expression)).append(...children)]))
}

/** `<b x-text="name"></b> just bought …`: what may stand there is part of a sentence. */
const isAmidWords = ({ parent }: Element): boolean => parent?.children.some((child) => child instanceof Text && /\p{L}{2}/u.test(child.value)) ?? false

const binding = /^(?::checked|x-bind:checked|x-model(?:\.[\w.]+)?)$/

/** Whether a box is ticked at first, where the data around it tells. */
function tick({ element, attributes }: Bound, code: Code, components: Components): void {
  const attribute = attributes.find(({ name }) => binding.test(name))
  const type = element.attr('type')?.value?.toLowerCase()
  if (!attribute || attribute.text.value === '' || (type !== 'checkbox' && type !== 'radio') || element.attr('checked') || !componentAround(element, components)) return
  const node = code.expression(attribute.text.at)
  if (!node) return
  const origin = stateOf(node, code, attribute.name.startsWith('x-model') && (type === 'radio' || holdsList(code, node)) ? (element.attr('value')?.value ?? 'on') : undefined)
  if (origin.kind === 'state' || origin.kind === 'constant') attributes.push(new Attribute('checked', attribute.at, { origin }))
}

const stateOf = (node: Node, code: Code, value: string | undefined): Origin => (value === undefined ? code.originOf(node) : chosen(code, node, value))

/** Where the code of an attribute stands. */
function codeAt(element: Element, name: string): Span | undefined {
  const text = element.attr(name)?.text
  return text && /\S/.test(text.value) ? text.at : undefined
}
