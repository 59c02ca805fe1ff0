import type { Words } from '../words/words.ts'

/** Where the time of a run went, by rule. */
export class Timing {
  readonly #spent = new Map<string, number>()

  add(part: string, ms: number): void {
    this.#spent.set(part, (this.#spent.get(part) ?? 0) + ms)
  }

  table({ timing }: Words): string {
    const all = [...this.#spent.values()].reduce((sum, ms) => sum + ms, 0) || 1
    const rows = [...this.#spent].sort((a, b) => b[1] - a[1]).map(([part, ms]) => [part, ms.toFixed(1), `${((ms / all) * 100).toFixed(1)} %`] as const)
    const head = [timing.title, timing.ms, timing.share] as const
    const widths = [0, 1, 2].map((column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
    return [head, ...rows].map(([part, ms, share]) => `${part.padEnd(widths[0]!)}  ${ms.padStart(widths[1]!)}  ${share.padStart(widths[2]!)}\n`).join('')
  }
}
