import type { Span } from '@aboveboard/core'
import { type Ast, parse, ParseLocation, ParseSourceFile } from 'angular-html-parser'
import { ReadError } from '../read-error.ts'

/** The nodes of Angular's tree, and questions about them. */
export type Node = Ast.Node
export type ElementNode = Ast.Element
export type AttributeNode = Ast.Attribute

type Located = { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }

export const spanOf = ({ start, end }: Located): Span => ({ start: start.offset, end: end.offset })

/** The tree of a template that stands in a file, its places those of the file. A file may hold hundreds of templates. */
export function treeAt(source: string, { start, end }: Span): readonly Node[] {
  const nodes = treeOf(source.slice(start, end))
  if (start > 0) move(nodes, start)
  return nodes
}

/** Moves every place that nodes know of: nodes, spans and places share each other. */
function move(nodes: readonly Node[], by: number): void {
  const seen = new Set<object>()
  const open: object[] = [...nodes]
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (next instanceof ParseLocation) next.offset += by
    else if (!(next instanceof ParseSourceFile)) for (const value of Object.values(next) as unknown[]) if (typeof value === 'object' && value !== null) open.push(value)
  }
}

/** The tree of a template. What Angular finds wrong is for Angular to say: what it makes of it is read. */
function treeOf(template: string): readonly Node[] {
  const options = { canSelfClose: true, isTagNameCaseSensitive: true, tokenizeAngularLetDeclaration: true }
  const tree = parsed(template, { ...options, tokenizeAngularBlocks: true })
  // A brace or an `@` that is only meant to be read can spoil all that follows.
  return tree.errors.length > 0 && /[{@]/.test(template) ? better(tree.rootNodes, parsed(template, options).rootNodes) : tree.rootNodes
}

/** What Angular finds wrong it tells; at what is opened and never closed, `<![CDATA[` for one, it stumbles. */
function parsed(template: string, options: Parameters<typeof parse>[1]): ReturnType<typeof parse> {
  try {
    return parse(template, options)
  } catch (error) {
    throw error instanceof TypeError ? new ReadError('template') : error
  }
}

const better = (blocks: readonly Node[], plain: readonly Node[]): readonly Node[] => (reach(plain) > reach(blocks) ? plain : blocks)

const reach = (nodes: readonly Node[]): number => Math.max(0, ...nodes.map(({ sourceSpan }) => sourceSpan.end.offset))

/** Where the value of an attribute stands, its quotes aside. */
export function valueAt({ valueSpan }: AttributeNode, source: string): Span | undefined {
  if (!valueSpan) return undefined
  const { start, end } = spanOf(valueSpan)
  const quote = source[start]
  return (quote === '"' || quote === "'") && end - start > 1 && source[end - 1] === quote ? { start: start + 1, end: end - 1 } : { start, end }
}

/** The children of a node that has any. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'element':
    case 'block':
    case 'component':
      return node.children
    case 'expansion':
      return node.cases
    case 'expansionCase':
      return node.expression
    default:
      return []
  }
}

/** What an attribute binds: `[checked]`, `(click)`, `[(ngModel)]`, `*ngIf`, and their long forms. */
export interface Binding {
  readonly does: 'says' | 'binds' | 'listens' | 'models' | 'structures' | 'refers'
  readonly name: string
}

export function bindingOf(written: string): Binding {
  const name = written.replace(/^data-/, (prefix) => (/^data-(?:bind|on|bindon)-/.test(written) ? '' : prefix))
  if (name.startsWith('[(')) return { does: 'models', name: name.slice(2, -2) }
  if (name.startsWith('[')) return { does: 'binds', name: name.slice(1, -1) }
  if (name.startsWith('(')) return { does: 'listens', name: name.slice(1, -1) }
  if (name.startsWith('*')) return { does: 'structures', name: name.slice(1) }
  if (name.startsWith('#') || name.startsWith('@') || name.startsWith('let-') || name.startsWith('ref-')) return { does: 'refers', name }
  if (name.startsWith('bindon-')) return { does: 'models', name: name.slice(7) }
  if (name.startsWith('bind-')) return { does: 'binds', name: name.slice(5) }
  if (name.startsWith('on-')) return { does: 'listens', name: name.slice(3) }
  return { does: 'says', name }
}

/** Where the expressions of interpolations stand: `{{ left }}`. Asked of each text for itself: what stands behind it is not looked through. */
export function* interpolationsIn(source: string, { start, end }: Span): Generator<{ readonly at: Span; readonly expression: Span }> {
  const text = source.slice(start, end)
  for (let from = text.indexOf('{{'); from >= 0; from = text.indexOf('{{', from)) {
    const close = closing(text, from + 2)
    if (close < 0) return
    yield { at: { start: start + from, end: start + close + 2 }, expression: { start: start + from + 2, end: start + close } }
    from = close + 2
  }
}

/** Braces in strings close nothing: `{{ '}}' }}`. */
function closing(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length - 1; at++) {
    const sign = text[at]!
    if (quote !== '') {
      if (sign === '\\') at++
      else if (sign === quote) quote = ''
    } else if (sign === '}' && text[at + 1] === '}') return at
    else if (sign === '"' || sign === "'" || sign === '`') quote = sign
  }
  return -1
}
