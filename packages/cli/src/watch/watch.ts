import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve, sep } from 'node:path'
import { isReadable } from '@aboveboard/readers/names'
import type { LintAsk } from '../arguments/ask.ts'
import { Complaint } from '../complaint.ts'
import { type Destinations, destinations } from '../destinations.ts'
import { shownPath } from '../files/find.ts'
import type { Host } from '../host.ts'
import { plates } from '../plates.ts'
import { harmless } from '../reporters/cells.ts'
import type { FileResult, Totals } from '../judging/result.ts'
import { run } from '../run.ts'
import { type RunSettings, settingsOf } from '../settings/settings.ts'
import type { Words } from '../words/words.ts'
import { changesIn } from './changes.ts'
import { differenceOf, type Standing, standing } from './difference.ts'

/** Clears what a terminal shows, and what it has shown before. */
const clear = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Judges again whenever a file is saved, and tells what that has changed, until `stop` is aborted. Each run is a whole one:
 * whatever a page takes in, it is judged with what is there. What rests on nothing that has changed comes from a cache; where
 * nobody has asked for one, from one that lasts as long as the watch.
 */
export async function watch(asked: LintAsk, host: Host, stop: AbortSignal): Promise<number> {
  const { stdout, cwd } = host
  const settings = await settingsOf(asked, plates, cwd, host.env)
  const { words } = settings
  const onTrouble = (error: Error): void => void host.stderr.write(`${words.watch.trouble(whyUnwatched(error, words))}\n`)
  const changes = await changesIn({ paths: foldersOf(asked, settings, cwd), isKept: keeping(settings), onTrouble })
  const ended = new Promise<'ended'>((resolve) => stop.addEventListener('abort', () => resolve('ended'), { once: true }))
  const folder = asked.cache ? undefined : temporary()
  const ask = folder === undefined ? asked : { ...asked, cache: { location: folder } }
  try {
    let before = await first(ask, host, stop)
    if (!stop.aborted) await stdout.write(`\n${words.watch.waiting}\n`)
    while (!stop.aborted && !stdout.closed) {
      const batch = await Promise.race([changes.next(), ended])
      if (batch === 'ended') break
      const files = [...batch].filter((file) => matters(file, ask, settings, cwd))
      if (files.length > 0) before = await again(files, before, ask, host, settings, stop)
    }
    return 0
  } finally {
    await changes.end()
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Systems have so many watches to give, and say so as if the disk were full. */
function whyUnwatched(error: NodeJS.ErrnoException, { watch, files }: Words): string {
  if (error.code === 'ENOSPC' || error.code === 'EMFILE') return watch.limit
  return error.code === 'EACCES' || error.code === 'EPERM' ? files.unwritten.denied : error.message
}

/** A folder of this run's own; none where there is no place for one. */
function temporary(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), 'aboveboard-'))
  } catch {
    return undefined
  }
}

/** The first run, which tells all there is. */
async function first(ask: LintAsk, host: Host, stop: AbortSignal): Promise<Standing> {
  const gathered = new Gathered(stop)
  await run(ask, host, (...given) => gathered.also(destinations(...given)))
  return standing(gathered.results)
}

/** One more run; tells what it finds anew and no longer. A mistake in a configuration is told, and waited over. */
async function again(files: readonly string[], before: Standing, ask: LintAsk, host: Host, { words }: RunSettings, stop: AbortSignal): Promise<Standing> {
  const { stdout, cwd } = host
  const gathered = new Gathered(stop)
  if (stdout.stream.isTTY) await stdout.write(clear)
  try {
    await run(ask, host, (...given) => {
      gathered.given = given
      return Promise.resolve(gathered)
    })
    if (stop.aborted || !gathered.given || !gathered.totals) return before
    const { fresh, mended, added } = differenceOf(before, gathered.results)
    await stdout.write(`${harmless(words.watch.changed(shownPath(files[0]!, cwd), files.length - 1, added, mended.length))}\n\n`)
    const out = await destinations(...gathered.given)
    for (const result of fresh) await out.file(result)
    for (const { shown, report } of mended) await stdout.write(`${harmless(words.watch.mended(shown, report.message, report.rule))}\n`)
    if (mended.length > 0) await stdout.write('\n')
    await out.end(gathered.totals)
    return standing(gathered.results)
  } catch (error) {
    if (!(error instanceof Complaint)) throw error
    await host.stderr.write(`${error.message}\n`)
    return before
  } finally {
    if (!stop.aborted) await stdout.write(`\n${words.watch.waiting}\n`)
  }
}

/** Keeps what a run finds until all of it is there; breaks the run off when nobody waits for it any more. */
class Gathered implements Destinations {
  readonly results: FileResult[] = []
  totals: Totals | undefined
  given: Parameters<typeof destinations> | undefined
  readonly #stop: AbortSignal
  #to: Destinations | undefined

  constructor(stop: AbortSignal) {
    this.#stop = stop
  }

  /** Hands it on as well. */
  async also(to: Promise<Destinations>): Promise<this> {
    this.#to = await to
    return this
  }

  async file(result: FileResult): Promise<void> {
    this.results.push(result)
    await this.#to?.file(result)
  }

  async end(totals: Totals): Promise<void> {
    this.totals = totals
    // What was broken off comes to nothing.
    if (!this.#stop.aborted) await this.#to?.end(totals)
  }

  get closed(): boolean {
    return this.#stop.aborted || (this.#to?.closed ?? false)
  }
}

/** What is asked for, and the project around it, where there is one: pages take in parts that lie elsewhere. */
function foldersOf({ paths }: LintAsk, { root, file }: RunSettings, cwd: string): readonly string[] {
  const asked = paths.map((path) => resolve(cwd, path.replace(/[^/\\]*[*?[{(!].*$/, '')))
  return [...new Set([...asked, ...(root === undefined ? [] : [root]), ...(file === undefined ? [] : [file])])]
}

/** What the configuration takes back in, and files that say what is to be read. */
function keeping({ ignores, base }: RunSettings): (path: string, isFolder: boolean) => boolean {
  return (path, isFolder) => {
    const below = relative(base, path).replaceAll(sep, '/')
    return basename(path) === '.gitignore' || ignores?.verdict(isFolder ? `${below}/` : below) === false || (isFolder && ignores?.mayTakeBackIn(below) === true)
  }
}

/** Whether a run may come to something else for this file. */
function matters(file: string, { baseline, config }: LintAsk, { pathOf }: RunSettings, cwd: string): boolean {
  const named = [baseline?.file, config].some((each) => each !== undefined && resolve(cwd, each) === file)
  return named || isReadable(pathOf(file)) || file.endsWith('.css') || /^(?:aboveboard[.-].*|package\.json|\.gitignore)$/.test(basename(file))
}
