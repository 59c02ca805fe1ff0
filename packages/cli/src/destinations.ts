import { isAbsolute, relative, resolve } from 'node:path'
import type { Page } from '@aboveboard/core'
import type { Format, LintAsk } from './arguments/ask.ts'
import { fileOutput } from './files/file-output.ts'
import { shownPath } from './files/find.ts'
import type { Surroundings } from './files/surroundings.ts'
import { givenOf } from './files/given.ts'
import { repositoryRoot } from './files/repository.ts'
import type { Host } from './host.ts'
import type { Output } from './terminal/output.ts'
import { paintFor, plain } from './terminal/paint.ts'
import type { FileResult, Totals } from './judging/result.ts'
import { reporterOf } from './reporters/formats.ts'
import { forward } from './reporters/located.ts'
import type { Reporter, Setting } from './reporters/reporter.ts'
import type { RunSettings } from './settings/settings.ts'

/** Where results go: each format to its file or to standard output. */
export interface Destinations {
  file(result: FileResult): Promise<void>
  end(totals: Totals): Promise<void>
  /** Nobody reads any of them any more. */
  readonly closed: boolean
}

interface Destination {
  readonly reporter: Reporter
  readonly output: Output
  /** A file, to be closed at the end. */
  readonly own: boolean
}

const columns = 100

export async function destinations(ask: LintAsk, host: Host, settings: RunSettings, surroundings: Surroundings): Promise<Destinations> {
  const open: Destination[] = []
  for (const format of ask.formats) open.push(await destination(format, ask, host, settings, surroundings))
  if (ask.formats.some(({ name }) => name === 'github')) open.push(...(await jobSummary(ask, host, settings)))
  return {
    async file(result) {
      for (const { reporter, output } of open) await output.write(await reporter.file(result))
    },
    async end(totals) {
      for (const { reporter, output, own } of open) {
        await output.write(reporter.end(totals))
        if (own) await output.end()
      }
    },
    get closed() {
      return open.length > 0 && open.every(({ output }) => output.closed)
    },
  }
}

async function destination({ name, file }: Format, ask: LintAsk, host: Host, settings: RunSettings, surroundings: Surroundings): Promise<Destination> {
  const own = file !== undefined
  const output = own ? fileOutput(resolve(host.cwd, file), file, settings.words) : host.stdout
  const { isTTY, columns: wide = columns } = own || name !== 'text' ? {} : output.stream
  const look = { paint: own ? plain : paintFor({ isTTY }, host.env), room: Math.max(20, Math.min(wide, columns + 20) - 8) }
  return { reporter: await reporterOf(name, { ...settingOf(ask, host, settings, look), pageOf: pagesIn(settings, surroundings) }), output, own }
}

/** What annotations leave out, where GitHub has room for it: the file that the steps of a job write their summaries to. */
async function jobSummary(ask: LintAsk, host: Host, settings: RunSettings): Promise<readonly Destination[]> {
  const file = host.env['GITHUB_STEP_SUMMARY']
  if (!file) return []
  const { jobSummary: room, markdownReporter } = await import('./reporters/markdown.ts')
  return [{ reporter: markdownReporter(settingOf(ask, host, settings, { paint: plain, room: columns }), room), output: fileOutput(resolve(host.cwd, file), file, settings.words, 'a'), own: true }]
}

function settingOf({ maxWarnings, fixDryRun, doubts }: LintAsk, { cwd }: Host, { words, locale, now, fileOf }: RunSettings, look: Pick<Setting, 'paint' | 'room'>): Setting {
  let root: string | undefined
  return {
    words,
    locale,
    now,
    fileOf,
    shown: (file) => shownPath(file, cwd),
    fromRoot: (file) => {
      const below = relative((root ??= repositoryRoot(cwd) ?? cwd), file)
      return below.startsWith('..') || isAbsolute(below) ? file : forward(below)
    },
    maxWarnings,
    dryRun: fixDryRun,
    doubtsFail: doubts === 'error',
    ...look,
  }
}

/** Pages as formats that show them need them: read once more, since no page outlives its judgement. */
function pagesIn(settings: RunSettings, surroundings: Surroundings): (result: FileResult) => Promise<Page | undefined> {
  return async ({ path, source }) => (await import('./judging/again.ts')).styledAgain(source, givenOf(path, settings), surroundings)
}
