import { type Escape, type Span, Text } from '@aboveboard/core'
import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

/** Character references, decided as a browser would: the decoder says how much it consumed. */
class References {
  readonly #mode: DecodingMode
  readonly #decoder = new HtmlEntityDecoder((codePoint) => (this.#means += String.fromCodePoint(codePoint)))
  #means = ''

  constructor(mode: DecodingMode) {
    this.#mode = mode
  }

  /** The reference whose `&` stands at `from`. */
  read(source: string, from: number): ReturnType<Escape> {
    this.#means = ''
    this.#decoder.startEntity(this.#mode)
    const consumed = this.#decoder.write(source, from + 1)
    const length = consumed < 0 ? this.#decoder.end() : consumed
    return length > 0 ? { length, means: this.#means } : undefined
  }
}

const strict = new References(DecodingMode.Strict)

/** HTML reads every way of ending a line as one line feed. */
const lineEnd = (source: string, from: number): ReturnType<Escape> => ({ length: source[from + 1] === '\n' ? 2 : 1, means: '\n' })

const html = (mode: DecodingMode): Escape => {
  const references = new References(mode)
  return (source, from) => {
    const character = source[from]
    if (character === '&') return references.read(source, from)
    return character === '\r' ? lineEnd(source, from) : undefined
  }
}

/** Text of `<title>` and `<textarea>`: references, but no markup. */
export const htmlRcdata = html(DecodingMode.Legacy)

/** Text between tags: `&copy` needs no semicolon, and `</>` is dropped. */
export const htmlText: Escape = (source, from) =>
  source[from] === '<' && source.startsWith('</>', from) ? { length: 3, means: '' } : htmlRcdata(source, from)

/** A value of an attribute: `?a=1&copy=2` holds no reference. */
export const htmlAttribute = html(DecodingMode.Attribute)

/** Text that decodes nothing but line ends: `<xmp>`, `CDATA`. */
export const rawText: Escape = (source, from) => (source[from] === '\r' ? lineEnd(source, from) : undefined)

/** JSX text and attributes: references end in a semicolon. */
export const jsx: Escape = (source, from) => (source[from] === '&' ? strict.read(source, from) : undefined)

const punctuation = /[!-/:-@[-`{-~]/

/** Markdown text: a backslash before punctuation, and references that end in a semicolon. */
export const markdown: Escape = (source, from) => {
  const character = source[from]
  if (character === '\\') return punctuation.test(source[from + 1] ?? '') ? { length: 2, means: source[from + 1]! } : undefined
  if (character === '&') return strict.read(source, from)
  return character === '\r' ? lineEnd(source, from) : undefined
}

/** What is written in a stretch, its escapes undone. */
export function decode(source: string, { start, end }: Span, escape: Escape): string {
  let value = ''
  let copied = start
  for (let from = start; from < end; ) {
    const found = escape(source, from)
    if (!found || from + found.length > end) {
      from++
      continue
    }
    value += source.slice(copied, from) + found.means
    copied = from += found.length
  }
  return value + source.slice(copied, end)
}

/** A stretch of the file as a text, its escapes undone. */
export const written = (source: string, at: Span, escape: Escape): Text => Text.written(source, at, decode(source, at, escape), escape)
