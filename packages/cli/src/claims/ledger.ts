import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { dayPattern, type Loaded, nearest, Unloadable } from '@aboveboard/config'
import { loadYaml } from '@aboveboard/config/yaml'
import { Complaint } from '../complaint.ts'
import { trouble } from '../files/trouble.ts'
import type { Words } from '../words/words.ts'

const day = new RegExp(dayPattern)

/** A claim that somebody stands for. */
export interface Claim {
  /** Its words, as the copy says them. */
  readonly claim?: string
  /** Its fingerprint, where it has no words of its own. */
  readonly print?: string
  /** Where the proof lies: an address, or a file from the folder of the ledger. None yet: the claim is still told. */
  readonly evidence?: string
  readonly owner?: string
  /** The last day the proof holds, `YYYY-MM-DD`. */
  readonly expires?: string
}

const known = ['claim', 'print', 'evidence', 'owner', 'expires']
const needed = ['owner', 'expires'] as const

/** The claims of a ledger. Throws a complaint that names the line of the first mistake. */
export function readLedger(file: string, shown: string, words: Words): readonly Claim[] {
  const loaded = load(textOf(file, shown, words), shown, words)
  const { value } = loaded
  const complain = (path: readonly (string | number)[], sentence: string): Complaint => {
    const line = loaded.line(path)
    return new Complaint(`${shown}${line === undefined ? '' : `:${line}`}: ${sentence}`)
  }
  if (!Array.isArray(value)) {
    if (value && Object.keys(value).length === 0) return []
    throw complain([], words.claims.notAList)
  }
  return value.map((entry: unknown, i): Claim => {
    if (typeof entry !== 'object' || entry === null) throw complain([i], words.claims.noClaim)
    const filled = Object.entries(entry).filter(([, said]) => said !== null && said !== '')
    for (const [name, said] of filled) {
      if (!known.includes(name)) throw complain([i, name], words.config.unknownSetting(name, '', nearest(name, known)))
      if (typeof said !== 'string' && typeof said !== 'number') throw complain([i, name], words.config.wrongValue(name, JSON.stringify(said), words.config.expected.string))
    }
    const claim: Claim = Object.fromEntries(filled.map(([name, said]) => [name, String(said)]))
    if (claim.claim === undefined && claim.print === undefined) throw complain([i], words.claims.noClaim)
    if (claim.evidence === undefined) return claim
    const missing = needed.find((name) => claim[name] === undefined)
    if (missing) throw complain([i], words.claims.needs(missing))
    if (!day.test(claim.expires!)) throw complain([i, 'expires'], words.config.wrongValue('expires', JSON.stringify(claim.expires), words.config.expected.now))
    if (!/^https?:\/\//i.test(claim.evidence) && !existsSync(resolve(dirname(file), claim.evidence))) throw complain([i, 'evidence'], words.claims.noEvidence(claim.evidence))
    return claim
  })
}

function textOf(file: string, shown: string, words: Words): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Complaint(`${shown}: ${trouble(error, words)}`)
  }
}

function load(text: string, shown: string, words: Words): Loaded {
  try {
    return loadYaml(text)
  } catch (error) {
    if (!(error instanceof Unloadable)) throw error
    throw new Complaint(`${shown}${error.line === undefined ? '' : `:${error.line}`}: ${words.config.notLoaded(error.in(words))}`)
  }
}
