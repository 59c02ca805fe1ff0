import { pathToFileURL } from 'node:url'
import { createJiti } from 'jiti'
import { defineConfig } from './config.ts'
import { type Loaded, Unloadable } from './loaded.ts'

/** JavaScript or TypeScript. `aboveboard` itself can be imported there even where it is not installed (`npx`). */
export async function loadCode(file: string): Promise<Loaded> {
  const jiti = createJiti(pathToFileURL(file).href, { virtualModules: { aboveboard: { defineConfig } }, moduleCache: false })
  try {
    return { value: await jiti.import<unknown>(file, { default: true }), line: () => undefined }
  } catch (error) {
    throw error instanceof Error ? new Unloadable(reason(error), lineOf(error, file), true) : error
  }
}

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
