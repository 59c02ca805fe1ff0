import type { Output } from './output.ts'

/** A line on a terminal that says how far a long run is; nothing elsewhere, nor in the first second. */
export class Progress {
  readonly #output: Output
  readonly #say: (done: number, all: number) => string
  readonly #began = Date.now()
  #last = 0
  #shown = false

  constructor(output: Output, say: (done: number, all: number) => string) {
    this.#output = output
    this.#say = say
  }

  async at(done: number, all: number): Promise<void> {
    const now = Date.now()
    if (now - this.#began < 1000 || now - this.#last < 100 || !this.#output.stream.isTTY) return
    this.#last = now
    this.#shown = true
    await this.#output.write(`\r\u001b[K${this.#say(done, all)}`)
  }

  /** Makes room for other words. */
  async clear(): Promise<void> {
    if (this.#shown) await this.#output.write('\r\u001b[K')
    this.#shown = false
  }
}
