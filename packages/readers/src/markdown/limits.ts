import { ReadError } from '../read-error.ts'

/** Lists and quotations that one line may open within one another. */
const deepest = 1000
/** Far more than any author writes; beyond it, the parser's time grows with the square of these or worse. */
const mostBrackets = 100
const mostPairs = 5000
const mostUnderlines = 500
/** Steps back that the parser takes in one paragraph, from where emphasis may end to where it may begin. */
const mostSteps = 100_000

/** One marker of a list or a quotation, and what may stand before it. */
const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y

/** Refuses a line that opens more lists and quotations than the parser gets through. */
export function checkNesting(line: string, start: number): void {
  if (line.length < deepest) return
  marker.lastIndex = 0
  for (let depth = 0; marker.test(line); depth++) if (depth === deepest) throw new ReadError('deep', start)
}

/** The parser's constructs that a text holds too many of: they are to be read as plain text. */
export function excessive(text: string): string[] {
  const constructs: string[] = []
  if (holdsManyBrackets(text)) constructs.push('labelStartImage', 'labelStartLink')
  if (underlines(text) > mostUnderlines) constructs.push('setextUnderline')
  if (isTangled(text)) constructs.push('attention', 'strikethrough')
  return constructs
}

/** Whether a paragraph opens many brackets within one another, or pairs many. */
function holdsManyBrackets(text: string): boolean {
  let [open, pairs] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 91 && ++open > mostBrackets) return true
    else if (unit === 93 && open > 0) {
      open--
      if (++pairs > mostPairs) return true
    } else if (unit === 10 && text.charCodeAt(i + 1) === 10) open = pairs = 0
  }
  return false
}

const underlines = (text: string): number => text.match(/^ {0,3}(?:=+|-+)[ \t]*$/gm)?.length ?? 0

/** What emphasis is marked with, and blank lines, where all of it ends. */
const mark = /\*+|_+|~+|\n[ \t\r]*(?=\n)/g
const wordlike = /[\p{L}\p{N}]/u

/** Whether it takes the parser too many steps to pair marks of emphasis: those that close nothing, and those far apart. */
function isTangled(text: string): boolean {
  /** Marks that may open emphasis, and are not closed yet: how many marks stood before each in its paragraph. */
  let open: { readonly sign: string; readonly nth: number }[] = []
  let [nth, steps] = [0, 0]
  for (const { 0: { length, 0: sign }, index } of text.matchAll(mark)) {
    if (sign === '\n') {
      open = []
      nth = steps = 0
      continue
    }
    nth++
    const [before = ' ', after = ' '] = [text[index - 1], text[index + length]]
    if (sign === '_' && wordlike.test(before) && wordlike.test(after)) continue
    if (before.trim() !== '') {
      const opened = open.findLastIndex((other) => other.sign === sign)
      steps += opened < 0 ? nth : nth - open[opened]!.nth
      if (steps > mostSteps) return true
      if (opened >= 0) {
        open.length = opened
        continue
      }
    }
    if (after.trim() !== '') open.push({ sign: sign!, nth })
  }
  return false
}
