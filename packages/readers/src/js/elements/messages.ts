import { type Origin, Text } from '@aboveboard/core'
import { calleeName } from '../values/hooks.ts'
import { bare, isCall, isMember, keyOf, stringOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'

/** A look-up in a message catalogue. */
export interface Message {
  /** Empty when it is computed. */
  readonly key: string
  /** The message itself, where it is written beside its key or is its own key. */
  readonly text: Node | undefined
  /** Objects that fill its blanks. */
  readonly values: readonly Node[]
}

/** Calls that look up whatever they are given. */
const always = new Set(['t', '$t', 'tc', '$tc', 'formatMessage', '__', 'gettext', 'ngettext', 'i18n'])
/** Calls that look up when they are given a text that is written out. */
const withText = new Set(['_', '$_', 'translate', 'trans', 'msg', 'tr', 'i18nc', 'pgettext', 'lang', 'getText', '$gettext'])

export function messageOf(node: Node): Message | undefined {
  if (node.type === 'TaggedTemplateExpression') {
    const tag = bare(node.tag)
    const name = tag.type === 'Identifier' ? tag.name : isMember(tag) && tag.property.type === 'Identifier' ? tag.property.name : ''
    return name === 't' || name === 'msg' || name === '_' ? { key: '', text: node.quasi, values: [] } : undefined
  }
  if (!isCall(node)) return undefined
  const name = calleeName(node)
  const [first, second] = node.arguments
  if (name === undefined || !first || !(always.has(name) || withText.has(name))) return undefined
  const key = stringOf(bare(first))
  if (key !== undefined) {
    const given = second && bare(second)
    if (given && isWritten(given)) return { key, text: given, values: node.arguments.slice(2) }
    const text = given && propertyOf(given, 'defaultValue', 'defaultMessage', 'default')
    return { key, text: text ?? (isSentence(key) ? bare(first) : undefined), values: node.arguments.slice(1, 3) }
  }
  const described = bare(first)
  if (described.type === 'ObjectExpression') {
    const text = propertyOf(described, 'defaultMessage', 'message', 'defaultValue')
    const id = propertyOf(described, 'id', 'key')
    if (text || id) return { key: (id && stringOf(id)) ?? '', text, values: [...(second ? [second] : []), described] }
  }
  return always.has(name) && !(name === 'i18n' || name === '__') ? { key: '', text: undefined, values: [] } : undefined
}

const isWritten = (node: Node): boolean => stringOf(node) !== undefined || node.type === 'TemplateLiteral'

/** A key that is the message: `t('No thanks, not today')`. */
const isSentence = (key: string): boolean => /[^\s\d_.:/-][.,!?]?\s+[^\s\d_.:/-]/.test(key)

/** The value of a property of an object that is written out. */
export function propertyOf(object: Node, ...names: readonly string[]): Node | undefined {
  if (object.type !== 'ObjectExpression') return undefined
  for (const property of object.properties)
    if ((property.type === 'Property' || property.type === 'ObjectProperty') && property.value && names.includes(String(keyOf(property.key, property.computed))))
      return bare(property.value)
  return undefined
}

/** Marks what a message leaves blank (`{count}`, `{{name}}`, `%{n}`, `{n, plural, …}`, `%s`) as holes, and drops its tags. */
export function withHoles(text: Text, originOf: (name: string) => Origin): Text {
  const { value } = text
  const pieces: Text[] = []
  let from = 0
  const cut = (start: number, end: number, name: string | undefined): void => {
    pieces.push(text.slice(from, start))
    if (name !== undefined) pieces.push(Text.hole(text.slice(start, end).at, () => originOf(name)))
    from = end
  }
  for (let at = 0; at < value.length; ) {
    const sign = value[at]
    if (sign === '{') {
      const close = closing(value, at)
      if (close > 0) cut(value[at - 1] === '%' || value[at - 1] === '$' ? at - 1 : at, close, /[\w.]+/.exec(value.slice(at, close))?.[0] ?? '')
      at = close > 0 ? close : at + 1
    } else if (sign === '%' && /[sd]/.test(value[at + 1] ?? '')) {
      cut(at, at + 2, '')
      at += 2
    } else if (sign === '<') {
      const close = value.indexOf('>', at)
      if (close > at && close - at < 200 && /[\w/]/.test(value[at + 1] ?? '')) cut(at, close + 1, undefined)
      at = close > at ? close + 1 : value.length
    } else at++
  }
  if (from === 0) return text
  pieces.push(text.slice(from))
  return Text.join(pieces.filter((piece) => piece.value !== ''))
}

/** The offset behind the brace that closes the one at `open`; 0 when nothing does. */
function closing(value: string, open: number): number {
  let depth = 0
  for (let at = open; at < value.length; at++) {
    if (value[at] === '{') depth++
    else if (value[at] === '}' && --depth === 0) return at + 1
  }
  return 0
}
