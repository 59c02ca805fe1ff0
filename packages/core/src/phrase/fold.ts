/**
 * Typography set aside: case, accents, NFKC look-alikes, curly quotes, invisible characters.
 * To a listener `PRÉFÈRE`, `prefere`, `𝐩𝐫𝐞𝐟𝐞𝐫𝐞` and a `pré­fère` with a soft hyphen are one word, so nothing hides by typography.
 */

/** What a character is to a listener; the numbers index a table. */
export const GAP = 0
/** Part of a word. */
export const LETTER = 1
/** Not there at all: soft hyphens, zero-width characters, combining marks. */
export const NOTHING = 2
export const DIGIT = 3
/** A word of its own: `%`, `€`. */
export const SIGN = 4
/** May end a sentence. */
export const STOP = 5
export const APOSTROPHE = 6

const UNKNOWN = 255
const kinds = new Uint8Array(65536).fill(UNKNOWN)
const units = new Uint16Array(65536)
/** Characters that read as several: `ﬁ`, `œ`, `…`. */
const spelled = new Map<number, string>()

const signs = '%€$£¥¢₹₩₽&+@#'
/** A line break ends nothing: sources are wrapped anywhere. */
const stops = '.!?…|•·;\u2028\u2029。！？'
const apostrophes = "'’‘ʼ＇´`"
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

/** What a UTF-16 unit is. Surrogates are asked as pairs, with `spell`. */
export function kindOf(unit: number): number {
  const kind = kinds[unit]!
  return kind === UNKNOWN ? learn(unit) : kind
}

/** The unit a letter or figure folds to; 0 when it is spelled with several (see `spell`). Call `kindOf` first. */
export const foldUnit = (unit: number): number => units[unit]!

/** How a character reads when it is not one folded unit: a ligature, an astral letter. `''` when it is no word at all. */
export function spell(point: number): string {
  let word = spelled.get(point)
  if (word === undefined) spelled.set(point, (word = spellOut(String.fromCodePoint(point))))
  return word
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const word = unit < 128 ? spellPlain(char) : spellOut(char)
  const kind = unit < 128 ? kindOfPlain(char) : kindOfChar(char, word)
  kinds[unit] = kind
  if (word.length === 1) units[unit] = word.charCodeAt(0)
  else spelled.set(unit, word)
  return kind
}

/** ASCII is told without Unicode's tables: loading them takes longer than a small page. */
const spellPlain = (char: string): string => (/[A-Za-z0-9]/.test(char) ? char.toLowerCase() : signs.includes(char) ? char : '')

function kindOfPlain(char: string): number {
  if (apostrophes.includes(char)) return APOSTROPHE
  if (stops.includes(char)) return STOP
  if (signs.includes(char)) return SIGN
  return /[0-9]/.test(char) ? DIGIT : /[A-Za-z]/.test(char) ? LETTER : GAP
}

function kindOfChar(char: string, word: string): number {
  if (apostrophes.includes(char)) return APOSTROPHE
  if (stops.includes(char)) return STOP
  if (signs.includes(char.normalize('NFKC'))) return SIGN
  if (/[\p{M}\p{Cf}\u00AD\u034F\u115F\u1160\u17B4\u17B5\u3164\uFE00-\uFE0F]/u.test(char)) return NOTHING
  if (/^\p{Nd}/u.test(word)) return DIGIT
  // Half of an astral character: `spell` tells what the whole of it is.
  if (/\p{Cs}/u.test(char)) return LETTER
  return word !== '' ? LETTER : GAP
}

function spellOut(char: string): string {
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const word = ligatures[plain] ?? plain
  return /[\p{L}\p{N}]/u.test(word) ? word.replace(/[^\p{L}\p{N}]/gu, '') : signs.includes(word) ? word : ''
}

const isPlain = /^[\t-~]*$/

/** A whole string folded, for phrases and dictionaries. */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase().replace(/\s/g, ' ').replaceAll('`', "'")
  return [...text.normalize('NFKC')].map((char) => (apostrophes.includes(char) ? "'" : spellOut(char) || (/\s/.test(char) ? ' ' : char))).join('')
}
