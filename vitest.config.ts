import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Tests run on the sources: what is built is checked by the commands that ship it. */
export default defineConfig({
  resolve: {
    alias: {
      '@aboveboard/core': at('packages/core/src/index.ts'),
      '@aboveboard/readers': at('packages/readers/src/index.ts'),
      '@aboveboard/rules/readmes': at('rules/readmes.ts'),
      '@aboveboard/rules': at('rules/index.ts'),
    },
  },
  test: { include: ['packages/*/src/**/*.test.ts', 'rules/*.test.ts'] },
})
