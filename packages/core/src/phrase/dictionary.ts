import { DIGIT, kindOf } from './fold.ts'

/** What any figure is, whatever its digits: `12`, `1,299.00`, `1 299`. */
export const NUMBER = 1
/** A time of day or a running clock: `10:00`, `02:14:59`. */
export const CLOCK = 2
/** A blank filled at run time. */
export const BLANK = 3

const figures = new Map([['<digits>', NUMBER], ['<clock>', CLOCK], ['<blank>', BLANK]])

const size = 1 << 16
const mostAnswers = 20_000
const IS_WORD = 1
const IS_START = 2
const ANCHOR_WORD = 4
const ANCHOR_START = 8

/** Words a run listens for, each under a number. Text is looked at once; what no phrase asks for costs a hash. */
export class Dictionary {
  readonly #words = new Map<string, number>()
  readonly #starts = new Map<string, number>()
  /** What hash of a word, or of the start of one, is worth a look. */
  readonly #marks = new Uint8Array(size)
  readonly #learnt: { readonly word: string; readonly start: boolean }[] = []
  /** Words that were asked about before: copy repeats itself. */
  readonly #answers = new Map<string, readonly number[] | undefined>()
  #last = BLANK
  /** Whether a figure, or a blank, is all that some phrase is sure to hold. */
  anchorsFigures = false
  anchorsBlanks = false

  /** How many numbers are in use; numbers begin at 1. */
  get size(): number {
    return this.#last
  }

  /** The number of a word, or of every word that starts so. `word` is folded. */
  learn(word: string, start = false): number {
    const index = start ? this.#starts : this.#words
    const there = index.get(word)
    if (there !== undefined) return there
    this.#answers.clear()
    this.#marks[slot(hashOf(word))]! |= start ? IS_START : IS_WORD
    index.set(word, ++this.#last)
    this.#learnt[this.#last] = { word, start }
    return this.#last
  }

  /** The number of what `spelling` gives. */
  numberOf(spelling: string): number {
    const figure = figures.get(spelling)
    if (figure !== undefined) return figure
    return spelling.endsWith('*') ? this.learn(spelling.slice(0, -1), true) : this.learn(spelling)
  }

  /** A number, written down: `only`, `sav*`, `<digits>`. */
  spelling(number: number): string {
    const learnt = this.#learnt[number]
    if (learnt) return learnt.start ? `${learnt.word}*` : learnt.word
    for (const [spelling, figure] of figures) if (figure === number) return spelling
    return ''
  }

  /** Makes a number an anchor: a text that holds no anchor holds no phrase, and is not looked at further. */
  anchor(number: number): void {
    if (number === BLANK) this.anchorsBlanks = true
    if (number <= BLANK) this.anchorsFigures = true
    const learnt = this.#learnt[number]
    if (!learnt) return
    if (kindOf(learnt.word.charCodeAt(0)) === DIGIT) this.anchorsFigures = true
    this.#marks[slot(hashOf(learnt.word))]! |= learnt.start ? ANCHOR_START : ANCHOR_WORD
  }

  isAnchor(hash: number): boolean {
    return (this.#marks[slot(hash)]! & ANCHOR_WORD) !== 0
  }

  isAnchorStart(hash: number): boolean {
    return (this.#marks[slot(hash)]! & ANCHOR_START) !== 0
  }

  isWord(hash: number): boolean {
    return (this.#marks[slot(hash)]! & IS_WORD) !== 0
  }

  isStart(hash: number): boolean {
    return (this.#marks[slot(hash)]! & IS_START) !== 0
  }

  /** The numbers a word answers to: its own, and those of its starts. Undefined for a word nobody asks for. */
  numbersOf(word: string): readonly number[] | undefined {
    const known = this.#answers.get(word)
    if (known !== undefined || this.#answers.has(word)) return known
    const numbers = this.#lookUp(word)
    if (this.#answers.size >= mostAnswers) this.#answers.clear()
    this.#answers.set(word, numbers)
    return numbers
  }

  #lookUp(word: string): readonly number[] | undefined {
    const numbers: number[] = []
    const own = this.#words.get(word)
    if (own !== undefined) numbers.push(own)
    for (let length = 1; length <= word.length; length++) {
      const start = this.#starts.get(word.slice(0, length))
      if (start !== undefined) numbers.push(start)
    }
    return numbers.length > 0 ? numbers : undefined
  }
}

/** A hash that grows letter by letter, so that the starts of a word are met on the way. */
export const step = (hash: number, unit: number): number => Math.imul(hash, 31) + unit

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
  return hash
}

const slot = (hash: number): number => (hash ^ (hash >>> 16)) & (size - 1)
