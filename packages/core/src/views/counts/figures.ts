import { type Origin, type Primitive, sources } from '../../origin.ts'
import type { Text } from '../../text.ts'

/** What the file tells of the blanks in a stretch of text. */
export type Filling =
  /** There are none: it says what is written. */
  | 'written'
  /** Filled by constants of the file, or by one that code counts up or down by itself. */
  | 'constant'
  | 'random'
  /** From somewhere the file does not show. */
  | 'open'

/** How the blanks of a text are filled, the most telling answer first. */
export function fillingOf({ holes }: Text): Filling {
  if (holes.length === 0) return 'written'
  if (holes.some(({ origin }) => isRandom(origin))) return 'random'
  return holes.every(({ origin }) => isConstant(origin)) ? 'constant' : 'open'
}

/** Whether a value is drawn by lot, in any of the ways it may come about. */
export function isRandom(origin: Origin): boolean {
  if (origin.kind !== 'state' && origin.kind !== 'conditional') return origin.kind === 'random'
  for (const { kind } of sources(origin)) if (kind === 'random') return true
  return false
}

/** Whether a value comes from nowhere but the file: one constant or the other, as in a list that is written there. A state that stands still is waiting for data. */
const isConstant = (origin: Origin): boolean =>
  origin.kind === 'constant' ||
  (origin.kind === 'conditional' && origin.branches.length > 0 && (origin.branches.every(isConstant) || isKeptCount(origin.branches))) ||
  countsByItself(origin)

const countsByItself = (origin: Origin): boolean => origin.kind === 'state' && origin.ticks === true && isStart(origin.initial)

/** A figure of the file, or what the browser has kept of it. */
const isStart = (origin: Origin): boolean =>
  origin.kind === 'constant' || (origin.kind === 'conditional' && origin.branches.some(({ kind }) => kind === 'constant') && origin.branches.every((branch) => branch.kind === 'constant' || isKept(branch)))

/** A count that code takes on by itself, and keeps in the reader’s browser from one visit to the next. */
const isKeptCount = (branches: readonly Origin[]): boolean => branches.some(countsByItself) && branches.every((branch) => isConstant(branch) || isKept(branch))

const isKept = (origin: Origin): boolean => origin.kind === 'stored' || (origin.kind === 'state' && isKept(origin.initial))

/** The constants of the file that a value may be, where it may be nothing else. */
export function constantsOf(origin: Origin): readonly Primitive[] | undefined {
  if (origin.kind === 'constant') return [origin.value]
  if (origin.kind !== 'conditional') return undefined
  const known = origin.branches.map(constantsOf)
  return known.every((each) => each !== undefined) ? known.flatMap((each) => each ?? []) : undefined
}
