import { BREAK, type Origin, type Span, Text } from '@aboveboard/core'
import { oneOf } from '../values/algebra.ts'
import { bare, isCall, isMember, stringOf } from '../tree/node.ts'
import type { Binary, Call, Node } from '../tree/syntax.ts'

/** What can be told of texts, and of expressions that may be text, without looking behind names. */

/** Whether an expression is text that is written out, in part at least; with letters in it, where only formats would have none. */
export function hasWords(node: Node, letters: boolean): boolean {
  node = bare(node)
  const string = stringOf(node)
  if (string !== undefined) return !letters || hasLetters(string)
  if (node.type === 'TemplateLiteral') return !letters || node.quasis.some(({ value }) => hasLetters(value.raw))
  if (node.type === 'ConditionalExpression') return hasWords(node.consequent, letters) || hasWords(node.alternate, letters)
  // `title || 'Our bread'`, kept under a name.
  if (node.type === 'LogicalExpression') return hasWords(node.right, letters) || (node.operator !== '&&' && hasWords(node.left, letters))
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return false
  return operands(node).some(({ node: part }) => part.type !== 'BinaryExpression' && hasWords(part, letters))
}

/** What may be a name for something written elsewhere. */
export const isNamed = (node: Node): boolean => node.type === 'Identifier' || isMember(node) || isCall(node)

/** A word or two, as in `{count === 1 ? 'seat' : 'seats'}`. */
export const isShort = ({ shown }: Text): boolean => shown.length <= 24 && shown.split(' ').length <= 2

/** Whether there may be several ways of what it shows. */
export const hasAlternatives = (node: Node): boolean => node.type === 'ConditionalExpression' || node.type === 'LogicalExpression' || isNamed(node)

/** Whether a text says anything by itself. */
export function hasLetters(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (isLetter(value.charCodeAt(i))) return true
  return false
}

/** Near enough, and without Unicode's tables, which cost more than most files: no punctuation, no signs, no mark of ours. */
const isLetter = (unit: number): boolean => {
  const small = unit | 32
  if (small <= 122) return small >= 97
  return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || (unit > 0x2bff && unit < 0xfff0))
}

export function joined(call: Call): Node | undefined {
  const callee = bare(call.callee)
  return isMember(callee) ? bare(callee.object) : undefined
}

/** A text, unless it is empty. */
export const some = (text: Text): readonly Text[] => (text.value === '' ? [] : [text])

/** Texts one beside the other, never read as one sentence. */
export function separated(texts: readonly Text[], at: Span): Text {
  const pieces: Text[] = []
  for (const text of texts) {
    if (text.value === '') continue
    if (pieces.length > 0) pieces.push(Text.implied(BREAK, at))
    pieces.push(text)
  }
  return Text.join(pieces)
}

/** The terms of `a + b + c`, each with the sum up to it. Sums lean left, thousands deep in long texts. */
export function operands(node: Binary): readonly { readonly node: Node; readonly sum: Node }[] {
  const found: { node: Node; sum: Node }[] = []
  let at: Node = node
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    found.push({ node: bare(at.right), sum: at })
    at = bare(at.left)
  }
  found.push({ node: at, sum: at })
  return found.reverse()
}

/** The origin of a text: what is known of its holes; constant when it has none. */
export function originOf(text: Text): Origin {
  return text.holes.length === 0 ? { kind: 'constant', value: text.value } : oneOf(text.holes.map(({ origin }) => origin))
}
