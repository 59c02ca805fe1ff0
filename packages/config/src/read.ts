import type { Config } from './config.ts'
import { below, formatOf, misconfigured, textOf, unknownFormat } from './format.ts'
import type { Loaded } from './loaded.ts'
import type { Plate } from './plate.ts'
import { validConfig } from './validate.ts'
import type { Words } from './words/en.ts'

/**
 * Reads a configuration file; each format is loaded when one is found.
 *
 * @throws Misconfigured where it cannot be read, or is not right
 */
export const readConfig = async (file: string, shown: string, rooms: readonly Plate[], words: Words): Promise<Config> => validConfig(await loadConfig(file, shown, words), shown, rooms, words)

export async function loadConfig(file: string, shown: string, words: Words): Promise<Loaded> {
  try {
    switch (formatOf(file)) {
      case 'code':
        return await (await import('./load-code.ts')).loadCode(file, words)
      case 'yaml':
        return (await import('./load-yaml.ts')).loadYaml(textOf(file))
      case 'json':
        return (await import('./load-json.ts')).loadJson(textOf(file), words, below(file))
      case undefined:
        throw unknownFormat(shown, words)
    }
  } catch (error) {
    throw misconfigured(error, file, shown, words)
  }
}
