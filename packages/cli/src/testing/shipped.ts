import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The command as it is shipped. `npm run build` makes it. */
export const bin = fileURLToPath(new URL('../../bin/aboveboard.js', import.meta.url))
export const env = { PATH: process.env['PATH'], HOME: '/nonexistent', LC_ALL: 'en_GB.UTF-8' }

/** Before all tests that run it. */
export function mustBeBuilt(): void {
  if (!existsSync(new URL('../../dist/main.cjs', import.meta.url))) throw new Error('Not built yet: `npm run build` comes first.')
}

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export function runShipped(cwd: string, args: readonly string[] = [], more: { input?: string | Buffer; env?: Record<string, string | undefined>; uid?: number } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, ...more, env: { ...env, ...more.env } })
  return { code: status, out: stdout, err: stderr }
}
