import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { house } from '../house.ts'

/** A finding as its user gets it. */
export interface Found {
  readonly rule: string
  /** What it is known by from run to run; no words of the file are in it. */
  readonly print: string
  readonly doubt: boolean
  /** From the folder that was judged. */
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly message: string
}

interface Sarif {
  readonly runs: readonly [{ readonly results: readonly SarifResult[] }]
}

interface SarifResult {
  readonly ruleId: string
  readonly kind: string
  readonly message: { readonly text: string }
  readonly partialFingerprints?: Readonly<Record<string, string>>
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } } }]
}

const command = fileURLToPath(new URL('packages/cli/bin/aboveboard.js', house))

/** Everything the built command line finds in a folder, as it would for anyone who has configured nothing. Throws when it could not look. */
export function findingsIn(folder: string): readonly Found[] {
  const run = spawnSync(process.execPath, [command, '--format', 'sarif', '--locale', 'en', '.'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (run.status === null || run.status > 2 || run.stdout === '') throw new Error(`${folder}: ${run.stderr || 'no answer'}`)
  const { runs } = JSON.parse(run.stdout) as Sarif
  return runs[0].results.map(({ ruleId, kind, message, partialFingerprints, locations: [{ physicalLocation }] }) => ({
    rule: ruleId,
    print: partialFingerprints?.['aboveboard/v1'] ?? '',
    doubt: kind === 'review',
    path: decodeURIComponent(physicalLocation.artifactLocation.uri),
    line: physicalLocation.region.startLine,
    message: message.text,
  }))
}
