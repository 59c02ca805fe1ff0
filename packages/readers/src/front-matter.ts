import { type Comment, type Element, type Escape, type Span, Text } from '@aboveboard/core'
import { FrontCopy, paragraphOf } from './front-copy.ts'
import { headerOf } from './header.ts'
import { jsonEscape } from './strings/json-escape.ts'

/** What stands at the top of a file between `---` (YAML) or `+++` (TOML): settings, most of them not for the reader. */
export interface FrontMatter {
  /** Where the file proper begins. */
  readonly end: number
  /** What readers see of it, who writes to them and who pays for it, each a `#header` whose attribute `name` tells which: title, subject, preheader, from, sponsor. */
  readonly headers: readonly Element[]
  /** What else pages show of it, a `p` each, whose attribute `key` is the path of the setting: `hero.title`. */
  readonly paragraphs: readonly Element[]
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
  const paragraphs: Element[] = []
  const copy = new FrontCopy()
  const comments: Comment[] = []
  let lang: string | undefined
  let layout = false
  let block: Block | undefined
  for (const line of lines) {
    if (line.text.trimEnd() === mark || line.text.trimEnd() === '...') {
      block?.close()
      return { end: line.next, headers, paragraphs, lang, layout, comments }
    }
    if (block && (line.text.trim() === '' || indentOf(line.text) > block.indent)) {
      block.add(source, line)
      continue
    }
    block?.close()
    block = undefined
    const comment = /^\s*#(.*)$/.exec(line.text)
    if (comment) comments.push({ text: comment[1]!.trim(), at: { start: line.end - comment[1]!.length - 1, end: line.end } })
    const setting = /^([A-Za-z_][\w-]*)[ \t]*[:=][ \t]*/.exec(line.text)
    const shown = copy.line(line.text)
    if (shown && !(setting && headings.has(setting[1]!))) {
      const at = { start: line.start + shown.from, end: line.start + line.text.trimEnd().length }
      const paragraph = (text: Text): void => {
        const said = paragraphOf(shown, text, { start: line.start, end: at.end })
        if (said) paragraphs.push(said)
      }
      if (isBlock(source, at)) block = new Block(shown.indent, paragraph)
      else paragraph(scalar(source, at))
      continue
    }
    if (!setting) continue
    const name = setting[1]!
    const at = { start: line.start + setting[0].length, end: line.start + line.text.trimEnd().length }
    if (telling.has(name)) lang ??= langIn(scalar(source, at).value)
    layout ||= name === 'layout'
    if (!headings.has(name)) continue
    const header = (text: Text): void => {
      if (text.value !== '') headers.push(headerOf(name, text, { start: line.start, end: at.end }))
    }
    if (isBlock(source, at)) block = new Block(0, header)
    else header(scalar(source, at))
  }
  return undefined
}

/** The file with blanks in place of its front matter, every offset unchanged. */
export const blanked = (source: string, { end }: FrontMatter): string => source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end)

/** Puts what front matter says to readers first on the page. */
export function lead(root: Element, { headers, paragraphs }: FrontMatter): void {
  const first = [...headers, ...paragraphs]
  for (const each of first) each.parent = root
  root.children.unshift(...first)
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

/** A text over several lines begins after this. */
const isBlock = (source: string, { start, end }: Span): boolean => /^[|>][+-]?$/.test(source.slice(start, end))

const indentOf = (line: string): number => line.search(/\S|$/)

/** A text over several lines, each indented further than its setting. */
class Block {
  readonly indent: number
  readonly #parts: Text[] = []
  readonly #done: (text: Text) => void

  constructor(indent: number, done: (text: Text) => void) {
    this.indent = indent
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
