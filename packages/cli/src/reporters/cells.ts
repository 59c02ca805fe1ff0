/** One character as a terminal shows it, and how many columns it takes. */
export interface Cell {
  readonly text: string
  readonly width: number
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** East Asian wide and full-width blocks, and emoji: two columns. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|.\ufe0f)/u
const blank = /^[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff\u00ad]+$/u

/** Splits a stretch of one line into what a terminal shows. Nothing in it can move the cursor or turn the text around. */
export function cells(text: string): Cell[] {
  return Array.from(graphemes.segment(text), ({ segment }): Cell => {
    if (segment === '\t') return { text: '  ', width: 2 }
    if (unsafe.test(segment)) return { text: harmless(segment), width: segment.length }
    if (blank.test(segment)) return { text: segment, width: 0 }
    return { text: segment, width: wide.test(segment) ? 2 : 1 }
  })
}

export const widthOf = (shown: readonly Cell[]): number => shown.reduce((sum, { width }) => sum + width, 0)

/** Control characters, line separators, and marks that reverse the direction of writing. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
const everyUnsafe = new RegExp(unsafe, 'g')

/** Text of a file, fit to be printed on a terminal. */
export const harmless = (text: string): string => text.replace(everyUnsafe, (mark) => (mark < ' ' ? String.fromCharCode(0x2400 + mark.charCodeAt(0)) : '\ufffd'))
