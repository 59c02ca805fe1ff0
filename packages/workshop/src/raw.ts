import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** `import text from './page.css?raw'`: the text of a file, as vitest understands it too. */
export const raw: Plugin = {
  name: 'raw',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({ path: resolve(dirname(importer), path.slice(0, -'?raw'.length)), namespace: 'raw' }))
    build.onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => ({ contents: await readFile(path, 'utf8'), loader: 'text' }))
  },
}
