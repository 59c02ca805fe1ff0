import { type Escape, type Span, Text } from '@aboveboard/core'
import { Brackets } from '../template/brackets.ts'
import { inString, unescaped } from '../template/copy.ts'

/** What ends an attribute's value in HTML, or would begin a reference there, as a reference; what Ruby escapes, as it reads. */
const special: Readonly<Record<'text' | 'string' | 'plain', RegExp>> = {
  text: /\\?#\{/g,
  string: /\\?#\{|\\?"|&/g,
  plain: /"|&/g,
}

/** In text, a backslash before `#{` alone. */
const beforeBraces: Escape = (source, from) => (source.startsWith('\\#{', from) ? { length: 3, means: '#{' } : undefined)

/** Writes words with what Ruby fills into them as HTML with the template tags of ERB, each character knowing where it stands. */
export class WordsWriter {
  readonly #source: string
  readonly #brackets: Brackets

  constructor(source: string) {
    this.#source = source
    this.#brackets = new Brackets(source)
  }

  /** Markup as it stands; `#{name}` in it is filled. */
  text(at: Span): readonly Text[] {
    return this.#words(at, 'text', beforeBraces, (raw) => raw.replaceAll('\\#{', '#{'))
  }

  /** The words of a string in an attribute's value; only between double quotes anything is filled in. */
  value(at: Span, quote: string): readonly Text[] {
    return this.#words(at, quote === '"' ? 'string' : 'plain', inString, unescaped)
  }

  /** What an expression shows: `= name`, `#{name}`. */
  shown(at: Span): readonly Text[] {
    return this.tag('<%= ', at)
  }

  /** Code between the marks of ERB, that of Slim’s unescaped `#{{name}}` without its second braces. */
  tag(mark: string, at: Span): readonly Text[] {
    const raw = this.#source.slice(at.start, at.end)
    const start = at.start + raw.length - raw.trimStart().length
    const code = { start, end: start + raw.trim().length }
    if (code.end === code.start) return []
    const said = this.#source.slice(code.start, code.end)
    // What would end the tag says nothing of a value.
    const written = said.includes('%>') ? Text.implied(said.replaceAll('%>', '%'), code) : Text.written(this.#source, code, said)
    return [Text.implied(mark, { start: code.start, end: code.start + 1 }), written, Text.implied(' %>', { start: code.end - 1, end: code.end })]
  }

  #words(at: Span, kind: keyof typeof special, escape: Escape, reads: (raw: string) => string): readonly Text[] {
    const source = this.#source
    const pieces: Text[] = []
    let from = at.start
    const upTo = (to: number): void => {
      if (to > from) pieces.push(Text.written(source, { start: from, end: to }, reads(source.slice(from, to)), escape))
    }
    const signs = new RegExp(special[kind])
    signs.lastIndex = at.start
    const limited = source.slice(0, at.end)
    for (let sign = signs.exec(limited); sign; sign = signs.exec(limited)) {
      const { index, 0: found } = sign
      if (found === '\\#{') continue
      const end = found === '#{' ? this.#brackets.endOf(index + 1, at.end) : index + found.length
      if (end < 0) continue
      upTo(index)
      from = signs.lastIndex = end
      if (found === '#{') pieces.push(...this.shown(this.#inside({ start: index + 2, end: end - 1 })))
      else pieces.push(Text.implied(found === '&' ? '&amp;' : '&quot;', { start: index, end }))
    }
    upTo(at.end)
    return pieces
  }

  /** `{name}`, the second braces of what Slim is told not to escape. */
  #inside({ start, end }: Span): Span {
    return this.#source[start] === '{' && this.#source[end - 1] === '}' ? { start: start + 1, end: end - 1 } : { start, end }
  }
}
