const quotation = /^(?:“(.*?)”|«\s(.*?)\s»)/u

/**
 * Whether a message that begins with a quotation quotes what is written at its place: the same letters and figures in the
 * same order, whatever markup, references and escapes stand between them. `…` stands for a blank, or for what was cut.
 */
export function isQuoted(message: string, written: string): boolean {
  const [, english, french] = quotation.exec(message) ?? []
  const quoted = english ?? french
  if (quoted === undefined) return false
  // An element or attribute is pointed at as a whole; its words stand elsewhere.
  if (/^<|^[\w:-]+=/.test(written)) return true
  let from = 0
  const said = letters(readable(written))
  // A figure may be written elsewhere, under a name: `Only {LIMIT} left`.
  return quoted.split(written.includes('{') ? /…|\d+/ : '…').every((piece) => {
    const wanted = letters(piece)
    const at = said.indexOf(wanted, from)
    from = at + wanted.length
    return at >= 0
  })
}

const letters = (text: string): string => (text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).join('')

/** Source as a reader meets it, by rule of thumb: enough to compare letters. */
const readable = (written: string): string =>
  written
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([A-Za-z])(?:grave|acute|circ|uml|cedil|tilde);/g, (reference: string, letter: string) => `${letter}${marks[reference.slice(2, -1)] ?? ''}`)
    .replace(/&\w+;/g, ' ')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[ntr]/g, ' ')
    // Two values of one object that a page shows one below the other: `'96 %', t: 'of guests'`.
    .replace(/(['"`]),\s{0,20}[\w$]{1,40}:\s{0,4}\1/g, ' ')

const marks: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', uml: '\u0308', cedil: '\u0327', tilde: '\u0303' }
