import { bundle } from './bundle.ts'
import { bundlePlugin } from './bundle-plugin.ts'
import { bundleUnified } from './bundle-unified.ts'
import { compile, CompileError } from './compile.ts'
import { Mistaken } from './mistake.ts'

/** `npm run build`: everything that is made from the sources, in the order in which one thing needs another. */
try {
  compile('packages/core')
  // Not before core stands: the registry asks core whether it understands the phrases.
  const { writeRegistry } = await import('./registry.ts')
  await writeRegistry()
  compile()
  await bundle()
  await bundlePlugin()
  await bundleUnified()
} catch (error) {
  if (!(error instanceof Mistaken || error instanceof CompileError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
