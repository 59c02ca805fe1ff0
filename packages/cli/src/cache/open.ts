import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CacheAsk } from '../arguments/ask.ts'
import { Witness } from '../judging/witness.ts'
import type { RunSettings } from '../settings/settings.ts'
import { version } from '../version.ts'
import { Cache } from './cache.ts'
import { hashOf } from './hash.ts'

/** What of this package a cache was written by: the bundle puts in the hash of all it holds, rules and readers too. */
const build = '%BUILD%'

export interface OpenCache {
  /** Absolute. */
  readonly folder: string
  readonly cache: Cache
  readonly witness: Witness
  readonly hashOf: typeof hashOf
}

export function openCache(ask: CacheAsk, settings: RunSettings, cwd: string): OpenCache {
  const folder = ask.location === undefined ? usual(settings.root ?? cwd) : resolve(cwd, ask.location)
  const witness = new Witness(settings)
  return { folder, cache: new Cache(folder, hashOf(`${version()} ${build}`), settings, witness), witness, hashOf }
}

/** Where tools keep what they can make again. */
function usual(root: string): string {
  const installed = join(root, 'node_modules')
  return join(existsSync(installed) ? installed : root, '.cache', 'aboveboard')
}
