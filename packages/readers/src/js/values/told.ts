import { type Origin, unknown } from '@aboveboard/core'
import { data, oneOf, state } from './algebra.ts'
import { EACH, type Step } from '../tree/scope.ts'

/**
 * What is told of a value that one part of a project hands to another. Words are read where they stand; a figure of a list is data, of which there is
 * more; switches and lengths of time are what they are.
 */
export function told(origin: Origin, steps: readonly Step[], path: string): Origin {
  switch (origin.kind) {
    case 'constant': {
      const isWord = typeof origin.value === 'string' && /\p{L}/u.test(origin.value)
      return isWord || (typeof origin.value === 'number' && steps.includes(EACH)) ? data(path) : origin
    }
    case 'state':
      return state(told(origin.initial, steps, path), origin.ticks ?? false)
    case 'conditional':
      return oneOf(origin.branches.map((branch) => told(branch, steps, path)))
    case 'translation':
      return data(path)
    case 'unknown':
      return unknown
    default:
      return origin
  }
}
