import { resolve } from 'node:path'
import type { ChangedAsk } from '../arguments/ask.ts'
import { Complaint } from '../complaint.ts'
import type { Words } from '../words/words.ts'
import type { Git } from './git.ts'

/** Lines from the first to the last, 1-based, as git counts them. */
export type LineRange = readonly [first: number, last: number]

/** What git says has changed. */
export interface Changes {
  /** Absolute paths of files that are there, new or changed. */
  readonly files: ReadonlySet<string>
  /** The lines of such a file that have changed; `undefined`: all of them. */
  lines(file: string): readonly LineRange[] | undefined
  /** A file as it is about to be committed, where that is not what the file holds now. */
  staged(file: string): Buffer | undefined
}

/** No program or setting of the user's may change how differences are told. */
const plain = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules', '--find-renames'] as const

export function changesOf({ what, since }: ChangedAsk, git: Git, words: Words): Changes {
  const base = what === 'since' ? forkOf(since!, git, words) : (git.tell('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')?.trim() ?? nothing(git))
  const against = what === 'staged' ? ['--cached', base] : [base]
  /** Files by their paths from the root, with the names they had before. */
  const changed = new Map(statuses(git.ask('diff', ...plain, '--name-status', '-z', '--diff-filter=AMRT', ...against, '--').toString()))
  const untracked = what === 'staged' ? [] : names(git.ask('ls-files', '--others', '--exclude-standard', '-z').toString())
  const unstaged = what === 'staged' ? new Set(names(git.ask('diff', ...plain, '--name-only', '-z', '--').toString())) : new Set<string>()
  const byFile = new Map([...changed.keys()].map((path) => [resolve(git.root, path), path]))
  return {
    files: new Set([...byFile.keys(), ...untracked.map((path) => resolve(git.root, path))]),
    lines(file) {
      const path = byFile.get(file)
      if (path === undefined) return undefined
      const patch = git.ask('diff', ...plain, '--unified=0', ...against, '--', path, ...(changed.get(path) ?? [])).toString()
      // What git takes for no text has no lines.
      return /^Binary files /m.test(patch) ? undefined : hunks(patch)
    },
    staged(file) {
      const path = byFile.get(file)
      return path !== undefined && unstaged.has(path) ? git.ask('cat-file', 'blob', `:0:${path}`) : undefined
    },
  }
}

/** Where this branch left another; that other itself, where nobody can tell. */
function forkOf(ref: string, git: Git, words: Words): string {
  const commit = git.tell('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)?.trim().split('\n').at(-1)
  if (!commit) throw new Complaint(words.git.unknownRef(ref))
  return git.tell('merge-base', commit, 'HEAD')?.trim() || commit
}

/** The tree that holds nothing: what a first commit is compared with. */
const nothing = (git: Git): string => git.ask('hash-object', '-t', 'tree', '--stdin').toString().trim()

const names = (told: string): readonly string[] => told.split('\0').filter((name) => name !== '')

function* statuses(told: string): Generator<[path: string, before: readonly string[]]> {
  const fields = told.split('\0')
  for (let i = 0; i + 1 < fields.length; ) {
    if (fields[i]!.startsWith('R')) {
      yield [fields[i + 2]!, [fields[i + 1]!]]
      i += 3
    } else {
      yield [fields[i + 1]!, []]
      i += 2
    }
  }
}

/** The new side of each hunk. Where lines were only taken out, those on both sides of the gap. */
function hunks(patch: string): readonly LineRange[] {
  const ranges: LineRange[] = []
  for (const [, start, count] of patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
    const [first, n] = [Number(start), Number(count ?? 1)]
    ranges.push(n === 0 ? [first, first + 1] : [first, first + n - 1])
  }
  return ranges
}
