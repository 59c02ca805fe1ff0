/** What a text says, as numbers of the dictionary. One for a whole run: clearing it is counting up. */
export class Said {
  /** The last text that said each number. */
  #texts = new Int32Array(4096)
  #text = 0
  readonly #order: number[] = []

  /** Forgets all. */
  begin(): void {
    this.#text++
    this.#order.length = 0
  }

  add(number: number): void {
    if (number >= this.#texts.length) {
      const wider = new Int32Array(number * 2)
      wider.set(this.#texts)
      this.#texts = wider
    }
    if (this.#texts[number] === this.#text) return
    this.#texts[number] = this.#text
    this.#order.push(number)
  }

  hasAny(numbers: readonly number[]): boolean {
    for (let i = 0; i < numbers.length; i++) if (this.#texts[numbers[i]!] === this.#text) return true
    return false
  }

  /** Each number once, as first said. */
  get numbers(): readonly number[] {
    return this.#order
  }
}
