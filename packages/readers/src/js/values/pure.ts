import type { Primitive } from '@aboveboard/core'
import { unfoldable } from './algebra.ts'

type Value = Primitive | typeof unfoldable

const math = new Set('abs ceil floor round trunc max min pow sqrt sign'.split(' '))

/** What a function of the language makes of values that are known; the receiver of a method comes first. */
export function foldCall(name: string, isMath: boolean, values: readonly Primitive[]): Value {
  const [first, second, third] = values
  if (isMath) {
    if (!math.has(name) || !values.every((value) => typeof value === 'number')) return unfoldable
    const result: unknown = Reflect.apply(Reflect.get(Math, name) as (...numbers: number[]) => number, Math, values)
    return typeof result === 'number' ? result : unfoldable
  }
  switch (name) {
    case 'Number':
    case 'parseFloat':
      return Number(first)
    case 'parseInt':
      return Math.trunc(Number(first))
    case 'Boolean':
      return Boolean(first)
    case 'String':
    case 'toString':
    case 'valueOf':
      return typeof first === 'number' || typeof first === 'string' ? String(first) : unfoldable
    case 'toFixed':
      return typeof first === 'number' && (second === undefined || (typeof second === 'number' && second >= 0 && second <= 20)) ? first.toFixed(second) : unfoldable
    case 'padStart':
      return typeof first === 'string' && typeof second === 'number' && second < 100 ? first.padStart(second, third === undefined ? ' ' : String(third)) : unfoldable
    case 'trim':
      return typeof first === 'string' ? first.trim() : unfoldable
    case 'toUpperCase':
    case 'toLocaleUpperCase':
      return typeof first === 'string' ? first.toUpperCase() : unfoldable
    case 'toLowerCase':
    case 'toLocaleLowerCase':
      return typeof first === 'string' ? first.toLowerCase() : unfoldable
    default:
      return unfoldable
  }
}

/** What an operator before a value makes of it. */
export function foldUnary(operator: string, value: Primitive): Value {
  switch (operator) {
    case '!':
      return !value
    case '-':
      return typeof value === 'number' ? -value : unfoldable
    case '+':
      return typeof value === 'number' ? value : unfoldable
    case 'void':
      return undefined
    default:
      return unfoldable
  }
}

/** Names of the language whose result is computed from what they are given, and only from that. */
export const casts: ReadonlySet<string> = new Set('Number String Boolean parseInt parseFloat BigInt isNaN'.split(' '))
