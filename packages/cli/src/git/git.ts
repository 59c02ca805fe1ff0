import { resolve } from 'node:path'
import { Complaint } from '../complaint.ts'
import type { Host } from '../host.ts'
import type { Words } from '../words/words.ts'

/** The command of git, in the repository that holds a folder. */
export interface Git {
  /** Absolute. */
  readonly root: string
  /** What it answers from the root; throws where it fails. Paths are taken as they stand. */
  ask(...args: readonly string[]): Buffer
  /** The same, as text; `undefined` where it fails. */
  tell(...args: readonly string[]): string | undefined
}

export function gitIn({ cwd, env }: Pick<Host, 'cwd' | 'env'>, words: Words): Git {
  const run = (folder: string, args: readonly string[]): Buffer => {
    const { error, status, stdout, stderr } = process.getBuiltinModule('node:child_process').spawnSync('git', ['--literal-pathspecs', '--no-pager', ...args], {
      cwd: folder,
      maxBuffer: 2 ** 30,
      // Locks would get in the way of the git that called; its sentences are shown to nobody.
      env: { ...env, GIT_OPTIONAL_LOCKS: '0' },
    })
    if (error && (error as NodeJS.ErrnoException).code === 'ENOENT') throw new Complaint(words.git.missing)
    if (error || status !== 0) throw new GitError(error?.message ?? stderr.toString().trim().split('\n')[0] ?? '')
    return stdout
  }
  const answer = (folder: string, args: readonly string[]): string | undefined => {
    try {
      return run(folder, args).toString()
    } catch (error) {
      if (error instanceof GitError) return undefined
      throw error
    }
  }
  const up = answer(cwd, ['rev-parse', '--show-cdup'])
  if (up === undefined) throw new Complaint(words.git.noRepository)
  const root = resolve(cwd, up.trim())
  return {
    root,
    ask(...args) {
      try {
        return run(root, args)
      } catch (error) {
        if (error instanceof GitError) throw new Complaint(words.git.failed(error.message))
        throw error
      }
    },
    tell: (...args) => answer(root, args),
  }
}

class GitError extends Error {}
