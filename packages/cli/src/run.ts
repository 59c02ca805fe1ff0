import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Report } from '@aboveboard/core'
import { isReadable, isShownByOthers, unreadEndingOf } from '@aboveboard/readers'
import { rooms } from '@aboveboard/rules'
import type { LintAsk } from './ask.ts'
import { benchOf } from './bench.ts'
import { ledgerName } from './claims/name.ts'
import type { Ledger } from './claims/use.ts'
import { destinations } from './destinations.ts'
import { Elsewhere } from './elsewhere.ts'
import { givenOf, resultOf, type Target } from './file.ts'
import { findFiles, type Notice, shownPath } from './files/find.ts'
import type { Scope } from './git/scope.ts'
import type { Host } from './host.ts'
import type { Bench } from './lint.ts'
import { neighbourhood } from './neighbourhood.ts'
import { openFile, openStream } from './open.ts'
import { printedConfig } from './print-config.ts'
import { Progress } from './progress.ts'
import { harmless } from './reporters/cells.ts'
import { fallsTo } from './shards/shard.ts'
import { needsPrints } from './reporters/formats.ts'
import type { FileResult } from './result.ts'
import { type RunSettings, settingsOf } from './settings.ts'
import { Timing } from './timing.ts'
import { Unfounds } from './unfounds.ts'
import { count, exitCode, noTotals } from './verdict.ts'

/** One run of the linter: what was asked → exit code. Files are read, judged, told to what `open` gives, and forgotten one after the other. */
export async function run(ask: LintAsk, host: Host, open = destinations): Promise<number> {
  const settings = await settingsOf(ask, rooms, host.cwd, host.env)
  const { words } = settings
  if (ask.printConfig !== undefined) {
    await host.stdout.write(printedConfig(resolve(host.cwd, ask.printConfig), settings))
    return 0
  }

  const progress = new Progress(host.stderr, words.report.progress)
  let failed = false
  const say = async ({ shown }: Pick<Target, 'shown'>, sentence: string, fails = true): Promise<void> => {
    failed ||= fails
    await progress.clear()
    await host.stderr.write(`${harmless(`${shown}: ${sentence}`)}\n`)
  }

  const scope = ask.changed && (await import('./git/scope.ts')).scopeOf(ask.changed, host, settings)
  const { targets, notices, unread, matched } = await targetsOf(ask, host, settings, scope)
  for (const { path, sentence, fails } of notices) await say({ shown: shownPath(path, host.cwd) }, sentence, fails)
  const unreadFiles = [...unread].map(([ending, n]) => words.files.unreadOf(n, ending)).join(', ')
  if (unreadFiles !== '') await host.stderr.write(`${words.files.unread(unreadFiles)}\n`)
  const timing = ask.timing ? new Timing() : undefined
  const totals = noTotals()
  const unfound = new Unfounds(totals, settings, host)
  const { around, locate } = await neighbourhood(host, settings, unfound, scope && ((page, parts) => scope.took(page.path, parts)))
  const bench = await benchOf(settings, around, timing)
  const elsewhere = new Elsewhere(ask, locate)
  for (const report of await flowReports(targets, settings, bench, host)) elsewhere.keep(report)
  const baseline = ask.baseline && (await import('./baseline/use.ts')).useBaseline(ask.baseline, ask, host, settings)
  const ledger = await ledgerOf(ask, settings, host)
  const out = await open(ask, host, settings, around)
  const tell = async (whole: FileResult): Promise<void> => {
    const near = scope ? scope.narrowed(whole) : whole
    if (!near) return
    const result = ledger ? await ledger.settle(near) : near
    if (result.failure) await say({ shown: placed(result) }, result.failure.sentence)
    if (result.findings.length > 0) await progress.clear()
    const printed = baseline || ask.formats.some(({ name }) => needsPrints(name)) ? await withPrints(result, settings) : result
    const told = baseline ? baseline.settle(printed) : printed
    count(totals, told)
    await out.file(told)
  }

  for (const [done, target] of targets.entries()) {
    if (out.closed) break
    await progress.at(done, targets.length)
    const opened = ask.stdin ? await openStream(host.stdin(), target.path, words) : (scope?.open(target.path) ?? openFile(target.path, words))
    if ('sentence' in opened && opened.passed) {
      await say(target, opened.sentence, false)
      continue
    }
    // What only shows a changed file is judged, not mended.
    const own = await resultOf(target, opened, scope?.isChanged(target.path) === false ? { ...ask, fix: false, fixDryRun: false } : ask, settings, bench, (sentence) => say(target, sentence))
    for (const note of unfound.notes.splice(0)) await say(note, note.sentence, false)
    const result = own && elsewhere.joined(own)
    if (!result) {
      if (ask.stdin || ask.paths.some((path) => resolve(host.cwd, path) === target.path)) await say(target, words.files.skipped, ask.stdin)
      continue
    }
    await tell(result)
  }
  for (const result of elsewhere.rest()) await tell(result)

  await progress.clear()
  if (totals.files === 0 && !failed && scope) await host.stderr.write(`${words.git.nothing}\n`)
  else if (totals.files === 0 && !failed && (matched === 0 || targets.length > 0)) {
    failed = true
    await host.stderr.write(`${words.files.none(ask.paths.map((path) => (path === '.' ? words.files.here : path)).join(', '))}\n`)
  }
  await out.end(totals)
  const said = baseline?.end()
  if (said !== undefined) await host.stderr.write(`${harmless(said)}\n`)
  const claims = ledger?.end()
  if (claims !== undefined) await host.stdout.write(`${claims}\n`)
  if (timing && totals.files > 0) await host.stderr.write(timing.table(words))
  return exitCode(totals, ask, failed)
}

/** The ledger is looked for where there may be one: beside the configuration. */
async function ledgerOf({ claims }: LintAsk, settings: RunSettings, { cwd }: Host): Promise<Ledger | undefined> {
  if (!claims && !existsSync(join(settings.base, ledgerName))) return undefined
  return (await import('./claims/use.ts')).useLedger(settings, cwd, claims)
}

/** What is found on the ways that readers go, when a page of theirs is to be judged. */
async function flowReports(targets: readonly Target[], settings: RunSettings, { judge, around }: Bench, { cwd }: Host): Promise<readonly Report[]> {
  if (!settings.config.flows) return []
  const { filesOfFlows, reportsOnFlows } = await import('./flows.ts')
  const files = new Set(filesOfFlows(settings))
  return targets.some(({ path }) => files.has(path)) ? reportsOnFlows(settings, judge, around, cwd) : []
}

/** A result with what its reports are known by from run to run. */
async function withPrints(result: FileResult, settings: RunSettings): Promise<FileResult> {
  const { fingerprints } = await import('./baseline/fingerprint.ts')
  return { ...result, prints: await fingerprints(result, givenOf(result.path, settings)) }
}

interface Targets {
  readonly targets: readonly Target[]
  readonly notices: readonly Notice[]
  readonly unread: ReadonlyMap<string, number>
  /** How many files there were before they were shared out. */
  readonly matched: number
}

async function targetsOf(ask: LintAsk, { cwd }: Host, { ignores, base, words, pathOf, for: settings }: RunSettings, scope: Scope | undefined): Promise<Targets> {
  if (ask.stdin) {
    const name = ask.stdinFilename
    // A text without a name is read as a page: so is plain text.
    return { targets: [{ path: resolve(cwd, name ?? 'stdin.html'), shown: name ?? '<stdin>' }], notices: [], unread: new Map(), matched: 1 }
  }
  const readable = (path: string): boolean => isReadable(pathOf(path), settings(path).kind)
  const { files, notices, unread } = await findFiles(ask.paths, { cwd, readable, unreadEndingOf, ignores, base, words })
  const all = partsLast(files.map((path) => ({ path, shown: shownPath(path, cwd) })), pathOf)
  const chosen = scope ? scope.targets(all) : all
  const { shard } = ask
  return { targets: shard ? chosen.filter(({ path }) => fallsTo(shard, pathOf(path))) : chosen, notices, unread: scope ? new Map() : unread, matched: chosen.length }
}

/** What other files show is told after them, so that each file is told once. */
const partsLast = (targets: readonly Target[], pathOf: RunSettings['pathOf']): readonly Target[] => {
  const parts = new Set(targets.filter(({ path }) => isShownByOthers(pathOf(path))))
  return [...targets.filter((target) => !parts.has(target)), ...parts]
}

const placed = ({ shown, failure }: FileResult): string => (failure?.place ? `${shown}:${failure.place.line}:${failure.place.column}` : shown)
