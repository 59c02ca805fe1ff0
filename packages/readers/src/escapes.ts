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

/** Text that decodes nothing (`<xmp>`, `CDATA`): still every way of ending a line is one line feed, and NUL shows as such. */
export const rawText: Escape = (source, from) => {
  const character = source[from]
  if (character === '\r') return { length: source[from + 1] === '\n' ? 2 : 1, means: '\n' }
  return character === '\0' ? { length: 1, means: '\uFFFD' } : undefined
}

const html = (mode: DecodingMode): Escape => {
  const references = new References(mode)
  return (source, from) => (source[from] === '&' ? references.read(source, from) : rawText(source, from))
}

/** Text of `<title>` and `<textarea>`: references, but no markup. */
export const htmlRcdata = html(DecodingMode.Legacy)

/** Text between tags: `&copy` needs no semicolon, and `</>` is dropped. */
export const htmlText: Escape = (source, from) =>
  source[from] === '<' && source.startsWith('</>', from) ? { length: 3, means: '' } : htmlRcdata(source, from)

/** A value of an attribute: `?a=1&copy=2` holds no reference. */
export const htmlAttribute = html(DecodingMode.Attribute)

/** JSX text and attributes: references end in a semicolon. */
export const jsx: Escape = (source, from) => (source[from] === '&' ? strict.read(source, from) : undefined)

const punctuation = /[!-/:-@[-`{-~]/

/** Markdown text: a backslash before punctuation, and references that end in a semicolon. */
export const markdown: Escape = (source, from) => {
  const character = source[from]
  if (character === '\\') return punctuation.test(source[from + 1] ?? '') ? { length: 2, means: source[from + 1]! } : undefined
  return character === '&' ? strict.read(source, from) : rawText(source, from)
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
