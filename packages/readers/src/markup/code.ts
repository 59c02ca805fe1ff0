/** A place between brackets of no kind: where a header such as `items as item, i (item.id)` comes apart. */
export interface Mark {
  readonly at: number
  /** `as`, `then`, `catch`, or the sign itself: `,`, `(`, `)`, `=`, `:`. */
  readonly sign: string
}

interface Watch {
  /** Marks between brackets of no kind are put here. */
  readonly marks?: Mark[]
  /** Reads markup that begins at an offset, where the syntax has it in expressions; gives its end. */
  readonly markup?: (at: number) => number
}

/** Words after which an operand comes: `return <p>`, `typeof /x/`. */
const operators = new Set('return typeof case in of await default else do void delete new instanceof yield'.split(' '))
const parting = new Set(['as', 'then', 'catch'])

/**
 * Where code ends that begins at `from`: at the bracket that closes none of its own, or at `end`. Strings, templates,
 * comments and regular expressions are passed over; nothing is looked at twice.
 */
export function endOfCode(source: string, from: number, end: number, { marks, markup }: Watch = {}): number {
  /** What is open: `{`, `(`, `[`, or a backtick of a template. */
  const open: string[] = []
  /** Whether what came last ends an operand: `/` after it divides, `<` compares. */
  let isOperand = false
  let at = from
  while (at < end) {
    const sign = source[at]!
    if (open.at(-1) === '`') {
      at = pastTemplateText(source, at, end)
      if (source[at] === '`') {
        open.pop()
        isOperand = true
      } else if (at < end) {
        open.push('{')
        at++
        isOperand = false
      }
      at++
      continue
    }
    if (isWord(source.charCodeAt(at))) {
      const start = at
      while (at < end && isWord(source.charCodeAt(at))) at++
      const word = source.slice(start, at)
      if (open.length === 0 && parting.has(word)) marks?.push({ at: start, sign: word })
      isOperand = !operators.has(word)
      continue
    }
    switch (sign) {
      case ' ':
      case '\t':
      case '\n':
      case '\r':
        at++
        continue
      case '"':
      case "'":
        at = pastString(source, at, end)
        isOperand = true
        continue
      case '/': {
        const commented = pastComment(source, at, end)
        const past = commented ?? (isOperand ? undefined : pastRegex(source, at, end))
        if (commented === undefined) isOperand = past !== undefined
        at = past ?? at + 1
        continue
      }
      case '<':
        if (markup && !isOperand && beginsMarkup(source, at)) {
          at = markup(at)
          isOperand = true
          continue
        }
        break
      case '{':
      case '(':
      case '[':
      case '`':
        if (sign === '(' && open.length === 0) marks?.push({ at, sign })
        open.push(sign)
        break
      case '}':
      case ')':
      case ']':
        if (open.length === 0) {
          if (sign === '}') return at
        } else open.pop()
        if (sign === ')' && open.length === 0) marks?.push({ at, sign })
        break
      case ',':
      case '=':
      case ':':
        if (open.length === 0) marks?.push({ at, sign })
    }
    isOperand = sign === ')' || sign === ']' || sign === '}'
    at++
  }
  return end
}

/** Where a template literal ends that begins at `from`. */
export function endOfTemplate(source: string, from: number, end: number): number {
  let at = from + 1
  for (;;) {
    at = pastTemplateText(source, at, end)
    if (at >= end || source[at] === '`') return Math.min(end, at + 1)
    at = endOfCode(source, at + 2, end) + 1
  }
}

/** Whether a tag, a comment or a fragment begins at a `<`. */
export const beginsMarkup = (source: string, at: number): boolean => /[A-Za-z>!]/.test(source[at + 1] ?? '')

/** Letters, digits, `_`, `$`, and whatever lies outside ASCII. */
function isWord(unit: number): boolean {
  const small = unit | 32
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) || unit === 95 || unit === 36 || unit > 127
}

function pastString(source: string, at: number, end: number): number {
  const quote = source[at]
  for (let i = at + 1; i < end; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === quote) return i + 1
    else if (source[i] === '\n') break
  }
  // No string after all: an apostrophe in a comment of some other kind.
  return at + 1
}

/** To the end of a template, or to the `$` of `${`. */
function pastTemplateText(source: string, from: number, end: number): number {
  let at = from
  while (at < end && source[at] !== '`' && !(source[at] === '$' && source[at + 1] === '{')) at += source[at] === '\\' ? 2 : 1
  return Math.min(at, end)
}

function pastComment(source: string, at: number, end: number): number | undefined {
  const isLine = source[at + 1] === '/'
  if (!isLine && source[at + 1] !== '*') return undefined
  const close = source.indexOf(isLine ? '\n' : '*/', at + 2)
  return close < 0 ? end : Math.min(end, close + (isLine ? 1 : 2))
}

function pastRegex(source: string, at: number, end: number): number | undefined {
  let inClass = false
  for (let i = at + 1; i < end; i++) {
    const sign = source[i]
    if (sign === '\n') return undefined
    if (sign === '\\') i++
    else if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    else if (sign === '/' && !inClass) return i + 1
  }
  return undefined
}
