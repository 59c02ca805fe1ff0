import { type Comment, constant, type Given, type Origin, type Span, type Text, unknown, type Value } from '@aboveboard/core'
import { Later } from './values/later.ts'
import { madeBlock, madeDeclaration, madeFunction, madeLoop, madeMember, madeName } from './elements/made.ts'
import { modulesOf } from './modules/modules-of.ts'
import { bare, isFunction, spanOf } from './tree/node.ts'
import { type Dialect, parseExpression, parseScript } from './parse.ts'
import { type Askable, askable } from './tree/askable.ts'
import type { Func, Node } from './tree/syntax.ts'

/** Another file whose code belongs to a template: the class behind an Angular template. */
export interface Aside {
  readonly source: string
}

/**
 * Code that stands in pieces: the scripts of a component and the expressions of its template, known together.
 * A reader first hands over what declares or changes anything (scripts, loops, slots, event handlers), then asks:
 *
 *     const pieces = new Pieces(source)
 *     pieces.script({ start, end }, 'ts')
 *     pieces.loop(extent, [item], list)          // v-for="item in list", {#each list as item}
 *     const code = pieces.ask()
 *     code.texts(code.expression({ start, end }))   // {{ … }}
 *
 * All places are offsets in the file; names mean what they mean where they stand.
 */
export class Pieces {
  /** The file, and the code beside it behind its end. */
  readonly source: string
  readonly #end: number
  readonly #body: Node[] = []
  readonly #parsed = new Map<string, Node>()
  readonly comments: Comment[] = []

  constructor(source: string, aside?: Aside) {
    this.source = aside ? `${source}\n${aside.source}` : source
    this.#end = source.length
  }

  /** Where the other file stands; empty where there is none. */
  get aside(): Span {
    return { start: Math.min(this.#end + 1, this.source.length), end: this.source.length }
  }

  /** The whole code: what is declared for it holds everywhere. */
  get whole(): Span {
    return { start: 0, end: this.source.length }
  }

  /** Parses a script; its statements, still to be `put`. `undefined` when it can't be parsed. */
  script({ start, end }: Span, dialect: Dialect): readonly Node[] | undefined {
    const parsed = parseScript(this.source, start, end, dialect)
    if (!parsed) return undefined
    if (end <= this.#end) for (const remark of parsed.comments) this.comments.push({ text: remark.value, at: spanOf(remark) })
    const { program } = parsed
    return 'body' in program && Array.isArray(program.body) ? (program.body as readonly Node[]) : []
  }

  /** Makes statements part of the code. */
  put(nodes: readonly Node[]): void {
    for (const node of nodes) this.#body.push(node)
  }

  /** An expression that is part of the code: it assigns, or has functions of its own. */
  putExpression(at: Span): Node | undefined {
    const node = this.parse(at)
    if (node) this.put([node])
    return node
  }

  /** Hands over an expression if others may depend on it: most change nothing, and are parsed when they are asked for. */
  note(at: Span): void {
    const written = this.source.slice(at.start, at.end)
    if (functions.test(written) || changes.test(written)) this.putExpression(at)
  }

  /** Hands over what an event does, if it changes anything. */
  noteHandler(at: Span): void {
    if (changes.test(this.source.slice(at.start, at.end))) this.putExpression(at)
  }

  /** Names that stand for each member of a list within a stretch of the file: `item`, `{ name }`; the second is its index. */
  loop(extent: Span, names: readonly Span[], list: Span | Node | undefined): void {
    const from = list && ('type' in list ? list : this.parse(list))
    const patterns = names.flatMap((name) => this.parameters(name))
    this.put([from ? madeLoop(from, patterns, extent) : madeFunction(patterns, extent)])
  }

  /** Names that are handed in within a stretch of the file: what a slot gives. */
  scope(extent: Span, names: Span): void {
    this.put([madeFunction(this.parameters(names), extent)])
  }

  /** A name that stands for an expression within a stretch of the file: `@let total = …`, `{@const total = …}`. */
  name(extent: Span, name: string, value: Node): void {
    this.put([madeBlock([madeDeclaration(name, value, extent)], extent)])
  }

  /** The patterns of `item`, `{ name }, index`. */
  parameters({ start, end }: Span): readonly Node[] {
    const written = this.source.slice(start, end)
    if (/^[\w$]+$/.test(written)) return [madeName(written, { start, end })]
    const [only] = this.#function(`(${written})=>0`, start - 1)
    return only?.params ?? []
  }

  /** The expression that stands there; `written` is what it says where the template's syntax is not the language's, of the same length. */
  parse(at: Span, written?: string): Node | undefined {
    const key = `${at.start}:${at.end}`
    let node = this.#parsed.get(key)
    if (!node) {
      node = written === undefined ? (this.#path(at) ?? parseExpression(this.source, at)) : parseExpression(written, { start: 0, end: written.length }, at.start)
      if (node) this.#parsed.set(key, node)
    }
    return node
  }

  /** What is known of it all. Nothing can be put afterwards. */
  ask(given?: Pick<Given, 'path' | 'beside' | 'handed'>): Code {
    const program = { type: 'Program', body: this.#body, start: 0, end: this.source.length } as const
    return new Code(askable(program, this.source, { handed: given?.handed, modules: given && modulesOf(given) }), this, this.#end)
  }

  /** `product.left`: most expressions are no more than that, and need no parser. */
  #path({ start, end }: Span): Node | undefined {
    const written = this.source.slice(start, end)
    if (!path.test(written)) return undefined
    let from = start
    let node: Node | undefined
    for (const name of written.split('.')) {
      const at = { start: from, end: from + name.length }
      from = at.end + 1
      node = node ? madeMember(node, name, { start, end: at.end }) : (value(name, at) ?? madeName(name, at))
    }
    return node
  }

  #function(written: string, start: number): readonly Func[] {
    const node = start < 0 ? undefined : parseExpression(written, { start: 0, end: written.length }, start)
    return node?.type === 'ArrowFunctionExpression' ? [node] : []
  }
}

const functions = /=>|\bfunction\b/
const changes = /[^=!<>]=(?![=>])|\+\+|--|\.(?:set|update)\(/
const path = /^(?!(?:this|new|await|async|typeof|void|null|super|import|undefined|function|class)\b)[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/

const value = (name: string, { start, end }: Span): Node | undefined =>
  name === 'true' || name === 'false' ? { type: 'BooleanLiteral', value: name === 'true', start, end } : undefined

/** A component's code, ready to be asked about the expressions of its template. */
export class Code {
  readonly askable: Askable
  readonly #pieces: Pieces
  readonly #end: number

  constructor(known: Askable, pieces: Pieces, end: number) {
    this.askable = known
    this.#pieces = pieces
    this.#end = end
  }

  /** What is written there. */
  written({ start, end }: Span): string {
    return this.#pieces.source.slice(start, end)
  }

  /** The expression that stands there; `undefined` when it is none. */
  expression(at: Span): Node | undefined {
    return this.#pieces.parse(at)
  }

  originOf(node: Node): Origin {
    return this.askable.origins.of(node)
  }

  /** One text: what the file leaves open is a hole. */
  wordingOf(node: Node): Text {
    return this.#home(this.askable.wording.of(node), node)
  }

  /** Each text an expression may show where it stands alone; never one sentence. */
  alternatives(node: Node): readonly Text[] {
    return this.askable.wording.alternatives(node).map((text) => this.#home(text, node))
  }

  /** Each text an expression may show in the middle of a sentence: one, or several that are more than a word or two. */
  beside(node: Node): readonly Text[] {
    return this.askable.wording.beside(node).map((text) => this.#home(text, node))
  }

  /** The value of an attribute of this name, looked into when someone asks. */
  valueOf(node: Node, name: string): Value {
    return new Later(() => this.#valueOf(node, name))
  }

  /** The same, of the expression that stands there. */
  valueAt(at: Span, name: string): Value {
    return new Later(() => {
      const node = this.expression(at)
      return node ? this.#valueOf(node, name) : { origin: unknown }
    })
  }

  #valueOf(node: Node, name: string): Value {
    const written = bare(node)
    if (written.type === 'BooleanLiteral') return { origin: constant(written.value === true) }
    if (isFunction(written)) return { origin: unknown }
    const value = this.askable.values.of(written, name)
    return value.text ? { ...value, text: this.#home(value.text, node) } : value
  }

  /** Words written in the other file stand where they are shown. */
  #home(text: Text, node: Node): Text {
    if (this.#pieces.whole.end === this.#end) return text
    const site = spanOf(node)
    return text.moved((at) => (at.end > this.#end ? site : at))
  }
}
