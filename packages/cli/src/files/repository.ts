import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the git repository that holds a folder. */
export function repositoryRoot(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here
    if (here === dirname(here)) return undefined
  }
}
