import { BREAK, type Origin, type Span, Text } from '@aboveboard/core'
import { htmlAttribute } from '../../escapes.ts'
import type { Folding } from '../values/folding.ts'
import { calleeName } from '../values/hooks.ts'
import { writtenInJsx } from '../tree/jsx-text.ts'
import { type Message, messageOf, propertyOf, withHoles } from './messages.ts'
import { bare, endOf, isCall, isFunction, isMember, spanOf, startOf, stringOf } from '../tree/node.ts'
import type { Origins } from '../values/origins.ts'
import type { Resolver } from '../values/resolve.ts'
import type { Frame, Standing } from '../tree/standing.ts'
import { escapeOfString } from '../tree/string-escape.ts'
import type { Binary, Node, TemplateLiteral } from '../tree/syntax.ts'
import { hasAlternatives, hasLetters, hasWords, isNamed, isShort, joined, operands, separated, some } from './words.ts'

const deepest = 12
/** Of so many alternatives at most, each is heard; of so many in a file. */
const mostAlternatives = 60
const mostInFile = 6_000
/** So many names are followed for one text, however they lead to each other. */
const mostNames = 200

interface Turn {
  readonly node: Node
  readonly frame: Frame | undefined
  readonly depth: number
}

/**
 * The words of an expression. Written out, they stand where they are written; behind a name that is used in the
 * middle of a sentence they stand where the name does (`site`), so that a sentence is always in order.
 */
export class Wording {
  readonly #source: string
  readonly #origins: Origins
  readonly #resolver: Resolver
  readonly #folding: Folding
  #names = 0
  #alternatives = 0

  constructor(source: string, origins: Origins, resolver: Resolver, folding: Folding) {
    this.#folding = folding
    this.#source = source
    this.#origins = origins
    this.#resolver = resolver
  }

  /** One text: what the file leaves open is a hole. Values that show nothing (`null`, `false`) are no text. */
  of(node: Node, site?: Span, frame?: Frame, depth = 0): Text {
    node = bare(node)
    if (depth === 0) this.#names = 0
    if (depth > deepest) return Text.hole(site ?? spanOf(node))
    const string = stringOf(node)
    if (string !== undefined) return this.#string(node, string, site)
    switch (node.type) {
      case 'TemplateLiteral':
        return this.#template(node, site, frame, depth)
      case 'BinaryExpression':
        return this.#sum(node, site, frame, depth)
      case 'Identifier':
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return !frame && this.#folding.isForeign(node) ? this.#shown(node, site, frame) : this.#named(node, site, frame, depth)
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'TaggedTemplateExpression': {
        const message = messageOf(node)
        if (message) return this.#message(node, message, site, frame, depth)
        return this.#each(node, site, frame, depth) ?? (isCall(node) && !isMember(bare(node.callee)) ? this.#named(node, site, frame, depth) : this.#shown(node, site, frame))
      }
      default:
        return this.#shown(node, site, frame)
    }
  }

  /** Each text an expression may show, when it shows nothing else beside it; each stands where it is written. */
  alternatives(node: Node, frame?: Frame): readonly Text[] {
    node = bare(node)
    if (!hasAlternatives(node)) return some(this.of(node, undefined, frame))
    if (!frame && this.#folding.isForeign(node)) return [this.#shown(node, undefined, undefined)]
    if (this.#alternatives > mostInFile) return some(this.of(node, undefined, frame))
    const found: Text[] = []
    const open: Turn[] = [{ node, frame, depth: 0 }]
    for (let next = open.pop(); next && found.length < mostAlternatives; next = open.pop()) this.#take(next, open, found)
    this.#alternatives += found.length
    return found
  }

  /** What an expression may show in the middle of a sentence: one text, or several that are more than a word or two. */
  beside(node: Node): readonly Text[] {
    node = bare(node)
    if (node.type === 'LogicalExpression' && node.operator === '&&') return this.beside(node.right)
    if (!hasAlternatives(node) || isNamed(node)) return some(this.of(node))
    const texts = this.alternatives(node)
    if (texts.length < 2) return texts
    const together = texts.every(isShort) || !texts.some(({ value }) => hasLetters(value))
    return together ? [this.of(node)] : texts
  }

  /** A message as it is written, its blanks filled. */
  message({ text, values }: Message): Text {
    if (!text) return Text.empty
    const { start, end } = spanOf(text)
    // The value of an attribute is written as JSX is, what stands in braces as code.
    const said = stringOf(text) === undefined ? this.of(text) : writtenInJsx(this.#source, start + 1, end - 1)
    return this.#filled(said, values, undefined)
  }

  /** Takes one alternative apart, or says it. */
  #take({ node, frame, depth }: Turn, open: Turn[], found: Text[]): void {
    node = bare(node)
    if (node.type === 'ConditionalExpression') {
      open.push({ node: node.alternate, frame, depth: depth + 1 }, { node: node.consequent, frame, depth: depth + 1 })
    } else if (node.type === 'LogicalExpression') {
      open.push({ node: node.right, frame, depth: depth + 1 })
      if (node.operator !== '&&') open.push({ node: node.left, frame, depth: depth + 1 })
    } else if (depth < deepest && isNamed(node) && !messageOf(node)) {
      const standings = this.#spoken(node, frame)
      // What a helper only formats (`12:30`) is told by what it is given.
      const letters = isCall(node)
      let worded = 0
      for (let i = standings.length - 1; i >= 0; i--) {
        const standing = standings[i]!
        if (!this.#isWorded(standing, letters)) continue
        open.push({ node: standing.node, frame: standing.frame, depth: depth + 1 })
        worded++
      }
      if (worded < standings.length || worded === 0) found.push(...some(this.#each(node, undefined, frame, depth) ?? this.#shown(node, undefined, frame)))
    } else found.push(...some(this.of(node, undefined, frame, depth)))
  }

  /** All alternatives as one text, never read as one sentence. */
  alternately(node: Node): Text {
    return separated(this.alternatives(node), spanOf(node))
  }

  #string(node: Node, value: string, site: Span | undefined): Text {
    if (site) return Text.implied(value, site)
    const { start, end } = spanOf(node)
    return Text.written(this.#source, { start: start + 1, end: end - 1 }, value, escapeOfString)
  }

  /** A value that is known is read; any other is a hole, and where it comes from is looked for when someone asks. */
  #shown(node: Node, site: Span | undefined, frame: Frame | undefined): Text {
    const at = site ?? spanOf(node)
    const origin = frame || this.#folding.mayFold(node) ? this.#origins.of(node, frame) : undefined
    if (origin?.kind !== 'constant') return Text.hole(at, origin ?? (() => this.#origins.of(node, frame)))
    const { value } = origin
    return typeof value === 'string' || typeof value === 'number' ? Text.implied(String(value), at) : Text.empty
  }

  #named(node: Node, site: Span | undefined, frame: Frame | undefined, depth: number): Text {
    if (++this.#names > mostNames) return Text.hole(site ?? spanOf(node))
    this.#resolver.begin()
    const [only, ...more] = this.#resolver.resolve(node, [], frame)
    if (!only || more.length > 0 || only.kept || !this.#isWorded(only, isCall(node))) return this.#shown(node, site, frame)
    return this.of(only.node, site ?? spanOf(node), only.frame, depth + 1)
  }

  /** Texts an interface shows in turn: what it holds at first, and what its setter is given. */
  #spoken(node: Node, frame: Frame | undefined): readonly Standing[] {
    this.#resolver.begin()
    return this.#resolver.spoken(node, frame)
  }

  #isWorded({ node, steps }: Standing, letters = false): boolean {
    return steps.length === 0 && hasWords(node, letters)
  }

  #template(node: TemplateLiteral, site: Span | undefined, frame: Frame | undefined, depth: number): Text {
    const pieces = this.pieces(node, site).flatMap((written, i) => {
      const part = node.expressions[i]
      return part ? [written, this.of(part, site, frame, depth + 1)] : [written]
    })
    return Text.join(pieces.filter(({ value }) => value !== ''))
  }

  /** What is written out in a template, before, between and behind its blanks. */
  pieces(node: TemplateLiteral, site?: Span): readonly Text[] {
    const { quasis } = node
    const first = quasis[0]
    // Some parsers count the marks around a piece to the piece.
    const marked = first !== undefined && startOf(first) === startOf(node)
    return quasis.map((quasi, i) => {
      const value = quasi.value.cooked ?? quasi.value.raw
      if (site) return Text.implied(value, site)
      const start = startOf(quasi) + (marked ? 1 : 0)
      const end = endOf(quasi) - (marked ? (i === quasis.length - 1 ? 1 : 2) : 0)
      return Text.written(this.#source, { start, end }, value, quasi.isMarkup ? htmlAttribute : escapeOfString)
    })
  }

  /** `'Only ' + left + ' left'`: what stands before the first text is added as numbers are. */
  #sum(node: Binary, site: Span | undefined, frame: Frame | undefined, depth: number): Text {
    if (node.operator !== '+') return this.#shown(node, site, frame)
    const parts = operands(node)
    const first = parts.findIndex((part) => this.#isText(part.node, frame, depth))
    if (first < 0) return this.#shown(node, site, frame)
    const texts: Text[] = []
    const before = parts[first - 1]
    if (before) texts.push(this.of(before.sum, site, frame, depth + 1))
    for (const part of parts.slice(first)) texts.push(this.of(part.node, site, frame, depth + 1))
    return Text.join(texts.filter(({ value }) => value !== ''))
  }

  #isText(node: Node, frame: Frame | undefined, depth: number): boolean {
    if (stringOf(node) !== undefined || node.type === 'TemplateLiteral') return true
    if (messageOf(node)) return true
    if (!isNamed(node) || depth > 4) return false
    const origin = frame || this.#folding.mayFold(node) ? this.#origins.of(node, frame) : undefined
    if (origin?.kind === 'constant') return typeof origin.value === 'string'
    this.#resolver.begin()
    const [only, ...more] = this.#resolver.resolve(node, [], frame)
    return only !== undefined && more.length === 0 && this.#isWorded(only)
  }

  #message(node: Node, { key, text, values }: Message, site: Span | undefined, frame: Frame | undefined, depth: number): Text {
    const given = text && this.of(text, site, frame, depth + 1)
    const origin: Origin = { kind: 'translation', key, values: values.length === 0 ? undefined : (name) => this.#valueOf(values, name, frame) }
    if (!given || given.value === '') return Text.hole(site ?? spanOf(node), origin)
    return this.#filled(given, values, frame)
  }

  #filled(text: Text, values: readonly Node[], frame: Frame | undefined): Text {
    return withHoles(text, (name) => this.#valueOf(values, name, frame) ?? { kind: 'data', path: name })
  }

  /** What fills a blank of a message: by its name, or its number where that is all the message is given. */
  #valueOf(values: readonly Node[], name: string, frame: Frame | undefined): Origin | undefined {
    const value = values.map((object) => propertyOf(bare(object), name)).find((found) => found !== undefined)
    const count = value ?? (name === 'n' || name === 'count' ? values.find((each) => isNamed(bare(each)) && bare(each).type !== 'ObjectExpression') : undefined)
    return count && this.#origins.of(count, frame)
  }

  /** `items.map((item) => …)`: what is shown for each, never read as one sentence. */
  #each(node: Node, site: Span | undefined, frame: Frame | undefined, depth: number): Text | undefined {
    const call = isCall(node) && calleeName(node) === 'join' ? joined(node) : node
    if (!call || !isCall(call)) return undefined
    const name = calleeName(call)
    const fn = call.arguments.find(isFunction)
    if (!fn || (name !== 'map' && name !== 'flatMap')) return undefined
    const texts = this.#resolver.returns(fn).map((value) => this.of(value, site, frame, depth + 1))
    const at = site ?? spanOf(node)
    return texts.some(({ value }) => hasLetters(value)) ? Text.join([Text.implied(BREAK, at), separated(texts, at), Text.implied(BREAK, at)]) : undefined
  }
}
