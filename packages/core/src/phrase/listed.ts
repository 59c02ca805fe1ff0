import { Dictionary } from './dictionary.ts'
import { parsePhrase } from './grammar.ts'
import { type Heard, Program, required } from './program.ts'
import { slotsOf } from './slots/slots.ts'
import type { Tokens } from './tokens.ts'

/**
 * What a phrase is sure to say: one of each set, as `only`, `sav*` or `<digits>`. The rarest set stands first. Worked out
 * when a room is built in, so that a run need not read phrases that nobody says.
 */
export type Needs = readonly (readonly string[])[]

/** Beyond this many words a set tells little, and costs more than it saves. The first set always stays. */
const tells = 12

/**
 * What a phrase needs.
 *
 * @throws PhraseError
 */
export function needsOf(phrase: string, language: string): Needs {
  const dictionary = new Dictionary()
  const [parsed, slots] = [parsePhrase(phrase), slotsOf(language)]
  // Compiled for its complaints alone: an unknown slot may hide in what is said perhaps.
  void new Program(parsed, dictionary, slots)
  return required(parsed, dictionary, slots)
    .map((set) => set.map((number) => dictionary.spelling(number)))
    .sort((a, b) => commonness(a) - commonness(b))
    .filter((set, i) => i === 0 || set.length <= tells)
}

/** How likely a text is to say one of a set, by rule of thumb: short words are everywhere, figures and blanks more so. */
const commonness = (set: readonly string[]): number => set.reduce((sum, word) => sum + (word.startsWith('<') ? 1 : 3 ** -word.length), 0)

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

/** A phrase on a list. Only its rarest words are known from the start; the rest is learnt when a text says one of them. */
export class Listed {
  readonly list: string
  readonly language: string
  /** Numbers in the dictionary: a text without any of these does not hold the phrase. */
  readonly anchors: readonly number[]
  readonly #compiler: Compiler
  readonly #phrase: string
  readonly #unless: readonly string[]
  readonly #others: Needs
  #needs: readonly (readonly number[])[] | undefined
  /** The phrase itself, then its guards. */
  #programs: readonly Program[] | undefined

  /** Without `needs` the phrase is compiled at once. */
  constructor(compiler: Compiler, list: string, language: string, phrase: string, unless: readonly string[], needs: Needs = needsOf(phrase, language)) {
    const [first = [], ...others] = needs
    this.list = list
    this.language = language
    this.anchors = first.map((word) => compiler.dictionary.numberOf(word))
    this.#compiler = compiler
    this.#phrase = phrase
    this.#unless = unless
    this.#others = others
  }

  /**
   * Whether a text that says these numbers may hold the phrase. When it may for the first time, the phrase teaches the
   * dictionary its words: if that has grown, cut the text into tokens and ask again.
   */
  mayStandIn(said: ReadonlySet<number>): boolean {
    this.#needs ??= this.#others.map((set) => set.map((word) => this.#compiler.dictionary.numberOf(word)))
    if (!this.#needs.every((set) => set.some((number) => said.has(number)))) return false
    this.#programs ??= [this.#phrase, ...this.#unless].map((phrase) => this.#compiler.program(phrase, this.language))
    return true
  }

  /** The first place in a text in which it may stand. */
  find(tokens: Tokens, since = 0): Heard | undefined {
    return this.#programs?.[0]?.find(tokens, since)
  }

  /** Whether something else in the text clears the phrase. */
  isCleared(tokens: Tokens): boolean {
    return this.#programs?.slice(1).some((guard) => guard.find(tokens) !== undefined) ?? false
  }
}
