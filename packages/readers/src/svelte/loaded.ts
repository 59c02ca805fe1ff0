import { madeCall, madeDeclaration, madeName, madeOtherwise } from '../js/elements/made.ts'
import { bare, spanOf } from '../js/tree/node.ts'
import type { Node } from '../js/tree/syntax.ts'
import { type Declarations, declarationsOf } from './declarations.ts'

/** A page of SvelteKit, or its layout, by the name of its file. */
const route = /(?:^|[\\/])(\+(?:page|layout))\.svelte$/
const nowhere = { start: 0, end: 0 }

/** The `data` of a page is what the `load` beside it gives: on the server, or wherever the page is made. */
export function withLoaded(statements: readonly Node[], path: string): readonly Node[] {
  const name = route.exec(path)?.[1]
  if (name === undefined || !statements.some((statement) => declarationsOf(statement).some(takesData))) return statements
  const loads = ['', '.server'].map((where, i): Node => ({
    type: 'ImportDeclaration',
    source: { type: 'StringLiteral', value: `./${name}${where}`, ...nowhere },
    specifiers: [{ type: 'ImportSpecifier', local: { type: 'Identifier', name: `$load${i}`, ...nowhere }, imported: madeName('load', nowhere) }],
    ...nowhere,
  }))
  const loaded = madeOtherwise(madeCall('$load0', [], nowhere), madeCall('$load1', [], nowhere), nowhere)
  return [...loads, madeDeclaration('$loaded', loaded, nowhere), ...statements.flatMap(fromLoaded)]
}

const isData = (property: Node): boolean => property.type === 'ObjectProperty' && property.key.type === 'Identifier' && property.key.name === 'data'

/** `const { data, form } = $props()`. */
function takesData({ id, init }: Declarations[number]): boolean {
  const given = init && bare(init)
  return id.type === 'ObjectPattern' && id.properties.some(isData) && given?.type === 'CallExpression' && given.callee.type === 'Identifier' && given.callee.name === '$props'
}

/** The same, its `data` told. */
function fromLoaded(statement: Node): readonly Node[] {
  const declarations = declarationsOf(statement)
  const taking = declarations.find(takesData)
  if (!taking || taking.id.type !== 'ObjectPattern') return [statement]
  const at = spanOf(statement)
  const id: Node = { ...taking.id, properties: taking.id.properties.filter((property) => !isData(property)) }
  const rest = declarations.map((each) => (each === taking ? { ...each, id } : each))
  return [{ type: 'VariableDeclaration', kind: 'let', declarations: rest, ...at }, madeDeclaration('data', madeName('$loaded', at), at)]
}
