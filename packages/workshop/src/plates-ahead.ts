import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/** Puts into the bundle of a host what the rooms have on their doors, as data: until something is left to judge, none of them is opened. */
export const platesAhead: Plugin = {
  name: 'plates-ahead',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:cli|eslint-plugin)[\\/]src[\\/]plates\.ts$/ }, async ({ path }) => {
      const plates = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
      return { contents: Object.entries(plates).map(([name, data]) => `export const ${name} = ${JSON.stringify(data)}\n`).join(''), loader: 'js' }
    })
  },
}
