import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { isAmongMails, mailPurpose } from '@aboveboard/readers'
import { repositoryRoot } from '../files/repository.ts'

/** What a folder tells of itself before anyone is asked. */
export interface Found {
  /** How many files there are to read, by the end of their names, most first. */
  readonly endings: readonly (readonly [ending: string, files: number])[]
  /** Folders of mails whose purpose their names leave open, with how many they hold; from the folder, `/` between folders. */
  readonly mails: ReadonlyMap<string, number>
  readonly isOnGitHub: boolean
  /** The configuration of ESLint, or the name one would have, where the folder has ESLint. */
  readonly eslint: string | undefined
  readonly installs: string
}

/** Looks at a folder; `files` are those that can be read in it, by their paths from it. */
export function lookAround(cwd: string, files: readonly string[]): Found {
  const endings = new Map<string, number>()
  const mails = new Map<string, number>()
  for (const file of files) {
    const ending = extname(file)
    endings.set(ending, (endings.get(ending) ?? 0) + 1)
    const folder = mailFolderOf(file)
    if (folder !== undefined) mails.set(folder, (mails.get(folder) ?? 0) + 1)
  }
  return {
    endings: [...endings].sort(([, one], [, other]) => other - one),
    mails,
    isOnGitHub: isOnGitHub(repositoryRoot(cwd) ?? cwd),
    eslint: eslintOf(cwd),
    installs: installerOf(cwd),
  }
}

/** The outermost folder of mails that holds a file, where neither says what the mail is for. */
function mailFolderOf(file: string): string | undefined {
  if (!isAmongMails(file) || mailPurpose(file) !== 'email') return undefined
  const segments = file.split('/')
  const depth = segments.findIndex((_, i) => isAmongMails(segments.slice(0, i + 2).join('/')))
  return segments.slice(0, depth + 1).join('/')
}

function isOnGitHub(root: string): boolean {
  return existsSync(join(root, '.github')) || /github\.com[:/]/.test(textOf(join(root, '.git', 'config')))
}

function eslintOf(cwd: string): string | undefined {
  const config = namesIn(cwd).find((name) => /^eslint\.config\.[cm]?[jt]s$/.test(name))
  return config ?? (/"eslint"\s*:/.test(textOf(join(cwd, 'package.json'))) ? 'eslint.config.js' : undefined)
}

/** How packages are added here. */
function installerOf(cwd: string): string {
  if (existsSync(join(cwd, 'pnpm-lock.yaml'))) return 'pnpm add --save-dev'
  if (existsSync(join(cwd, 'yarn.lock'))) return 'yarn add --dev'
  return existsSync(join(cwd, 'bun.lock')) ? 'bun add --dev' : 'npm install --save-dev'
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What cannot be read tells nothing. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
