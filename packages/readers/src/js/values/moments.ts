import { constant, type Origin } from '@aboveboard/core'
import { clock, combine, oneOf, state, weight, weights } from './algebra.ts'
import { isDateSetter } from '../effects/effects.ts'
import { calleeName } from './hooks.ts'
import { bare, isMember, keyOf } from '../tree/node.ts'
import type { Call, Node } from '../tree/syntax.ts'

/** Dates and what libraries do to them. Distances are in milliseconds. */

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Units as libraries call them. A month is thirty days here: what matters is how far, not the day. */
const units: Readonly<Record<string, number>> = {
  millisecond: 1,
  ms: 1,
  second: SECOND,
  sec: SECOND,
  s: SECOND,
  minute: MINUTE,
  min: MINUTE,
  m: MINUTE,
  hour: HOUR,
  h: HOUR,
  day: DAY,
  date: DAY,
  d: DAY,
  week: 7 * DAY,
  w: 7 * DAY,
  month: 30 * DAY,
  M: 30 * DAY,
  year: 365 * DAY,
  fullyear: 365 * DAY,
  y: 365 * DAY,
  time: 1,
}

function unitOf(name: string): number | undefined {
  if (Object.hasOwn(units, name)) return units[name]
  const single = name.toLowerCase().replace(/s$/, '')
  return Object.hasOwn(units, single) ? units[single] : undefined
}

/** Asks what is known of an expression. */
export type Ask = (node: Node) => Origin

const numberOf = (origin: Origin): number | undefined => (origin.kind === 'constant' && typeof origin.value === 'number' ? origin.value : undefined)

/** The origin of what a call makes of a moment; `undefined` when it is no such call. `receiver` is the object whose method it is. */
export function movedMoment(call: Call, name: string, receiver: Node | undefined, ask: Ask): Origin | undefined {
  // A part of a date counts years or hours: it is no distance any more.
  if (isPart(name) && receiver) return ifMoment(ask(receiver), (from) => mapMoments(from, undefined))
  // `dayjs().unix()`, `getUnixTime(date)`
  const counted = inSeconds.has(name) ? (name === 'getUnixTime' ? call.arguments[0] : call.arguments.length === 0 ? receiver : undefined) : undefined
  if (counted) return ifMoment(ask(counted), (from) => (weight(from) === weights.clock ? combine('/', from, constant(SECOND)) : from))
  if (!/^(?:add|sub|plus|minus|set|diff|until|since|endOf|startOf)/.test(name)) return parsed(name, call.arguments[0], ask)
  const [first, second] = call.arguments
  const adds = /^(add|sub)(Milliseconds|Seconds|Minutes|Hours|Days|BusinessDays|Weeks|Months|Years)$/.exec(name)
  if (adds && first && second) {
    const unit = unitOf(adds[2]!.replace('Business', '')) ?? 1
    return moved(ask(first), times(numberOf(ask(second)), adds[1] === 'sub' ? -unit : unit))
  }
  if ((name === 'add' || name === 'sub') && !receiver && first && second) return moved(ask(first), times(lengthOf([second], ask), name === 'sub' ? -1 : 1))
  if (/^differenceIn[A-Z]/.test(name) && first && second) return combine('-', ask(first), ask(second))
  if (!receiver) return parsed(name, first, ask)
  if (name === 'add' || name === 'plus') return ifMoment(ask(receiver), (from) => moved(from, lengthOf(call.arguments, ask)))
  if (name === 'subtract' || name === 'minus') return ifMoment(ask(receiver), (from) => moved(from, times(lengthOf(call.arguments, ask), -1)))
  if ((name === 'diff' || name === 'until' || name === 'since') && first) return combine('-', ask(receiver), ask(first))
  if (name === 'endOf' || name === 'startOf' || name === 'set') return ifMoment(ask(receiver), (from) => moved(from, undefined))
  if (isDateSetter(name)) return ifMoment(ask(receiver), (from) => moved(from, setBy(call, ask)))
  return parsed(name, first, ask)
}

const parsers = new Set('dayjs moment utc tz toDate parseISO parse fromISO fromMillis fromJSDate fromSeconds unix Date'.split(' '))

/** `parseISO(x)` is the moment that `x` is, whatever `x` counts it in. */
const parsed = (name: string, first: Node | undefined, ask: Ask): Origin | undefined => (first && parsers.has(name) ? mapMoments(ask(first), 0) : undefined)

const inSeconds = new Set(['unix', 'getUnixTime', 'toSeconds', 'toUnixInteger'])

function ifMoment(origin: Origin, move: (origin: Origin) => Origin): Origin | undefined {
  return weight(origin) >= 3 ? move(origin) : undefined
}

/** A moment so many milliseconds later. */
function moved(origin: Origin, by: number | undefined): Origin {
  if (origin.kind === 'constant') return origin
  if (origin.kind === 'clock') return clock(origin.offset === undefined || by === undefined ? undefined : origin.offset + by)
  return combine('+', origin, by === undefined ? clock() : { kind: 'constant', value: by })
}

const times = (value: number | undefined, factor: number): number | undefined => (value === undefined ? undefined : value * factor)

/** `15, 'minutes'` or `{ minutes: 15 }`, in milliseconds. */
function lengthOf([first, second]: readonly Node[], ask: Ask): number | undefined {
  if (!first) return undefined
  const object = bare(first)
  if (object.type !== 'ObjectExpression') {
    const unit = second ? ask(second) : undefined
    return times(numberOf(ask(first)), unit?.kind === 'constant' && typeof unit.value === 'string' ? (unitOf(unit.value) ?? NaN) : 1)
  }
  let sum: number | undefined
  for (const property of object.properties) {
    if ((property.type !== 'Property' && property.type !== 'ObjectProperty') || !property.value) return undefined
    const unit = unitOf(String(keyOf(property.key, property.computed)))
    const amount = numberOf(ask(property.value))
    if (unit === undefined || amount === undefined) return undefined
    sum = (sum ?? 0) + unit * amount
  }
  return sum
}

const isPart = (name: string): boolean => name.startsWith('get') && /^get(?:UTC)?(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/.test(name)

/** How far `date.setMinutes(date.getMinutes() + 15)` moves a date; `undefined` when it sets the clock to a fixed time. */
function setBy(call: Call, ask: Ask): number | undefined {
  const unit = unitOf((calleeName(call) ?? '').replace(/^set(?:UTC)?/, ''))
  const [first, ...more] = call.arguments
  const sum = first && more.length === 0 ? bare(first) : undefined
  if (unit === undefined || sum?.type !== 'BinaryExpression' || (sum.operator !== '+' && sum.operator !== '-')) return undefined
  const right = numberOf(ask(sum.right))
  if (right !== undefined) return right * (sum.operator === '-' ? -unit : unit)
  const left = numberOf(ask(sum.left))
  return left === undefined || sum.operator === '-' ? undefined : left * unit
}

/** A date after its `set…` methods were called. */
export function afterSettings(origin: Origin, settings: readonly Call[], ask: Ask): Origin {
  if (weight(origin) !== 5) return origin
  let now = origin
  for (const call of settings) now = mapMoments(now, setBy(call, ask))
  return now
}

function mapMoments(origin: Origin, by: number | undefined): Origin {
  switch (origin.kind) {
    case 'clock':
      return moved(origin, by)
    case 'state':
      return state(mapMoments(origin.initial, by), origin.ticks ?? false)
    case 'conditional':
      return oneOf(origin.branches.map((branch) => mapMoments(branch, by)))
    default:
      return origin
  }
}

/** `new Date(…)`: now, the moment it is given, or a day of the calendar. */
export function madeDate({ arguments: given }: Call, ask: Ask): Origin {
  const [first] = given
  if (!first) return clock(0)
  if (given.length === 1) return mapMoments(ask(first), 0)
  const parts = given.map((part) => ask(part))
  const numbers = parts.map(numberOf)
  if (numbers.every((part) => part !== undefined)) {
    const [year = 0, month = 0, day = 1, ...time] = numbers
    const date = new Date(Date.UTC(year, month, day, time[0] ?? 0, time[1] ?? 0, time[2] ?? 0))
    // No zone: it is midnight wherever the reader is.
    return Number.isNaN(date.getTime()) ? { kind: 'unknown' } : { kind: 'constant', value: date.toISOString().slice(0, 19) }
  }
  // `new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)`
  return parts.some((part) => weight(part) === 5) ? clock() : (parts.find((part) => weight(part) >= 3) ?? { kind: 'unknown' })
}

export const receiverOf = (call: Call): Node | undefined => {
  const callee = bare(call.callee)
  return isMember(callee) ? callee.object : undefined
}
