import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Replaces a file's bytes all at once: whoever reads it meanwhile sees the old ones or the new ones. Links and mode survive. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const target = realpathSync(path)
  const { mode } = statSync(target)
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.aboveboard`)
  const file = openSync(draft, 'wx', mode)
  try {
    writeFileSync(file, bytes)
    fchmodSync(file, mode) // What `open` was told is subject to the umask.
    fsyncSync(file)
    closeSync(file)
    renameSync(draft, target)
  } catch (error) {
    unlinkSync(draft)
    throw error
  }
}
