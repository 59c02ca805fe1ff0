import { DIGIT, kindOf } from './fold.ts'

/** What any figure is, whatever its digits: `12`, `1,299.00`, `1 299`. */
export const NUMBER = 1
/** A time of day or a running clock: `10:00`, `02:14:59`. */
export const CLOCK = 2
/** A blank filled at run time. */
export const BLANK = 3
/** A blank that a sum of money fills, its currency with it: `{formatPrice(fee)}`. */
export const SUM = 4

const opening = 60
const figures = new Map([['<digits>', NUMBER], ['<clock>', CLOCK], ['<blank>', BLANK], ['<sum>', SUM]])
const figureOf = (spelling: string): number | undefined => (spelling.charCodeAt(0) === opening ? figures.get(spelling) : undefined)
const star = 42

const size = 1 << 16
const mostAnswers = 20_000
const longestRemembered = 12
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
  /** What each number stands for: `only`, `sav*`. */
  readonly #spellings: string[] = []
  /** Words that were asked about before: copy repeats itself. */
  readonly #answers = new Map<string, readonly number[] | undefined>()
  #last = SUM
  /** Whether a figure, a blank, or a sum that fills one is all that some phrase is sure to hold. */
  anchorsFigures = false
  anchorsBlanks = false
  anchorsSums = false

  /** How many numbers are in use; numbers begin at 1. */
  get size(): number {
    return this.#last
  }

  /** The number of a word, or of every word that starts so. `word` is folded. */
  learn(word: string, start = false): number {
    const there = (start ? this.#starts : this.#words).get(word)
    if (there !== undefined) return there
    this.#marks[slot(hashOf(word))]! |= start ? IS_START : IS_WORD
    return this.#put(word, start)
  }

  /** The number of what `spelling` gives. */
  numberOf(spelling: string): number {
    const figure = figureOf(spelling)
    if (figure !== undefined) return figure
    return spelling.endsWith('*') ? this.learn(spelling.slice(0, -1), true) : this.learn(spelling)
  }

  /** A number, written down: `only`, `sav*`, `<digits>`. */
  spelling(number: number): string {
    return this.#spellings[number] ?? [...figures].find(([, figure]) => figure === number)?.[0] ?? ''
  }

  /**
   * Learns what `spelling` gives, as an anchor: a text that holds no anchor holds no phrase, and is not looked at further.
   * Anchors that are not `sought` are looked for only in texts about which someone asks.
   */
  learnAnchor(spelling: string, sought: boolean): number {
    const figure = figureOf(spelling)
    if (figure !== undefined) {
      if (sought) this.#seek(figure)
      return figure
    }
    if (sought && kindOf(spelling.charCodeAt(0)) === DIGIT) this.anchorsFigures = true
    const start = spelling.charCodeAt(spelling.length - 1) === star
    const word = start ? spelling.slice(0, -1) : spelling
    this.#marks[slot(hashOf(word))]! |= start ? IS_START | (sought ? ANCHOR_START : 0) : IS_WORD | (sought ? ANCHOR_WORD : 0)
    return (start ? this.#starts : this.#words).get(word) ?? this.#put(word, start)
  }

  #seek(figure: number): void {
    if (figure === SUM) return void (this.anchorsSums = true)
    this.anchorsFigures = true
    if (figure === BLANK) this.anchorsBlanks = true
  }

  #put(word: string, start: boolean): number {
    // A new word answers for itself; a new start, for whatever begins so.
    if (!start) this.#answers.delete(word)
    else if (this.#answers.size > 0) this.#answers.clear()
    const index = start ? this.#starts : this.#words
    index.set(word, ++this.#last)
    this.#spellings[this.#last] = start ? `${word}*` : word
    return this.#last
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
    // A longer piece of a text may hold on to the whole of it.
    if (word.length > longestRemembered) return this.#lookUp(word)
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
    let hash = 0
    for (let i = 0; i < word.length; i++) {
      hash = step(hash, word.charCodeAt(i))
      // Nearly no start of a word is one of a phrase: the hash says so before anything is cut off.
      if ((this.#marks[slot(hash)]! & IS_START) === 0) continue
      const start = this.#starts.get(word.slice(0, i + 1))
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
