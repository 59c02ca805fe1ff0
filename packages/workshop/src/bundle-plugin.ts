import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { bundleHost } from './bundle-host.ts'
import { house } from './house.ts'
import { writeRuleTypes } from './rule-types.ts'

/** What the plugin's rules are called, the bundle holds as data. */
const plates: Plugin = {
  name: 'plates',
  setup(build) {
    build.onLoad({ filter: /[\\/]eslint-plugin[\\/]src[\\/]plates\.ts$/ }, async () => {
      const { plates, allowances } = await import('../../eslint-plugin/src/plates.ts')
      return { contents: `export const plates = ${JSON.stringify(plates)}, allowances = ${JSON.stringify(allowances)}`, loader: 'js' }
    })
  },
}

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
    plugins: [plates],
  })
  await writeRuleTypes(fileURLToPath(new URL('packages/eslint-plugin/dist/types', house)))
}
