import { type Weight, weights } from './located.ts'

/** Findings for readers who see the first few only: errors before warnings before doubts; within these, one of each rule before the second of any. */
export class Ranked<T> {
  readonly #kept: { readonly weight: number; readonly turn: number; readonly it: T }[] = []
  /** How often a rule was met, by weight and rule. */
  readonly #met = new Map<string, number>()

  add(weight: Weight, rule: string, it: T): void {
    const key = `${weight} ${rule}`
    const turn = this.#met.get(key) ?? 0
    this.#met.set(key, turn + 1)
    this.#kept.push({ weight: weights.indexOf(weight), turn, it })
  }

  inOrder(): readonly T[] {
    return this.#kept.sort((a, b) => a.weight - b.weight || a.turn - b.turn).map(({ it }) => it)
  }
}
