import { Attribute, constant, Element } from '@aboveboard/core'
import { type ElementNode, NodeTypes } from '@vue/compiler-dom'
import { bare, keyOf, spanOf as spanOfNode, stringOf } from '../js/tree/node.ts'
import type { Code } from '../js/pieces.ts'
import type { Node, ObjectLiteral } from '../js/tree/syntax.ts'
import { argumentOf, expressionAt, spanOf } from './markup.ts'

/** So many items of a list are looked at. */
const mostItems = 60

/** Objects of looks and movements, not of words. */
const looks = /style|^sx$|css|class|animat|transition|variants|theme|config|layout|^ui$|data-|rules/

/** A list or an object, or one name for it. */
const mayBeList = /^\s*(?:[[{]|[\w$]+$)/

/** What a component is given that is more than a value: lists and objects of words, as `#prop`s with an `#item` for each. */
export function props(node: ElementNode, element: Element, code: Code): void {
  for (const each of node.props) {
    const name = each.type === NodeTypes.DIRECTIVE && each.name === 'bind' ? argumentOf(each) : undefined
    const at = each.type === NodeTypes.DIRECTIVE ? expressionAt(each) : undefined
    if (name === undefined || !at || looks.test(name) || !mayBeList.test(code.written(at))) continue
    const given = code.expression(at)
    const list = given && listOf(given, code)
    if (!list) continue
    const prop = new Element('#prop', spanOf(each.loc), { attributes: [new Attribute('name', spanOf(each.loc), { origin: constant(name) })] })
    for (const item of list) if (item.type === 'ObjectExpression') prop.append(itemOf(item, code))
      else if (stringOf(item) !== undefined || item.type === 'TemplateLiteral') prop.append(...code.alternatives(item))
    if (prop.children.length > 0) element.append(prop)
  }
}

/** The items of a list that is written here, or behind a name; an object is one item. */
function listOf(node: Node, code: Code): readonly Node[] | undefined {
  node = bare(node)
  if (node.type === 'ObjectExpression') return [node]
  if (node.type === 'Identifier') {
    const { resolver } = code.askable
    resolver.begin()
    const [only, ...more] = resolver.resolve(node)
    if (!only || more.length > 0 || only.steps.length > 0) return undefined
    node = bare(only.node)
  }
  return node.type === 'ArrayExpression' ? node.elements.slice(0, mostItems).flatMap((each) => (each ? [bare(each)] : [])) : undefined
}

function itemOf(object: ObjectLiteral, code: Code): Element {
  const attributes: Attribute[] = []
  let open = false
  for (const property of object.properties) {
    const key = property.type === 'Property' || property.type === 'ObjectProperty' ? keyOf(property.key, property.computed) : undefined
    if (key === undefined || (property.type !== 'Property' && property.type !== 'ObjectProperty') || !property.value) open = true
    else attributes.push(new Attribute(String(key).toLowerCase(), spanOfNode(property), code.valueOf(property.value, String(key).toLowerCase())))
  }
  return new Element('#item', spanOfNode(object), { attributes, open })
}
