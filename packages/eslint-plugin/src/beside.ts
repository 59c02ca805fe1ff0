import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** How the text of a file beside another is had: the class behind a template, a script of a page. By its path from a folder; none where it cannot be read. */
export const besideIn =
  (cwd: string) =>
  (path: string): string | undefined => {
    try {
      return readFileSync(resolve(cwd, path), 'utf8')
    } catch {
      return undefined
    }
  }
