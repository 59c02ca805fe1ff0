import { en as aboutConfig } from '@aboveboard/config/words/en'
import { files } from './files-en.ts'
import { init } from './init-en.ts'
import { watch } from './watch-en.ts'
import { html } from './html-en.ts'
import { many } from './plural-en.ts'

/** Every sentence the command line says, in English. A sentence missing from another language is a compile error. */
export const en = {
  /** The language, as other packages are asked for it. */
  language: 'en',

  help: {
    titles: { 'Usage:': 'Usage:', 'Arguments:': 'What to read:', 'Options:': 'Options:', 'Commands:': 'Other commands:', 'Global Options:': 'Options of every command:' } as Record<string, string>,
    description: 'Finds dark patterns and unfair pressure in marketing copy and interfaces.',
    usage: '[options] [paths or globs…]',
    paths: 'files, folders or globs; !glob leaves out (default: this folder)',
    config: 'read this configuration file instead of looking for one',
    format: (names: string) => `${names}; may be repeated, and sarif=out.sarif writes to a file`,
    locale: 'language of the sentences: en or fr (default: the environment’s)',
    fix: 'mend what can be mended safely',
    fixDryRun: 'print what --fix would change, and change nothing',
    doubts: 'what the file alone cannot settle: show, hide or error (default: show)',
    quiet: 'show errors only',
    maxWarnings: 'fail when there are more warnings than this',
    rule: 'set a rule: ID:off, ID:doubt, ID:warn or ID:error, may be repeated',
    lang: 'language the files are written in, such as en or fr',
    kind: (kinds: string) => `what the files are: ${kinds}`,
    stdin: 'read from standard input',
    stdinFilename: 'name to judge standard input by',
    now: 'the day to judge on, YYYY-MM-DD (default: today)',
    printConfig: 'print the settings that apply to a file, and read nothing',
    timing: 'say where the time went',
    version: 'print the version',
    help: 'print this',
    explain: 'why a rule exists, with examples and its basis',
    rules: 'list the rules',
    stream: 'judge documents from standard input, one JSON object a line: { id, path, text }',
    init: 'write a configuration, and what else is wanted, after a few questions',
    yes: 'ask nothing, and take what the folder tells',
    merge: 'put the reports of several shards together: json, ndjson, sarif or baselines',
    shard: 'only the files that fall to the i-th of n runs',
    claims: 'list the claims that nobody has proved, and write them into aboveboard.claims.yml',
    cache: 'keep what was found, and judge anew only what has changed',
    cacheLocation: 'the folder to keep it in (default: node_modules/.cache/aboveboard)',
    concurrency: 'threads to judge in: auto, off or a number (default: auto)',
    fileTimeout: 'the longest that a file may take, in seconds (default: 10)',
    maxFileSize: 'the largest file to read, in MB (default: 10)',
    baseline: 'write down what is found now, so that only what is new is told',
    useBaseline: 'keep quiet about the findings that this file lists',
    changed: 'only files not committed yet, and pages that show one',
    since: 'only files changed since this branch left that one',
    staged: 'only what is about to be committed',
    lines: 'with these: only findings on changed lines',
    watch: 'judge again whenever a file is saved, and tell what has changed',
    prune: 'take out of the baseline what is gone',
    after: 'Exit code: 0 nothing to mend, 1 something to mend, 2 something could not be done.\nA finding is a prompt for review, not legal advice.',
  },

  usage: {
    seeHelp: 'aboveboard --help lists what there is.',
    unknownOption: (option: string, near?: string) => `${option} is not an option${near ? `; did you mean ${near}?` : '.'}`,
    missingValue: (option: string) => `An option lacks its value: ${option}`,
    missingReports: 'Which reports? For example: aboveboard merge report-1.json report-2.json',
    missingRule: 'Which rule? For example: aboveboard explain confirmshaming',
    tooMany: 'There are too many arguments.',
    notOneOf: (option: string, value: string, known: string, near?: string) =>
      `${option} takes ${known}, not “${value}”${near ? `; did you mean ${near}?` : '.'}`,
    notWith: (option: string, command: string) => `${option} does not go with ${command}.`,
    nearCommand: (command: string) => `Did you mean the command ${command}?`,
    notANumber: (option: string, value: string) => `${option} takes a whole number, not “${value}”.`,
    notADate: (option: string, value: string) => `${option} takes a day such as 2026-01-31, not “${value}”.`,
    notALang: (option: string, value: string) => `${option} takes a language tag such as en, fr or en-GB, not “${value}”.`,
    notARuleSetting: (value: string) => `--rule takes ID:off, ID:doubt, ID:warn or ID:error, not “${value}”.`,
    unknownRule: (id: string, near?: string) =>
      `There is no rule “${id}”${near ? `; did you mean ${near}?` : '.'} aboveboard rules lists them.`,
    twoOnTerminal: 'Only one format can go to standard output; give the other a file, such as json=report.json.',
    notSeconds: (option: string, value: string) => `${option} takes seconds, such as 10 or 0.5, not “${value}”.`,
    notASize: (option: string, value: string) => `${option} takes megabytes, such as 10 or 0.5, not “${value}”.`,
    notAConcurrency: (value: string) => `--concurrency takes auto, off or a number from 1 to 64, not “${value}”.`,
    locationAlone: '--cache-location goes with --cache.',
    notAShard: (value: string) => `--shard takes i/n, such as 1/4, not “${value}”.`,
    sameFile: (file: string) => `Two formats cannot go to the same file: ${file}`,
    oneOfChanged: '--changed, --since and --staged do not go together: give one.',
    linesAlone: '--lines goes with --changed, --since or --staged.',
    changedStdin: 'Of standard input git knows nothing: --changed, --since and --staged do not go with --stdin.',
    fixPart: '--fix mends whole files as they are: it does not go with --staged or --lines.',
    pruneAlone: '--prune goes with --baseline FILE.',
    fixTwice: '--fix and --fix-dry-run do not go together: give one.',
    fixStdin: '--fix cannot mend standard input; --fix-dry-run prints what it would change.',
    stdinAndPaths: 'Give paths or --stdin, not both.',
    emptyPath: 'A path is empty: is a variable of the shell unset? “.” stands for this folder.',
    filenameAlone: '--stdin-filename goes with --stdin.',
    cacheNotWritten: (why: string) => `the cache cannot be written: ${why}.`,
    ourFault: (why: string) => `Aboveboard failed (${why}). The fault is Aboveboard’s: please report it, with what DEBUG=aboveboard shows.`,
    folderGone: 'The folder that this was started in is gone.',
    cannotWrite: (file: string, why: string) => `${file}: cannot be written: ${why}`,
  },

  ...aboutConfig,

  init,

  watch,

  html,

  files,

  fix: {
    mended: (n: number, files: number) => `Mended ${many(n, 'place')} in ${many(files, 'file')}.`,
    wouldMend: (n: number, files: number) => `Would mend ${many(n, 'place')} in ${many(files, 'file')}.`,
    notWritten: (why: string) => `cannot be written: ${why}`,
    encoding: (name: string) => `is written in ${name}, which Aboveboard cannot write safely; not mended.`,
  },

  report: {
    error: 'error',
    warning: 'warning',
    doubt: 'to look at',
    also: (place: string, message: string) => `${place}: ${message}`,
    instead: (what: string) => `Instead: ${what}`,
    suggestion: (what: string) => `Suggestion: ${what}`,
    same: (place: string) => `the same as at ${place}`,
    again: (places: string, more: number) => `The same stands at ${places}${more > 0 ? ` and ${many(more, 'other place')} (--format compact lists all)` : ''}`,
    alike: (places: string, more: number) => `The same question arises at ${places}${more > 0 ? ` and ${many(more, 'other place')} (--format compact lists all)` : ''}`,
    doubts: 'To look at: the file alone cannot settle these',
    clean: (files: number) => `Nothing to mend in ${many(files, 'file')}.`,
    summary: (counts: { errors: number; warnings: number; doubts: number; flagged: number; files: number }) => {
      const { errors, warnings, doubts, flagged, files } = counts
      const detail = errors > 0 && warnings > 0 ? ` (${many(errors, 'error')}, ${many(warnings, 'warning')})` : ''
      const mend = errors + warnings > 0 ? `${many(errors + warnings, 'finding')} to mend${detail}` : 'Nothing to mend'
      return `${mend}${doubts > 0 ? `, ${doubts} to look at` : ''}, in ${flagged} of ${many(files, 'file')}.`
    },
    unfound: (n: number, first: string) =>
      n === 1 ? `1 part of a page could not be found (${first} asks for it): what it brings is not judged.` : `${n} parts of pages could not be found (the first is asked for in ${first}): what they bring is not judged.`,
    unused: (n: number, first: string) =>
      n === 1 ? `1 file is brought in by no other of the project (${first}): what it says is only asked about.` : `${n} files are brought in by no other of the project (the first is ${first}): what they say is only asked about.`,
    known: (n: number) => `${many(n, 'more finding')} stood before: the baseline lists ${n === 1 ? 'it' : 'them'}.`,
    nothingRead: 'Nothing could be read.',
    unread: (n: number) => `${many(n, 'file')} could not be read: see above.`,
    tooManyWarnings: (n: number, most: number) => `${many(n, 'warning')}: more than the ${most} that --max-warnings allows.`,
    fixable: (n: number) => `${many(n, 'finding')} can be mended safely: aboveboard --fix`,
    learn: (rule: string) => `Why it matters, with sources: aboveboard explain ${rule}`,
    allow: 'To keep something on purpose, write why in a comment before it: aboveboard-allow RULE -- reason',
    progress: (done: number, all: number) => `${done} of ${many(all, 'file')}…`,
  },

  stream: {
    noDocument: 'is not a document: one JSON object a line, with id, path and text.',
  },

  shards: {
    noReport: (file: string) => `${file}: is not a report that can be merged (json, ndjson, sarif or a baseline).`,
    otherKind: (file: string, kind: string, first: string, other: string) => `${file} is ${kind}, ${first} is ${other}: only reports of one kind are merged.`,
    otherFormat: (kind: string, format: string) => `Reports that are ${kind} are merged into ${kind}, not into ${format}.`,
  },

  claims: {
    head: 'Claims that our copy makes, and what they rest on.\nA claim with evidence (an address, or a file from this folder), an owner and a last day (YYYY-MM-DD) is not reported until that day.',
    notAList: 'the ledger must be a list of claims.',
    noClaim: 'an entry needs “claim”, the words as the copy says them, or “print”, a fingerprint.',
    needs: (name: string) => `a claim with evidence needs “${name}” too.`,
    noEvidence: (path: string) => `evidence, “${path}”: there is no such file; an address begins with https://.`,
    expired: (day: string, owner: string) => `Its evidence held until ${day}; owner: ${owner}`,
    since: (day: string) => `(its evidence held until ${day})`,
    written: (n: number, fresh: number, file: string) => (n === 0 ? 'Every claim that was found has its evidence.' : `${many(n, 'claim')} without evidence; ${fresh} written into ${file}, to be completed.`),
  },

  baseline: {
    written: (n: number, file: string) => `${file} lists ${many(n, 'finding')}: --baseline ${file} keeps quiet about ${n === 1 ? 'it' : 'them'}.`,
    gone: (n: number, file: string) => `${many(n, 'finding')} in ${file} ${n === 1 ? 'is' : 'are'} gone: --prune takes out the lines.`,
    pruned: (n: number, file: string) => `${many(n, 'line')} of what is gone taken out of ${file}.`,
    missing: (file: string) => `${file}: there is no such baseline; aboveboard baseline writes one.`,
    notALine: (file: string, line: number) => `${file}:${line}: is not a line of a baseline. Was it merged? aboveboard baseline writes it anew.`,
    prunePart: '--prune needs a run over everything that the baseline lists, not over a part of it.',
  },

  git: {
    missing: 'git is not installed: without it nobody can tell what has changed.',
    noRepository: 'This folder lies in no git repository: nobody can tell what has changed.',
    unknownRef: (ref: string) => `git knows no commit, branch or tag “${ref}”. In a shallow clone it must be fetched first.`,
    failed: (why: string) => `git: ${why}`,
    nothing: 'No file that can be read has changed.',
  },

  markdown: {
    place: 'where',
    finding: 'what stands there',
    instead: 'instead',
    more: (n: number) => `${many(n, 'more finding')}: there is no room for ${n === 1 ? 'it' : 'them'} here.`,
  },

  agent: {
    replace: (old: string, text: string) => `replace ${old} with ${text}`,
  },

  explain: {
    instead: 'Instead:',
    severity: (recommended: string, strict: string) => `Severity: ${recommended} (recommended), ${strict} (strict)`,
    options: 'Options',
    default: (value: string) => `default ${value}`,
    basis: 'Basis',
    more: '',
    good: 'Fair:',
    bad: 'Not fair:',
    doubt: 'To look at:',
    advice: 'A finding is a prompt for review, not legal advice.',
    status: { 'in-force': 'in force', guidance: 'guidance' },
    allowances:
      'A comment may allow a finding: aboveboard-allow RULE -- reason, before the element or the line;\n' +
      'aboveboard-allow-file RULE -- reason, for the whole file; eslint-disable-next-line aboveboard/RULE -- reason does as well.\n' +
      'The comment must give a reason, name a rule there is, and allow something: otherwise it is reported itself.',
  },

  rules: {
    rule: 'rule',
    recommended: 'recommended',
    strict: 'strict',
    summary: 'why it matters',
    learn: 'One rule in full: aboveboard explain RULE',
  },

  timing: {
    reading: '(reading)',
    title: 'part',
    ms: 'ms',
    share: 'share',
  },
}

/** What a language must say. */
export type Words = typeof en
