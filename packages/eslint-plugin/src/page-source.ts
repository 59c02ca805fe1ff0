import { type Comment, type Kind, Lines, type Page } from '@aboveboard/core'
import type { CallMethodStep} from '@eslint/plugin-kit';
import { ConfigCommentParser, Directive, TextSourceCodeBase, VisitNodeStep } from '@eslint/plugin-kit'

/** A stretch of a file, as ESLint asks for it: 1-based lines and columns, UTF-16 offsets. */
interface Node {
  readonly type: string
  readonly range: readonly [start: number, end: number]
  readonly loc: { readonly start: Position; readonly end: Position }
}

interface Position {
  readonly line: number
  readonly column: number
}

interface Remark extends Node {
  readonly value: string
}

/** What ESLint takes for the tree of a file that we have read: one node, which holds the page. Its name is no other language's. */
export interface PageNode extends Node {
  readonly type: 'AboveboardPage'
  readonly comments: readonly Remark[]
  readonly tokens: readonly []
  /** As read without any settings; `undefined` for a file that holds no copy. */
  readonly page: Page | undefined
  /** By what path it was read. */
  readonly path: string
  /** What the language takes it for. */
  readonly kind: Kind | undefined
}

const directive = /^\s*(eslint-(?:disable(?:-line|-next-line)?|enable))(?=\s|$)/
const configuration = /^\s*eslint\s/
const parser = new ConfigCommentParser()
const types = { 'eslint-disable': 'disable', 'eslint-enable': 'enable', 'eslint-disable-line': 'disable-line', 'eslint-disable-next-line': 'disable-next-line' } as const

/** A file in one of our languages, as rules meet it; those of other languages find nothing in it, and nothing to trip over. */
export class PageSource extends TextSourceCodeBase {
  override readonly ast: PageNode
  readonly visitorKeys = { AboveboardPage: [] }
  readonly comments: readonly Remark[]
  /** Rules of JavaScript and TypeScript that are on for every file ask for these before they look at a node. */
  readonly parserServices = { esTreeNodeToTSNodeMap: new Map(), tsNodeToESTreeNodeMap: new Map(), program: null }
  readonly tokensAndComments = []
  readonly scopeManager = { scopes: [], globalScope: null, getDeclaredVariables: () => [], acquire: () => null }

  constructor(text: string, ast: PageNode) {
    super({ text, ast, lineEndingPattern: /\r\n|[\r\n]/u })
    this.ast = ast
    this.comments = ast.comments
  }

  override getParent(): undefined {
    return undefined
  }

  override getAncestors(): [] {
    return []
  }

  override *traverse(): Generator<VisitNodeStep | CallMethodStep> {
    yield new VisitNodeStep({ target: this.ast, phase: 1, args: [this.ast] })
    yield new VisitNodeStep({ target: this.ast, phase: 2, args: [this.ast] })
  }

  getDisableDirectives(): { readonly directives: Directive[]; readonly problems: [] } {
    const directives = this.comments.flatMap((node) => {
      if (!directive.test(node.value)) return []
      const { label, value = '', justification = '' } = parser.parseDirective(node.value) ?? {}
      const type = types[label as keyof typeof types]
      return type === undefined ? [] : [new Directive({ type, node, value, justification })]
    })
    return { directives, problems: [] }
  }

  getInlineConfigNodes(): readonly Remark[] {
    return this.comments.filter(({ value }) => configuration.test(value))
  }

  applyInlineConfig(): { readonly configs: object[]; readonly problems: object[] } {
    const configs: object[] = []
    const problems: object[] = []
    for (const { value, loc } of this.getInlineConfigNodes()) {
      const parsed = parser.parseJSONLikeConfig(parser.parseDirective(value)?.value ?? '')
      if (parsed.ok) configs.push({ config: { rules: parsed.config }, loc })
      else problems.push({ ruleId: null, message: parsed.error.message, loc })
    }
    return { configs, problems }
  }

  getAllComments(): readonly Remark[] {
    return this.comments
  }

  getScope(): object {
    return { type: 'global', variables: [], references: [], through: [], childScopes: [], set: new Map(), upper: null, block: this.ast }
  }

  getDeclaredVariables(): [] {
    return []
  }

  getJSDocComment(): null {
    return null
  }

  getTokens(): [] {
    return []
  }

  getFirstToken(): null {
    return null
  }

  isSpaceBetween(): boolean {
    return false
  }
}

/** The one node of a file. */
export function pageNode(text: string, { path, kind, page }: Pick<PageNode, 'path' | 'kind' | 'page'>): PageNode {
  const lines = new Lines(text)
  const node = (start: number, end: number): Omit<Node, 'type'> => ({ range: [start, end], loc: { start: lines.at(start), end: lines.at(end) } })
  const comments = (page?.comments ?? []).map(({ text: value, at }: Comment) => ({ type: 'AboveboardComment', value, ...node(at.start, at.end) }))
  return { type: 'AboveboardPage', ...node(0, text.length), comments, tokens: [], page, path, kind }
}
