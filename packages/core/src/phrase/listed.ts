import { Dictionary } from './dictionary.ts'
import { parsePhrase } from './grammar.ts'
import type { PhraseBody, PhraseIndex } from './phrase-index.ts'
import { type Heard, Program } from './program.ts'
import type { Said } from './said.ts'
import { slotsOf } from './slots/slots.ts'
import type { Tokens } from './tokens.ts'

/** Phrases of a run in one dictionary, each compiled once, when it is first needed. */
export class Compiler {
  readonly dictionary = new Dictionary()
  readonly #programs = new Map<string, Program>()

  program(phrase: string, language: string): Program {
    const key = `${language} ${phrase}`
    let program = this.#programs.get(key)
    if (!program) this.#programs.set(key, (program = new Program(parsePhrase(phrase), this.dictionary, slotsOf(language))))
    return program
  }
}

/** A phrase that some text may say: one of its anchors was heard. */
export class Listed {
  /** `room/list`. */
  readonly list: string
  readonly language: string
  readonly #compiler: Compiler
  readonly #phrase: string
  readonly #unless: readonly string[]
  readonly #needs: readonly string[]
  /** The needs learnt so far: the next is learnt only when those before are met. */
  readonly #numbers: (readonly number[])[] = []
  #program: Program | undefined
  #guards: readonly Program[] | undefined

  constructor(compiler: Compiler, room: string, { phrases, lists, guards }: PhraseBody, i: number) {
    const { list, phrase, needs, unless } = phrases[i]!
    const { name, language } = lists[list]!
    this.list = `${room}/${name}`
    this.language = language
    this.#compiler = compiler
    this.#phrase = phrase
    this.#unless = unless.map((guard) => guards[guard]!)
    this.#needs = needs
  }

  /** Whether a text that says these numbers may hold the phrase. Teaches the dictionary words as it goes: when it has grown, cut the text anew and ask again. */
  mayStandIn(said: Said): boolean {
    for (let i = 0; i < this.#needs.length; i++) {
      const numbers = (this.#numbers[i] ??= this.#needs[i]!.split(' ').map((word) => this.#compiler.dictionary.numberOf(word)))
      if (!said.hasAny(numbers)) return false
    }
    return true
  }

  /** Makes it ready to be found: most phrases that may stand in some text are of another language than its page, or nobody asks. Teaches the dictionary its words, the first time. */
  learn(): void {
    this.#program ??= this.#compiler.program(this.#phrase, this.language)
  }

  /** The first place in a text in which it may stand, once learnt. */
  find(tokens: Tokens, since = 0): Heard | undefined {
    return this.#program?.find(tokens, since)
  }

  /** What clears the phrase when it stands in the same text. Teaches the dictionary its words, the first time. */
  get guards(): readonly Program[] {
    return (this.#guards ??= this.#unless.map((guard) => this.#compiler.program(guard, this.language)))
  }
}

/** The phrases of one room. Those whose anchors nobody says stay data. */
export class Shelf {
  readonly #compiler: Compiler
  readonly #room: string
  readonly #index: PhraseIndex
  /** Lists that are looked for in every text; the others only where someone asks. */
  readonly #sought: readonly string[]
  readonly #listed: Listed[] = []
  /** The number of each anchor; of those that are not sought, once someone asks. */
  readonly #numbers: number[] = []
  /** For each anchor, the phrases of sought lists that it may begin. */
  readonly #soughtAt: (readonly Listed[])[] = []
  /** By list, by number: the phrases that begin to be worth a look. */
  readonly #byList = new Map<string, ReadonlyMap<number, readonly Listed[]>>()
  #body: PhraseBody | undefined

  constructor(compiler: Compiler, room: string, index: PhraseIndex, sought: readonly string[]) {
    this.#compiler = compiler
    this.#room = room
    this.#index = index
    this.#sought = sought
  }

  /** Teaches the dictionary the anchors of what is sought, and hands out the number of each, with its place among the anchors. */
  anchor(found: (number: number, anchor: number) => void): void {
    const words = parted(this.#index.sought)
    for (let i = 0; i < words.length; i++) found(this.#learn(words[i]!, true), i)
  }

  #learn(anchor: string, isSought: boolean): number {
    const number = this.#compiler.dictionary.learnAnchor(anchor, isSought)
    this.#numbers.push(number)
    return number
  }

  /** The phrases of sought lists that an anchor may begin. May teach the dictionary words, the first time. */
  soughtAt(anchor: number): readonly Listed[] {
    return (this.#soughtAt[anchor] ??= this.#all.at[anchor]!.filter((i) => this.#sought.includes(this.#listOf(i))).map((i) => this.#phrase(i)))
  }

  /** Adds the phrases of a list that a text may hold which says these numbers. */
  add(list: string, said: Said, to: Listed[]): void {
    let anchors = this.#byList.get(list)
    if (!anchors) this.#byList.set(list, (anchors = this.#anchorsOf(list)))
    if (anchors.size === 0) return
    const { numbers } = said
    for (let i = 0; i < numbers.length; i++) for (const phrase of anchors.get(numbers[i]!) ?? []) if (phrase.mayStandIn(said) && !to.includes(phrase)) to.push(phrase)
  }

  /** May teach the dictionary words, the first time. */
  #anchorsOf(list: string): ReadonlyMap<number, readonly Listed[]> {
    if (this.#numbers.length < this.#all.at.length) for (const word of parted(this.#index.others)) this.#learn(word, false)
    const anchors = new Map<number, readonly Listed[]>()
    for (const [anchor, phrases] of this.#all.at.entries()) {
      const own = phrases.filter((i) => this.#listOf(i) === list)
      if (own.length > 0) anchors.set(this.#numbers[anchor]!, own.map((i) => this.#phrase(i)))
    }
    return anchors
  }

  #listOf(phrase: number): string {
    const { phrases, lists } = this.#all
    return lists[phrases[phrase]!.list]!.name
  }

  #phrase(i: number): Listed {
    return (this.#listed[i] ??= new Listed(this.#compiler, this.#room, this.#all, i))
  }

  get #all(): PhraseBody {
    return (this.#body ??= this.#index.body())
  }
}

const parted = (words: string): readonly string[] => (words === '' ? [] : words.split(' '))
