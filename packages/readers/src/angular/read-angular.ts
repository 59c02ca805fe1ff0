import { type Comment, Element, type Escape, type Given, Page, type Part, type Span, type Text } from '@aboveboard/core'
import { htmlText } from '../escapes.ts'
import { Pieces } from '../js/pieces.ts'
import type { Node } from '../js/tree/syntax.ts'
import { escapeOfString } from '../js/tree/string-escape.ts'
import { type ComponentClass, componentsIn, putClass } from './class.ts'
import { Expressions } from './expressions.ts'
import { controlsIn } from './forms.ts'
import { Lowering } from './lower.ts'
import { treeAt } from './markup.ts'
import { putTemplate } from './scopes.ts'

/** What reading a template may need beside parsers of templates and scripts; loaded where a file has use for it. */
export interface AngularTools {
  readonly readHtmlText?: ((text: Text) => Page) | undefined
  /** The file of the class behind a template: `cart.component.ts`. Without it, what the template shows is data. */
  readonly companion?: { readonly path: string; readonly source: string } | undefined
}

/** Reads an Angular template in a file of its own, with what the class behind it tells of its values. */
export function readAngular(source: string, given: Given, tools: AngularTools = {}): Page {
  const pieces = new Pieces(source, tools.companion)
  const statements = tools.companion ? (pieces.script(pieces.aside, 'ts') ?? []) : []
  const component = classOf(componentsIn(statements), given.path)
  return page(source, given, tools, [{ at: { start: 0, end: source.length }, component, scope: pieces.whole, source, escape: htmlText }], statements, pieces)
}

/** Reads the templates that stand in the decorators of classes: `@Component({ template: '…' })`. */
export function readAngularClasses(source: string, given: Given, tools: AngularTools = {}): Page {
  const pieces = new Pieces(source)
  const statements = pieces.script({ start: 0, end: source.length }, 'ts') ?? []
  const templates = componentsIn(statements).flatMap((component) => {
    const at = component.template && templateAt(component.template)
    return at ? [{ at, component, scope: component.at, source: source.slice(0, at.end), escape: inString }] : []
  })
  return page(source, given, tools, templates, statements, pieces)
}

interface Template {
  readonly at: Span
  readonly component: ComponentClass | undefined
  /** Where `this` means the component. */
  readonly scope: Span
  /** The file as far as to the end of the template. */
  readonly source: string
  readonly escape: Escape
}

/** A template in a string of a script: the string's escapes, and HTML's. */
const inString: Escape = (source, from) => (source[from] === '\\' ? escapeOfString(source, from) : htmlText(source, from))

function page(source: string, given: Given, tools: AngularTools, templates: readonly Template[], statements: readonly Node[], pieces: Pieces): Page {
  const expressions = new Expressions(source, pieces)
  const trees = templates.map((template) => ({ ...template, nodes: treeAt(template.source, template.at) }))
  for (const { component, scope, at } of templates) if (component) putClass(pieces, component, scope, at)
  pieces.put(statements.filter((statement) => !templates.some(({ component }) => component && holds(statement, component))))
  for (const { nodes, source: template } of trees) putTemplate(pieces, expressions, nodes, template)
  const code = pieces.ask(given)
  const root = new Element('#page', { start: 0, end: source.length })
  const parts: Part[] = []
  const comments: Comment[] = [...pieces.comments]
  for (const { nodes, component, at, escape, source: template } of trees) {
    const controls = controlsIn(component?.members ?? [])
    const lowering = new Lowering({ source: template, start: at.start, code, expressions, controls, escape, configured: given.components, readHtmlText: tools.readHtmlText })
    lowering.all(nodes, root)
    parts.push(...lowering.parts)
    comments.push(...lowering.comments)
  }
  const { modules, survey } = code.askable
  const codeElsewhere = [...(tools.companion ? [tools.companion.source] : []), ...(modules?.moving(survey) ?? [])]
  return new Page({ ...given, source, kind: given.kind ?? 'component', root, parts, codeElsewhere, comments: comments.sort((a, b) => a.at.start - b.at.start) })
}

/** The component whose template a file is: by the name its decorator gives, or the only one. */
function classOf(components: readonly ComponentClass[], path: string): ComponentClass | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return components.find(({ templateUrl }) => templateUrl?.endsWith(name)) ?? (components.length === 1 ? components[0] : undefined)
}

const holds = (statement: Node, { at }: ComponentClass): boolean => (statement.start ?? 0) >= at.start && (statement.end ?? 0) <= at.end

/** Where a template stands between its quotes. */
function templateAt(node: Node): Span | undefined {
  const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral'
  return isText && node.start !== undefined && node.end !== undefined ? { start: node.start + 1, end: node.end - 1 } : undefined
}
