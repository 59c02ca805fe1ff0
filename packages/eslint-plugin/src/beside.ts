import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** How the text of a file beside another is had: the class behind a template, a script of a page. By its path from a folder; none where it cannot be read. */
export const besideIn =
  (cwd: string) =>
  (path: string): string | undefined => {
    const file = resolve(cwd, path)
    // Readers try several places, and failing to open one costs ten times as much as asking.
    if (!existsSync(file)) return undefined
    try {
      return readFileSync(file, 'utf8')
    } catch {
      return undefined
    }
  }
