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
    this.#program ??= this.#compiler.program(this.#phrase, this.language)
    return true
  }

  /** The first place in a text in which it may stand. */
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
  readonly #listed: Listed[] = []
  #body: PhraseBody | undefined

  constructor(compiler: Compiler, room: string, index: PhraseIndex) {
    this.#compiler = compiler
    this.#room = room
    this.#index = index
  }

  /** Teaches the dictionary every anchor, and hands out its number with its place among the anchors. */
  anchor(found: (number: number, anchor: number) => void): void {
    const { anchors, sought } = this.#index
    const words = anchors === '' ? [] : anchors.split(' ')
    for (let i = 0; i < words.length; i++) found(this.#compiler.dictionary.learnAnchor(words[i]!, sought.charCodeAt(i) === one), i)
  }

  /** The phrases that an anchor may begin, as places among all. */
  begunBy(anchor: number): readonly number[] {
    return this.#all.at[anchor]!
  }

  /** May teach the dictionary words, the first time. */
  phrase(i: number): Listed {
    return (this.#listed[i] ??= new Listed(this.#compiler, this.#room, this.#all, i))
  }

  get #all(): PhraseBody {
    return (this.#body ??= this.#index.body())
  }
}

const one = 49
