import { commonness } from './commonness.ts'
import { BLANK, CLOCK, type Dictionary, NUMBER, SUM } from './dictionary.ts'
import { type Phrase, PhraseError } from './grammar.ts'
import type { Tokens } from './tokens.ts'

/** Slots of a language: the phrases that fill them. */
export type Slots = Readonly<Record<string, Phrase>>

const ANY = 0
const primitives: Readonly<Record<string, number>> = { digits: NUMBER, clock: CLOCK, blank: BLANK, sum: SUM, word: ANY }

const [TAKE, SPLIT, EDGE, HEARD] = [0, 1, 2, 3] as const

interface Step {
  readonly op: number
  /** The dictionary's number, for `TAKE`; 0 takes any token. */
  readonly number: number
  /** Whether the token may open a new sentence. */
  readonly crosses: boolean
  next: number
  other: number
}

/** Where a phrase was heard, in tokens: `[from, to)`. */
export interface Heard {
  readonly from: number
  readonly to: number
}

const words = 6

/**
 * A phrase ready to be heard. Reading is a walk over sets of places in the phrase (Thompson's), so that its cost is the
 * length of the text times the length of the phrase, whatever the phrase says.
 */
export class Program {
  readonly #steps: Step[] = []

  constructor(phrase: Phrase, dictionary: Dictionary, slots: Slots) {
    const open = new Set<string>()
    const heard = this.#add(HEARD)

    /** Writes a phrase back to front; returns where it begins. `crosses`: its first token may open a new sentence. */
    const write = (part: Phrase, next: number, crosses: boolean): number => {
      switch (part.kind) {
        case 'word':
          return this.#add(TAKE, next, dictionary.learn(part.word, part.start), crosses)
        case 'slot': {
          const primitive = primitives[part.name]
          if (primitive !== undefined) return this.#add(TAKE, next, primitive, crosses)
          return this.#within(open, part.name, () => write(slot(slots, part.name), next, crosses))
        }
        case 'gap': {
          let from = next
          for (let i = 0; i < words; i++) from = this.#add(SPLIT, this.#add(TAKE, from, ANY), 0, false, next)
          return from
        }
        case 'stop':
          return next
        case 'edge':
          return this.#add(EDGE, next)
        case 'perhaps':
          return this.#add(SPLIT, write(part.of, next, crosses), 0, false, next)
        case 'choice':
          return part.of.map((way) => write(way, next, crosses)).reduceRight((rest, way) => this.#add(SPLIT, way, 0, false, rest))
        case 'sequence': {
          const crossing: boolean[] = []
          let may = crosses
          for (const each of part.of) {
            crossing.push(may)
            if (each.kind === 'stop') may = true
            else if (!skippable(each, slots)) may = false
          }
          return part.of.reduceRight((from, each, i) => write(each, from, crossing[i]!), next)
        }
      }
    }
    this.#first = write(phrase, heard, false)
    this.#begins = this.#firsts()
  }

  readonly #first: number
  /** What the phrase may begin with; `undefined` when with anything. */
  readonly #begins: ReadonlySet<number> | undefined

  /** The first place where the phrase stands, as long as it goes. Linear in the text. */
  find({ length, numbers, fresh }: Tokens, since = 0): Heard | undefined {
    const steps = this.#steps
    let here = new Places(steps.length)
    let there = new Places(steps.length)
    let best: Heard | undefined
    const begins = this.#begins

    const enter = (places: Places, place: number, from: number, at: number): void => {
      const open = [place]
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (places.has(next)) continue
        places.add(next, from)
        const { op, next: after, other } = steps[next]!
        if (op === SPLIT) open.push(other, after)
        else if (op === EDGE && (at === length || fresh[at])) open.push(after)
        else if (op === HEARD && (!best || from < best.from || (from === best.from && at > best.to))) best = { from, to: at }
      }
    }

    for (let at = since; at <= length; at++) {
      if (at === length) break
      if (!best && (!begins || isAmong(begins, numbers[at]))) enter(here, this.#first, at, at)
      if (here.count === 0) {
        if (best) break
        continue
      }
      const answers = numbers[at]
      const opens = fresh[at]
      for (let i = 0; i < here.count; i++) {
        const place = here.place(i)
        const { op, number, crosses, next } = steps[place]!
        if (op !== TAKE) continue
        const from = here.from(place)
        if (best && from > best.from) continue
        if (opens && from !== at && !crosses) continue
        if (number === ANY || answers?.includes(number)) enter(there, next, from, at + 1)
      }
      ;[here, there] = [there, here]
      there.clear()
    }
    return best
  }

  #firsts(): ReadonlySet<number> | undefined {
    const firsts = new Set<number>()
    const seen = new Set<number>()
    const open = [this.#first]
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (seen.has(place)) continue
      seen.add(place)
      const { op, number, next, other } = this.#steps[place]!
      if (op === TAKE && number === ANY) return undefined
      if (op === TAKE) firsts.add(number)
      else open.push(next)
      if (op === SPLIT) open.push(other)
    }
    return firsts
  }

  #add(op: number, next = 0, number = 0, crosses = false, other = 0): number {
    return this.#steps.push({ op, number, crosses, next, other }) - 1
  }

  #within<T>(open: Set<string>, name: string, write: () => T): T {
    if (open.has(name)) throw new PhraseError(`the slot <${name}> holds itself`)
    open.add(name)
    const written = write()
    open.delete(name)
    return written
  }
}

/** Places of a program, each with where the reading began; the earliest beginning wins a place. */
class Places {
  readonly #order: number[] = []
  readonly #from: Int32Array

  constructor(size: number) {
    this.#from = new Int32Array(size).fill(-1)
  }

  get count(): number {
    return this.#order.length
  }

  place(i: number): number {
    return this.#order[i]!
  }

  from(place: number): number {
    return this.#from[place]!
  }

  has(place: number): boolean {
    return this.#from[place]! >= 0
  }

  add(place: number, from: number): void {
    this.#from[place] = from
    this.#order.push(place)
  }

  clear(): void {
    for (const place of this.#order) this.#from[place] = -1
    this.#order.length = 0
  }
}

function slot(slots: Slots, name: string): Phrase {
  const phrase = slots[name]
  if (!phrase) throw new PhraseError(`there is no slot <${name}>; there are ${[...Object.keys(primitives), ...Object.keys(slots)].map((each) => `<${each}>`).join(', ')}`)
  return phrase
}

/** Whether a phrase may be heard without hearing anything. */
function skippable(phrase: Phrase, slots: Slots): boolean {
  switch (phrase.kind) {
    case 'word':
      return false
    case 'slot':
      return !(phrase.name in primitives) && skippable(slot(slots, phrase.name), slots)
    case 'sequence':
      return phrase.of.every((each) => skippable(each, slots))
    case 'choice':
      return phrase.of.some((each) => skippable(each, slots))
    default:
      return true
  }
}

/** Sets of dictionary numbers: a text that lacks all of one set cannot hold the phrase. */
export function required(phrase: Phrase, dictionary: Dictionary, slots: Slots): number[][] {
  switch (phrase.kind) {
    case 'word':
      return [[dictionary.learn(phrase.word, phrase.start)]]
    case 'slot': {
      const primitive = primitives[phrase.name]
      if (primitive !== undefined) return primitive === ANY ? [] : [[primitive]]
      return required(slot(slots, phrase.name), dictionary, slots)
    }
    case 'sequence':
      return phrase.of.flatMap((each) => required(each, dictionary, slots))
    case 'choice': {
      const spelled = (set: readonly number[]): string[] => set.map((number) => dictionary.spelling(number))
      const ways = phrase.of.map((each) => required(each, dictionary, slots).sort((a, b) => commonness(spelled(a)) - commonness(spelled(b)))[0])
      return ways.every((way) => way !== undefined) ? [[...new Set(ways.flat())]] : []
    }
    default:
      return []
  }
}


function isAmong(set: ReadonlySet<number>, numbers: readonly number[] | undefined): boolean {
  if (numbers) for (let i = 0; i < numbers.length; i++) if (set.has(numbers[i]!)) return true
  return false
}
