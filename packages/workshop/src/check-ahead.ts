import { dirname } from 'node:path'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Plugin } from 'esbuild'
import { options } from '../../config/src/check.ts'
import { schema } from '../../config/src/schema.ts'

/** Puts into the bundle what Ajv makes of the configuration's schema: making it at each start takes longer than all the rest. */
export const checkAhead: Plugin = {
  name: 'check-ahead',
  setup(build) {
    build.onLoad({ filter: /[\\/]config[\\/]src[\\/]check\.ts$/ }, ({ path }) => {
      const ajv = new Ajv({ ...options, code: { source: true, esm: true } })
      const code = standaloneCode.default(ajv, { check: ajv.compile({ $id: 'check', ...schema }) && 'check' })
      return { contents: code, loader: 'js', resolveDir: dirname(path) }
    })
  },
}
