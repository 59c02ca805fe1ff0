import { type Dirent, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isCompiled, isInstalled, isLeftOut } from './defaults.ts'
import { Folders } from './folders.ts'
import { GitIgnores } from './gitignore.ts'
import type { Globs } from '@aboveboard/config/globs'

export interface Walking {
  /** Whether a file of this name is one that can be read. */
  readonly readable: (path: string) => boolean
  /** Whether a file that cannot be read holds copy, which is to be said. */
  readonly unread: (path: string) => boolean
  /** Told which files such are. */
  readonly onUnread: (path: string) => void
  /** The configuration's `ignores`, and the folder they start from. */
  readonly ignores?: Globs | undefined
  readonly base: string
  readonly cwd: string
  /** Told what could not be opened. */
  readonly onTrouble: (path: string, error: unknown) => void
  /** What walks of the same run have seen. */
  readonly folders?: Folders | undefined
}

/**
 * Every readable file below a folder, in no particular order. Links to folders are not followed, so no loop can catch us;
 * a link to a file counts unless that file lies below the same folder. `matches` narrows by the path from the folder.
 */
export function walk(folder: string, { readable, unread, onUnread, ignores, base, cwd, onTrouble, folders = new Folders() }: Walking, matches?: (below: string) => boolean): string[] {
  const files: string[] = []
  const links: string[] = []
  const open = [{ folder, gitIgnores: GitIgnores.above(folder, cwd), out: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    const inside = entries(next.folder, folders, onTrouble)
    const prefix = next.folder.endsWith(sep) ? next.folder : next.folder + sep
    const isOut = next.out || (next.folder !== folder && (isCompiled(next.folder) || isInstalled(next.folder, inside)))
    const gitIgnores = inside.some(({ name }) => name === '.gitignore') ? next.gitIgnores.with(next.folder) : next.gitIgnores
    for (const entry of inside) {
      const path = prefix + entry.name
      const isFolder = entry.isDirectory()
      const isUnread = !isFolder && !readable(path)
      if (isUnread && !unread(path)) continue
      const said = ignores?.verdict(relative(base, path).replaceAll(sep, '/') + (isFolder ? '/' : ''))
      const out = said ?? (isOut || isLeftOut(entry.name, isFolder) || gitIgnores.ignores(path, isFolder))
      if (isFolder) {
        if (!out || ignores?.mayTakeBackIn(relative(base, path).replaceAll(sep, '/'))) open.push({ folder: path, gitIgnores, out })
      } else if (!out && (!matches || matches(relative(folder, path).replaceAll(sep, '/')))) {
        if (isUnread) onUnread(path)
        else if (entry.isFile()) files.push(path)
        else if (entry.isSymbolicLink()) links.push(path)
      }
    }
  }
  return links.length > 0 ? [...files, ...newLinks(folder, files, links, onTrouble)] : files
}

function entries(folder: string, folders: Folders, onTrouble: Walking['onTrouble']): readonly Dirent[] {
  try {
    return folders.entries(folder)
  } catch (error) {
    onTrouble(folder, error)
    return []
  }
}

/** Links to files that would not be read otherwise. */
function newLinks(folder: string, files: readonly string[], links: readonly string[], onTrouble: Walking['onTrouble']): string[] {
  const root = realpathSync(folder)
  const seen = new Set(files.map((path) => join(root, relative(folder, path))))
  return links.filter((link) => {
    try {
      return statSync(link).isFile() && seen.size < seen.add(realpathSync(link)).size
    } catch (error) {
      onTrouble(link, error)
      return false
    }
  })
}
