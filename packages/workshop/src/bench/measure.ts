import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one process cost from its first instruction to its last. */
export interface Cost {
  /** User and system, in milliseconds. */
  readonly cpu: number
  /** Largest resident size, in megabytes. */
  readonly peak: number
}

/** A process to measure: Node with these arguments, in this folder. */
export interface Command {
  readonly name: string
  readonly args: readonly string[]
  readonly cwd?: string
}

/** Costs of each command over several rounds, by name. */
export type Costs = ReadonlyMap<string, readonly Cost[]>

/** A folder for what measuring needs, gone when the work is done. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'aboveboard-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs commands in turn, A B C A B C, so that a noisy neighbour disturbs them alike; the first round only warms the disk. */
export async function measure(commands: readonly Command[], rounds: number): Promise<Costs> {
  const costs = new Map<string, Cost[]>(commands.map(({ name }) => [name, []]))
  await inScratch(async (scratch) => {
    for (let round = 0; round <= rounds; round++)
      for (const command of commands) {
        const cost = await run(command, scratch)
        if (round > 0) costs.get(command.name)?.push(cost)
      }
  })
  return costs
}

/** Each process reports on itself as it ends: no tool is needed that not every machine has. */
async function run({ args, cwd = process.cwd() }: Command, scratch: string): Promise<Cost> {
  const [report, answer] = [join(scratch, 'report.cjs'), join(scratch, 'usage.json')]
  writeFileSync(report, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(answer)}, JSON.stringify(process.resourceUsage())))`)
  rmSync(answer, { force: true })
  await new Promise((ended, failed) => spawn(process.execPath, ['--require', report, ...args], { cwd, stdio: 'ignore' }).on('exit', ended).on('error', failed))
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(answer, 'utf8')) as NodeJS.ResourceUsage
  return { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }
}

/** Half of the values are below it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Median of the ratios taken round by round: what a noisy machine can still tell. */
export function ratio(costs: Costs, name: string, base: string, of: keyof Cost): number {
  const [ours = [], theirs = []] = [costs.get(name), costs.get(base)]
  return median(ours.map((cost, round) => cost[of] / (theirs[round]?.[of] ?? NaN)))
}
