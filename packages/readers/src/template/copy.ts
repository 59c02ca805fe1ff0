import { type Escape, type Origin, type Span, Text, unknown } from '@aboveboard/core'

/** A string in the code of a tag: where its words stand, its quotes aside. */
export interface Literal extends Span {
  readonly quote: string
}

/** Strings in a stretch of code, in order. An apostrophe that closes nothing opens none. */
export function literalsIn(code: string): readonly Literal[] {
  const found: Literal[] = []
  const strings = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/g
  for (let match = strings.exec(code); match; match = strings.exec(code)) {
    const quote = match[0][0]!
    found.push({ start: match.index + 1, end: strings.lastIndex - 1, quote })
  }
  return found
}

/** Whether a string speaks to a reader, rather than to a program: `Buy now`, `Unsubscribe`; not `cart.title`, `btn-primary` or `?a=b`. */
export function isCopy(said: string): boolean {
  const value = said.slice(0, 400).replace(blanks, ' ').trim()
  if (/[<>]|:\/\/|^[/#?&.]/.test(value) || !/\p{L}{2}/u.test(value)) return false
  if (/\p{L}[.,!?:…’»”]?\s+(?:\S{1,3}\s+){0,3}\p{L}/u.test(value)) return true
  return /^\p{Lu}\p{Ll}+\s?[!?.…]*$/u.test(value)
}

/** Backslashes before quotes and themselves; `\n`. */
export const inString: Escape = (source, from) => {
  if (source[from] !== '\\') return undefined
  const next = source[from + 1] ?? ''
  return { length: 2, means: next === 'n' ? '\n' : next === 'r' || next === 't' ? ' ' : next }
}

export const unescaped = (raw: string): string => raw.replace(/\\([^])/g, (_, next: string) => (next === 'n' ? '\n' : next === 'r' || next === 't' ? ' ' : next))

/** What messages leave to be filled: `%s`, `%2$d`, `%count%`, `%(name)s`, `%{name}`, `#{name}`, `{name}`, `{{ name }}`, `:name`. */
const blanks = /%(?:\d+\$)?[sd](?![\p{L}\d])|%\w{1,40}%|%\(\w{1,40}\)[sd]|[%#]\{[^{}]{1,80}\}|\{\{?\s{0,3}\$?[\w.>-]{1,40}\s{0,3}\}?\}|(?<![\p{L}\d:]):[a-z]\w{2,40}/gu

/** The words of a string that stands at `at`, what is filled into them as blanks. */
export function textOfLiteral(source: string, at: Span, { quote }: Pick<Literal, 'quote'>): Text {
  const raw = source.slice(at.start, at.end)
  const pieces: Text[] = []
  let from = 0
  const piece = (to: number): void => {
    if (to <= from) return
    pieces.push(Text.written(source, { start: at.start + from, end: at.start + to }, unescaped(raw.slice(from, to)), inString))
  }
  const names = quote === '"' ? new RegExp(`${blanks.source}|\\$[A-Za-z_]\\w*(?:->\\w+|\\[[\\w'"]+\\])*`, 'gu') : blanks
  for (const match of raw.matchAll(names)) {
    piece(match.index)
    const end = match.index + match[0].length
    pieces.push(Text.hole({ start: at.start + match.index, end: at.start + end }, originOfBlank(match[0])))
    from = end
  }
  piece(raw.length)
  return Text.join(pieces)
}

function originOfBlank(blank: string): Origin {
  const path = /[A-Za-z_][\w.]*/.exec(blank.replace(/^%(?:\d+\$)?[sd]$/, ''))?.[0]
  return path === undefined ? unknown : { kind: 'data', path }
}

/** What stands before a string that is shown when nothing else is, or on one condition: `| default: "…"`, `?? '…'`, `or "…"`, `? '…'`, `name!"…"`. */
const beforeAlternative = /(?:\bdefault\s*[:=(]\s*|\?\?\s*|\|\|\s*|[\w)\]]!\s*|\?:?\s*|\bor\s+|\belse:?\s+|\bdo:\s*)$/
/** `{{default title "…"}}` */
const beforeFallback = /\bdefault\s+\S{1,60}\s+$/
/** The marks of a tag, and what shows the string that follows. */
const beforeAll = /^(?:\{\{\{?[-~]?|<%[=-]|<\?(?:=|php\s)|\{|\$\{|@section\(\s*['"][^'"]*['"]\s*,)\s*(?:echo|print)?\s*\(?\s*$/

/** Strings that a tag may show, beside the value that nobody knows yet. */
export function alternativesIn(code: string): readonly Literal[] {
  return literalsIn(code).filter((literal, i, all) => {
    if (!isCopy(unescaped(code.slice(literal.start, literal.end)))) return false
    const before = code.slice(Math.max(0, literal.start - 80), literal.start - 1)
    const after = code.slice(literal.end + 1, literal.end + 12)
    if (beforeAlternative.test(before) || beforeFallback.test(before)) return true
    if (/:\s*$/.test(before) && i > 0 && isBranchOf(code, all[i - 1]!, literal)) return true
    if (/^\s+(?:if|unless)\s/.test(after)) return true
    return /\bdefault\s+$/.test(before) && /^\s+[$.@\w]/.test(after)
  })
}

/** The second branch of `a ? 'x' : 'y'`. */
const isBranchOf = (code: string, first: Literal, second: Literal): boolean =>
  /\?\s*$/.test(code.slice(Math.max(0, first.start - 8), first.start - 1)) && /^\s*:\s*$/.test(code.slice(first.end + 1, second.start - 1))

/** The string that a tag shows as it is: `{{ "Buy now" }}`, `<?= 'Buy now' ?>`. */
export function shownWhole(code: string): Literal | undefined {
  const first = literalsIn(code).slice(0, 2).find(({ start }) => beforeAll.test(code.slice(0, start - 1)))
  if (!first || !isCopy(unescaped(code.slice(first.start, first.end)))) return undefined
  return /^\s*[)|;,~%?}-]|^\s*$/.test(code.slice(first.end + 1)) && !/^\s*(?:\?(?!>)|,)/.test(code.slice(first.end + 1)) ? first : undefined
}

/** The string whose words are a message's key: `__('Buy now')`, `{l s='Buy now'}`. */
export const messageIn = (code: string, key: string): Literal | undefined =>
  isCopy(key) ? literalsIn(code).find(({ start, end }) => unescaped(code.slice(start, end)) === key) : undefined

