import type { Node } from './syntax.ts'

/** What a walk needs to know of a type of node. */
export interface Shape {
  /** Where code may stand in it, in source order. Types, labels and names that are no expressions are left out. */
  readonly keys: readonly string[]
  /** It holds no code. */
  readonly leaf: boolean
  /** It declares, assigns, calls or gives back, or it is JSX: a survey looks at it. */
  readonly telling: boolean
}

const telling: ReadonlySet<string> = new Set(
  ('VariableDeclaration FunctionDeclaration FunctionExpression ArrowFunctionExpression ObjectMethod ClassMethod ClassPrivateMethod ClassDeclaration ClassExpression ' +
    'PropertyDefinition ClassProperty BlockStatement ForStatement ForInStatement ForOfStatement SwitchStatement StaticBlock CatchClause ImportDeclaration ' +
    'ReturnStatement AssignmentExpression UpdateExpression CallExpression OptionalCallExpression NewExpression JSXElement JSXFragment').split(' '),
)

const shapes = new Map<string, Shape>()

function put(names: string, ...keys: readonly string[]): void {
  for (const name of names.split(' ')) shapes.set(name, { keys, leaf: false, telling: telling.has(name) })
}

function leaf(names: string): void {
  for (const name of names.split(' ')) shapes.set(name, { keys: [], leaf: true, telling: false })
}

leaf('Identifier PrivateName PrivateIdentifier ThisExpression Super Import MetaProperty TemplateElement EmptyStatement DebuggerStatement BreakStatement ContinueStatement')
leaf('Literal StringLiteral NumericLiteral BooleanLiteral NullLiteral RegExpLiteral BigIntLiteral DecimalLiteral Directive DirectiveLiteral')
leaf('ExportAllDeclaration ImportExpression')
put('ImportDeclaration')
leaf('TSTypeAnnotation TSTypeAliasDeclaration TSInterfaceDeclaration TSDeclareFunction TSDeclareMethod TSTypeParameterDeclaration TSTypeParameterInstantiation')
leaf('TSEnumDeclaration TSImportEqualsDeclaration TSNamespaceExportDeclaration TSIndexSignature TSAbstractMethodDefinition TSAbstractPropertyDefinition TSEmptyBodyFunctionExpression')
leaf('TypeAlias OpaqueType InterfaceDeclaration DeclareVariable DeclareFunction DeclareClass DeclareModule DeclareTypeAlias DeclareInterface DeclareExportDeclaration EnumDeclaration TypeAnnotation')
leaf('JSXText JSXIdentifier JSXEmptyExpression JSXClosingElement JSXOpeningFragment JSXClosingFragment')
// A JSX tree is opened by whoever walks, all at once.
put('JSXElement JSXFragment')
put('File', 'program')
put('Program BlockStatement StaticBlock ClassBody TSModuleBlock', 'body')
put('ExpressionStatement TSAsExpression TSSatisfiesExpression TSNonNullExpression TSTypeAssertion TSInstantiationExpression TypeCastExpression', 'expression')
put('AsExpression ParenthesizedExpression ChainExpression JSXExpressionContainer JSXSpreadChild Decorator TSExportAssignment', 'expression')
put('VariableDeclaration', 'declarations')
put('VariableDeclarator', 'id', 'init')
put('ExportNamedDeclaration ExportDefaultDeclaration', 'declaration')
put('ArrowFunctionExpression FunctionExpression FunctionDeclaration', 'params', 'body')
put('ObjectMethod ClassMethod ClassPrivateMethod', 'decorators', 'params', 'body')
put('ClassDeclaration ClassExpression', 'decorators', 'superClass', 'body')
put('Property ObjectProperty MethodDefinition', 'decorators', 'value')
put('PropertyDefinition ClassProperty ClassPrivateProperty AccessorProperty ClassAccessorProperty', 'decorators', 'value')
put('ObjectExpression ObjectPattern', 'properties')
put('ArrayExpression ArrayPattern', 'elements')
put('AssignmentPattern AssignmentExpression BinaryExpression LogicalExpression', 'left', 'right')
put('RestElement SpreadElement AwaitExpression YieldExpression UnaryExpression UpdateExpression ThrowStatement ReturnStatement JSXSpreadAttribute', 'argument')
put('CallExpression OptionalCallExpression NewExpression', 'callee', 'arguments')
put('MemberExpression OptionalMemberExpression', 'object', 'property')
put('ConditionalExpression IfStatement', 'test', 'consequent', 'alternate')
put('TemplateLiteral SequenceExpression', 'expressions')
put('TaggedTemplateExpression', 'tag', 'quasi')
put('ForStatement', 'init', 'test', 'update', 'body')
put('ForInStatement ForOfStatement', 'left', 'right', 'body')
put('WhileStatement DoWhileStatement', 'test', 'body')
put('SwitchStatement', 'discriminant', 'cases')
put('SwitchCase', 'test', 'consequent')
put('TryStatement', 'block', 'handler', 'finalizer')
put('CatchClause', 'param', 'body')
put('LabeledStatement WithStatement TSModuleDeclaration', 'body')
put('TSParameterProperty', 'parameter')

const elsewhere = new Set(['type', 'loc', 'range', 'start', 'end', 'parent', 'extra', 'tokens', 'comments', 'errors', 'leadingComments', 'trailingComments', 'innerComments'])

const nothing: Shape = { keys: [], leaf: true, telling: false }
const strange = (node: Node): Shape => ({ keys: Object.keys(node).filter((key) => !elsewhere.has(key)), leaf: false, telling: false })

/** Nodes still to be seen, the next on top: a walk in source order, however deep the tree. */
export class Trail {
  readonly #nodes: Node[] = []
  readonly #shapes: Shape[] = []
  readonly #withLeaves: boolean

  constructor(root: Node, withLeaves = false) {
    this.#withLeaves = withLeaves
    this.push(root)
  }

  /** How many nodes are still to be seen. */
  get height(): number {
    return this.#nodes.length
  }

  next(): Node | undefined {
    return this.#nodes.pop()
  }

  /** The shape of the node that was next; asked once. */
  shape(): Shape {
    return this.#shapes.pop() ?? nothing
  }

  /** Goes on with what a node holds. */
  descend(node: Node, { keys }: Shape): void {
    for (let k = keys.length - 1; k >= 0; k--) {
      const child = (node as unknown as Record<string, unknown>)[keys[k]!]
      if (Array.isArray(child)) for (let i = child.length - 1; i >= 0; i--) this.push(child[i])
      else this.push(child)
    }
  }

  push(child: unknown): void {
    if (typeof child !== 'object' || child === null) return
    // Nodes have a hundred shapes for V8, which finds what any of them holds by searching: searched once.
    const { type } = child as { readonly type?: unknown }
    if (typeof type !== 'string') return
    const shape = shapes.get(type) ?? strange(child as Node)
    if (shape.leaf && !this.#withLeaves) return
    this.#nodes.push(child as Node)
    this.#shapes.push(shape)
  }
}

/** Whether some node below (or this one) answers; `budget` nodes are asked at most. */
export function some(node: Node, answers: (node: Node) => boolean, budget = 500): boolean {
  const trail = new Trail(node, true)
  for (let next = trail.next(); next && budget-- > 0; next = trail.next()) {
    if (answers(next)) return true
    trail.descend(next, trail.shape())
  }
  return false
}
