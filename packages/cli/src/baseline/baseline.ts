import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Report } from '@aboveboard/core'
import { forward, wordsAt } from '../reporters/located.ts'
import type { FileResult } from '../judging/result.ts'
import type { Entry } from './entries.ts'

/** What became of the findings that stood before. */
export interface Outcome {
  /** What the file should list: what still stands, where it stands now. */
  readonly entries: readonly Entry[]
  /** How many are gone. */
  readonly gone: number
}

/**
 * The findings that stood before, and which of them are still met. Each line stands for one finding: a second one like it
 * is new. One whose file is gone may be met in another: the file was renamed.
 */
export class Baseline {
  readonly #folder: string
  /** Lines not met yet, by file, rule and fingerprint. */
  readonly #left = new Map<string, Entry[]>()
  /** Those of files that are gone, by rule and fingerprint; looked for when first needed. */
  #homeless: Map<string, Entry[]> | undefined
  readonly #met: Entry[] = []
  readonly #judged = new Set<string>()

  constructor(file: string, entries: readonly Entry[]) {
    this.#folder = dirname(file)
    for (const entry of entries) put(this.#left, keyOf(entry), entry)
  }

  /** The result without what stood before, which is set aside in it; it must have its fingerprints. `all`: everything counts as such. */
  settle(result: FileResult, all = false): FileResult {
    const path = forward(relative(this.#folder, result.path))
    if (!result.failure) this.#judged.add(path)
    const known = new Set<Report>()
    for (const report of [...result.findings, ...result.doubts, ...(result.untold ?? [])]) {
      const entry = { path, rule: report.rule, print: result.prints!.get(report)!, words: wordsAt(result, report) }
      if (!this.#meet(entry) && !all) continue
      this.#met.push(entry)
      known.add(report)
    }
    if (known.size === 0) return result
    const isNew = (report: Report): boolean => !known.has(report)
    return {
      ...result,
      findings: result.findings.filter(isNew),
      doubts: result.doubts.filter(isNew),
      untold: result.untold?.filter(isNew) ?? [],
      known: [...result.findings, ...result.doubts].filter((report) => known.has(report)),
      warnings: result.warnings - [...known].filter(({ doubt, severity }) => !doubt && severity === 'warn').length,
    }
  }

  /** What has become of the lines. `isJudged` says whether a rule is heard in a file: what nobody looks for is not gone. */
  outcome(isHeard: (file: string, rule: string) => boolean): Outcome {
    const left = [...this.#left.values()].flat()
    const kept = left.filter(({ path, rule }) => {
      const file = resolve(this.#folder, path)
      return existsSync(file) && !(this.#judged.has(path) && isHeard(file, rule))
    })
    return { entries: [...this.#met, ...kept], gone: left.length - kept.length }
  }

  /** Takes a line that stands for a finding; whether there was one. */
  #meet(entry: Entry): boolean {
    if (this.#left.get(keyOf(entry))?.pop()) return true
    const moved = (this.#homeless ??= this.#findHomeless()).get(likeOf(entry))?.pop()
    if (!moved) return false
    const lines = this.#left.get(keyOf(moved))
    lines?.splice(lines.indexOf(moved), 1)
    return true
  }

  #findHomeless(): Map<string, Entry[]> {
    const homeless = new Map<string, Entry[]>()
    const there = new Map<string, boolean>()
    for (const entry of [...this.#left.values()].flat()) {
      const exists = there.get(entry.path) ?? existsSync(resolve(this.#folder, entry.path))
      there.set(entry.path, exists)
      if (!exists) put(homeless, likeOf(entry), entry)
    }
    return homeless
  }
}

const keyOf = ({ path, rule, print }: Entry): string => `${path}\t${rule}\t${print}`
const likeOf = ({ rule, print }: Entry): string => `${rule}\t${print}`

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = map.get(key)
  if (there) there.push(entry)
  else map.set(key, [entry])
}
