import type { Script } from 'node:vm'

/** A file takes longer than it may. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
  /** How long it might have taken. */
  readonly seconds: number

  constructor(milliseconds: number) {
    super()
    this.seconds = milliseconds / 1000
  }
}

/** Does some work on a text; throws `TooSlow` where that takes too long. `endless`: its time may grow out of all proportion to the length. */
export type Watch = <T>(source: string, work: () => T, endless?: boolean) => T

/**
 * UTF-16 units that no work on a text takes longer than a millisecond for, even where its time grows with the square of the
 * length: in ten seconds 65,000. For a shorter text nobody is on watch, which would take a tenth of the time of a page.
 */
const pace = 6.5

/** What is watched. A script can be handed something by the global object alone; it stays there, since V8 throws code away when the global object changes its shape. */
const desk: { work: () => unknown } = { work: () => undefined }

let script: Script | undefined
function makeScript(): Script {
  Object.defineProperty(globalThis, Symbol.for('aboveboard.desk'), { value: desk, configurable: true })
  return new (process.getBuiltinModule('node:vm').Script)(`globalThis[Symbol.for('aboveboard.desk')].work()`)
}

/**
 * A watch under which V8 itself interrupts what takes longer than `most` milliseconds, whatever it is at. What had been
 * begun is left as it was: who hears of a text that is too slow does no other work with the same rules and readers.
 */
export const watchOf =
  (most: number): Watch =>
  (source, work, endless = false) => {
    if (!endless && source.length < most * pace) return work()
    desk.work = work
    try {
      return (script ??= makeScript()).runInThisContext({ timeout: Math.ceil(most) }) as ReturnType<typeof work>
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TooSlow(most) : error
    } finally {
      // The page is forgotten with its turn.
      desk.work = () => undefined
    }
  }
