import { Attribute, Element, HOLE, type Span, Text } from '@aboveboard/core'

/** How the lines of a text go on (RFC 3676). */
export interface Flow {
  /** A line that ends in a blank goes on in the next; any other is a paragraph's last. */
  readonly flowed: boolean
  /** That blank is no part of the text: languages without blanks between words. */
  readonly joined: boolean
}

const plain: Flow = { flowed: false, joined: false }

type Sort = 'p' | 'li' | 'blockquote'

/**
 * The paragraphs of a text without markup, as HTML would have them: `p`, `li`, and `blockquote` for what somebody else
 * has written. Addresses in them are links. Lines that only rule the page off part paragraphs.
 */
export function paragraphsOf(text: Text, flow: Flow = plain): readonly Element[] {
  const found: Element[] = []
  let sort: Sort = 'p'
  let lines: Span[] = []
  let ended = false
  const close = (): void => {
    if (lines.length > 0) found.push(paragraph(sort, text, lines, flow))
    lines = []
    ended = false
  }
  for (const line of linesOf(text.value)) {
    const words = text.value.slice(line.start, line.end)
    if (!says.test(words)) {
      close()
      continue
    }
    const quoted = words.startsWith('>')
    const mark = quoted ? undefined : bullet.exec(words)?.[0]
    const item = mark !== undefined
    if (item || ended || quoted !== (sort === 'blockquote')) close()
    if (lines.length === 0) sort = quoted ? 'blockquote' : item ? 'li' : 'p'
    lines.push({ start: line.start + (mark?.length ?? 0), end: line.end })
    ended = flow.flowed && !quoted && !/ $/.test(words)
  }
  close()
  return found
}

const says = /[\p{L}\p{N}\uFFFC]/u
const bullet = /^\s{0,8}(?:[-*•+–·]|\d{1,2}[.)])\s/

function* linesOf(value: string): Generator<Span> {
  for (let start = 0; start < value.length; ) {
    const feed = value.indexOf('\n', start)
    const next = feed < 0 ? value.length : feed + 1
    const end = feed < 0 ? next : value[feed - 1] === '\r' ? feed - 1 : feed
    yield { start, end }
    start = next
  }
}

function paragraph(name: Sort, text: Text, lines: readonly Span[], { joined }: Flow): Element {
  const first = lines[0]!
  const last = lines.at(-1)!
  const said = joined ? Text.join(lines.map(({ start, end }) => text.slice(start, text.value[end - 1] === ' ' ? end - 1 : end))) : text.slice(first.start, last.end)
  return new Element(name, said.at, { written: '#text' }).append(...withLinks(said))
}

const address = /\b(?:https?:\/\/|mailto:)[^\s<>"\u2029]+/g

/** Addresses may be followed, and mail programs make them links. */
function withLinks(text: Text): readonly (Element | Text)[] {
  const parts: (Element | Text)[] = []
  let from = 0
  for (const { 0: match, index } of text.value.matchAll(address)) {
    const to = index + match.replace(/[.,;:!?)\]]+$/, '').length
    if (index > from) parts.push(text.slice(from, index))
    const said = text.slice(index, to)
    const value = said.value.includes(HOLE) ? { text: said, origin: { kind: 'unknown' as const } } : { text: said }
    parts.push(new Element('a', said.at, { written: '#address', attributes: [new Attribute('href', said.at, value)] }).append(said))
    from = to
  }
  if (from < text.value.length) parts.push(text.slice(from))
  return parts
}
