import { createWriteStream, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { LintAsk } from './ask.ts'
import { Complaint } from './complaint.ts'
import { shownPath } from './files/find.ts'
import type { Host } from './host.ts'
import { Output } from './output.ts'
import { paintFor, plain } from './paint.ts'
import type { FileResult, Totals } from './result.ts'
import { jsonReporter } from './reporters/json.ts'
import type { Reporter } from './reporters/reporter.ts'
import { textReporter } from './reporters/text.ts'
import type { Words } from './words/words.ts'

/** Where results go: each format to its file or to standard output. */
export interface Destinations {
  file(result: FileResult): Promise<void>
  end(totals: Totals): Promise<void>
  /** Nobody reads any of them any more. */
  readonly closed: boolean
}

const columns = 100

export function destinations({ formats, maxWarnings, fixDryRun }: LintAsk, host: Host, words: Words, fileOf: (path: string) => string): Destinations {
  const open = formats.map(({ name, file }): { reporter: Reporter; output: Output; own: boolean } => {
    const own = file !== undefined
    const output = own ? fileOutput(resolve(host.cwd, file), file, words) : host.stdout
    if (name === 'json') return { reporter: jsonReporter(fileOf), output, own }
    const { isTTY, columns: wide = columns } = own ? {} : output.stream
    const room = Math.max(20, Math.min(wide, columns + 20) - 8)
    return { reporter: textReporter({ words, shown: (path) => shownPath(fileOf(path), host.cwd), paint: own ? plain : paintFor({ isTTY }, host.env), room, maxWarnings, dryRun: fixDryRun }), output, own }
  })
  return {
    async file(result) {
      for (const { reporter, output } of open) await output.write(reporter.file(result))
    },
    async end(totals) {
      for (const { reporter, output, own } of open) {
        await output.write(reporter.end(totals))
        if (own) await output.end()
      }
    },
    get closed() {
      return open.every(({ output }) => output.closed)
    },
  }
}

/** Opened at once: a run of minutes must not end in a report that cannot be written. */
function fileOutput(path: string, shown: string, words: Words): Output {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const stream = createWriteStream(path, { fd: openSync(path, 'w') })
    return new Output(() => stream)
  } catch (error) {
    throw new Complaint(words.usage.cannotWrite(shown, (error as Error).message))
  }
}
