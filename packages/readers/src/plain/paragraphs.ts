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
 * has written. Addresses in them are links. Lines that only rule the page off part paragraphs. `wanted`: which sentences
 * are to be read at all.
 */
export function paragraphsOf(text: Text, flow: Flow = plain, wanted?: (sentence: Text) => boolean): readonly Element[] {
  const found: Element[] = []
  let sort: Sort = 'p'
  let lines: Span[] = []
  let ended = false
  const close = (): void => {
    if (lines.length > 0) for (const said of chosen(wordsOf(text, lines, flow), wanted)) found.push(new Element(sort, said.at, { written: '#text' }).append(...withLinks(said)))
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

function wordsOf(text: Text, lines: readonly Span[], { joined }: Flow): Text {
  if (joined) return Text.join(lines.map(({ start, end }) => text.slice(start, text.value[end - 1] === ' ' ? end - 1 : end)))
  return text.slice(lines[0]!.start, lines.at(-1)!.end)
}

const sentence = /[^.!?…\n]+(?:[.!?…](?!\s)[^.!?…\n]*)*[.!?…]*\s*|[.!?…\n]+/g

/** What is wanted of a paragraph; sentences that follow each other stay together. */
function* chosen(text: Text, wanted?: (sentence: Text) => boolean): Generator<Text> {
  if (!wanted) {
    yield text
    return
  }
  let from: number | undefined
  for (const { 0: words, index } of text.value.matchAll(sentence)) {
    if (!says.test(words)) continue
    const isWanted = wanted(text.slice(index, index + words.length))
    if (isWanted) from ??= index
    else if (from !== undefined) {
      yield text.slice(from, index)
      from = undefined
    }
  }
  if (from !== undefined) yield text.slice(from)
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
