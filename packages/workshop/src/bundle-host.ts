import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { asCommonJs, commonJsName, common } from './bundle.ts'
import { house } from './house.ts'
import { notices } from './notices.ts'
import { publishTypes } from './publish-types.ts'

const at = (path: string): string => fileURLToPath(new URL(path, house))

/** A package that other programs load: as little as can be when they start, the rest when the first file comes. */
interface Host {
  readonly folder: string
  /** By name, from the root: `main` is what every start loads, each of the others what a file of its name in `on-demand/` asks for. */
  readonly entryPoints: { readonly main: string; readonly [name: string]: string }
  /** What is imported from packages that stay outside. */
  readonly external?: readonly string[]
}

/** What the sources of a host import, the bundle requires when it is asked for. */
const onDemand: Plugin = {
  name: 'on-demand',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]on-demand[\\/]/ }, ({ path }) => ({ contents: `let loaded; export const load = () => (loaded ??= require("./${basename(path, '.ts')}.cjs"))`, loader: 'js' }))
  },
}

/** Cuts a host into files of CommonJS, which Node loads in half the time, behind an ES module of one line that exports what `main` does by default. */
export async function bundleHost({ folder, entryPoints, external = [] }: Host): Promise<void> {
  const outdir = at(`${folder}/dist`)
  const { outputFiles, metafile } = await build({
    ...common,
    outdir,
    metafile: true,
    splitting: true,
    entryPoints: Object.fromEntries(Object.entries(entryPoints).map(([name, path]) => [name, at(path)])),
    external: [...external, ...Object.keys(entryPoints).map((name) => `./${name}.cjs`)],
    plugins: [...common.plugins, onDemand],
  })
  await mkdir(outdir, { recursive: true })
  for (const old of await readdir(outdir)) if (/\.c?js$/.test(old)) await rm(join(outdir, old))
  for (const { path, text } of outputFiles) await writeFile(join(outdir, commonJsName(basename(path))), await asCommonJs(text))
  await writeFile(join(outdir, 'index.js'), "import main from './main.cjs'\n\nexport default main.default\n")
  await publishTypes(outdir)
  await writeFile(join(outdir, 'third-party.txt'), notices(Object.keys(metafile.inputs), at('.')))
}
