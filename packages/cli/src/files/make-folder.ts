import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it that are not there; whether it is new. Throws where it cannot be made. Node's own way
 * to make several asks for ever where a folder holds none but its own, as `/proc` does.
 */
export function makeFolder(path: string): boolean {
  if (isThere(path)) return false
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
    return true
  } catch (error) {
    // Another run was quicker.
    if (isThere(path)) return false
    throw error
  }
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
