import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { house } from './house.ts'
import { notices } from './notices.ts'
import { sources } from './sources.ts'

const at = (path: string): string => fileURLToPath(new URL(path, house))

/** Some of what we bundle is CommonJS and asks for Node's own modules with `require`. */
const requireForCommonJs = `import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);`

/**
 * The command line in as few files as its start-up needs: what every run loads in one, each reader in its own.
 * Taken from the sources, so it never ships what a stale `dist` holds.
 */
export async function bundle(): Promise<void> {
  const [root, outdir] = [at('.'), at('packages/cli/dist')]
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    metafile: true,
    write: false,
    entryPoints: { main: at('packages/cli/src/main.ts'), index: at('packages/cli/src/index.ts') },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: ['jiti'],
    banner: { js: requireForCommonJs },
    alias: { ...sources },
    logLevel: 'warning',
  })
  await mkdir(outdir, { recursive: true })
  for (const old of await readdir(outdir)) if (old.endsWith('.js')) await rm(join(outdir, old))
  for (const { path, contents } of outputFiles) await writeFile(path, contents)
  await writeFile(join(outdir, 'third-party.txt'), notices(Object.keys(metafile.inputs), root))
}
