import { type Span, Text } from '@aboveboard/core'
import php, { type Array as PhpArray, type Bin, type Call, type Encapsed, type Entry, type Node, type NowDoc, type OffsetLookup, type Program, type String as PhpString, type Variable } from 'php-parser'
import { written } from '../escapes.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import { foldedText } from './folded-text.ts'
import { phpDouble, phpSingle } from './php-escape.ts'

/** What may stand in a file of messages beside them; anything else makes it code. `if` is the guard that many files begin with. */
const allowed = new Set('declare usegroup noop if'.split(' '))

/**
 * Goes through a PHP file of messages: `return ['key' => 'text', …]`, `$lang['key'] = 'text'`, `$messages = [ … ]` or
 * `define('KEY', 'text')`, and nothing else beside them. `false` for other code, and for what is no PHP.
 */
export function walkPhp(source: string, catalogue: CatalogueReader): boolean {
  const program = parsed(source)
  if (!program) return false
  const messages: (readonly [readonly Key[], Node])[] = []
  if (!collect(program.children, messages) || messages.length === 0) return false
  const walk = new PhpWalk(source, catalogue)
  walk.all(messages)
  for (const { value, loc } of program.comments ?? []) {
    if (loc) catalogue.comment(value.replace(/^\/\*+|^\/\/|^#|\*\/\s*$/g, '').trim(), { start: loc.start.offset, end: loc.end.offset })
  }
  return true
}

function parsed(source: string): Program | undefined {
  try {
    return new php.Engine({ parser: { extractDoc: true, suppressErrors: false }, ast: { withPositions: true } }).parseCode(source, '')
  } catch {
    return undefined
  }
}

interface Key {
  readonly name: string
  readonly at: Span
}

/** Finds what the statements give names to. `false` where one of them does something else. */
function collect(statements: readonly Node[], found: (readonly [readonly Key[], Node])[]): boolean {
  for (const statement of statements) {
    if (statement.kind === 'namespace') {
      if (!collect((statement as Node & { readonly children: readonly Node[] }).children, found)) return false
    } else if (statement.kind === 'return') {
      const { expr } = statement as Node & { readonly expr: Node | null }
      const arrays = expr?.kind === 'call' ? (expr as Call).arguments.filter(isArray) : expr && isArray(expr) ? [expr] : []
      if (arrays.length === 0) return false
      for (const array of arrays) found.push([[], array])
    } else if (statement.kind === 'expressionstatement') {
      const { expression } = statement as Node & { readonly expression: Node }
      const message = assigned(expression) ?? defined(expression)
      if (message) found.push(message)
      else if (expression.kind !== 'bin') return false
    } else if (!allowed.has(statement.kind) && !isBlank(statement)) return false
  }
  return true
}

/** What stands outside of PHP's tags: a line's end at most. */
const isBlank = (statement: Node): boolean => statement.kind === 'inline' && (statement as Node & { readonly value: string }).value.trim() === ''

const isArray = (node: Node): node is PhpArray => node.kind === 'array'

/** `$_['title'] = …`, `$lang['cart']['title'] = …`, `$messages = [ … ]`. */
function assigned(expression: Node): readonly [readonly Key[], Node] | undefined {
  if (expression.kind !== 'assign') return undefined
  const { left, right } = expression as Node & { readonly left: Node; readonly right: Node }
  const keys: Key[] = []
  let at = left
  while (at.kind === 'offsetlookup') {
    const { what, offset } = at as OffsetLookup
    const key = offset && keyOf(offset)
    if (!key) return undefined
    keys.unshift(key)
    at = what
  }
  if (at.kind !== 'variable' && at.kind !== 'propertylookup') return undefined
  return keys.length > 0 || isArray(right) ? [keys, right] : undefined
}

/** `define('KEY', 'text')`. */
function defined(expression: Node): readonly [readonly Key[], Node] | undefined {
  if (expression.kind !== 'call') return undefined
  const { what, arguments: given } = expression as Call
  const [name, value] = given as readonly Node[]
  const key = name && (what as Node & { readonly name?: unknown }).name === 'define' ? keyOf(name) : undefined
  return key && value ? [[key], value] : undefined
}

const keyOf = (node: Node): Key | undefined =>
  node.kind === 'string' || node.kind === 'number' ? { name: String((node as PhpString).value), at: spanOf(node) } : undefined

class PhpWalk {
  readonly #source: string
  readonly #catalogue: CatalogueReader

  constructor(source: string, catalogue: CatalogueReader) {
    this.#source = source
    this.#catalogue = catalogue
  }

  all(messages: readonly (readonly [readonly Key[], Node])[]): void {
    this.#catalogue.open(false, 0)
    for (const [keys, value] of messages) {
      if (keys.length === 0) this.#entries(value as PhpArray)
      else this.#under(keys, value)
    }
    this.#catalogue.close(this.#source.length)
  }

  /** A value under its keys: `$lang['cart']['title']` stands in `cart`. */
  #under([key, ...inner]: readonly Key[], value: Node): void {
    this.#catalogue.key(key!.name, key!.at)
    if (inner.length === 0) {
      this.#value(value)
      return
    }
    this.#catalogue.open(false, key!.at.start)
    this.#under(inner, value)
    this.#catalogue.close(spanOf(value).end)
  }

  #value(node: Node): void {
    if (isArray(node)) {
      this.#catalogue.open(node.items.length > 0 && node.items.every((item) => item.kind !== 'entry' || !(item as Entry).key), spanOf(node).start)
      this.#entries(node)
      this.#catalogue.close(spanOf(node).end)
    } else if (isText(node)) this.#catalogue.text(this.#text(node), spanOf(node))
    else if (node.kind !== 'nullkeyword') this.#catalogue.other()
  }

  #entries({ items }: PhpArray): void {
    items.forEach((item, i) => {
      if (item.kind !== 'entry') return
      const { key, value } = item as Entry
      const name = key && keyOf(key)
      if (key && !name) return
      this.#catalogue.key(name ? name.name : String(i), name ? name.at : spanOf(value))
      this.#value(value)
    })
  }

  #text(node: Node): Text {
    const at = spanOf(node)
    switch (node.kind) {
      case 'string':
        return written(this.#source, { start: at.start + 1, end: at.end - 1 }, (node as PhpString).isDoubleQuote ? phpDouble : phpSingle)
      case 'nowdoc':
        return foldedText(this.#source, { start: this.#source.indexOf('\n', at.start) + 1, end: this.#source.lastIndexOf('\n', at.end) }, (node as NowDoc).value)
      case 'encapsed':
        return Text.join((node as Encapsed).value.flatMap((part) => this.#part((part as Node & { readonly expression: Node }).expression)))
      case 'bin':
        return Text.join(operands(node as Bin).flatMap((operand) => this.#part(operand)))
      default:
        return Text.hole(at, { kind: 'data', path: node.kind === 'variable' ? String((node as Variable).name) : '' })
    }
  }

  #part(node: Node): readonly Text[] {
    const at = spanOf(node)
    // Within quotes, a string has none of its own.
    const inner = node.kind === 'string' && !/^['"]/.test((node as PhpString).raw)
    const text = inner ? written(this.#source, at, phpDouble) : this.#text(node)
    return text.value === '' ? [] : [text]
  }
}

/** A text that is written out, in part at least. */
const isText = (node: Node): boolean =>
  node.kind === 'string' || node.kind === 'nowdoc' || node.kind === 'encapsed' || (node.kind === 'bin' && operands(node as Bin).some((operand) => operand.kind !== 'bin' && isText(operand)))

/** The terms of `'a' . $b . 'c'`, which lean left. */
function operands(node: Bin): readonly Node[] {
  const found: Node[] = []
  let at: Node = node
  while (at.kind === 'bin' && (at as Bin).type === '.') {
    found.push(bare((at as Bin).right))
    at = bare((at as Bin).left)
  }
  found.push(at)
  return found.reverse()
}

const bare = (node: Node): Node => (node.kind === 'parenthesis' ? bare((node as Node & { readonly inner: Node }).inner) : node)

const spanOf = ({ loc }: Node): Span => ({ start: loc?.start.offset ?? 0, end: loc?.end.offset ?? 0 })
