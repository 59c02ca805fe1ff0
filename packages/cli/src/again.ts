import type { Given, Page } from '@aboveboard/core'
import { read } from '@aboveboard/readers'

/** A file read once more, to tell where in it something stands; `undefined` for one that cannot be read by itself. */
export async function pageAgain(source: string, given: Given): Promise<Page | undefined> {
  try {
    return await read(source, given)
  } catch {
    return undefined
  }
}
