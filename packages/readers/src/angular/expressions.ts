import type { Span } from '@aboveboard/core'
import { madeCall } from '../js/elements/made.ts'
import { bare, spanOf } from '../js/tree/node.ts'
import type { Pieces } from '../js/pieces.ts'
import type { Node } from '../js/tree/syntax.ts'

/** Pipes that show what they are given, in another dress. */
const dressing = new Set(
  'async date number currency percent uppercase lowercase titlecase json slice keyvalue safe safeHtml sanitizeHtml amDateFormat amTimeAgo timeago fromNow decimal trim ucFirst capitalize'.split(' '),
)
/** Pipes that look a message up. */
const translating = new Set('translate transloco i18n i18next t localize translateText'.split(' '))

/** Angular's expressions: those of the language, and pipes. */
export class Expressions {
  readonly #source: string
  readonly #pieces: Pieces
  readonly #known = new Map<string, Node | undefined>()

  constructor(source: string, pieces: Pieces) {
    this.#source = source
    this.#pieces = pieces
  }

  /** The expression that stands there; `undefined` when it is none. */
  at({ start, end }: Span): Node | undefined {
    const written = this.#source.slice(start, end)
    if (!written.includes('|')) return this.#pieces.parse({ start, end })
    const key = `${start}:${end}`
    if (!this.#known.has(key)) this.#known.set(key, this.#piped(start, written))
    return this.#known.get(key)
  }

  /** Hands over an expression if others may depend on it. */
  note(at: Span): void {
    if (!this.#source.slice(at.start, at.end).includes('|')) this.#pieces.note(at)
  }

  /** `value | pipe: argument | pipe`: pipes bind least of all. */
  #piped(start: number, written: string): Node | undefined {
    const [head, ...pipes] = partsOf(written)
    if (!head) return undefined
    const at = { start: start + head.start, end: start + head.end }
    const plain = withoutArguments(written.slice(head.start, head.end))
    let node = this.#pieces.parse(at, plain)
    if (node && plain.includes('|')) node = withoutPipes(node)
    for (const pipe of pipes) node &&= shownBy(/[\w$]+/.exec(written.slice(pipe.start, pipe.end))?.[0] ?? '', node)
    return node
  }
}

/** What a pipe makes of a value. */
function shownBy(pipe: string, value: Node): Node {
  if (dressing.has(pipe)) return value
  const node = bare(value)
  if (translating.has(pipe) && node.type === 'ConditionalExpression') return { ...node, consequent: shownBy(pipe, node.consequent), alternate: shownBy(pipe, node.alternate) }
  return madeCall(translating.has(pipe) ? '$t' : pipe, [value], spanOf(value))
}

/** Pipes in brackets, read as the operator `|`: `(user$ | async)?.name`. */
function withoutPipes(root: Node, depth = 0): Node {
  if (depth > 60) return root
  if (root.type === 'BinaryExpression' && root.operator === '|' && root.right.type === 'Identifier') return shownBy(root.right.name, withoutPipes(root.left, depth + 1))
  const copy: Record<string, unknown> = { ...root }
  for (const [key, value] of Object.entries(root)) {
    if (Array.isArray(value)) copy[key] = value.map((each: unknown) => (isNode(each) ? withoutPipes(each, depth + 1) : each))
    else if (isNode(value)) copy[key] = withoutPipes(value, depth + 1)
  }
  return copy as unknown as Node
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Cuts at the pipes that stand in no brackets. */
export function partsOf(written: string): readonly Span[] {
  const cuts: Span[] = []
  let from = 0
  for (const { at, depth } of signs(written, '|')) {
    if (depth > 0) continue
    cuts.push({ start: from, end: at })
    from = at + 1
  }
  cuts.push({ start: from, end: written.length })
  return cuts
}

/** The same expression, blanks where pipes in brackets have arguments: `(day | date: 'short')`. */
function withoutArguments(written: string): string {
  let plain = ''
  let from = 0
  for (const { at, depth } of signs(written, '|')) {
    const name = /^\s*[\w$]+\s*/.exec(written.slice(at + 1, at + 80))?.[0]
    const colon = name === undefined ? -1 : at + 1 + name.length
    if (colon < from || written[colon] !== ':') continue
    let end = written.length
    for (const next of signs(written.slice(colon), '|)],;}'))
      if (next.depth <= 0) {
        end = colon + next.at
        break
      }
    if (depth === 0) continue
    plain += written.slice(from, colon) + ' '.repeat(end - colon)
    from = end
  }
  return plain + written.slice(from)
}

/** Where signs stand that are no part of a string: `|` that is no `||`, with how many brackets around it. */
export function* signs(written: string, wanted: string): Generator<{ readonly at: number; readonly depth: number }> {
  let depth = 0
  let quote = ''
  for (let at = 0; at < written.length; at++) {
    const sign = written[at]!
    if (quote !== '') {
      if (sign === '\\') at++
      else if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign
    else if (sign === '|' && written[at + 1] === '|') at++
    else {
      if (wanted.includes(sign)) yield { at, depth }
      if (sign === '(' || sign === '[' || sign === '{') depth++
      else if (sign === ')' || sign === ']' || sign === '}') depth--
    }
  }
}
