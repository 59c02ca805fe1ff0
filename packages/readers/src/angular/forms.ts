import { calleeName } from '../js/values/hooks.ts'
import { bare, isCall, keyOf } from '../js/tree/node.ts'
import type { Call, Node } from '../js/tree/syntax.ts'
import { Trail } from '../js/tree/walk.ts'

/**
 * The first values of the controls of reactive forms, by name: `fb.group({ news: [true] })`,
 * `new FormGroup({ news: new FormControl(true) })`, `news = new FormControl(true)`. A name of several controls is not told apart.
 */
export function controlsIn(members: readonly Node[]): ReadonlyMap<string, Node | undefined> {
  const found = new Map<string, Node | undefined>()
  const put = (name: string, value: Node | undefined): void => void found.set(name, found.has(name) ? undefined : value)
  for (const member of members) {
    const trail = new Trail(member, true)
    for (let node = trail.next(); node; node = trail.next()) {
      if (node.type === 'ClassProperty' && node.value) {
        const name = keyOf(node.key, node.computed)
        const control = controlOf(bare(node.value))
        if (typeof name === 'string' && control) put(name, control.initial)
      }
      if (node.type === 'NewExpression' || isCall(node)) putGroup(node, put)
      trail.descend(node, trail.shape())
    }
  }
  return found
}

function putGroup(call: Call, put: (name: string, value: Node | undefined) => void): void {
  const name = calleeName(call)
  const group = call.arguments[0]
  if ((name !== 'group' && name !== 'FormGroup' && name !== 'UntypedFormGroup' && name !== 'record') || group?.type !== 'ObjectExpression') return
  for (const property of group.properties) {
    if ((property.type !== 'ObjectProperty' && property.type !== 'Property') || !property.value) continue
    const key = keyOf(property.key, property.computed)
    if (typeof key !== 'string') continue
    const value = bare(property.value)
    if (value.type === 'ArrayExpression') put(key, boxed(value.elements[0] ?? undefined))
    else if (value.type !== 'NewExpression' && !isCall(value)) put(key, boxed(value))
    else {
      const control = controlOf(value)
      if (control) put(key, control.initial)
    }
  }
}

function controlOf(node: Node): { readonly initial: Node | undefined } | undefined {
  if (node.type !== 'NewExpression' && !isCall(node)) return undefined
  const name = calleeName(node)
  return name === 'FormControl' || name === 'UntypedFormControl' || name === 'control' ? { initial: boxed(node.arguments[0]) } : undefined
}

/** `{ value: true, disabled: false }` is its value. */
function boxed(node: Node | undefined): Node | undefined {
  if (node?.type !== 'ObjectExpression') return node
  for (const property of node.properties)
    if ((property.type === 'ObjectProperty' || property.type === 'Property') && property.value && keyOf(property.key, property.computed) === 'value') return property.value
  return node
}
