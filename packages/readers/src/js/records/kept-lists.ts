import { Attribute, Element, Text } from '@aboveboard/core'
import { codeNodes } from '../tree/jsx-code.ts'
import { isListName } from './kept-list-signs.ts'
import { bare, keyOf, spanOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'
import type { Wording } from '../elements/wording.ts'
import { hasWords } from '../elements/words.ts'

/** Of so many lines, each is heard. */
const most = 60

/** Lines that a script keeps in a list, to show them in turn: each list a `ul` that bears its name as its key. */
export function* keptLists(program: Node, wording: Wording): Generator<Element> {
  for (const node of codeNodes(program)) {
    const kept = listOf(node)
    if (kept) {
      const items = kept.elements.slice(0, most).flatMap((each) => (each ? itemOf(bare(each), wording) : []))
      if (items.length > 0) yield new Element('#shown', spanOf(kept.list)).append(new Element('ul', spanOf(kept.list), { attributes: [kept.key] }).append(...items))
    }
  }
}

interface Kept {
  readonly key: Attribute
  readonly list: Node
  readonly elements: readonly (Node | null)[]
}

function listOf(node: Node): Kept | undefined {
  const [named, value] = node.type === 'VariableDeclarator' ? [node.id, node.init] : node.type === 'Property' || node.type === 'ObjectProperty' ? [node.key, node.value] : []
  if (!named || !value) return undefined
  const called = keyOf(named, false)
  const array = bare(value)
  if (typeof called !== 'string' || array.type !== 'ArrayExpression' || !isListName(called)) return undefined
  const at = spanOf(named)
  return { key: new Attribute('key', at, { text: Text.implied(called, at) }), list: array, elements: array.elements }
}

/** A line, or what says something in an object. */
function itemOf(node: Node, wording: Wording): readonly Element[] {
  if (node.type !== 'ObjectExpression') return hasWords(node, true) ? wording.alternatives(node).map((text) => new Element('li', spanOf(node)).append(text)) : []
  const said = node.properties.flatMap((property) => (property.type === 'Property' || property.type === 'ObjectProperty') && property.value && hasWords(property.value, true) ? [bare(property.value)] : [])
  return said.length === 0 ? [] : [new Element('li', spanOf(node)).append(...said.map((value) => new Element('p', spanOf(value)).append(wording.of(value))))]
}
