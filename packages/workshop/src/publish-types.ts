import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { house } from './house.ts'

const configuration = fileURLToPath(new URL('packages/config/dist/config.d.ts', house))

/**
 * Writes into `published/` the types that whoever imports a host meets, and no others: those of its `index`, what they are
 * made of, and beside them those of a configuration, so that nothing else has to be installed.
 */
export async function publishTypes(dist: string): Promise<void> {
  const published = join(dist, 'published')
  await rm(published, { recursive: true, force: true })
  await mkdir(published)
  await writeFile(join(published, 'config.d.ts'), await readFile(configuration))
  const names = new Set(['index'])
  for (const name of names) {
    const text = await readFile(join(dist, 'types', `${name}.d.ts`), 'utf8')
    for (const [, other = ''] of text.matchAll(/ from '\.\/([\w-]+)\.ts'/g)) names.add(other)
    const told = text.replaceAll(/ from '\.\/([\w-]+)\.ts'/g, " from './$1.js'").replaceAll("'@aboveboard/config'", "'./config.js'")
    const [, missing] = /['"](@aboveboard\/[^'"]+)['"]/.exec(told) ?? []
    if (missing !== undefined) throw new Error(`the types that ${dist} publishes need ${missing}, which nobody has installed: see ${name}.d.ts`)
    await writeFile(join(published, `${name}.d.ts`), told)
  }
}
