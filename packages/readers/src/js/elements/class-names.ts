import { Text } from '@aboveboard/core'
import { classOfModule, isCssModule } from '../../css-module.ts'
import { calleeName } from '../values/hooks.ts'
import { bare, isCall, isMember, keyOf, spanOf } from '../tree/node.ts'
import type { Survey } from '../tree/survey.ts'
import type { Node } from '../tree/syntax.ts'
import type { Wording } from './wording.ts'

const joiners = new Set('cn cx clsx classNames classnames twMerge twJoin tw cva css'.split(' '))

/** The classes of an element, as code puts them together. */
export class ClassNames {
  readonly #survey: Survey
  readonly #wording: Wording

  constructor(survey: Survey, wording: Wording) {
    this.#survey = survey
    this.#wording = wording
  }

  /** `cn('btn', styles.decline)`, `` `${styles.btn} wide` ``, `styles.decline`; nothing where it is any other expression. */
  of(node: Node): Text | undefined {
    node = bare(node)
    if (isCall(node)) return joiners.has(calleeName(node) ?? '') ? this.#apart(node.arguments) : undefined
    if (node.type !== 'TemplateLiteral') return this.#ofModule(node)
    const { expressions } = node
    if (!expressions.some((part) => this.#ofModule(part))) return undefined
    return Text.join(this.#wording.pieces(node).flatMap((written, i) => [written, ...(expressions[i] ? [this.#one(expressions[i])] : [])]).filter(({ value }) => value !== ''))
  }

  #one(node: Node): Text {
    return this.#ofModule(bare(node)) ?? this.#wording.of(node)
  }

  #apart(nodes: readonly Node[]): Text {
    const pieces: Text[] = []
    for (const node of nodes) {
      const text = this.#one(node)
      if (text.value === '') continue
      if (pieces.length > 0) pieces.push(Text.implied(' ', text.at))
      pieces.push(text)
    }
    return Text.join(pieces)
  }

  #ofModule(node: Node): Text | undefined {
    node = bare(node)
    if (!isMember(node)) return undefined
    const object = bare(node.object)
    const key = keyOf(node.property, node.computed)
    if (object.type !== 'Identifier' || typeof key !== 'string') return undefined
    return isCssModule(this.#survey.bindingOf(object.name, object)?.module) ? Text.implied(classOfModule(key), spanOf(node)) : undefined
  }
}
