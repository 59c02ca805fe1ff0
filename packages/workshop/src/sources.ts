import { fileURLToPath } from 'node:url'
import { house } from './house.ts'

const at = (path: string): string => fileURLToPath(new URL(path, house))

/** Where our packages' sources begin: tests and the bundle take these, never what a stale `dist` holds. */
export const sources: Readonly<Record<string, string>> = {
  '@aboveboard/core/lines': at('packages/core/src/lines.ts'),
  '@aboveboard/core': at('packages/core/src/index.ts'),
  '@aboveboard/readers/at-once': at('packages/readers/src/at-once.ts'),
  '@aboveboard/readers/estree': at('packages/readers/src/estree.ts'),
  '@aboveboard/readers/names': at('packages/readers/src/names.ts'),
  '@aboveboard/readers': at('packages/readers/src/index.ts'),
  '@aboveboard/rules/readmes': at('rules/readmes.ts'),
  '@aboveboard/rules/trials': at('rules/trials.ts'),
  '@aboveboard/rules': at('rules/index.ts'),
}
