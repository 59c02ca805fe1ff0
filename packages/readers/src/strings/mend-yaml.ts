/**
 * YAML as other readers of it let pass, every place unchanged: tabs that indent become spaces, and quoted texts that go
 * on in lines that are not indented enough stand on one line.
 */
export const mendYaml = (source: string): string => onOneLine(source.replace(/^[ \t]*\t[ \t]*/gm, (indent) => ' '.repeat(indent.length)))

/** A value in quotes, where one begins. */
const opening = /(?:^[ \t]*-|:)[ \t]+(["'])/gm

function onOneLine(source: string): string {
  const pieces: string[] = []
  let from = 0
  opening.lastIndex = 0
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const start = found.index + found[0].length
    const end = closing(source, start, found[1]!)
    if (end < 0) break
    pieces.push(source.slice(from, start), source.slice(start, end).replace(/[\r\n]/g, ' '))
    from = opening.lastIndex = end
  }
  return pieces.length === 0 ? source : pieces.join('') + source.slice(from)
}

/** Where the quote stands that closes a text; -1 where none does. */
function closing(source: string, from: number, quote: string): number {
  for (let at = from; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\' && quote === '"') at++
    else if (sign === quote) {
      if (quote === '"' || source[at + 1] !== quote) return at
      at++
    }
  }
  return -1
}
