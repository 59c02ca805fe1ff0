import { lstatSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Words } from '../words/words.ts'
import type { Globs } from '@aboveboard/config/globs'
import type { Folders } from './folders.ts'
import { trouble } from './trouble.ts'

export interface Finding {
  readonly cwd: string
  readonly readable: (path: string) => boolean
  /** The ending of a file that holds copy and cannot be read. */
  readonly unreadEndingOf: (path: string) => string | undefined
  readonly ignores?: Globs | undefined
  readonly base: string
  readonly words: Words
  readonly folders?: Folders | undefined
}

/** A sentence about one path. `fails` when the run cannot be said to have done what was asked. */
export interface Notice {
  readonly path: string
  readonly sentence: string
  readonly fails: boolean
}

export interface Found {
  /** Absolute, each once, in order of path. */
  readonly files: readonly string[]
  readonly notices: readonly Notice[]
  /** How many files hold copy in a format that nobody reads, by the end of their names. */
  readonly unread: ReadonlyMap<string, number>
}

/**
 * Paths and globs → files. A path that exists is taken by its name, whatever signs it holds; a file given by its name wins
 * over what is left out by default or by `.gitignore`, not over the configuration's own `ignores`, nor over a `!glob` beside it.
 */
export async function findFiles(asked: readonly string[], { cwd, readable, unreadEndingOf, ignores, base, words, folders }: Finding): Promise<Found> {
  const files = new Set<string>()
  const notices: Notice[] = []
  const notice = (path: string, sentence: string, fails = true): void => void notices.push({ path, sentence, fails })
  const unread = new Map<string, number>()
  const onUnread = (path: string): void => {
    const ending = unreadEndingOf(path)
    if (ending !== undefined) unread.set(ending, (unread.get(ending) ?? 0) + 1)
  }
  const walking = { readable, unread: (path: string) => unreadEndingOf(path) !== undefined, onUnread, ignores, base, cwd, folders, onTrouble: (path: string, error: unknown) => notice(path, trouble(error, words, isLink(path))) }

  const without = asked.filter((each) => /^!./.test(each) && kindOf(resolve(cwd, each)) instanceof Error)
  const within = asked.filter((each) => !without.includes(each))
  for (const each of within.length > 0 ? within : ['.']) {
    const path = resolve(cwd, each)
    const kind = kindOf(path)
    if (kind instanceof Error) {
      const glob = kind.code === 'ENOENT' && (await asGlob(each))
      if (!glob) notice(path, trouble(kind, words, isLink(path)))
      else {
        const folder = resolve(cwd, glob.folder)
        const found = kindOf(folder) === 'folder' ? (await import('./walk.ts')).walk(folder, walking, glob.matches) : []
        if (found.length === 0) notice(path, words.files.noMatch)
        for (const file of found) files.add(file)
      }
    } else if (kind === 'folder') {
      const { walk } = await import('./walk.ts')
      for (const file of walk(path, walking)) files.add(file)
    } else if (kind === 'neither') notice(path, words.files.notAFile)
    else if (!readable(path)) notice(path, /\.(?:json5?|ya?ml)$/i.test(path) ? words.files.data : words.files.skipped, false)
    else if (ignores?.verdict(relative(base, path).replaceAll(sep, '/'))) notice(path, words.files.ignored, false)
    else files.add(path)
  }
  const isOut = without.length > 0 ? await outsideOf(without, cwd) : undefined
  return { files: [...files].filter((path) => !isOut?.(path)).sort(), notices, unread }
}

function kindOf(path: string): 'file' | 'folder' | 'neither' | NodeJS.ErrnoException {
  try {
    const stats = statSync(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'neither'
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

async function asGlob(text: string): Promise<{ readonly folder: string; readonly matches: (below: string) => boolean } | undefined> {
  const { looksLikeGlob, promptGlob } = await import('@aboveboard/config/globs')
  return looksLikeGlob(text) ? promptGlob(text) : undefined
}

/** `!drafts`, `!*.txt`: what is not to be read, as the `ignores` of a configuration say it. */
async function outsideOf(patterns: readonly string[], cwd: string): Promise<(path: string) => boolean> {
  const { globMatcher } = await import('@aboveboard/config/globs')
  const matches = globMatcher(patterns.map((each) => each.slice(1)))
  return (path) => matches(relative(cwd, path).replaceAll(sep, '/'))
}

export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** A path as it is shown: from the current folder, unless it lies elsewhere. */
export function shownPath(path: string, cwd: string): string {
  // Nearly always; a run over thousands of files need not take each path apart.
  if (path.startsWith(cwd) && path[cwd.length] === sep) return path.slice(cwd.length + 1)
  const below = relative(cwd, path)
  return below === '' ? '.' : below.startsWith('..') ? path : join(below)
}
