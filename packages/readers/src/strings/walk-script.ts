import { Element, type Span, Text } from '@aboveboard/core'
import { langOfKey } from '../language.ts'
import { bare, isFunction, keyOf, pathOf, spanOf, stringOf } from '../js/tree/node.ts'
import { type Parsed, parse } from '../js/parse.ts'
import { escapeOfString } from '../js/tree/string-escape.ts'
import type { Node, ObjectLiteral } from '../js/tree/syntax.ts'
import { operands } from '../js/elements/words.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import { readMessage } from './message.ts'
import { holdsSentence } from './sentence.ts'
import { type Data, dataOf, objectOf } from './script-objects.ts'

/**
 * Goes through a module of messages, or of what a site says: the objects and lists it exports, and nothing else it does. A function that gives a text is a
 * message with blanks. `false` for other code, for modules that hold no sentence, and for what can't be parsed.
 */
export function walkScript(source: string, catalogue: CatalogueReader, path: string): boolean {
  const parsed = parsedModule(source, path)
  const data = parsed && dataOf(parsed.program)
  if (!data || data.exported.length === 0) return false
  const walk = new ScriptWalk(source, catalogue, data)
  walk.all()
  for (const remark of parsed.comments) catalogue.comment(remark.value.trim(), spanOf(remark))
  return holdsSentence(catalogue.root)
}

function parsedModule(source: string, path: string): Parsed | undefined {
  try {
    return parse(source, path)
  } catch {
    return undefined
  }
}

class ScriptWalk {
  readonly #source: string
  readonly #catalogue: CatalogueReader
  readonly #data: Data
  /** Objects that are being read: names may lead in circles. */
  readonly #open = new Set<ObjectLiteral>()

  constructor(source: string, catalogue: CatalogueReader, data: Data) {
    this.#source = source
    this.#catalogue = catalogue
    this.#data = data
  }

  all(): void {
    const { exported } = this.#data
    this.#catalogue.open(false, 0)
    for (const { name, value } of exported) {
      if (value.type === 'ObjectExpression' && this.#open.has(value)) continue
      // A name parts one object from another; the only one is the catalogue, whatever it is called.
      if (value.type === 'ObjectExpression' && (name === undefined || (exported.length === 1 && !langOfKey(name)))) {
        this.#open.add(value)
        this.#properties(value)
      } else {
        this.#catalogue.key(name ?? 'default', spanOf(value))
        this.#value(value)
      }
    }
    this.#catalogue.close(this.#source.length)
  }

  #object(object: ObjectLiteral): void {
    const { start, end } = spanOf(object)
    this.#open.add(object)
    this.#catalogue.open(false, start)
    this.#properties(object)
    this.#catalogue.close(end)
  }

  #properties({ properties }: ObjectLiteral): void {
    for (const property of properties) {
      const computed = 'computed' in property ? property.computed : undefined
      const key = 'key' in property ? property.key : undefined
      const name = key && keyOf(key, computed)
      if (!key || name === undefined) continue
      this.#catalogue.key(String(name), spanOf(key))
      const value = 'value' in property ? property.value : property
      if (value && typeof value === 'object') this.#value(value as Node)
    }
  }

  #value(node: Node): void {
    const value = this.#named(bare(node))
    const object = objectOf(value, this.#data.named)
    if (object) {
      if (!this.#open.has(object)) this.#object(object)
    } else if (value.type === 'ArrayExpression') {
      const { start, end } = spanOf(value)
      this.#catalogue.open(true, start)
      for (const element of value.elements) if (element) this.#value(element)
      this.#catalogue.close(end)
    } else {
      const readings = readingsOf(value)
      if (readings.some((reading) => isText(reading))) this.#message(readings, spanOf(value))
      else if (value.type !== 'NullLiteral') this.#catalogue.other()
    }
  }

  /** A text or an object that is written under a name in the same module. */
  #named(value: Node): Node {
    if (value.type !== 'Identifier') return value
    const known = this.#data.named.get(value.name)
    return known && (isText(known) || known.type === 'ArrayExpression') ? known : value
  }

  #message(readings: readonly Node[], at: Span): void {
    const known = readings.map((reading) => this.#text(reading)).filter(({ value }) => value !== '')
    if (readings.length === 1) this.#catalogue.text(known[0] ?? Text.empty, at)
    else this.#catalogue.parts(known.map((text) => new Element('#branch', text.at).append(...readMessage(text))), at, at)
  }

  #text(node: Node): Text {
    node = bare(node)
    const string = stringOf(node)
    const { start, end } = spanOf(node)
    if (string !== undefined) return Text.written(this.#source, { start: start + 1, end: end - 1 }, string, escapeOfString)
    if (node.type === 'TemplateLiteral') {
      const pieces = node.quasis.flatMap((quasi, i) => {
        const expression = node.expressions[i]
        const text = Text.written(this.#source, spanOf(quasi), quasi.value.cooked ?? quasi.value.raw, escapeOfString)
        return expression ? [text, this.#hole(expression)] : [text]
      })
      return joined(pieces)
    }
    if (node.type === 'BinaryExpression' && node.operator === '+') return joined(operands(node).map(({ node: part }) => (isText(part) ? this.#text(part) : this.#hole(part))))
    return this.#hole(node)
  }

  /** What is filled in. Choices within a text would be read in too many ways; none of them is heard. */
  #hole(node: Node): Text {
    return Text.hole(spanOf(node), { kind: 'data', path: pathOf(node) ?? '' })
  }
}

const joined = (pieces: readonly Text[]): Text => {
  const said = pieces.filter(({ value }) => value !== '')
  return said.length === 0 ? Text.empty : Text.join(said)
}

/** A text that is written out, in part at least. */
function isText(node: Node): boolean {
  node = bare(node)
  if (node.type === 'BinaryExpression') return node.operator === '+' && operands(node).some(({ node: part }) => part.type !== 'BinaryExpression' && isText(part))
  return stringOf(node) !== undefined || node.type === 'TemplateLiteral'
}

/** What a value may say: a text itself, or what a function gives, one text for each way through its choices. */
function readingsOf(node: Node): readonly Node[] {
  const value = bare(node)
  if (value.type === 'ConditionalExpression') return [...readingsOf(value.consequent), ...readingsOf(value.alternate)]
  const isMethod = value.type === 'ObjectMethod'
  if (!isFunction(value) && !isMethod) return [value]
  const body = bare((value as { readonly body: Node }).body)
  if (body.type !== 'BlockStatement') return readingsOf(body)
  const statements = (body.body ?? []) as readonly Node[]
  const last = statements.at(-1)
  return statements.length === 1 && last?.type === 'ReturnStatement' && last.argument ? readingsOf(last.argument) : []
}
