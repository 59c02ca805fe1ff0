import type { Span } from '@aboveboard/core'
import { madeCall, madeMember, madeName } from '../js/elements/made.ts'
import { bare, isFunction } from '../js/tree/node.ts'
import type { Node } from '../js/tree/syntax.ts'
import type { JsxTree, Said } from '../markup/jsx-tree.ts'
import type { Tag, TagAttribute } from '../markup/pieces.ts'

/** What changes nothing of what is read: actions, movements, what a child hands up, and where to keep the element. */
const unseen = /^(?:(?:use|transition|in|out|animate|let):|this$|bind:(?:this|innerHTML|textContent|innerText)$)/

/** The attributes of a tag as JSX has them: directives become what they set. */
export function directivesOf(tag: Tag, make: JsxTree): readonly Node[] {
  const { attributes } = tag
  const nodes: Node[] = []
  const classes = attributes.filter(({ name }) => name.startsWith('class:'))
  const styles = attributes.filter(({ name }) => name.startsWith('style:'))
  for (const attribute of attributes) {
    const { name } = attribute
    if (unseen.test(name) || (name === 'class' && classes.length > 0) || (name === 'style' && styles.length > 0)) continue
    const colon = name.indexOf(':')
    const kind = colon < 0 ? '' : name.slice(0, colon)
    const rest = name.slice(colon + 1)
    if (kind === 'class' || kind === 'style') continue
    if (kind === 'on') nodes.push(make.plain(attribute, handlerName(rest)))
    else if (kind !== 'bind') nodes.push(make.plain(attribute))
    else if (rest === 'group') nodes.push(...chosen(tag, attribute, make))
    else nodes.push(make.attribute(rest, make.container(bound(attribute, make), attribute), attribute))
  }
  if (classes[0]) nodes.push(classOf(tag, classes[0], classes, make))
  if (styles[0]) nodes.push(styleOf(tag, styles[0], styles, make))
  return nodes
}

/** `click|once` → `onClick`. */
function handlerName(written: string): string {
  const event = written.split('|', 1)[0] ?? ''
  return `on${event.charAt(0).toUpperCase()}${event.slice(1)}`
}

const attributeOf = ({ attributes }: Tag, name: string): TagAttribute | undefined => attributes.find((each) => each.name === name)

/** What stands behind the colon of a directive. */
const namedAt = ({ name, start }: TagAttribute): Span & { readonly name: string } => {
  const from = name.indexOf(':') + 1
  const named = name.slice(from).split('|', 1)[0] ?? ''
  return { name: named, start: start + from, end: start + from + named.length }
}

/** The expression of a directive; without one, the variable of its name. */
function given(attribute: TagAttribute, make: JsxTree): Node {
  return attribute.value ? make.valueExpression(attribute.value) : madeName(namedAt(attribute).name, namedAt(attribute))
}

/** The value that is bound; `{() => plan, (value) => …}` gives it by its first function. */
function bound(attribute: TagAttribute, make: JsxTree): Node {
  const node = given(attribute, make)
  const first = node.type === 'SequenceExpression' ? node.expressions[0] : undefined
  return first && isFunction(first) && bare(first.body).type !== 'BlockStatement' ? first.body : node
}

/** `bind:group={plan}` ticks the one whose value is the plan, or is among them. */
function chosen(tag: Tag, attribute: TagAttribute, make: JsxTree): readonly Node[] {
  const value = attributeOf(tag, 'value')?.value
  if (!value) return []
  const at = { start: attribute.start, end: attribute.end }
  const group = given(attribute, make)
  const own = make.valueExpression(value)
  const type = attributeOf(tag, 'type')?.value?.[0]
  const isRadio = type !== undefined && make.source.slice(type.start, type.end) === 'radio'
  const ticked: Node = isRadio
    ? { type: 'BinaryExpression', operator: '===', left: group, right: own, ...at }
    : { type: 'CallExpression', callee: madeMember(group, 'includes', at), arguments: [own], ...at }
  return [make.attribute('checked', make.container(ticked, at), at)]
}

/** `class="a" class:b={on}` as `clsx('a', on && 'b')`. */
function classOf(tag: Tag, first: TagAttribute, directives: readonly TagAttribute[], make: JsxTree): Node {
  const own = attributeOf(tag, 'class')
  const names = directives.map((each): Node => {
    const { name, start, end } = namedAt(each)
    const written: Node = { type: 'StringLiteral', value: name, start: start - 1, end: end + 1 }
    return { type: 'LogicalExpression', operator: '&&', left: given(each, make), right: written, start: each.start, end: each.end }
  })
  const { start, end } = own ?? first
  const all = own?.value ? [make.valueExpression(own.value), ...names] : names
  return make.attribute('class', make.container(madeCall('clsx', all, { start, end }), { start, end }), { start, end })
}

/** `style="margin: 0" style:color={ink}` as one value. */
function styleOf(tag: Tag, first: TagAttribute, directives: readonly TagAttribute[], make: JsxTree): Node {
  const own = attributeOf(tag, 'style')
  const said: Said[] = own?.value ? [make.valueExpression(own.value)] : []
  for (const each of directives) {
    const { name, start, end } = namedAt(each)
    said.push({ words: `${said.length > 0 ? '; ' : ''}${name}: `, start, end }, given(each, make))
  }
  const { start, end } = own ?? first
  return make.attribute('style', make.container(make.joined(said, { start, end }), { start, end }), { start, end })
}
