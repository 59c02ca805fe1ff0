import { constant, type Origin, type Primitive, sources, unknown } from '@aboveboard/core'

/**
 * How origins combine. What is drawn by lot stays drawn by lot, whatever is computed from it; a moment
 * keeps its distance from now; a variable of the interface stays one, its first value computed.
 */

export const random: Origin = { kind: 'random' }

/** A moment, and how many milliseconds one of its value is where that is not one: 1,000 for what counts seconds. */
interface Moment {
  readonly kind: 'clock'
  readonly offset?: number
  readonly unit?: number
}

const unitOf = ({ unit = 1 }: Moment): number => unit

/** A moment so many milliseconds from now, counted in units of so many milliseconds. */
export function clock(offset?: number, unit = 1): Moment {
  if (offset === undefined || !Number.isFinite(offset)) return { kind: 'clock' }
  return unit === 1 ? { kind: 'clock', offset } : { kind: 'clock', offset, unit }
}

export const stored = (where: 'cookie' | 'localStorage' | 'sessionStorage'): Origin => ({ kind: 'stored', where })
export const data = (path: string): Origin => ({ kind: 'data', path })
export const state = (initial: Origin, ticks: boolean): Origin => (ticks ? { kind: 'state', initial, ticks } : { kind: 'state', initial })

const mostBranches = 12

/** One of several. Alike ones count once; too many to tell apart are unknown. */
export function oneOf(origins: readonly Origin[]): Origin {
  const branches: Origin[] = []
  for (const origin of origins)
    for (const branch of origin.kind === 'conditional' ? origin.branches : [origin])
      if (!branches.some((other) => alike(other, branch))) branches.push(branch)
  if (branches.length === 0) return unknown
  if (branches.length === 1) return branches[0]!
  if (branches.length <= mostBranches) return { kind: 'conditional', branches }
  // What weighs is kept before what does not.
  return { kind: 'conditional', branches: branches.sort((a, b) => weight(b) - weight(a)).slice(0, mostBranches) }
}

/** Whether two origins say the same. */
export function alike(a: Origin, b: Origin): boolean {
  if (a === b) return true
  if (a.kind !== b.kind) return false
  switch (a.kind) {
    case 'constant':
      return b.kind === 'constant' && Object.is(a.value, b.value)
    case 'clock':
      return b.kind === 'clock' && a.offset === b.offset && unitOf(a) === unitOf(b)
    case 'stored':
      return b.kind === 'stored' && a.where === b.where
    case 'data':
      return b.kind === 'data' && a.path === b.path
    case 'translation':
      return b.kind === 'translation' && a.key === b.key
    case 'state':
      return b.kind === 'state' && a.ticks === b.ticks && alike(a.initial, b.initial)
    case 'conditional':
      return false
    default:
      return true
  }
}

export const weights = { random: 6, clock: 5, stored: 4, state: 3, translation: 2, data: 1, constant: 0, conditional: 0, unknown: 0 } as const

/** How much an origin says of what is computed from it. */
export function weight(origin: Origin): number {
  if (origin.kind === 'constant' || origin.kind === 'data' || origin.kind === 'unknown') return weights[origin.kind]
  let heaviest = 0
  for (const { kind } of sources(origin)) heaviest = Math.max(heaviest, weights[kind])
  return heaviest
}

/** Whether an origin is worth following through code that is not understood. */
export const telling = (origin: Origin): boolean => weight(origin) >= weights.state

/** The origin of what is computed from several values in a way nobody follows. */
export function heaviest(origins: readonly Origin[]): Origin {
  let found = unknown
  for (const origin of origins) {
    if (origin.kind === 'random') return origin
    if (weight(origin) > weight(found)) found = origin
  }
  return found
}

/** The origin of `compute(value)`: folded where the value is known, else what it is computed from. */
export function map(origin: Origin, compute: (value: Primitive) => Primitive | typeof unfoldable): Origin {
  switch (origin.kind) {
    case 'constant': {
      const value = compute(origin.value)
      return value === unfoldable ? unknown : constant(value)
    }
    case 'state':
      return state(map(origin.initial, compute), origin.ticks ?? false)
    case 'conditional':
      return oneOf(origin.branches.map((branch) => map(branch, compute)))
    default:
      return origin
  }
}

export const unfoldable: unique symbol = Symbol('unfoldable')

/** The origin of `left operator right`. */
export function combine(operator: string, left: Origin, right: Origin, depth = 0): Origin {
  if (left.kind === 'random') return left
  if (right.kind === 'random') return right
  if (operator === '%' && left.kind === 'data' && right.kind === 'constant' && Number(right.value) > 2 && naming.test(left.path)) return { kind: 'random', of: left.path.replace(/^[^.]*\(\)\./, '') }
  if (depth > 4) return heaviest([left, right])
  if (left.kind === 'conditional') return oneOf(left.branches.map((branch) => combine(operator, branch, right, depth + 1)))
  if (right.kind === 'conditional') return oneOf(right.branches.map((branch) => combine(operator, left, branch, depth + 1)))
  if (left.kind === 'state' || right.kind === 'state') {
    const initial = combine(operator, left.kind === 'state' ? left.initial : left, right.kind === 'state' ? right.initial : right, depth + 1)
    return state(initial, (left.kind === 'state' && left.ticks === true) || (right.kind === 'state' && right.ticks === true))
  }
  if (left.kind === 'clock' || right.kind === 'clock') return combineMoments(operator, left, right)
  if (left.kind === 'constant' && right.kind === 'constant') return fold(operator, left.value, right.value)
  return heaviest([left, right])
}

/** What names a thing, or is as long as its name: what is left of it when it is divided counts nothing. */
const naming = /(?:^|[.$_])(?:id|slug|handle|sku|uuid|seed|hash)$|[a-z]Id$|(?:^|\.)(?:name|title|slug|id|handle|sku|email)\.length$/

/** Moments and distances from now; `*` and `/` change the unit they are counted in, not the distance. */
function combineMoments(operator: string, left: Origin, right: Origin): Origin {
  if (left.kind === 'clock' && right.kind === 'clock') {
    const [l, r] = [left.offset, right.offset]
    if (operator !== '-' || l === undefined || r === undefined) return clock(operator === '-' ? l || r : undefined)
    return clock(l === 0 ? r : r === 0 ? l : l - r, unitOf(left))
  }
  const [moment, other] = left.kind === 'clock' ? [left, right] : [right, left]
  // A distance to a moment that the browser kept.
  if (other.kind === 'stored' || moment.kind !== 'clock') return other
  if (operator === '%') return moment
  const by = other.kind === 'constant' && typeof other.value === 'number' ? other.value : undefined
  const { offset } = moment
  const unit = unitOf(moment)
  if (operator === '*' || operator === '/') return by === undefined ? moment : clock(offset, operator === '*' ? unit / by : unit * by)
  // `Date.now() / 1000 | 0` cuts off what is behind the point.
  if (by === 0 && (operator === '|' || operator === '>>' || operator === '>>>')) return moment
  if (by === undefined || offset === undefined) return clock()
  if (operator === '+') return clock(offset + by * unit, unit)
  // A fixed day minus now: an honest countdown.
  return operator === '-' && left === moment ? clock(offset - by * unit, unit) : clock()
}

function fold(operator: string, left: Primitive, right: Primitive): Origin {
  if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
    const value = String(left) + String(right)
    return value.length > 10_000 ? unknown : constant(value)
  }
  switch (operator) {
    case '===':
    case '==':
      return constant(left === right)
    case '!==':
    case '!=':
      return constant(left !== right)
  }
  if (typeof left !== 'number' || typeof right !== 'number') return unknown
  switch (operator) {
    case '+':
      return constant(left + right)
    case '-':
      return constant(left - right)
    case '*':
      return constant(left * right)
    case '/':
      return constant(left / right)
    case '%':
      return constant(left % right)
    case '**':
      return constant(left ** right)
    case '<':
      return constant(left < right)
    case '>':
      return constant(left > right)
    case '<=':
      return constant(left <= right)
    case '>=':
      return constant(left >= right)
    case '|':
      return constant(left | right)
    case '>>':
      return constant(left >> right)
    default:
      return unknown
  }
}
