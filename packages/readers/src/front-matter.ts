import type { Element} from '@aboveboard/core';
import { type Comment, type Escape, type Span, Text } from '@aboveboard/core'
import { headerOf } from './header.ts'
import { jsonEscape } from './strings/json-escape.ts'

/** What stands at the top of a file between `---` (YAML) or `+++` (TOML): settings, most of them not for the reader. */
export interface FrontMatter {
  /** Where the file proper begins. */
  readonly end: number
  /** What readers see of it, who writes to them and who pays for it, each a `#header` whose attribute `name` tells which: title, subject, preheader, from, sponsor. */
  readonly headers: readonly Element[]
  readonly lang: string | undefined
  /** Whether it names the layout that a generator of sites puts the file into. */
  readonly layout: boolean
  readonly comments: readonly Comment[]
}

const headings = new Set(['title', 'description', 'subject', 'preheader', 'preview_text', 'previewText', 'from', 'reply-to', 'sponsored', 'sponsor', 'sponsored_by', 'sponsoredBy', 'advertorial', 'paid', 'promoted', 'paid_partnership', 'isSponsored'])
const telling = new Set(['lang', 'language', 'locale'])

/** The front matter of a file, or undefined where it has none. Reads settings of one line, and texts in YAML's blocks. */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const mark = source.slice(from, from + 3)
  if (mark !== '---' && mark !== '+++') return undefined
  const lines = linesFrom(source, from)
  if (lines.next().value?.text.trimEnd() !== mark) return undefined

  const headers: Element[] = []
  const comments: Comment[] = []
  let lang: string | undefined
  let layout = false
  let block: Block | undefined
  for (const line of lines) {
    if (line.text.trimEnd() === mark || line.text.trimEnd() === '...') {
      block?.close()
      return { end: line.next, headers, lang, layout, comments }
    }
    if (block && /^\s|^$/.test(line.text)) {
      block.add(source, line)
      continue
    }
    block?.close()
    block = undefined
    const comment = /^\s*#(.*)$/.exec(line.text)
    if (comment) comments.push({ text: comment[1]!.trim(), at: { start: line.end - comment[1]!.length - 1, end: line.end } })
    const setting = /^([A-Za-z_][\w-]*)[ \t]*[:=][ \t]*/.exec(line.text)
    if (!setting) continue
    const name = setting[1]!
    const at = { start: line.start + setting[0].length, end: line.start + line.text.trimEnd().length }
    if (telling.has(name)) lang ??= langIn(scalar(source, at).value)
    layout ||= name === 'layout'
    if (!headings.has(name)) continue
    const header = (text: Text): void => {
      if (text.value !== '') headers.push(headerOf(name, text, { start: line.start, end: at.end }))
    }
    if (/^[|>][+-]?$/.test(source.slice(at.start, at.end))) block = new Block(header)
    else header(scalar(source, at))
  }
  return undefined
}

/** The file with blanks in place of its front matter, every offset unchanged. */
export const blanked = (source: string, { end }: FrontMatter): string => source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end)

/** Puts what front matter says to readers first on the page. */
export function lead(root: Element, { headers }: FrontMatter): void {
  for (const header of headers) header.parent = root
  root.children.unshift(...headers)
}

interface Line {
  readonly text: string
  readonly start: number
  /** Where its text ends, and where the next line begins. */
  readonly end: number
  readonly next: number
}

function* linesFrom(source: string, from: number): Generator<Line, undefined> {
  for (let start = from; start < source.length; ) {
    const feed = source.indexOf('\n', start)
    const next = feed < 0 ? source.length : feed + 1
    const end = feed < 0 ? next : source[feed - 1] === '\r' ? feed - 1 : feed
    yield { text: source.slice(start, end), start, end, next }
    start = next
  }
  return undefined
}

/** A text over several lines, each indented. */
class Block {
  readonly #parts: Text[] = []
  readonly #done: (text: Text) => void

  constructor(done: (text: Text) => void) {
    this.#done = done
  }

  add(source: string, { text, end }: Line): void {
    const words = text.trim()
    const start = end - text.trimStart().length
    if (words === '') return
    if (this.#parts.length > 0) this.#parts.push(Text.implied('\n', { start, end: start }))
    this.#parts.push(Text.written(source, { start, end: start + words.length }, words))
  }

  close(): void {
    if (this.#parts.length > 0) this.#done(Text.join(this.#parts))
  }
}

const single: Escape = (source, from) => (source.startsWith("''", from) ? { length: 2, means: "'" } : undefined)

/** A value on one line: in quotes or bare, a comment after it left out. */
function scalar(source: string, { start, end }: Span): Text {
  const quote = source[start]
  const raw = source.slice(start, end)
  if (quote === '"' || quote === "'") {
    const inside = quote === '"' ? /^"((?:[^"\\]|\\.)*)"/.exec(raw) : /^'((?:[^']|'')*)'/.exec(raw)
    if (!inside) return Text.empty
    const at = { start: start + 1, end: start + 1 + inside[1]!.length }
    return quote === '"' ? Text.written(source, at, unescaped(source, at), jsonEscape) : Text.written(source, at, inside[1]!.replaceAll("''", "'"), single)
  }
  const comment = raw.search(/\s#/)
  const bare = comment < 0 ? raw : raw.slice(0, comment).trimEnd()
  return Text.written(source, { start, end: start + bare.length }, bare)
}

function unescaped(source: string, { start, end }: Span): string {
  let value = ''
  for (let from = start; from < end; ) {
    const found = jsonEscape(source, from)
    value += found?.means ?? source[from]!
    from += found?.length ?? 1
  }
  return value
}

const langIn = (value: string): string | undefined => (/^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(value) ? value.replace('_', '-') : undefined)
