import type { Hole } from '../hole.ts'
import { HOLE } from '../text.ts'
import { BLANK, CLOCK, type Dictionary, NUMBER, step, SUM } from './dictionary.ts'
import { APOSTROPHE, DIGIT, foldUnit, kindOf, LETTER, NOTHING, SIGN, spell, STOP } from './fold.ts'

/** A text as a listener hears it: words, figures, signs and blanks, in order. */
export interface Tokens {
  readonly length: number
  /** Where each token stands in the text, in UTF-16 offsets. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What each token answers to in the dictionary; `undefined` when nobody asks for it. */
  readonly numbers: readonly (readonly number[] | undefined)[]
  /** Whether a sentence ends before the token. */
  readonly fresh: readonly boolean[]
}

const hole = HOLE.charCodeAt(0)
const [figure, clock, blank, sum] = [[NUMBER], [CLOCK], [BLANK], [BLANK, SUM]] as const
const apostrophe = 39
const dot = 46
const colon = 58
const times = 0xd7

/** What stands before an apostrophe in French and Italian and is a word of its own: `l’`, `j’`, `qu’`, `dell’`. */
const elided = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu', 'un', 'all', 'dell', 'nell', 'dall', 'sull', 'quest', 'quell', 'nessun'])

const longestElided = Math.max(...[...elided].map(({ length }) => length))

/** The letters of a stretch as they are heard. */
function folded(text: string, from: number, to: number): string {
  const written = text.slice(from, to)
  if (/^[A-Za-z]*$/.test(written)) return written.toLowerCase()
  let word = ''
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === APOSTROPHE) word += "'"
    else if (kind === LETTER || kind === DIGIT) {
      const point = text.codePointAt(at)!
      word += foldUnit(unit) !== 0 ? String.fromCharCode(foldUnit(unit)) : spell(point)
      if (point > 0xffff) at++
    }
  }
  return word
}

/** Cuts a text into tokens, in one pass. `holes` are its blanks, as far as they are known; `spelling` also hands out each token's folded letters. */
export function tokenize(text: string, dictionary: Dictionary, holes: readonly Hole[] = [], spelling?: (word: string) => void): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const numbers: (readonly number[] | undefined)[] = []
  const fresh: boolean[] = []
  let isFresh = true
  let passed = 0

  const put = (start: number, end: number, answers: readonly number[] | undefined): void => {
    starts.push(start)
    ends.push(end)
    numbers.push(answers)
    fresh.push(isFresh)
    isFresh = false
  }

  const { length } = text
  let i = 0
  while (i < length) {
    const unit = text.charCodeAt(i)
    if (unit === hole) {
      while (passed < holes.length && holes[passed]!.from < i) passed++
      const filled = holes[passed]
      const isSum = filled?.isSum && filled.from === i && !isBesideCurrency(text, i)
      put(i, ++i, isSum ? sum : blank)
      continue
    }
    switch (kindOf(unit)) {
      case LETTER:
        i = readWord(i)
        break
      case DIGIT:
        i = readFigure(i)
        break
      case SIGN: {
        const sign = String.fromCharCode(foldUnit(unit))
        spelling?.(sign)
        put(i, ++i, dictionary.numbersOf(sign))
        break
      }
      case STOP:
        if (unit !== dot || !isLetter(i + 1)) isFresh = true
        i++
        break
      default:
        // “3× more” is read as “3x more”; sizes are not.
        if (unit === times && i > 0 && kindOf(text.charCodeAt(i - 1)) === DIGIT && !isLetter(i + 1)) readTimes(i)
        i++
    }
  }
  return { length: starts.length, starts, ends, numbers, fresh }

  function readTimes(at: number): void {
    spelling?.('x')
    put(at, at + 1, dictionary.numbersOf('x'))
  }

  function isLetter(at: number): boolean {
    if (at >= length) return false
    const kind = kindOf(text.charCodeAt(at))
    return kind === LETTER || kind === DIGIT
  }

  /**
   * The folded letters are put together only for words that somebody may ask for: most are told apart by their hash.
   * Written without closures: there are hundreds of thousands of words in a run.
   */
  function readWord(from: number): number {
    let at = from
    let end = from
    let hash = 0
    let letters = 0
    let asked = false
    for (; at < length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === hole) break
      const kind = kindOf(unit)
      if (kind === NOTHING) continue
      if (kind === APOSTROPHE) {
        const elides = letters <= longestElided && elided.has(folded(text, from, at))
        if (!elides && !isLetter(at + 1)) break
        hash = step(hash, apostrophe)
        letters++
        asked ||= dictionary.isStart(hash)
        if (elides) {
          end = ++at
          break
        }
      } else if (kind === LETTER || kind === DIGIT) {
        const plain = foldUnit(unit)
        if (plain !== 0) {
          hash = step(hash, plain)
          letters++
          asked ||= dictionary.isStart(hash)
        } else {
          const point = text.codePointAt(at)!
          const several = spell(point)
          if (several === '') {
            if (letters > 0) break
            return at + (point > 0xffff ? 2 : 1)
          }
          for (let k = 0; k < several.length; k++) {
            hash = step(hash, several.charCodeAt(k))
            letters++
            asked ||= dictionary.isStart(hash)
          }
          if (point > 0xffff) at++
        }
      } else break
      end = at + 1
    }
    spelling?.(folded(text, from, end))
    put(from, end, asked || dictionary.isWord(hash) ? dictionary.numbersOf(folded(text, from, end)) : undefined)
    return Math.max(at, from + 1)
  }

  function readFigure(from: number): number {
    let at = from
    let runs = false
    while (at < length) {
      const unit = text.charCodeAt(at)
      if (unit !== hole && kindOf(unit) === DIGIT) at++
      else if (at + 1 < length && joinsFigures(unit) && kindOf(text.charCodeAt(at + 1)) === DIGIT) {
        runs ||= unit === colon
        at += 2
      } else break
    }
    const written = text.slice(from, at)
    spelling?.(written)
    const own = dictionary.numbersOf(written)
    const kind = runs ? clock : figure
    put(from, at, own ? [...kind, ...own] : kind)
    return at
  }
}

/** A currency that is written beside a blank does not come with what fills it. */
export const isBesideCurrency = (text: string, at: number): boolean => /[€$£¥₹]\s?$/.test(text.slice(Math.max(0, at - 2), at)) || /^\s?[€$£¥₹]/.test(text.slice(at + 1, at + 3))

/** `1,299.00`, `1 299` with a no-break space, `10:00`. */
function joinsFigures(unit: number): boolean {
  return unit === dot || unit === 44 || unit === colon || unit === 0xa0 || unit === 0x202f || unit === 0x2009
}

