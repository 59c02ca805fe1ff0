import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@aboveboard/core'
import { shownPath } from '../files/find.ts'
import type { Marks } from '../judging/mark.ts'
import type { FileResult } from '../judging/result.ts'
import type { RunSettings } from '../settings/settings.ts'
import { type Claimed, claimedIn, plain } from './claimed.ts'
import { type Claim, readLedger } from './ledger.ts'
import { ledgerName } from './name.ts'
import { type Listed, writeDown } from './skeleton.ts'

/** A ledger of claims in a run. */
export interface Ledger {
  /** A result without the claims that are proved. `marks`: what its reports are known by. */
  settle(result: FileResult, marks: () => Promise<Marks>): Promise<FileResult>
  /** Writes down the claims that nobody has proved, where that was asked; what is to be said, if anything. */
  end(): string | undefined
}

/** The ledger beside the configuration; `writes`: what is not in it is to be written into it. */
export function useLedger(settings: RunSettings, cwd: string, writes: boolean): Ledger {
  const { base, words } = settings
  const file = join(base, ledgerName)
  const shown = shownPath(file, cwd)
  const ledger = existsSync(file) ? readLedger(file, shown, words) : []
  const today = settings.now.toISOString().slice(0, 10)
  const open: Listed[] = []
  return {
    async settle(result, marks) {
      const claimed = await claimedIn(result, marks)
      const proved = new Set<Report>()
      const expired = new Map<Report, Claim>()
      for (const each of claimed) {
        const entries = ledger.filter((entry) => isOn(entry, each, result))
        const valid = entries.find(({ evidence, expires }) => evidence !== undefined && expires! >= today)
        const old = entries.find(({ evidence }) => evidence !== undefined)
        if (valid) proved.add(each.report)
        else if (old) expired.set(each.report, old)
        if (!valid) open.push({ ...each, shown: result.shown, isListed: entries.length > 0, expired: old?.expires })
      }
      if (proved.size + expired.size === 0) return result
      const told = (reports: readonly Report[]): readonly Report[] => reports.filter((report) => !proved.has(report)).map((report) => withExpiry(report, expired.get(report)))
      const quiet = [...proved].filter(({ doubt, severity }) => !doubt && severity === 'warn').length
      return { ...result, findings: told(result.findings), doubts: told(result.doubts), untold: told(result.untold ?? []), warnings: result.warnings - quiet }
    },
    end: () => (writes ? writeDown(file, shown, open, words) : undefined),
  }

  function withExpiry(report: Report, old: Claim | undefined): Report {
    return old ? { ...report, also: [...report.also, { message: words.claims.expired(old.expires!, old.owner!), at: report.at }] } : report
  }
}

function isOn({ claim, print }: Claim, { report, text, print: own }: Claimed, result: FileResult): boolean {
  if (print === own) return true
  if (claim === undefined) return false
  const said = plain(claim).toLowerCase()
  return said === text.toLowerCase() || said === plain(result.source.slice(report.at.start, report.at.end)).toLowerCase()
}
