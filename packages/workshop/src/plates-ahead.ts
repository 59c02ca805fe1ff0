import type { Plugin } from 'esbuild'

/** Puts into the bundle what the rooms have on their doors, as data: a run whose cache answers everything opens none of them. */
export const platesAhead: Plugin = {
  name: 'plates-ahead',
  setup(build) {
    build.onLoad({ filter: /[\\/]cli[\\/]src[\\/]plates\.ts$/ }, async () => {
      const { plates } = await import('../../cli/src/plates.ts')
      return { contents: `export const plates = ${JSON.stringify(plates)}`, loader: 'js' }
    })
  },
}
