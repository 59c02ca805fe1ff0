import type { Locale, Severity } from '@aboveboard/config'
import type { Kind } from '@aboveboard/core'
import type { FormatName } from '../reporters/formats.ts'
import type { Shard } from '../shards/shard.ts'

type Doubts = 'show' | 'hide' | 'error'

/** A format and the file it goes to; standard output without one. */
export interface Format {
  readonly name: FormatName
  readonly file?: string | undefined
}

/** The file of findings that stood before, and what to do with it: keep quiet about them, take out what is gone, write it anew. */
export interface BaselineAsk {
  /** Beside the configuration, where none is named. */
  readonly file: string | undefined
  readonly act: 'use' | 'prune' | 'write'
}

/** The files to look at: those not committed yet, those changed since a commit or a branch, or those about to be committed. */
export interface ChangedAsk {
  readonly what: 'changed' | 'since' | 'staged'
  /** A commit, a branch, a tag. */
  readonly since?: string | undefined
  /** Only what stands on changed lines. */
  readonly lines: boolean
}

/** Where to keep what was found; `location`: in which folder, where one is named. */
export interface CacheAsk {
  readonly location: string | undefined
}

/** How many threads judge; `auto`: more than one where they pay. */
export type Concurrency = 'auto' | 'off' | number

/** What a run of the linter was asked to do. */
export interface LintAsk {
  readonly command: 'lint'
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly formats: readonly Format[]
  readonly locale: Locale | undefined
  readonly fix: boolean
  readonly fixDryRun: boolean
  readonly doubts: Doubts
  readonly quiet: boolean
  readonly maxWarnings: number | undefined
  readonly rules: readonly (readonly [id: string, severity: Severity])[]
  readonly lang: string | undefined
  readonly kind: Kind | undefined
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  readonly now: string | undefined
  readonly printConfig: string | undefined
  readonly timing: boolean
  readonly cache: CacheAsk | undefined
  readonly concurrency: Concurrency
  /** The longest that a file may take, in milliseconds. */
  readonly fileTimeout: number
  /** The largest file to read, in bytes. */
  readonly maxFileSize: number
  readonly baseline: BaselineAsk | undefined
  /** List the claims without proof, and write them into the ledger. */
  readonly claims: boolean
  readonly changed: ChangedAsk | undefined
  /** Judge again whenever a file is saved. */
  readonly watch: boolean
  /** Only the files that fall to this one of several runs. */
  readonly shard: Shard | undefined
}

export interface ExplainAsk {
  readonly command: 'explain'
  readonly rule: string
  readonly locale: Locale | undefined
}

export interface RulesAsk {
  readonly command: 'rules'
  readonly json: boolean
  readonly locale: Locale | undefined
}

/** Documents on standard input, answers on standard output; settings as for a run. */
export interface StreamAsk {
  readonly command: 'stream'
  readonly as: LintAsk
}

/** A configuration to be written; `as` is the run that writes a baseline with it. */
export interface InitAsk {
  readonly command: 'init'
  /** Nobody is asked. */
  readonly yes: boolean
  readonly as: LintAsk
}

export interface MergeAsk {
  readonly command: 'merge'
  readonly reports: readonly string[]
  /** Where the whole goes: each of the kind that the reports are of. Empty: to standard output. */
  readonly formats: readonly Format[]
  readonly locale: Locale | undefined
}

export type Ask =
  | LintAsk
  | InitAsk
  | MergeAsk
  | StreamAsk
  | ExplainAsk
  | RulesAsk
  | { readonly command: 'help'; readonly text: string }
  | { readonly command: 'version' }
