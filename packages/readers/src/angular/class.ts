import type { Span } from '@aboveboard/core'
import { calleeName, keeperOf } from '../js/values/hooks.ts'
import { madeBlock, madeCall, madeClass, madeDeclaration, madeField, madeMember, madeName, madeOtherwise, madeThis } from '../js/elements/made.ts'
import { propertyOf } from '../js/elements/messages.ts'
import { bare, endOf, isCall, isFunction, keyOf, spanOf, startOf, stringOf } from '../js/tree/node.ts'
import type { Pieces } from '../js/pieces.ts'
import type { Node } from '../js/tree/syntax.ts'

/** A class with `@Component`, and what its decorator says. */
export interface ComponentClass {
  readonly members: readonly Node[]
  /** From the decorator's first character to the class's last. */
  readonly at: Span
  /** The template written in the decorator. */
  readonly template: Node | undefined
  readonly templateUrl: string | undefined
}

interface Loose {
  readonly type: string
  readonly declaration?: Node
  readonly decorators?: readonly { readonly expression: Node; readonly start?: number; readonly end?: number }[] | null
  readonly body?: { readonly body?: readonly Node[] }
  readonly value?: Node | null
  readonly readonly?: boolean
}

/** The components among the statements of a file. */
export function componentsIn(statements: readonly Node[]): readonly ComponentClass[] {
  return statements.flatMap((statement) => {
    const exported = (statement as Loose).declaration
    const node = exported?.type === 'ClassDeclaration' ? exported : statement
    if (node.type !== 'ClassDeclaration') return []
    const loose = node as Loose
    for (const decorator of [...(loose.decorators ?? []), ...((statement as Loose).decorators ?? [])]) {
      const call = bare(decorator.expression)
      if (!isCall(call) || calleeName(call) !== 'Component') continue
      const settings = call.arguments[0]
      const url = settings && propertyOf(settings, 'templateUrl')
      const at = { start: Math.min(startOf(statement), startOf(node), startOf(decorator)), end: endOf(node) }
      return [{ members: loose.body?.body ?? [], at, template: settings && propertyOf(settings, 'template'), templateUrl: url && stringOf(url) }]
    }
    return []
  })
}

/** Makes the fields and methods of a component known to its template: by their names there, by `this` in the class. */
export function putClass(pieces: Pieces, component: ComponentClass, scope: Span, template: Span): void {
  const names: Node[] = []
  const at = { start: template.start, end: template.start }
  const members = component.members.map((member) => {
    const key = 'key' in member && member.key ? keyOf(member.key, 'computed' in member ? member.computed : false) : undefined
    if (typeof key !== 'string' || key === 'constructor') return member
    names.push(madeDeclaration(key, madeMember(madeThis(at), key, at), at))
    return member.type === 'ClassProperty' ? fieldOf(member, key) : member
  })
  pieces.put([madeClass(members, scope), madeBlock(names, template)])
}

/** A field as the template sees it: a variable of the interface, with its value at first sight. */
function fieldOf(member: Node, name: string): Node {
  const { value, decorators, readonly } = member as Loose
  const at = spanOf(member)
  const isInput = decorators?.some(({ expression }) => nameOf(expression) === 'Input') ?? false
  const given = madeMember(madeName('$input', at), name, at)
  const first = value ? bare(value) : undefined
  if (isInput) return madeField(name, first ? madeOtherwise(given, first, at) : given, at)
  // What never changes is written into the file.
  if (!first || readonly) return member
  // `input(3)`, `input.required<number>()`, `model(true)`: what the parent hands in, or what stands for it.
  const called = isCall(first) ? (calleeName(first) === 'required' ? 'required' : calleeName(first)) : undefined
  if (called === 'input' || called === 'model' || called === 'required') {
    const otherwise = isCall(first) ? first.arguments[0] : undefined
    return madeField(name, called !== 'required' && otherwise ? madeOtherwise(given, otherwise, at) : given, at)
  }
  return isVariable(first) ? madeField(name, madeCall('$state', [first], spanOf(first)), at) : member
}

/** What is written out, or computed from it; functions, signals and services are what they are. */
function isVariable(value: Node): boolean {
  if (isFunction(value) || value.type === 'NewExpression') return value.type === 'NewExpression' && calleeName(value) === 'Date'
  return !isCall(value) || (!keeperOf(value) && calleeName(value) !== 'computed' && calleeName(value) !== 'inject')
}

function nameOf(expression: Node): string | undefined {
  const node = bare(expression)
  return isCall(node) ? calleeName(node) : node.type === 'Identifier' ? node.name : undefined
}
