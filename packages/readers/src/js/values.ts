import { type Origin, Text, unknown, type Value } from '@aboveboard/core'
import { calleeName } from './hooks.ts'
import { bare, isCall } from './node.ts'
import type { Origins } from './origins.ts'
import type { Resolver } from './resolve.ts'
import { styleText } from './style.ts'
import type { Node, ObjectLiteral } from './syntax.ts'
import type { Wording } from './wording.ts'
import { originOf } from './words.ts'

const classJoiners = new Set('cn cx clsx classNames classnames twMerge twJoin tw cva css'.split(' '))

/** What expressions say as values of attributes. */
export class Values {
  readonly #origins: Origins
  readonly #resolver: Resolver
  readonly #wording: Wording

  constructor(origins: Origins, resolver: Resolver, wording: Wording) {
    this.#origins = origins
    this.#resolver = resolver
    this.#wording = wording
  }

  /** The value of an attribute of this name. */
  of(node: Node, name: string): Value {
    if (name === 'style') {
      const style = this.#style(node)
      if (style) return style
    }
    const joiner = name === 'class' && isCall(node) && classJoiners.has(calleeName(node) ?? '') ? node : undefined
    if (joiner) {
      const text = this.#classes(joiner.arguments)
      return { text, origin: originOf(text) }
    }
    const origin = this.#origins.of(node)
    if (origin.kind === 'constant' && typeof origin.value !== 'string' && typeof origin.value !== 'number') return { origin }
    if (node.type === 'ObjectExpression' || node.type === 'ArrayExpression') return { origin }
    return { text: this.#wording.alternately(node), origin }
  }

  #style(node: Node): { text: Text; origin: Origin } | undefined {
    const object = this.literal(node)
    if (!object) return undefined
    const { text, whole } = styleText(object, this.#wording)
    return { text, origin: whole ? originOf(text) : unknown }
  }

  #classes(given: readonly Node[]): Text {
    const pieces: Text[] = []
    for (const each of given) {
      const text = this.#wording.of(each)
      if (text.value === '') continue
      if (pieces.length > 0) pieces.push(Text.implied(' ', text.at))
      pieces.push(text)
    }
    return Text.join(pieces)
  }

  /** An object written here, or behind a name. */
  literal(node: Node): ObjectLiteral | undefined {
    node = bare(node)
    if (node.type === 'ObjectExpression') return node
    this.#resolver.begin()
    const [only, ...more] = this.#resolver.resolve(node)
    return only && more.length === 0 && only.steps.length === 0 && !only.kept && only.node.type === 'ObjectExpression' ? only.node : undefined
  }
}
