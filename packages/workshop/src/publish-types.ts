import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { house } from './house.ts'

/** Puts the types of a configuration beside those of a host, whose `names` import them: whoever writes one installs nothing else. */
export async function publishTypes(folder: string, names: readonly string[] = ['index']): Promise<void> {
  await copyFile(fileURLToPath(new URL('packages/config/dist/config.d.ts', house)), join(folder, 'config.d.ts'))
  for (const name of names) {
    const file = join(folder, `${name}.d.ts`)
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll("'@aboveboard/config'", "'./config.js'"))
  }
}
