import { type Weight, weights } from '../located.ts'

interface Section {
  /** In UTF-8: a string might hold on to the source of which it is a part. */
  readonly bytes: Buffer
  readonly findings: number
}

/** The sections of a report for which there is room: when it is full, the lightest give way, the last of them first. */
export class Kept {
  readonly #room: number
  readonly #byWeight: Readonly<Record<Weight, Section[]>> = { error: [], warning: [], doubt: [] }
  #size = 0
  /** What had no room. */
  readonly left = { files: 0, findings: 0 }

  /** `room` is in bytes. */
  constructor(room: number) {
    this.#room = room
  }

  add(weight: Weight, text: string, findings: number): void {
    const bytes = Buffer.from(text)
    this.#byWeight[weight].push({ bytes, findings })
    this.#size += bytes.length
    while (this.#size > this.#room) {
      const lightest = weights.findLast((each) => this.#byWeight[each].length > 0)!
      const dropped = this.#byWeight[lightest].pop()!
      this.#size -= dropped.bytes.length
      this.left.files++
      this.left.findings += dropped.findings
    }
  }

  /** The heaviest first; within these, in the order they came. */
  inOrder(): readonly string[] {
    return weights.flatMap((weight) => this.#byWeight[weight].map(({ bytes }) => bytes.toString()))
  }
}
