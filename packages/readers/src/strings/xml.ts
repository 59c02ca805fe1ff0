import type { Escape, Span } from '@aboveboard/core'
import { decodeXML } from 'entities/decode'
import { Parser } from 'htmlparser2'
import { jsx as references } from '../escapes.ts'

export interface XmlVisitor {
  /** Values of attributes are decoded; `at` is the tag. */
  open(name: string, attributes: Readonly<Record<string, string>>, at: Span): void
  /** `at` is the tag; empty where it is missing, or the element is closed as it opens. */
  close(name: string, at: Span): void
  /** Text and CDATA, its references as written. */
  text?(at: Span): void
  comment?(text: string, at: Span): void
}

/** Goes through XML, front to back; what is not well formed is met as far as it can be made out. */
export function walkXml(source: string, visitor: XmlVisitor): void {
  let inData = false
  // What is open at the end of the file ends there.
  const place = (start = parser.startIndex, end = parser.endIndex + 1): Span => ({ start: Math.min(start, source.length), end: Math.min(end, source.length) })
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        for (const key in attributes) if (attributes[key]!.includes('&')) attributes[key] = decodeXML(attributes[key]!)
        visitor.open(name, attributes, place())
      },
      onclosetag: (name, implied) => visitor.close(name, implied ? place(parser.startIndex, parser.startIndex) : place()),
      ontext: (data) => {
        // Of CDATA, the parser gives the whole with its marks.
        const start = parser.startIndex + (inData ? cdata.length : 0)
        visitor.text?.(place(start, start + data.length))
      },
      oncdatastart: () => (inData = true),
      oncdataend: () => (inData = false),
      oncomment: (data) => visitor.comment?.(data.trim(), place()),
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(source)
}

const cdata = '<![CDATA['

/** What stands between the tags of an element: references, CDATA and comments; tags within it stay as they are. */
export const xmlEscape: Escape = (source, from) => {
  switch (source.charCodeAt(from)) {
    case 38: // &
      return references(source, from)
    case 60: // <
      if (source.startsWith(cdata, from)) return { length: cdata.length, means: '' }
      return source.startsWith('<!--', from) ? passed(source, from, '-->') : undefined
    case 93: // ]
      return source.startsWith(']]>', from) ? { length: 3, means: '' } : undefined
    case 13:
      return { length: source[from + 1] === '\n' ? 2 : 1, means: '\n' }
    default:
      return undefined
  }
}

/** Comments within a message are short; what is never closed is not looked for to the end of the file, time and again. */
const longest = 2000

function passed(source: string, from: number, close: string): ReturnType<Escape> {
  const end = source.slice(from, from + longest).indexOf(close)
  return end < 0 ? undefined : { length: end + close.length, means: '' }
}
