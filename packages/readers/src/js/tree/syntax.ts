/**
 * The syntax trees this reader understands: ESTree as ESLint's parsers and oxc give it, and Babel's own
 * dialect of it. Babel's `estree` plugin would spare us the second one, and costs 40 % of the parse.
 */

export interface Place {
  /** Babel, espree, oxc. */
  readonly start?: number
  readonly end?: number
  /** typescript-estree, espree. */
  readonly range?: readonly [number, number]
}

/** A tree as a host hands it over: looked at only through `Node`. */
export interface Tree extends Place {
  readonly type: string
}

export interface Identifier extends Place {
  readonly type: 'Identifier' | 'JSXIdentifier' | 'PrivateName' | 'PrivateIdentifier'
  readonly name: string
  /** Of a parameter: the type it is declared with, where that is a name. */
  readonly typeAnnotation?: { readonly typeAnnotation?: { readonly typeName?: { readonly name?: string } } } | null
}

export interface Literal extends Place {
  readonly type: 'Literal' | 'StringLiteral' | 'NumericLiteral' | 'BooleanLiteral' | 'DirectiveLiteral' | 'BigIntLiteral' | 'DecimalLiteral'
  readonly value: unknown
  readonly regex?: unknown
  readonly bigint?: unknown
}

interface Valueless extends Place {
  readonly type: 'NullLiteral' | 'RegExpLiteral' | 'ThisExpression' | 'Super' | 'JSXEmptyExpression'
}

export interface TemplateElement extends Place {
  readonly type: 'TemplateElement'
  readonly value: { readonly raw: string; readonly cooked?: string | null }
  /** Written between tags or quotes of markup, where escapes are those of HTML. */
  readonly isMarkup?: boolean
}

export interface TemplateLiteral extends Place {
  readonly type: 'TemplateLiteral'
  readonly quasis: readonly TemplateElement[]
  readonly expressions: readonly Node[]
}

interface TaggedTemplate extends Place {
  readonly type: 'TaggedTemplateExpression'
  readonly tag: Node
  readonly quasi: TemplateLiteral
}

export interface Binary extends Place {
  readonly type: 'BinaryExpression'
  readonly operator: string
  readonly left: Node
  readonly right: Node
}

export interface Logical extends Place {
  readonly type: 'LogicalExpression'
  readonly operator: string
  readonly left: Node
  readonly right: Node
}

interface Unary extends Place {
  readonly type: 'UnaryExpression' | 'UpdateExpression'
  readonly operator: string
  readonly argument: Node
}

export interface Assignment extends Place {
  readonly type: 'AssignmentExpression'
  readonly operator: string
  readonly left: Node
  readonly right: Node
}

export interface Conditional extends Place {
  readonly type: 'ConditionalExpression'
  readonly test: Node
  readonly consequent: Node
  readonly alternate: Node
}

interface Sequence extends Place {
  readonly type: 'SequenceExpression'
  readonly expressions: readonly Node[]
}

export interface Member extends Place {
  readonly type: 'MemberExpression' | 'OptionalMemberExpression'
  readonly object: Node
  readonly property: Node
  readonly computed: boolean
}

export interface Call extends Place {
  readonly type: 'CallExpression' | 'OptionalCallExpression' | 'NewExpression'
  readonly callee: Node
  readonly arguments: readonly Node[]
}

export interface ObjectLiteral extends Place {
  readonly type: 'ObjectExpression'
  readonly properties: readonly Node[]
}

export interface Property extends Place {
  readonly type: 'Property' | 'ObjectProperty' | 'PropertyDefinition' | 'ClassProperty' | 'ClassPrivateProperty' | 'AccessorProperty' | 'ClassAccessorProperty'
  readonly key: Node
  readonly value: Node | null
  readonly computed?: boolean
}

export interface ArrayLiteral extends Place {
  readonly type: 'ArrayExpression'
  readonly elements: readonly (Node | null)[]
}

/** What stands for the expression it holds. */
interface Wrapper extends Place {
  readonly type:
    | 'ParenthesizedExpression'
    | 'ChainExpression'
    | 'TSAsExpression'
    | 'TSSatisfiesExpression'
    | 'TSNonNullExpression'
    | 'TSTypeAssertion'
    | 'TSInstantiationExpression'
    | 'TypeCastExpression'
    | 'AsExpression'
    | 'JSXExpressionContainer'
    | 'JSXSpreadChild'
  readonly expression: Node
}

interface Argument extends Place {
  readonly type: 'SpreadElement' | 'RestElement' | 'AwaitExpression' | 'YieldExpression' | 'ReturnStatement' | 'JSXSpreadAttribute'
  readonly argument: Node | null
}

export interface Func extends Place {
  readonly type:
    | 'ArrowFunctionExpression'
    | 'FunctionExpression'
    | 'FunctionDeclaration'
    | 'ObjectMethod'
    | 'ClassMethod'
    | 'ClassPrivateMethod'
  readonly params: readonly Node[]
  readonly body: Node
  readonly id?: Node | null
  readonly key?: Node
  readonly computed?: boolean
  /** `get`, `set`, `method`, `constructor`. */
  readonly kind?: string
}

interface Class extends Place {
  readonly type: 'ClassDeclaration' | 'ClassExpression'
  readonly id?: Node | null
}

interface Block extends Place {
  readonly type: 'BlockStatement' | 'StaticBlock' | 'ForStatement' | 'ForInStatement' | 'ForOfStatement' | 'SwitchStatement' | 'Program' | 'TSModuleBlock'
  readonly body?: unknown
}

interface Catch extends Place {
  readonly type: 'CatchClause'
  readonly param?: Node | null
}

interface Declaration extends Place {
  readonly type: 'VariableDeclaration'
  readonly kind: string
  readonly declarations: readonly { readonly id: Node; readonly init?: Node | null }[]
}

interface Declarator extends Place {
  readonly type: 'VariableDeclarator'
  readonly id: Node
  readonly init?: Node | null
}

export interface ImportDeclaration extends Place {
  readonly type: 'ImportDeclaration'
  readonly source: Literal
  readonly specifiers: readonly { readonly type?: string; readonly local: Identifier; readonly imported?: Node }[]
  readonly importKind?: string | null
}

interface ExportNamed extends Place {
  readonly type: 'ExportNamedDeclaration'
  readonly declaration?: Node | null
  readonly specifiers: readonly { readonly local?: Identifier; readonly exported: Node }[]
  readonly source?: Node | null
}

interface Labeled extends Place {
  readonly type: 'LabeledStatement'
  readonly label: Node
  readonly body: Node
}

interface Statement extends Place {
  readonly type: 'ExpressionStatement'
  readonly expression: Node
}

interface ObjectPattern extends Place {
  readonly type: 'ObjectPattern'
  readonly properties: readonly Node[]
}

interface ArrayPattern extends Place {
  readonly type: 'ArrayPattern'
  readonly elements: readonly (Node | null)[]
}

interface AssignmentPattern extends Place {
  readonly type: 'AssignmentPattern'
  readonly left: Node
  readonly right: Node
}

interface ParameterProperty extends Place {
  readonly type: 'TSParameterProperty'
  readonly parameter: Node
}

export interface JsxText extends Place {
  readonly type: 'JSXText'
}

interface JsxMember extends Place {
  readonly type: 'JSXMemberExpression'
  readonly object: Node
  readonly property: Identifier
}

interface JsxNamespaced extends Place {
  readonly type: 'JSXNamespacedName'
  readonly namespace: Identifier
  readonly name: Identifier
}

export interface JsxAttribute extends Place {
  readonly type: 'JSXAttribute'
  readonly name: Node
  readonly value: Node | null
}

export interface JsxOpening extends Place {
  readonly type: 'JSXOpeningElement'
  readonly name: Node
  readonly attributes: readonly Node[]
}

export interface JsxElement extends Place {
  readonly type: 'JSXElement'
  readonly openingElement: JsxOpening
  readonly children: readonly Node[]
}

export interface JsxFragment extends Place {
  readonly type: 'JSXFragment'
  readonly children: readonly Node[]
}

export type Jsx = JsxElement | JsxFragment

export type Node =
  | ArrayLiteral
  | ArrayPattern
  | Argument
  | Assignment
  | AssignmentPattern
  | Binary
  | Block
  | Call
  | Catch
  | Class
  | Conditional
  | Declaration
  | Declarator
  | ExportNamed
  | Func
  | Identifier
  | ImportDeclaration
  | Jsx
  | JsxAttribute
  | JsxMember
  | JsxNamespaced
  | JsxOpening
  | JsxText
  | Labeled
  | Literal
  | Logical
  | Member
  | ObjectLiteral
  | ObjectPattern
  | ParameterProperty
  | Property
  | Sequence
  | Statement
  | TaggedTemplate
  | TemplateElement
  | TemplateLiteral
  | Unary
  | Valueless
  | Wrapper
