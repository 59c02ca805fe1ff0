import { fileURLToPath } from 'node:url'
import { house } from './house.ts'

const at = (path: string): string => fileURLToPath(new URL(path, house))

/** Where our packages' sources begin: tests and the bundle take these, never what a stale `dist` holds. */
export const sources: Readonly<Record<string, string>> = {
  '@aboveboard/core/allowance-rules': at('packages/core/src/allowance-rules.ts'),
  '@aboveboard/core/lines': at('packages/core/src/lines.ts'),
  '@aboveboard/core': at('packages/core/src/index.ts'),
  '@aboveboard/config/read-at-once': at('packages/config/src/read-at-once.ts'),
  '@aboveboard/config/read': at('packages/config/src/read.ts'),
  '@aboveboard/config/validate': at('packages/config/src/validate.ts'),
  '@aboveboard/config/host-settings': at('packages/config/src/host-settings.ts'),
  '@aboveboard/config/globs': at('packages/config/src/globs.ts'),
  '@aboveboard/config/yaml': at('packages/config/src/load-yaml.ts'),
  '@aboveboard/config/words/en': at('packages/config/src/words/en.ts'),
  '@aboveboard/config/words/fr': at('packages/config/src/words/fr.ts'),
  '@aboveboard/config': at('packages/config/src/index.ts'),
  '@aboveboard/readers/at-once': at('packages/readers/src/at-once.ts'),
  '@aboveboard/readers/estree': at('packages/readers/src/estree.ts'),
  '@aboveboard/readers/names': at('packages/readers/src/names.ts'),
  '@aboveboard/readers': at('packages/readers/src/index.ts'),
  '@aboveboard/rules/readmes': at('rules/readmes.ts'),
  '@aboveboard/rules/trials': at('rules/trials.ts'),
  '@aboveboard/rules': at('rules/index.ts'),
}
