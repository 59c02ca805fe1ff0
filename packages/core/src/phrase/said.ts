/** What a text says, as numbers of the dictionary. One for a whole run: clearing it is counting up. */
export class Said {
  /** The last text that said each number. */
  #texts = new Int32Array(4096)
  #text = 0
  #numbers: readonly number[] = []
  /** Whether the numbers are looked up by their marks: most texts are left before anyone asks for one. */
  #isMarked = false

  /** Forgets all, and hears these, each of which stands once. */
  begin(numbers: readonly number[]): void {
    this.#numbers = numbers
    this.#isMarked = false
  }

  hasAny(numbers: readonly number[]): boolean {
    if (!this.#isMarked) this.#mark()
    for (let i = 0; i < numbers.length; i++) if (this.#texts[numbers[i]!] === this.#text) return true
    return false
  }

  /** Each number once, as first said. */
  get numbers(): readonly number[] {
    return this.#numbers
  }

  /** Each number that some token answers to, once, as first said. */
  gather(answers: readonly (readonly number[] | undefined)[]): readonly number[] {
    this.#text++
    const order: number[] = []
    for (let i = 0; i < answers.length; i++) {
      const numbers = answers[i]
      if (numbers) for (let k = 0; k < numbers.length; k++) this.#add(numbers[k]!, order)
    }
    return order
  }

  #mark(): void {
    this.#isMarked = true
    this.#text++
    for (let i = 0; i < this.#numbers.length; i++) this.#add(this.#numbers[i]!)
  }

  #add(number: number, order?: number[]): void {
    if (number >= this.#texts.length) {
      const wider = new Int32Array(number * 2)
      wider.set(this.#texts)
      this.#texts = wider
    }
    if (this.#texts[number] === this.#text) return
    this.#texts[number] = this.#text
    order?.push(number)
  }
}
