import { mayBacktrack, read, type Reading } from '@aboveboard/readers'
import type { Watch } from './watch.ts'

/** Reading under a watch: a file that hangs its parser is interrupted, whether it is judged itself or taken in by another. */
export function readingUnder(watch: Watch | undefined): Reading {
  if (!watch) return read
  return (source, given) => {
    const endless = mayBacktrack(source)
    return read(source, given, (work) => watch(source, work, endless))
  }
}
