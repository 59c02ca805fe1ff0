import { madeCall } from '../js/elements/made.ts'
import { bare } from '../js/tree/node.ts'
import type { Node } from '../js/tree/syntax.ts'
import type { JsxTree, Meanings } from '../markup/jsx-tree.ts'
import type { Tag, TagAttribute } from '../markup/pieces.ts'

/** What tells Astro's compiler something, and the reader of the page nothing. */
const unseen = /^(?:client|server|define|is|transition):/

/** What Astro's elements and attributes mean. */
export class Template implements Meanings {
  name({ name }: Tag): string | undefined {
    if (name === 'style') return undefined
    return name === '' ? 'Fragment' : name
  }

  attributes({ attributes }: Tag, make: JsxTree): readonly Node[] {
    return attributes.filter(({ name }) => !unseen.test(name)).map((each) => this.#attribute(each, make))
  }

  #attribute(attribute: TagAttribute, make: JsxTree): Node {
    switch (attribute.name) {
      case 'class:list':
        return make.attribute('class', make.container(classes(attribute, make), attribute), attribute)
      case 'set:text':
        return make.plain(attribute, 'children')
      default:
        return make.plain(attribute)
    }
  }
}

/** `class:list={['a', { b: on }]}` as `clsx('a', on && 'b')`. */
function classes({ value, start, end }: TagAttribute, make: JsxTree): Node {
  const given = value ? bare(make.valueExpression(value)) : undefined
  const all: readonly (Node | null)[] = given?.type === 'ArrayExpression' ? given.elements : given ? [given] : []
  const names = all.flatMap((each) => (each ? (each.type === 'ObjectExpression' ? each.properties.flatMap(conditional) : [each]) : []))
  return madeCall('clsx', names, { start, end })
}

/** `b: on` of an object of classes as `on && 'b'`. */
function conditional(property: Node): readonly Node[] {
  if ((property.type !== 'ObjectProperty' && property.type !== 'Property') || !property.value) return []
  const { key, value } = property
  const place = { start: property.start ?? 0, end: property.end ?? 0 }
  // A key without quotes is where a string would be between them.
  const name: Node = key.type === 'Identifier' ? { type: 'StringLiteral', value: key.name, start: (key.start ?? 0) - 1, end: (key.end ?? 0) + 1 } : key
  return property.computed ? [] : [{ type: 'LogicalExpression', operator: '&&', left: value, right: name, ...place }]
}
