import type { Level, Levels, Report } from '@aboveboard/core'
import type { Rule } from 'eslint'
import { allowances, plates } from './plates.ts'

/** What one of our rules wants to know of every file. */
export interface Asker {
  /** The rule that is judged for it; none, if it looks at what the others find. */
  readonly own: string | undefined
  /** What has to be judged beside the rules that are on. */
  readonly others: Levels
  /** Whether it tells of a report; `on` are the rules that are on for the file. */
  tells(report: Report, on: Levels): boolean
  /** Whatever is told is told as a question: nothing is changed unattended. */
  readonly asDoubt: boolean
}

/** A rule of ours that is on for a file. */
export interface Asking {
  readonly asker: Asker
  readonly context: Rule.RuleContext
}

const waiting = new WeakMap<object, Asking[]>()

/** Notes a rule that looks at the file of a tree. Whether it is the first: it then waits for all of them, so that a file is read and judged once. */
export function isFirst(tree: object, asking: Asking): boolean {
  const others = waiting.get(tree)
  if (others) others.push(asking)
  else waiting.set(tree, [asking])
  return !others
}

/** All that look at the file of a tree; none of them waits any longer. */
export function askingAbout(tree: object): readonly Asking[] {
  const all = waiting.get(tree) ?? []
  waiting.delete(tree)
  return all
}

/** The rules that are on for a file, and all that have to be judged for those who look at it. */
interface Standing {
  readonly on: Levels
  readonly all: Levels
}

let last: { readonly said: string; readonly askers: readonly Asker[]; readonly standing: Standing } | undefined

/** Nobody's rules but those that are asked for. */
const silence: Levels = Object.fromEntries([...plates.map(({ id }) => id), ...allowances].map((id) => [id, { severity: 'off' }]))

/** How rules stand in a file: nearly always as in the file before it. */
export function standingOf(asking: readonly Asking[]): Standing {
  const said = JSON.stringify(asking.map(({ context }) => context.options[0] as unknown))
  if (last?.said === said && last.askers.length === asking.length && asking.every(({ asker }, i) => asker === last!.askers[i])) return last.standing
  const on = Object.fromEntries(asking.flatMap(({ asker: { own }, context }) => (own === undefined ? [] : [[own, levelWith(context.options[0] as object | undefined)]])))
  // Whoever asks knows which rules only ask; the others run them all the same.
  const beside = [...asking.filter(({ asker }) => !asker.asDoubt), ...asking.filter(({ asker }) => asker.asDoubt)].map(({ asker }) => asker.others)
  const all = Object.assign({}, silence, ...beside, on) as Levels
  last = { said, askers: asking.map(({ asker }) => asker), standing: { on, all } }
  return last.standing
}

const levelWith = (options: object | undefined): Level => ({ severity: 'warn', options })
