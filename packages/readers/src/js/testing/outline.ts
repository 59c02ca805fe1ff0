import type { Element} from '@aboveboard/core';
import { BREAK, HOLE, type Origin, Text } from '@aboveboard/core'

/** Pages and origins on a few lines, for tests to compare. */

export function outlineOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'constant':
      return typeof origin.value === 'string' ? `'${origin.value}'` : String(origin.value)
    case 'clock':
      return origin.offset === undefined ? 'clock' : `clock+${origin.offset / 1000}s`
    case 'stored':
      return origin.where
    case 'state':
      return `state ${outlineOrigin(origin.initial)}${origin.ticks ? ' ticking' : ''}`
    case 'translation':
      return `t:${origin.key}`
    case 'data':
      return origin.path
    case 'conditional':
      return `(${origin.branches.map(outlineOrigin).join(' | ')})`
    default:
      return `${origin.kind}!`
  }
}

/** The words, holes as `{origin}`, breaks as `¦`. */
export function outlineText(text: Text): string {
  let hole = 0
  return text.value
    .replaceAll(HOLE, () => `{${outlineOrigin(text.holes[hole++]!.origin)}}`)
    .replaceAll(BREAK, '¦')
    .replace(/\s+/g, ' ')
}

/** `p.class=a b(…)`: names, attributes, children; branches as `[…]`. */
export function outline(element: Element): string {
  const children: string[] = []
  let run: Text[] = []
  const flush = (): void => {
    if (run.length > 0) children.push(outlineText(Text.join(run)))
    run = []
  }
  for (const child of element.children) {
    if (child instanceof Text) run.push(child)
    else {
      flush()
      children.push(outline(child))
    }
  }
  flush()
  if (element.name === '#branch') return `[${children.join(', ')}]`
  const attributes = element.attributes.map((attribute) => {
    const value = attribute.text.value === '' || attribute.origin.kind === 'constant' ? outlineOrigin(attribute.origin) : outlineText(attribute.text)
    return ` ${attribute.name}${attribute.maybe ? '?' : ''}=${value}`
  })
  return `${element.name}${attributes.join('')}${element.open ? ' …' : ''}${children.length > 0 ? `(${children.join(', ')})` : ''}`
}
