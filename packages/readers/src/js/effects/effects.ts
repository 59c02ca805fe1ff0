import { bare, isCall, isMember } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'

/** What code does to a page, by the names it is done under. */

/** Properties whose value is shown. */
export const shown: ReadonlySet<string> = new Set(['textContent', 'innerText', 'innerHTML', 'outerHTML'])

/** Methods whose argument is shown. */
const writers: ReadonlySet<string> = new Set(['text', 'html', 'append', 'prepend', 'replaceWith', 'insertAdjacentHTML', 'insertAdjacentText', 'countdown'])

/** Whether a method shows what it is given: `$(…).text(…)`, `document.write(…)`. */
export function shows(name: string, object: Node): boolean {
  return writers.has(name) || ((name === 'write' || name === 'writeln') && object.type === 'Identifier' && object.name === 'document')
}

/** What calls a function by itself, later. */
export const timers: ReadonlySet<string> = new Set(
  'setInterval setTimeout requestAnimationFrame useInterval useTimeout useIntervalFn useTimeoutFn useRafLoop useHarmonicIntervalFn $interval $timeout'.split(' '),
)

const dateSetter = /^set(?:UTC)?(?:Milliseconds|Seconds|Minutes|Hours|Date|Month|FullYear|Time)$/

/** Whether a method sets a date to another time. */
export const isDateSetter = (name: string): boolean => name.startsWith('set') && dateSetter.test(name)

/** `interval(1000).pipe(…)`, which comes again and again. */
export function beats(node: Node): boolean {
  let at = bare(node)
  for (let i = 0; i < 12; i++) {
    if (isCall(at)) {
      const callee = bare(at.callee)
      if (callee.type === 'Identifier') return callee.name === 'interval' || callee.name === 'timer'
      at = callee
    } else if (isMember(at)) at = bare(at.object)
    else return false
  }
  return false
}
