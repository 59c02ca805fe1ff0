import { Attribute, BREAK, constant, HOLE, Text, unknown } from '@aboveboard/core'
import type { Around, Stylings } from './attributes.ts'
import { componentOf } from './components.ts'
import type { MjmlNode } from './parse.ts'

/** The look of a component, as the `style` that HTML would have: each value stands where it is stated. */
export function styleOf(node: MjmlNode, stylings: Stylings, around: Around | undefined): Attribute | undefined {
  const parts: Text[] = []
  for (const [property, names] of Object.entries(componentOf(node.name)?.look ?? {})) {
    const stated = names.map((name) => stylings.of(node, name, around)).find((attribute) => attribute !== undefined)
    if (stated) parts.push(...declaration(node, property, stated))
  }
  return styling(node, parts)
}

/** The ground that a column gives to what stands in it. */
export function groundAround(node: MjmlNode, stylings: Stylings, around: Around | undefined): Attribute | undefined {
  const ground = stylings.of(node, 'container-background-color', around)
  return ground && styling(node, declaration(node, 'background-color', ground))
}

function declaration(node: MjmlNode, property: string, stated: Attribute): Text[] {
  const implied = (words: string): Text => Text.implied(words, node.at)
  return [implied(`${property}:`), valueOf(property, stated), implied(';')]
}

function valueOf(property: string, stated: Attribute): Text {
  const { text, value, at } = stated
  if (stated.maybe || value === undefined || /[\uFFFC\u2029]/.test(text.value)) return Text.hole(at, stated.origin)
  if (property === 'background-image') return Text.implied(value.trim() === '' ? 'none' : 'url(image)', at)
  return value.trim() === 'none' ? Text.implied('transparent', at) : text
}

function styling(node: MjmlNode, parts: readonly Text[]): Attribute | undefined {
  if (parts.length === 0) return undefined
  const text = Text.join(parts)
  return new Attribute('style', node.at, { text, origin: text.value.includes(HOLE) || text.value.includes(BREAK) ? unknown : constant(text.value) })
}
