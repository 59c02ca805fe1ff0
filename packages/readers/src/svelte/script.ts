import { madeCall, madeDeclaration, madeTaken } from '../js/elements/made.ts'
import { bare, isCall, isFunction, spanOf } from '../js/tree/node.ts'
import type { Node } from '../js/tree/syntax.ts'
import { type Declarations, declarationsOf } from './declarations.ts'
import { withLoaded } from './loaded.ts'

/** What a component's script says, in the terms of any script: props are handed in, `$:` declares, `$left` is what the store `left` holds. */
export function declared(statements: readonly Node[], source: string, path = ''): readonly Node[] {
  const handed = withLoaded(statements.map(asProps), path)
  const names = new Set(handed.flatMap((statement) => declarationsOf(statement).flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))))
  return [...handed.map((statement) => asDeclaration(statement, names)), ...stores(handed, names, source)]
}

/** `export let left = 3` is handed in, or else 3. */
function asProps(statement: Node): Node {
  const { declaration } = statement.type === 'ExportNamedDeclaration' ? statement : {}
  if (declaration?.type !== 'VariableDeclaration' || declaration.kind === 'const') return statement
  return { ...declaration, declarations: declaration.declarations.flatMap((each) => (each.init && isFunction(bare(each.init)) ? [each] : asProp(each))) }
}

function asProp({ id, init }: Declarations[number]): Declarations {
  if (id.type !== 'Identifier') return [{ id, init: init ?? null }]
  const at = spanOf(id)
  return declarationsOf(madeTaken(id.name, madeCall('$props', [], at), init ?? undefined, at))
}

/** `$: half = price / 2` declares a name that nothing else does. */
function asDeclaration(statement: Node, names: Set<string>): Node {
  if (statement.type !== 'LabeledStatement' || statement.label.type !== 'Identifier' || statement.label.name !== '$') return statement
  const assigned = statement.body.type === 'ExpressionStatement' ? bare(statement.body.expression) : undefined
  if (assigned?.type !== 'AssignmentExpression' || assigned.operator !== '=') return statement
  const { left, right } = assigned
  if (left.type === 'Identifier') {
    if (names.has(left.name)) return statement
    names.add(left.name)
  } else if (left.type !== 'ObjectPattern' && left.type !== 'ArrayPattern') return statement
  return { type: 'VariableDeclaration', kind: 'const', declarations: [{ id: left, init: right }], ...spanOf(statement) }
}

/** `$left`, where the file makes the store `left` and asks what it holds. */
function stores(statements: readonly Node[], names: ReadonlySet<string>, source: string): readonly Node[] {
  const asked = new Set(source.match(/\$[A-Za-z_]\w*/g))
  return statements.flatMap(declarationsOf).flatMap(({ id, init }): Node[] => {
    if (id.type !== 'Identifier' || !init || !isCall(bare(init)) || names.has(`$${id.name}`) || !asked.has(`$${id.name}`)) return []
    return [madeDeclaration(`$${id.name}`, id, spanOf(id))]
  })
}
