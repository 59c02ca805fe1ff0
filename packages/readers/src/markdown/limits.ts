import { ReadError } from '../read-error.ts'

/** Lists and quotations that one line may open within one another. */
const deepest = 1000
/** Far more than any author writes; beyond it, the parser's time grows with the square of these or worse. */
const mostBrackets = 100
const mostUnderlines = 500

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
  if (brackets(text) > mostBrackets) constructs.push('labelStartImage', 'labelStartLink')
  if (underlines(text) > mostUnderlines) constructs.push('setextUnderline')
  return constructs
}

/** How many brackets are open at once, at most. */
function brackets(text: string): number {
  let open = 0
  let most = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 91) most = Math.max(most, ++open)
    else if (unit === 93 && open > 0) open--
    else if (unit === 10 && text.charCodeAt(i + 1) === 10) open = 0
  }
  return most
}

const underlines = (text: string): number => text.match(/^ {0,3}(?:=+|-+)[ \t]*$/gm)?.length ?? 0
