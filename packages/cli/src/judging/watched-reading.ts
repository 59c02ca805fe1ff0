import { mayBacktrack, read, type Reading } from '@aboveboard/readers'
import type { Watch } from './watch.ts'

/** Reading under a watch: a file that hangs its parser is interrupted, whether it is judged itself or taken in by another. */
export const readingUnder =
  (watch: Watch | undefined): Reading =>
  (source, given) => read(source, given, watch && ((work) => watch(source, work, mayBacktrack(source))))
