/** Things written one after the other as they come: what stands before the first, and what between two. */
export class Sequence {
  readonly #between: string
  #before: string
  #head: string

  constructor(head: string, between = '') {
    this.#head = this.#before = head
    this.#between = between
  }

  write(...items: readonly string[]): string {
    let text = ''
    for (const item of items) {
      text += this.#before + item
      this.#before = this.#between
      this.#head = ''
    }
    return text
  }

  /** Objects of a JSON array, each on a line. */
  objects(items: readonly object[]): string {
    return this.write(...items.map((item) => `\n${JSON.stringify(item)}`))
  }

  /** The end, after the beginning where nothing has been written. */
  end(tail: string): string {
    return this.#head + tail
  }
}
