import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { asCommonJs, commonJsName, common } from './bundle.ts'
import { checkAhead } from './check-ahead.ts'
import { house } from './house.ts'
import { notices } from './notices.ts'
import { writeRuleTypes } from './rule-types.ts'

const at = (path: string): string => fileURLToPath(new URL(path, house))
const outdir = at('packages/eslint-plugin/dist')

/** What the plugin's sources import, the bundle requires when the first file needs it; what its rules are called, it holds as data. */
const onDemand: Plugin = {
  name: 'on-demand',
  setup(build) {
    build.onLoad({ filter: /[\\/]eslint-plugin[\\/]src[\\/]on-demand[\\/]/ }, ({ path }) => ({ contents: `let loaded; export const load = () => (loaded ??= require("./${basename(path, '.ts')}.cjs"))`, loader: 'js' }))
    build.onLoad({ filter: /[\\/]eslint-plugin[\\/]src[\\/]plates\.ts$/ }, async () => {
      const { plates, allowances } = await import('../../eslint-plugin/src/plates.ts')
      return { contents: `export const plates = ${JSON.stringify(plates)}, allowances = ${JSON.stringify(allowances)}`, loader: 'js' }
    })
  },
}

/** The plugin for ESLint: what every start loads, and the readers of everything but code apart. */
export async function bundlePlugin(): Promise<void> {
  const { outputFiles, metafile } = await build({
    ...common,
    outdir,
    metafile: true,
    splitting: true,
    entryPoints: { main: at('packages/eslint-plugin/src/index.ts'), judging: at('packages/eslint-plugin/src/judging.ts'), readers: at('packages/readers/src/at-once.ts'), config: at('packages/config/src/read-at-once.ts') },
    external: ['eslint', '@eslint/plugin-kit', 'jiti', './judging.cjs', './readers.cjs', './config.cjs'],
    plugins: [onDemand, checkAhead],
  })
  await mkdir(outdir, { recursive: true })
  for (const old of await readdir(outdir)) if (/\.c?js$/.test(old)) await rm(join(outdir, old))
  for (const { path, text } of outputFiles) await writeFile(join(outdir, commonJsName(basename(path))), await asCommonJs(text))
  await writeFile(join(outdir, 'index.js'), "import main from './main.cjs'\n\nexport default main.default\n")
  await writeRuleTypes(join(outdir, 'types'))
  await writeFile(join(outdir, 'third-party.txt'), notices(Object.keys(metafile.inputs), at('.')))
}
