import { createWriteStream, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { Complaint } from '../complaint.ts'
import { whyUnwritten } from './trouble.ts'
import { makeFolder } from './make-folder.ts'
import { Output } from '../terminal/output.ts'
import type { Words } from '../words/words.ts'

/** A file to write a report to. Opened at once: a run of minutes must not end in a report that cannot be written. */
export function fileOutput(path: string, shown: string, words: Words, flags: 'w' | 'a' = 'w'): Output {
  try {
    makeFolder(dirname(path))
    const stream = createWriteStream(path, { fd: openSync(path, flags) })
    return new Output(() => stream, shown)
  } catch (error) {
    throw new Complaint(words.usage.cannotWrite(shown, whyUnwritten(error, words)))
  }
}
