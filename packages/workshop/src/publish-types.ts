import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { house } from './house.ts'

/** Puts the types of a configuration beside those of the command: whoever writes one installs nothing else. */
export async function publishTypes(folder: string): Promise<void> {
  await copyFile(fileURLToPath(new URL('packages/config/dist/config.d.ts', house)), join(folder, 'config.d.ts'))
  const index = join(folder, 'index.d.ts')
  await writeFile(index, (await readFile(index, 'utf8')).replace("'@aboveboard/config'", "'./config.js'"))
}
