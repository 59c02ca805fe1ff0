import { Command, CommanderError } from 'commander'
import type { Ask, ChangedAsk, Format, LintAsk } from './ask.ts'
import { Complaint } from '../complaint.ts'
import { dayPattern, fileKinds as kinds, locales, nearest, type Severity } from '@aboveboard/config'
import { concurrency, format, ruleSetting, shard } from './option-values.ts'
import { formatNames } from '../reporters/formats.ts'
import { unheededIn } from './unheeded.ts'
import type { Words } from '../words/words.ts'

/** What a file may take, in milliseconds and in bytes. */
const [tenSeconds, tenMegabytes] = [10_000, 10e6]

type Given = Partial<Omit<LintAsk, 'command' | 'paths' | 'formats' | 'rules' | 'baseline' | 'changed' | 'claims' | 'cache'>> & {
  readonly format?: Format[]
  readonly rule?: [string, Severity][]
  readonly baseline?: string
  readonly prune?: true
  readonly cache?: true
  readonly cacheLocation?: string
  readonly changed?: true
  readonly since?: string
  readonly staged?: true
  readonly lines?: boolean
  readonly version?: true
}

/** Arguments → what is asked; throws a complaint in the user's language. */
export function understand(args: readonly string[], words: Words): Ask {
  let asked: Ask | undefined
  let said = ''
  const program = createProgram(words).configureOutput({ writeOut: (text) => void (said += text), writeErr: () => {} })
  /** What is given to a command beside its own. */
  const givenTo = (command: string): Given => {
    const given = program.opts<Given>()
    const wrong = unheededIn(command, given, words)
    if (wrong !== undefined) throw new Complaint(wrong)
    return given
  }
  program.action((paths: string[], { version, ...given }: Given) => void (asked = version ? { command: 'version' } : lintAsk(paths, given, words)))
  program
    .command('explain <rule>')
    .description(words.help.explain)
    .action((rule: string) => void (asked = { command: 'explain', rule, locale: givenTo('explain').locale }))
  program
    .command('rules')
    .description(words.help.rules)
    .action(() => {
      const { format = [], locale } = givenTo('rules')
      const other = format.find(({ name, file }) => file !== undefined || (name !== 'json' && name !== 'text'))
      if (other) throw new Complaint(words.usage.notOneOf('rules --format', other.file === undefined ? other.name : `${other.name}=${other.file}`, 'text, json'))
      asked = { command: 'rules', json: format.some(({ name }) => name === 'json'), locale }
    })
  program
    .command('baseline [paths...]')
    .description(words.help.baseline)
    .action((paths: string[]) => {
      const given = givenTo('baseline')
      asked = { ...lintAsk(paths, given, words), formats: [], baseline: { file: given.baseline, act: 'write' } }
    })
  program
    .command('claims [paths...]')
    .description(words.help.claims)
    .action((paths: string[]) => void (asked = { ...lintAsk(paths, givenTo('claims'), words), formats: [], claims: true }))
  program
    .command('stream')
    .description(words.help.stream)
    .action(() => void (asked = { command: 'stream', as: lintAsk([], givenTo('stream'), words) }))
  program
    .command('init')
    .description(words.help.init)
    .option('-y, --yes', words.help.yes)
    .action(({ yes = false }: { yes?: boolean }) => {
      const as: LintAsk = { ...lintAsk([], givenTo('init'), words), formats: [], baseline: { file: undefined, act: 'write' } }
      asked = { command: 'init', yes, as }
    })
  program
    .command('merge <reports...>')
    .description(words.help.merge)
    .action((reports: string[]) => {
      const { format: formats = [], locale } = givenTo('merge')
      asked = { command: 'merge', reports, formats, locale }
    })
  for (const each of program.commands) each.helpOption('-h, --help', words.help.help).copyInheritedSettings(program)
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new Complaint(complaint(error, program, words))
    return { command: 'help', text: said }
  }
  return asked!
}

function createProgram(words: Words): Command {
  const { help, usage } = words
  const oneOf =
    <T extends string>(option: string, known: readonly T[]) =>
    (value: string): T => {
      const found = known.find((each) => each === value)
      if (found === undefined) throw new Complaint(usage.notOneOf(option, value, known.join(', '), nearest(value, known)))
      return found
    }
  const checked = (pattern: RegExp, sentence: (value: string) => string) => (value: string) => {
    if (!pattern.test(value)) throw new Complaint(sentence(value))
    return value
  }
  const count = checked(/^\d{1,9}$/, (value) => usage.notANumber('--max-warnings', value))
  const day = checked(new RegExp(dayPattern), (value) => usage.notADate('--now', value))
  const amount = (sentence: (option: string, value: string) => string, option: string) => checked(/^(?!0*\.?0*$)\d{1,6}(?:\.\d{1,3})?$/, (value) => sentence(option, value))
  const lang = checked(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, (value) => usage.notALang('--lang', value))

  return new Command('aboveboard')
    .exitOverride()
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title, showGlobalOptions: true })
    .description(help.description)
    .usage(help.usage)
    .argument('[paths...]', help.paths)
    .option('-c, --config <file>', help.config)
    .option('-f, --format <format>', help.format(formatNames.join(', ')), (value: string, before: Format[] = []) => [...before, format(value, words)])
    .option('--locale <locale>', help.locale, oneOf('--locale', locales))
    .option('--fix', help.fix)
    .option('--fix-dry-run', help.fixDryRun)
    .option('--doubts <what>', help.doubts, oneOf('--doubts', ['show', 'hide', 'error']))
    .option('-q, --quiet', help.quiet)
    .option('--max-warnings <number>', help.maxWarnings, (value) => Number(count(value)))
    .option('--rule <id:severity>', help.rule, (value: string, before: [string, string][] = []) => [...before, ruleSetting(value, words)])
    .option('--lang <lang>', help.lang, lang)
    .option('--kind <kind>', help.kind(kinds.join(', ')), oneOf('--kind', kinds))
    .option('--baseline <file>', help.useBaseline)
    .option('--prune', help.prune)
    .option('--changed', help.changed)
    .option('--since <ref>', help.since)
    .option('--staged', help.staged)
    .option('--lines', help.lines)
    .option('-w, --watch', help.watch)
    .option('--shard <i/n>', help.shard, (value) => shard(value, words))
    .option('--cache', help.cache)
    .option('--cache-location <folder>', help.cacheLocation)
    .option('--concurrency <threads>', help.concurrency, (value) => concurrency(value, words))
    .option('--file-timeout <seconds>', help.fileTimeout, (value) => 1000 * Number(amount(usage.notSeconds, '--file-timeout')(value)))
    .option('--max-file-size <megabytes>', help.maxFileSize, (value) => 1e6 * Number(amount(usage.notASize, '--max-file-size')(value)))
    .option('--stdin', help.stdin)
    .option('--stdin-filename <name>', help.stdinFilename)
    .option('--now <date>', help.now, day)
    .option('--print-config <file>', help.printConfig)
    .option('--timing', help.timing)
    .option('-v, --version', help.version)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', `\n${help.after}`)
}

function lintAsk(paths: readonly string[], { format = [], rule = [], ...given }: Given, { usage, watch }: Words): LintAsk {
  const files = format.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, i) => files.indexOf(file) !== i)
  if (twice !== undefined) throw new Complaint(usage.sameFile(twice))
  if (format.length - files.length > 1) throw new Complaint(usage.twoOnTerminal)
  if (paths.includes('')) throw new Complaint(usage.emptyPath)
  if (given.prune && given.baseline === undefined) throw new Complaint(usage.pruneAlone)
  if (given.cacheLocation !== undefined && !given.cache) throw new Complaint(usage.locationAlone)
  if (given.stdinFilename !== undefined && !given.stdin) throw new Complaint(usage.filenameAlone)
  if (given.stdin && paths.length > 0) throw new Complaint(usage.stdinAndPaths)
  if (given.fix && given.fixDryRun) throw new Complaint(usage.fixTwice)
  if (given.stdin && given.fix) throw new Complaint(usage.fixStdin)
  const unwatched = given.watch ? unwatchedIn(given, format) : undefined
  if (unwatched !== undefined) throw new Complaint(watch.alone(unwatched))
  return {
    command: 'lint',
    paths: paths.length > 0 ? paths : ['.'],
    // Someone who sends every report to a file still sees what was found.
    formats: format.length > files.length ? format : [{ name: 'text' }, ...format],
    rules: rule,
    config: given.config,
    locale: given.locale,
    fix: given.fix ?? false,
    fixDryRun: given.fixDryRun ?? false,
    doubts: given.doubts ?? 'show',
    quiet: given.quiet ?? false,
    maxWarnings: given.maxWarnings,
    lang: given.lang,
    kind: given.kind,
    stdin: given.stdin ?? false,
    stdinFilename: given.stdinFilename,
    now: given.now,
    printConfig: given.printConfig,
    timing: given.timing ?? false,
    cache: given.cache && { location: given.cacheLocation },
    concurrency: given.concurrency ?? 'auto',
    fileTimeout: given.fileTimeout ?? tenSeconds,
    maxFileSize: given.maxFileSize ?? tenMegabytes,
    changed: changedAsk(given, usage),
    claims: false,
    watch: given.watch ?? false,
    shard: given.shard,
    baseline: given.baseline === undefined ? undefined : { file: given.baseline, act: given.prune ? 'prune' : 'use' },
  }
}

/** What does not go with watching: what is written for machines, what changes files or looks at them as they are not. */
function unwatchedIn({ stdin, fix, fixDryRun, staged, prune, printConfig }: Given, formats: readonly Format[]): string | undefined {
  const other = formats.find(({ name }) => name !== 'text')
  if (other) return `--format ${other.name}`
  const asked = { '--stdin': stdin, '--fix': fix, '--fix-dry-run': fixDryRun, '--staged': staged, '--prune': prune, '--print-config': printConfig !== undefined }
  return Object.entries(asked).find(([, given]) => given)?.[0]
}

function changedAsk({ changed, since, staged, lines = false, stdin, fix }: Given, usage: Words['usage']): ChangedAsk | undefined {
  const asked = [...(changed ? (['changed'] as const) : []), ...(since === undefined ? [] : (['since'] as const)), ...(staged ? (['staged'] as const) : [])]
  const [what, another] = asked
  if (another) throw new Complaint(usage.oneOfChanged)
  if (lines && !what) throw new Complaint(usage.linesAlone)
  if (what && stdin) throw new Complaint(usage.changedStdin)
  if ((what === 'staged' || lines) && fix) throw new Complaint(usage.fixPart)
  return what && { what, since, lines }
}

/** Commander's complaint in our words. What it complains of stands between quotes in its own. */
function complaint({ code, message }: CommanderError, program: Command, { usage }: Words): string {
  const about = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownOption': {
      const known = program.options.flatMap(({ long }) => long ?? [])
      return `${usage.unknownOption(about, nearest(about, known))}\n${usage.seeHelp}`
    }
    case 'commander.optionMissingArgument':
      return usage.missingValue(about)
    case 'commander.missingArgument':
      return about === 'reports' ? usage.missingReports : usage.missingRule
    case 'commander.excessArguments':
      return usage.tooMany
    default:
      return message.replace(/^error: /, '')
  }
}
