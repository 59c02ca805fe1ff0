import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { house } from '../house.ts'
import type { Found } from './found.ts'

const kinds = ['right', 'wrong', 'doubtful'] as const

/** What a person who read the file says of a finding. */
export interface Verdict {
  readonly rule: string
  readonly print: string
  readonly verdict: (typeof kinds)[number]
  /** In our own words: nothing of the file that was judged. */
  readonly why: string
}

const file = new URL('packages/workshop/verdicts.tsv', house)
const head = '# What people said of findings on real files: rule, fingerprint, verdict, why. No words of those files.\n'

export function readVerdicts(): readonly Verdict[] {
  return existsSync(file) ? readTable(readFileSync(file, 'utf8')) : []
}

/** Lines of `rule`, `print`, `verdict`, `why`. Throws at the first that is none. */
export function readTable(text: string): readonly Verdict[] {
  return text.split('\n').flatMap((line, i): readonly Verdict[] => {
    if (line === '' || line.startsWith('#')) return []
    const [rule = '', print = '', said = '', why = ''] = line.split('\t')
    const verdict = kinds.find((kind) => kind === said)
    if (!verdict || !/^[\da-f]{16}$/.test(print)) throw new Error(`line ${i + 1}: a verdict is rule, fingerprint, one of ${kinds.join(', ')}, and why, parted by tabs`)
    return [{ rule, print, verdict, why }]
  })
}

export const keyOf = ({ rule, print }: Pick<Found, 'rule' | 'print'>): string => `${rule} ${print}`

/** Writes all verdicts, those given last winning, sorted: two people who judge touch different lines. */
export function writeVerdicts(verdicts: readonly Verdict[]): void {
  const last = new Map(verdicts.map((each) => [keyOf(each), each]))
  const lines = [...last.values()].map(({ rule, print, verdict, why }) => `${rule}\t${print}\t${verdict}\t${why}\n`)
  writeFileSync(file, head + lines.sort().join(''))
}
