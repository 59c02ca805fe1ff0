import { fileURLToPath } from 'node:url'
import { bundleHost } from './bundle-host.ts'
import { house } from './house.ts'
import { writeRuleTypes } from './rule-types.ts'

/** The plugin for ESLint: what every start loads, and the readers of everything but code apart. */
export async function bundlePlugin(): Promise<void> {
  await bundleHost({
    folder: 'packages/eslint-plugin',
    entryPoints: {
      main: 'packages/eslint-plugin/src/index.ts',
      judging: 'packages/eslint-plugin/src/judging.ts',
      readers: 'packages/readers/src/at-once.ts',
      config: 'packages/config/src/read-at-once.ts',
    },
    external: ['eslint', '@eslint/plugin-kit', 'jiti'],
  })
  await writeRuleTypes(fileURLToPath(new URL('packages/eslint-plugin/dist/published', house)))
}
