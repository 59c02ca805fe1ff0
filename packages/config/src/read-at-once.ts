import type { Config } from './config.ts'
import { below, formatOf, misconfigured, textOf, unknownFormat } from './format.ts'
import { loadCodeAtOnce } from './load-code.ts'
import { loadJson } from './load-json.ts'
import { loadYaml } from './load-yaml.ts'
import type { Loaded } from './loaded.ts'
import type { Plate } from './plate.ts'
import { validConfig } from './validate.ts'
import type { Words } from './words/en.ts'

/**
 * Reads a configuration file as `readConfig` does, for hosts that cannot wait. Code that waits itself, with `await` outside
 * of any function, cannot be read so.
 *
 * @throws Misconfigured where it cannot be read, or is not right
 */
export const readConfigAtOnce = (file: string, shown: string, rooms: readonly Plate[], words: Words): Config => validConfig(loadConfigAtOnce(file, shown, words), shown, rooms, words)

export function loadConfigAtOnce(file: string, shown: string, words: Words): Loaded {
  try {
    switch (formatOf(file)) {
      case 'code':
        return loadCodeAtOnce(file, words)
      case 'yaml':
        return loadYaml(textOf(file))
      case 'json':
        return loadJson(textOf(file), words, below(file))
      case undefined:
        throw unknownFormat(shown, words)
    }
  } catch (error) {
    throw misconfigured(error, file, shown, words)
  }
}

export { compileGlobs, globMatcher } from './globs.ts'
export { wordsIn } from './words/words.ts'
