import type { Element } from '@aboveboard/core'
import { press, type Press } from '../js/elements/press.ts'
import { placed, put, type Put } from '../js/elements/put.ts'
import type { ReadScript } from './scripts.ts'

/** What a script does to the pages that link to it. */
interface Deeds {
  readonly moves: readonly Put[]
  readonly presses: readonly Press[]
}

/**
 * The scripts that were read last: the pages of a site link to the same. So few, and with every origin told, so that no
 * tree is kept.
 */
const known = new Map<string, Deeds>()
const mostKnown = 8

/**
 * Puts what scripts of other files write into elements that stand here. Only what moves is taken over, figures and blanks,
 * and what is listened to: words that a script says are read where it is judged itself.
 */
export function runLinked(root: Element, scripts: readonly string[], readScript: ReadScript): void {
  const all = scripts.map((script) => deedsOf(script, readScript))
  put(root, all.flatMap(({ moves }) => moves))
  press(root, all.flatMap(({ presses }) => presses))
}

function deedsOf(script: string, readScript: ReadScript): Deeds {
  const there = known.get(script)
  if (there) return there
  const { writes, presses } = readScript(script, { start: 0, end: script.length })
  const moving = writes.filter(({ element, text }) => !element && text.holes.length > 0 && !/\p{L}{2}/u.test(text.value))
  const deeds = {
    moves: moving.map(({ target, text }) => ({ target, text: placed(text, { start: 0, end: 0 }), isElsewhere: true })),
    presses: presses.map(({ target }) => ({ target })),
  }
  const [oldest] = known.keys()
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest)
  known.set(script, deeds)
  return deeds
}
