import { type Attribute, Text } from '@aboveboard/core'
import { keyOf, spanOf } from '../tree/node.ts'
import type { Node, ObjectLiteral } from '../tree/syntax.ts'
import { propertyName, takesPixels } from './vocabulary.ts'
import type { Wording } from './wording.ts'

/** So many styles are spread into one another. */
const deepest = 4

/** `{ fontSize: 8, color: tint }` as CSS: `font-size: 8px; color: …`, each part with its place. `literal` finds what `...styles.link` spreads. */
export function styleText(object: ObjectLiteral, wording: Wording, literal: (node: Node) => ObjectLiteral | undefined): Pick<Attribute, 'text'> & { readonly whole: boolean } {
  const pieces: Text[] = []
  const whole = state(object, { wording, literal, pieces }, 0)
  return { text: Text.join(pieces.slice(0, -1)), whole }
}

interface Writing {
  readonly wording: Wording
  readonly literal: (node: Node) => ObjectLiteral | undefined
  readonly pieces: Text[]
}

/** Writes what an object states, in its order: the last of a name holds. Whether that is all of it. */
function state(object: ObjectLiteral, writing: Writing, depth: number): boolean {
  const { wording, literal, pieces } = writing
  let whole = true
  for (const property of object.properties) {
    const key = property.type === 'Property' || property.type === 'ObjectProperty' ? keyOf(property.key, property.computed) : undefined
    const value = property.type === 'Property' || property.type === 'ObjectProperty' ? property.value : undefined
    // Selectors and media queries of styling libraries nest; they are not what is seen at first.
    if (value?.type === 'ObjectExpression') continue
    if (property.type === 'SpreadElement') {
      const spread = property.argument && depth < deepest ? literal(property.argument) : undefined
      if (!spread || !state(spread, writing, depth + 1)) whole = false
      continue
    }
    if (key === undefined || !value) {
      whole = false
      continue
    }
    const name = propertyName(String(key))
    const at = spanOf(property)
    const said = wording.of(value)
    if (said.value === '') continue
    pieces.push(Text.implied(`${name}: `, at), said)
    if (isNumber(value, said) && said.value !== '0' && takesPixels(name)) pieces.push(Text.implied('px', spanOf(value)))
    pieces.push(Text.implied('; ', at))
  }
  return whole
}

/** Whether a value is a number, written here or folded. */
function isNumber(value: Node, said: Text): boolean {
  if (value.type === 'StringLiteral' || (value.type === 'Literal' && typeof value.value === 'string') || value.type === 'TemplateLiteral') return false
  return /^-?\d*\.?\d+$/.test(said.value)
}
