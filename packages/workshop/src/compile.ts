import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { house } from './house.ts'

/** The compiler has said what is wrong. */
export class CompileError extends Error {
  override readonly name = 'CompileError'
}

/** Type-checks projects, and what they refer to, and writes their `dist`; all of them when none is named. */
export function compile(...projects: string[]): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js')
  const { status } = spawnSync(process.execPath, [tsc, '-b', ...projects], { cwd: fileURLToPath(house), stdio: 'inherit' })
  if (status !== 0) throw new CompileError('The build stopped: the types above do not hold.')
}
