import type { Readable } from 'node:stream'
import type { Output } from './terminal/output.ts'

/** What surrounds a run. */
export interface Host {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Opened only when it is read: opening it takes time. */
  readonly stdin: () => Readable
  readonly stdout: Output
  readonly stderr: Output
}
