import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { house } from './house.ts'

/** Everything that is made from the sources, in the order in which one thing needs another. */
const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js')
const compile = (...projects: string[]): void => {
  execFileSync(process.execPath, [tsc, '-b', ...projects], { cwd: fileURLToPath(house), stdio: 'inherit' })
}

compile('packages/core', 'packages/readers')
const { writeRegistry } = await import('./registry.ts')
await writeRegistry()
compile()
const { bundle } = await import('./bundle.ts')
await bundle()
