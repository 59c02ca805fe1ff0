import type { Span } from '@aboveboard/core'
import { type AttributeNode, type DirectiveNode, type ElementNode, NodeTypes, type SourceLocation, type TemplateChildNode } from '@vue/compiler-dom'

/** Questions about Vue's syntax tree. */

export const spanOf = ({ start, end }: SourceLocation): Span => ({ start: start.offset, end: end.offset })

export const isElement = (node: TemplateChildNode): node is ElementNode => node.type === NodeTypes.ELEMENT

export function directive({ props }: ElementNode, ...names: readonly string[]): DirectiveNode | undefined {
  for (const each of props) if (each.type === NodeTypes.DIRECTIVE && names.includes(each.name)) return each
  return undefined
}

export function attribute({ props }: ElementNode, name: string): AttributeNode | undefined {
  for (const each of props) if (each.type === NodeTypes.ATTRIBUTE && each.name === name) return each
  return undefined
}

/** `:name="…"`. */
export function bound({ props }: ElementNode, name: string): DirectiveNode | undefined {
  for (const each of props) if (each.type === NodeTypes.DIRECTIVE && each.name === 'bind' && argumentOf(each) === name) return each
  return undefined
}

/** `checked` of `:checked` and `v-model:checked`; `undefined` when it is computed (`:[name]`) or there is none. */
export function argumentOf({ arg }: DirectiveNode): string | undefined {
  return arg?.type === NodeTypes.SIMPLE_EXPRESSION && arg.isStatic ? arg.content : undefined
}

/** Where the expression of a directive stands; `undefined` when it has none. */
export const expressionAt = ({ exp }: DirectiveNode): Span | undefined => (exp && exp.loc.end.offset > exp.loc.start.offset ? spanOf(exp.loc) : undefined)

/** Where the value of an attribute stands, its quotes aside. */
export function valueAt({ value }: AttributeNode, source: string): Span | undefined {
  if (!value) return undefined
  const { start, end } = spanOf(value.loc)
  const quote = source[start]
  return (quote === '"' || quote === "'") && end - start > 1 && source[end - 1] === quote ? { start: start + 1, end: end - 1 } : { start, end }
}

/** From `<` to `>` of the opening tag. */
export function openingOf(element: ElementNode, source: string): Span {
  const { start, end } = spanOf(element.loc)
  let last = start + 1 + element.tag.length
  for (const { loc } of element.props) last = Math.max(last, loc.end.offset)
  const close = source.indexOf('>', last)
  return { start, end: close < 0 || close >= end ? end : close + 1 }
}

/** Every element below, in no order that matters. Iterative: trees are as deep as their authors like. */
export function* elementsBelow(root: ElementNode): Generator<ElementNode> {
  const open = [root]
  for (let next = open.pop(); next; next = open.pop())
    for (const child of next.children) {
      if (!isElement(child)) continue
      yield child
      open.push(child)
    }
}
