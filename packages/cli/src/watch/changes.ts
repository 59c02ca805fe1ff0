import { basename, dirname, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { isLeftOut } from '../files/defaults.ts'
import { isLink } from '../files/find.ts'
import { GitIgnores } from '../files/gitignore.ts'

/** Files that have changed, a batch at a time, until nobody waits for more. */
export interface Changes {
  /** Every file that was written, added or removed since it was last asked, by its absolute path; waits for one. */
  next(): Promise<ReadonlySet<string>>
  end(): Promise<void>
}

/** Saving one file may touch it several times, and saving all of them takes a moment. In ms. */
const calm = 80

/** What is watched. */
interface Watching {
  /** Folders and files, absolute; what is left out by default or by `.gitignore` is left out of them. */
  readonly paths: readonly string[]
  /** Takes a path back in. */
  readonly isKept: (path: string, isFolder: boolean) => boolean
  /** Told once of each kind of thing that keeps a file from being watched. */
  readonly onTrouble: (error: Error) => void
}

export async function changesIn({ paths, isKept, onTrouble }: Watching): Promise<Changes> {
  // What is named by itself is watched, wherever it lies.
  const tops = [...paths].sort((one, other) => other.length - one.length)
  const folders = new Map<string, GitIgnores>()
  const ignoresIn = (folder: string, top: string): GitIgnores => {
    let known = folders.get(folder)
    if (!known) folders.set(folder, (known = folder === top ? GitIgnores.above(folder, top).with(folder) : ignoresIn(dirname(folder), top).with(folder)))
    return known
  }
  const isIgnored = (path: string, isFolder: boolean): boolean => {
    const name = basename(path)
    if (name === '.git' || name === 'node_modules') return true
    const top = tops.find((each) => path === each || path.startsWith(each + sep))
    if (top === undefined || path === top) return false
    // No run follows links to folders, and one may lead back to where it stands.
    if (isFolder && isLink(path)) return true
    if (isKept(path, isFolder)) return false
    return isLeftOut(name, isFolder) || ignoresIn(dirname(path), top).ignores(path, isFolder)
  }

  let changed = new Set<string>()
  let wake: (() => void) | undefined
  let timer: NodeJS.Timeout | undefined
  const watcher = watch([...paths], {
    ignored: (path, stats) => stats !== undefined && isIgnored(resolve(path), stats.isDirectory()),
    ignoreInitial: true,
  })
  watcher.on('all', (_, path) => {
    changed.add(resolve(path))
    clearTimeout(timer)
    timer = setTimeout(() => wake?.(), calm)
  })
  const told = new Set<string>()
  watcher.on('error', (error) => {
    const { code, message } = error as NodeJS.ErrnoException
    const kind = code ?? message
    if (told.size < told.add(kind).size) onTrouble(error as Error)
  })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return {
    async next() {
      if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve))
      wake = undefined
      const batch = changed
      changed = new Set()
      return batch
    },
    async end() {
      clearTimeout(timer)
      wake?.()
      await watcher.close()
    },
  }
}
