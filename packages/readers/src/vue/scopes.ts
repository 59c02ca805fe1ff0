import { type ElementNode, NodeTypes } from '@vue/compiler-dom'
import type { Pieces } from '../js/pieces.ts'
import { elementsBelow, expressionAt, spanOf } from './markup.ts'

/** Hands over what a template declares and changes: the names of loops and slots, what event handlers assign. */
export function putTemplate(pieces: Pieces, template: ElementNode): void {
  for (const element of elementsBelow(template)) {
    for (const each of element.props) {
      if (each.type !== NodeTypes.DIRECTIVE) continue
      const at = expressionAt(each)
      if (each.forParseResult) {
        const { source, value, key, index } = each.forParseResult
        const names = [value, key, index].flatMap((name) => (name ? [spanOf(name.loc)] : []))
        pieces.loop(spanOf(element.loc), names, spanOf(source.loc))
      } else if (at && each.name === 'slot') pieces.scope(spanOf(element.loc), at)
      else if (at && each.name === 'on') pieces.noteHandler(at)
      else if (at) pieces.note(at)
    }
    for (const child of element.children) if (child.type === NodeTypes.INTERPOLATION) pieces.note(spanOf(child.content.loc))
  }
  for (const child of template.children) if (child.type === NodeTypes.INTERPOLATION) pieces.note(spanOf(child.content.loc))
}
