import { pathToFileURL } from 'node:url'
import { createJiti, type Jiti } from 'jiti'
import { defineConfig } from './config.ts'
import { textOf } from './format.ts'
import { type Loaded, Unloadable } from './loaded.ts'
import type { Words } from './words/en.ts'

/** JavaScript or TypeScript. `aboveboard` itself can be imported there even where it is not installed (`npx`). */
export async function loadCode(file: string, words: Words): Promise<Loaded> {
  try {
    return loaded(await loader(file).import<unknown>(file, { default: true }), file, words)
  } catch (error) {
    throw unloadable(error, file)
  }
}

/** The same without waiting: all but code that waits itself. */
export function loadCodeAtOnce(file: string, words: Words): Loaded {
  try {
    // The only way in which it does not wait; it is deprecated for nothing else.
    const jiti = loader(file) as (id: string) => unknown
    const exported = jiti(file)
    return loaded(typeof exported === 'object' && exported !== null && 'default' in exported ? exported.default : exported, file, words)
  } catch (error) {
    throw unloadable(error, file)
  }
}

const loader = (file: string): Jiti => createJiti(pathToFileURL(file).href, { virtualModules: { aboveboard: { defineConfig } }, moduleCache: false })

/** Code that exports nothing gives the same empty object as code that exports one: only its text tells them apart. */
function loaded(value: unknown, file: string, { config }: Words): Loaded {
  if (Object.keys(value ?? {}).length === 0 && !/\bexports?\b/.test(textOf(file))) throw new Unloadable(config.noExport)
  return { value, line: () => undefined }
}

const unloadable = (error: unknown, file: string): unknown => (error instanceof Error && !(error instanceof Unloadable) ? new Unloadable(reason(error), lineOf(error, file), true) : error)

const reason = (error: Error): string => error.message.replace(/^ParseError: /, '')

/** The line of the file that an error names, in its own words or in its stack. */
function lineOf(error: Error, file: string): number | undefined {
  const told = `${error.message}\n${error.stack ?? ''}`
  for (let at = told.indexOf(file); at >= 0; at = told.indexOf(file, at + 1)) {
    const line = /^:(\d+)/.exec(told.slice(at + file.length, at + file.length + 8))?.[1]
    if (line) return Number(line)
  }
  return undefined
}
