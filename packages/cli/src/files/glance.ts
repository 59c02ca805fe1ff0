import { closeSync, openSync, readSync } from 'node:fs'

/** Files up to this size are read into one piece of memory. */
let memory = Buffer.allocUnsafeSlow(1 << 16)

/**
 * What a file holds, to be looked at and not to be kept: the next glance overwrites it. A run that looks at thousands of
 * files only to see that they are as they were would else leave so much behind that tidying up takes longer than looking.
 * `undefined`: it has more than `most` bytes, or cannot be read.
 */
export function glance(path: string, most: number): Buffer | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    let length = 0
    for (let read; length <= most && (read = readSync(file, memory, length, memory.length - length, null)) > 0; ) {
      length += read
      if (length === memory.length) memory = Buffer.concat([memory], length * 2)
    }
    return length <= most ? memory.subarray(0, length) : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
