import type { Context } from './tag.ts'

/** A tag of the markup, `<p class="x">` or `</p>`. */
export interface MarkupTag {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly closing: boolean
  /** Has no end tag: `<br>`, `<svg/>`. */
  readonly single: boolean
}

/** What stands where a template tag does: the position in the grammar of HTML's tokenizer. */
export type Position =
  | 'text'
  | 'rcdata'
  | 'code'
  | 'comment'
  /** `<![CDATA[ … ]]>` in SVG. */
  | 'cdata'
  /** `<!doctype …>` and what else HTML does not read. */
  | 'declaration'
  | 'tag name'
  | 'before name'
  | 'name'
  | 'after name'
  | 'before value'
  | 'double quoted'
  | 'single quoted'
  | 'unquoted'

/** Elements that hold nothing, and have no end tag. */
export const singles = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const rcdata = new Set(['title', 'textarea'])
const code = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'])

/** Follows the markup between template tags, to tell in which place of it each of them stands. */
export class Scanner {
  readonly #source: string
  position: Position = 'text'
  /** The element whose code or text is being passed over. */
  element = ''
  /** Inside `<!--[if mso]>`: where the comment ends. */
  outlookUntil = 0
  name = ''
  readonly tags: MarkupTag[] = []
  #tagStart = 0
  #closing = false
  #foreign = 0
  #codeEnd = -1

  constructor(source: string) {
    this.#source = source
  }

  /** Passes over plain markup, `[from, to)`. */
  run(from: number, to: number): void {
    let at = from
    while (at >= 0 && at < to) at = this.#step(at, to)
  }

  /** Where what is being passed over ends at the latest: no template tag reaches beyond its script. */
  limit(from: number): number {
    if (this.outlookUntil > from) return this.outlookUntil
    return this.position === 'code' ? this.#endOfCode(from) : this.#source.length
  }

  /** What follows `<` is no template tag after all, so the sign is text. */
  declineName(): void {
    if (this.position === 'tag name' && this.name === '') this.position = 'text'
  }

  #endOfCode(from: number): number {
    if (this.#codeEnd >= from) return this.#codeEnd
    const ending = new RegExp(`</${this.element}`, 'gi')
    ending.lastIndex = from
    this.#codeEnd = ending.exec(this.#source)?.index ?? this.#source.length
    return this.#codeEnd
  }

  /** Where something stands in `[from, to)`, or -1. What lies beyond is never searched, so that all runs together stay linear. */
  #find(what: string, from: number, to: number): number {
    const at = this.#source.slice(from, to + what.length - 1).indexOf(what)
    return at < 0 ? -1 : from + at
  }

  /** One step; where to go on, or -1 when the rest is passed over. */
  #step(at: number, to: number): number {
    const source = this.#source
    switch (this.position) {
      case 'text':
        return this.#text(at, to)
      case 'comment':
        return this.#skip(at, to, '-->', 'text')
      case 'cdata':
        return this.#skip(at, to, ']]>', 'text')
      case 'declaration':
        return this.#skip(at, to, '>', 'text')
      case 'code':
      case 'rcdata':
        return this.#toEndTag(at, to)
      case 'double quoted':
        return this.#skip(at, to, '"', 'before name')
      case 'single quoted':
        return this.#skip(at, to, "'", 'before name')
      default:
        return this.#inTag(source.charCodeAt(at), at)
    }
  }

  #text(from: number, to: number): number {
    const source = this.#source
    const at = this.#find('<', from, to)
    if (at < 0) return -1
    if (source.startsWith('!--', at + 1)) return this.#comment(at)
    const second = source[at + 1]
    if (second === '!' || second === '?') {
      this.position = this.#foreign > 0 && source.startsWith('[CDATA[', at + 2) ? 'cdata' : 'declaration'
      return at + 1
    }
    const closing = second === '/'
    const name = at + (closing ? 2 : 1)
    if (name > to) return -1
    // A template tag may make up the whole name.
    if (name < to && !isLetter(source.charCodeAt(name))) return at + 1
    this.#enterTag(at, closing)
    return name
  }

  #comment(at: number): number {
    const source = this.#source
    if (source[at + 4] === '>') return at + 5
    if (source.startsWith('->', at + 4)) return at + 6
    this.position = 'comment'
    if (!source.startsWith('[if', at + 4)) return at + 4
    const end = source.indexOf('-->', at + 4)
    if (end < 0 || !source.startsWith('<![endif]', end - 9)) return at + 4
    const from = source.slice(at, end).indexOf(']>')
    if (from < 0) return at + 4
    this.position = 'text'
    this.outlookUntil = end
    return at + from + 2
  }

  #toEndTag(from: number, to: number): number {
    const at = this.#find('</', from, to)
    if (at < 0) return -1
    const name = at + 2
    if (this.#source.slice(name, name + this.element.length).toLowerCase() !== this.element) return name
    this.#enterTag(at, true)
    return name
  }

  #enterTag(at: number, closing: boolean): void {
    this.position = 'tag name'
    this.#tagStart = at
    this.#closing = closing
    this.name = ''
  }

  #skip(from: number, to: number, closer: string, next: Position): number {
    const at = this.#find(closer, from, to)
    if (at < 0) return -1
    this.position = next
    return at + closer.length
  }

  #inTag(character: number, at: number): number {
    if (character === GREATER_THAN) {
      this.#endTag(at)
      return at + 1
    }
    const blank = character <= 32
    switch (this.position) {
      case 'tag name':
        if (blank || character === SLASH) this.position = 'before name'
        else this.name += this.#source[at]?.toLowerCase() ?? ''
        break
      case 'before name':
        if (!blank && character !== SLASH) this.position = 'name'
        break
      case 'name':
      case 'after name':
        if (character === EQUALS) this.position = 'before value'
        else this.position = blank || character === SLASH ? 'after name' : 'name'
        break
      case 'before value':
        if (!blank) this.position = character === 34 ? 'double quoted' : character === 39 ? 'single quoted' : 'unquoted'
        break
      case 'unquoted':
        if (blank) this.position = 'before name'
    }
    return at + 1
  }

  #endTag(at: number): void {
    const { name } = this
    const empty = this.#source[at - 1] === '/'
    const closing = this.#closing
    const single = empty || singles.has(name)
    this.tags.push({ start: this.#tagStart, end: at + 1, name, closing, single })
    this.position = 'text'
    if (name === 'svg' || name === 'math') this.#foreign = Math.max(0, this.#foreign + (closing ? -1 : empty ? 0 : 1))
    if (closing || (empty && this.#foreign > 0)) return
    if (rcdata.has(name)) this.position = 'rcdata'
    else if (code.has(name)) this.position = 'code'
    this.element = name
  }
}

const GREATER_THAN = 62
const SLASH = 47
const EQUALS = 61
const isLetter = (character: number): boolean => (character | 32) >= 97 && (character | 32) <= 122

/** The place of the markup that a position of the scanner is in. */
export function contextOf(position: Position): Context {
  switch (position) {
    case 'text':
    case 'rcdata':
    case 'code':
    case 'comment':
    case 'tag name':
      return position
    case 'cdata':
      return 'text'
    case 'declaration':
      return 'comment'
    case 'before name':
    case 'after name':
      return 'between attributes'
    case 'name':
      return 'attribute name'
    default:
      return 'value'
  }
}
