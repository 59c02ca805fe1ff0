import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { nearest, unreadBeside } from '@aboveboard/config'
import { isReadable, isReport, isShownByOthers, unreadEndingOf } from '@aboveboard/readers/names'
import { Answers } from './judging/answers.ts'
import type { LintAsk } from './arguments/ask.ts'
import { ledgerName } from './claims/name.ts'
import type { Ledger } from './claims/use.ts'
import { destinations } from './destinations.ts'
import { Elsewhere } from './judging/elsewhere.ts'
import { resultOf, type Target } from './files/file.ts'
import { findFiles, type Notice, shownPath } from './files/find.ts'
import { Folders } from './files/folders.ts'
import type { Scope } from './git/scope.ts'
import type { Host } from './host.ts'
import { Judges } from './judges.ts'
import { markKey, type Marks } from './judging/mark.ts'
import { locateIn, surroundingsOf } from './files/neighbourhood.ts'
import { plates } from './plates.ts'
import { printedConfig } from './settings/print-config.ts'
import { Progress } from './terminal/progress.ts'
import { harmless } from './reporters/cells.ts'
import { needsPrints } from './reporters/formats.ts'
import { failedAt } from './reporters/located.ts'
import type { FileResult } from './judging/result.ts'
import { type RunSettings, settingsOf } from './settings/settings.ts'
import { fallsTo } from './shards/shard.ts'
import { Timing } from './judging/timing.ts'
import { turnsOf } from './turns.ts'
import { Unfounds } from './judging/unfounds.ts'
import { commands } from './arguments/unheeded.ts'
import { count, exitCode, noTotals } from './judging/verdict.ts'

/** One run of the linter: what was asked → exit code. Files are read, judged, told to what `open` gives, and forgotten one after the other. */
export async function run(ask: LintAsk, host: Host, open = destinations): Promise<number> {
  const settings = await settingsOf(ask, plates, host.cwd, host.env)
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

  if (settings.file !== undefined && ask.config === undefined) for (const other of unreadBeside(settings.file)) await say({ shown: shownPath(other, host.cwd) }, words.config.notRead(basename(settings.file)), false)
  const scope = ask.changed && (await import('./git/scope.ts')).scopeOf(ask.changed, host, settings)
  const folders = new Folders()
  const { targets, notices, unread, matched } = await targetsOf(ask, host, settings, scope, folders)
  for (const { path, sentence, fails } of notices) {
    const shown = shownPath(path, host.cwd)
    // A slip in the name of a command looks like a path.
    const near = sentence === words.files.missing && /^[a-z]+$/.test(shown) ? nearest(shown, commands.filter((each) => each[0] === shown[0])) : undefined
    await say({ shown }, near === undefined ? sentence : `${sentence} ${words.usage.nearCommand(near)}`, fails)
  }
  const unreadFiles = [...unread].map(([ending, n]) => words.files.unreadOf(n, ending)).join(', ')
  if (unreadFiles !== '') await host.stderr.write(`${words.files.unread(unreadFiles)}\n`)
  const timing = ask.timing ? new Timing() : undefined
  const totals = noTotals()
  const unfound = new Unfounds(totals, words)
  const needsMarks = ask.baseline !== undefined || ask.formats.some(({ name }) => needsPrints(name))
  const cached = ask.cache && !ask.stdin && !timing ? (await import('./cache/open.ts')).openCache(ask.cache, settings, host.cwd) : undefined
  const surroundings = await surroundingsOf(settings, host.cwd, cached?.witness, folders)
  const answers = new Answers(new Judges(ask, settings, surroundings, { marks: needsMarks, witness: cached?.witness, timing }, host), settings, cached)
  const elsewhere = new Elsewhere(ask, locateIn(surroundings, settings, host.cwd))
  try {
    for (const report of await answers.toFlows(targets, host)) elsewhere.keep(report)
    const baseline = ask.baseline && (await import('./baseline/use.ts')).useBaseline(ask.baseline, ask, host, settings)
    const ledger = await ledgerOf(ask, settings, host)
    const out = await open(ask, host, settings, surroundings)
    const tell = async (whole: FileResult): Promise<void> => {
      const near = scope ? scope.narrowed(whole) : whole
      if (!near) return
      const result = ledger ? await ledger.settle(near, () => answers.marksOf(near)) : near
      if (result.failure) await say({ shown: placed(result) }, result.failure.sentence)
      if (result.findings.length > 0) await progress.clear()
      const printed = needsMarks ? withPrints(result, await answers.marksOf(result)) : result
      const told = baseline ? baseline.settle(printed) : printed
      count(totals, told)
      await out.file(told)
    }

    let done = 0
    for await (const turn of turnsOf(targets, ask, host, settings, scope, answers)) {
      if (out.closed) break
      await progress.at(done++, targets.length)
      const { target } = turn
      if ('failure' in turn && turn.failure.passed) {
        await say(target, turn.failure.sentence, false)
        continue
      }
      if ('judged' in turn) {
        for (const each of turn.judged.missed) unfound.add(target.shown, turn.opened.text, each)
        scope?.took(settings.pathOf(target.path), turn.judged.pieces)
      }
      // What only shows a changed file is judged, not mended.
      const asked = scope?.isChanged(target.path) === false ? { ...ask, fix: false, fixDryRun: false } : ask
      const own = await resultOf(turn, asked, settings, (text) => answers.again(target.path, text), (sentence) => say(target, sentence))
      if (own?.mended && asked.fix) answers.changed(target.path)
      for (const note of unfound.notes.splice(0)) await say(note, note.sentence, false)
      const result = own && elsewhere.joined(own)
      if (!result) {
        if (ask.stdin || ask.paths.some((path) => resolve(host.cwd, path) === target.path)) await say(target, 'opened' in turn && isReport(turn.opened.text) ? words.files.report : words.files.skipped, ask.stdin)
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
    // Where nothing was read, nothing is known of any claim.
    const claims = totals.files > 0 ? ledger?.end() : undefined
    if (claims !== undefined) await host.stdout.write(`${claims}\n`)
    if (timing && totals.files > 0) await host.stderr.write(timing.table(words))
    const unwritten = answers.keep()
    if (unwritten !== undefined) await say({ shown: shownPath(cached!.folder, host.cwd) }, unwritten, false)
    return exitCode(totals, ask, failed)
  } finally {
    await answers.end()
  }
}

/** The ledger is looked for where there may be one: beside the configuration. */
async function ledgerOf({ claims }: LintAsk, settings: RunSettings, { cwd }: Host): Promise<Ledger | undefined> {
  if (!claims && !existsSync(join(settings.base, ledgerName))) return undefined
  return (await import('./claims/use.ts')).useLedger(settings, cwd, claims)
}

/** A result with what its reports are known by from run to run. */
function withPrints(result: FileResult, marks: Marks): FileResult {
  const reports = [...result.findings, ...result.doubts, ...(result.untold ?? []), ...(result.allowed ?? [])]
  return { ...result, prints: new Map(reports.map((report) => [report, marks.get(markKey(report))!.print])) }
}

interface Targets {
  readonly targets: readonly Target[]
  readonly notices: readonly Notice[]
  readonly unread: ReadonlyMap<string, number>
  /** How many files there were before they were shared out. */
  readonly matched: number
}

async function targetsOf(ask: LintAsk, { cwd }: Host, { ignores, base, words, pathOf, for: settings }: RunSettings, scope: Scope | undefined, folders: Folders): Promise<Targets> {
  if (ask.stdin) {
    const name = ask.stdinFilename
    // A text without a name is read as a page: so is plain text.
    return { targets: [{ path: resolve(cwd, name ?? 'stdin.html'), shown: name ?? '<stdin>' }], notices: [], unread: new Map(), matched: 1 }
  }
  const readable = (path: string): boolean => isReadable(pathOf(path), settings(path).kind)
  const { files, notices, unread } = await findFiles(ask.paths, { cwd, readable, unreadEndingOf, ignores, base, words, folders })
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

const placed = (result: FileResult): string => `${result.shown}${failedAt(result)}`
