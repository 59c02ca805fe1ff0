/** One character as a terminal shows it, and how many columns it takes. */
export interface Cell {
  readonly text: string
  readonly width: number
}

/**
 * Splits a stretch of one line into what a terminal shows. Nothing in it can move the cursor or turn the text around.
 * (`Intl.Segmenter` knows more scripts, but loading it takes longer than the rest of a short run.)
 */
export function cells(text: string): Cell[] {
  const shown: Cell[] = []
  let before = ''
  for (const character of text) {
    const last = shown.at(-1)
    const flag = regional.test(character) && regional.test(before)
    if (last && (joins.test(character) || before === joiner || flag)) {
      shown[shown.length - 1] = { text: last.text + character, width: character === asEmoji ? 2 : last.width }
    } else shown.push(cell(character))
    // Two regional letters make a flag; a third begins the next.
    before = flag ? '' : character
  }
  return shown
}

function cell(character: string): Cell {
  if (character >= ' ' && character <= '~') return { text: character, width: 1 }
  if (character === '\t') return { text: '  ', width: 2 }
  if (unsafe.test(character)) return { text: harmless(character), width: 1 }
  return { text: character, width: joins.test(character) ? 0 : wide.test(character) ? 2 : 1 }
}

const joiner = '\u200d'
const asEmoji = '\ufe0f'
/** What adds to the character before it: accents, joiners, skin tones. */
const joins = /^[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff\u00ad\u{1f3fb}-\u{1f3ff}]$/u
const regional = /^[\u{1f1e6}-\u{1f1ff}]$/u
/** East Asian wide and full-width blocks, and emoji: two columns. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u

export function widthOf(shown: readonly Cell[]): number {
  let width = 0
  for (const cell of shown) width += cell.width
  return width
}

/** Control characters, line separators, and marks that reverse the direction of writing. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
const everyUnsafe = new RegExp(unsafe, 'g')

/** Text of a file, fit to be printed on a terminal. */
export const harmless = (text: string): string => text.replace(everyUnsafe, (mark) => (mark < ' ' ? String.fromCharCode(0x2400 + mark.charCodeAt(0)) : '\ufffd'))

/** Words of a file between quotes, exactly: JSON, in which what could play tricks is escaped too. */
export const quoted = (text: string): string => JSON.stringify(text).replace(everyUnsafe, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
