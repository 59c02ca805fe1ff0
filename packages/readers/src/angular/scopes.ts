import type { Span } from '@aboveboard/core'
import type { Pieces } from '../js/pieces.ts'
import type { Expressions } from './expressions.ts'
import { bindingOf, childrenOf, interpolationsIn, type Node, spanOf, valueAt } from './markup.ts'
import { conditionIn, loopIn, trimmed } from './structure.ts'

/** Hands over what a template declares and changes: the names of loops, conditions and templates, what event handlers assign. */
export function putTemplate(pieces: Pieces, expressions: Expressions, nodes: readonly Node[], source: string): void {
  const open: (readonly Node[])[] = [nodes]
  for (let siblings = open.pop(); siblings; siblings = open.pop())
    for (const node of siblings) {
      put(pieces, expressions, node, siblings, source)
      const children = childrenOf(node)
      if (children.length > 0) open.push(children)
    }
}

function put(pieces: Pieces, expressions: Expressions, node: Node, siblings: readonly Node[], source: string): void {
  const extent = spanOf(node.sourceSpan)
  if (node.kind === 'block') {
    const [first, ...more] = node.parameters
    const at = first && spanOf(first.sourceSpan)
    if (at && node.name === 'for') putLoop(pieces, expressions, source, at, extent)
    else if (first && /\bif$/.test(node.name)) {
      const named = more.find(({ expression }) => expression.startsWith('as '))
      const name = named && { start: named.sourceSpan.start.offset + 3, end: named.sourceSpan.end.offset }
      if (name && at) putName(pieces, expressions, trimmed(source, name), trimmed(source, at), extent, source)
    }
  } else if (node.kind === 'letDeclaration') {
    const value = expressions.at(spanOf(node.valueSpan))
    const last = siblings.at(-1)
    if (value && last) pieces.name({ start: extent.end, end: last.sourceSpan.end.offset }, node.name, value)
  } else if (node.kind === 'element')
    for (const attribute of node.attrs) {
      const at = valueAt(attribute, source)
      const { does, name } = bindingOf(attribute.name)
      if (name.startsWith('let-')) {
        const from = attribute.sourceSpan.start.offset + 4
        pieces.scope(extent, { start: from, end: from + attribute.name.length - 4 })
      } else if (!at) continue
      else if (name === 'ngFor') putLoop(pieces, expressions, source, at, extent)
      else if (does === 'structures') {
        const condition = conditionIn(source, at)
        if (condition.name) putName(pieces, expressions, condition.name, condition.asked, extent, source)
      } else if (does === 'listens') pieces.noteHandler(at)
      else if (does !== 'says' && does !== 'refers') expressions.note(at)
    }
  else if (node.kind === 'text') for (const { expression } of interpolationsIn(source, extent)) expressions.note(expression)
}

function putLoop(pieces: Pieces, expressions: Expressions, source: string, at: Span, extent: Span): void {
  const loop = loopIn(source, at)
  if (loop) pieces.loop(extent, [loop.name], expressions.at(loop.list))
}

function putName(pieces: Pieces, expressions: Expressions, name: Span, asked: Span, extent: Span, source: string): void {
  const value = expressions.at(asked)
  // The name is good where it is shown, not in the condition itself.
  if (value) pieces.name({ start: asked.end, end: extent.end }, source.slice(name.start, name.end), value)
}
