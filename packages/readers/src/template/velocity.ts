import { Brackets } from './brackets.ts'
import { Closers } from './closers.ts'
import type { Dialect } from './dialect.ts'
import { keyOrigin } from './origin.ts'
import type { Meaning } from './tag.ts'
import { told, type Told } from './told.ts'

const openers = new Set(['if', 'foreach', 'macro', 'define'])
const turns = new Set(['else', 'elseif'])
const parts = new Set(['parse', 'include'])
const silent = new Set(['set', 'evaluate', 'stop', 'break', 'return'])
/** Directives without which brackets are nothing. */
const bare = new Set(['else', 'end', 'stop', 'break'])

/** Tags of Velocity: `$user.name`, `$!{name}`, `#if ($sale)`, `#parse("footer.vm")`. */
export class Velocity implements Dialect {
  readonly opening = String.raw`#(?=[#*[{@A-Za-z])|\$(?=!?\{?[A-Za-z_])`
  readonly #source: string
  readonly #brackets: Brackets
  readonly #closers: Closers

  constructor(source: string) {
    this.#source = source
    this.#brackets = new Brackets(source)
    this.#closers = new Closers(source)
  }

  readonly closesItself = (): boolean => false

  owns(start: number): boolean {
    const first = this.#source[start]
    return first === '#' || first === '$'
  }

  at(start: number, limit: number): Told | undefined {
    const source = this.#source
    if (source[start] === '$') return this.#reference(start, limit)
    if (source[start + 1] === '#') return this.#until('\n', start, limit, { role: 'comment', content: '' })
    if (source[start + 1] === '*') return this.#until('*#', start, limit, { role: 'comment', content: '' })
    // What Velocity leaves alone is text as it stands.
    if (source[start + 1] === '[') return source.startsWith('#[[', start) ? told(start, start + 3, { role: 'statement', content: '' }) : undefined
    const directive = /#(?:\{(\w+)\}|@?(\w+))([ \t]*\()?/y
    directive.lastIndex = start
    const [, braced, plain, bracket] = directive.exec(source) ?? []
    const word = braced ?? plain ?? ''
    if (bracket === undefined || bare.has(word)) {
      const end = start + 1 + word.length + (braced === undefined ? 0 : 2)
      return bare.has(word) && end <= limit ? told(start, end, meaningOf(word, word, false)) : undefined
    }
    const end = this.#brackets.endOf(directive.lastIndex - 1, limit)
    return end < 0 || end > limit ? undefined : told(start, end, meaningOf(word, `${word} ${source.slice(directive.lastIndex, end - 1).trim()}`, source[start + 1] === '@'))
  }

  #until(closer: string, start: number, limit: number, meaning: Meaning): Told {
    const close = this.#closers.next(closer, start + 2)
    const end = close < 0 ? limit : Math.min(limit, closer === '\n' ? close : close + closer.length)
    return told(start, end, { ...meaning, content: this.#source.slice(start + 2, end) })
  }

  /** `$name`, `${user.name}`, `$text.get("cart.buy")`, `$rows[0]` */
  #reference(start: number, limit: number): Told | undefined {
    const source = this.#source
    const name = /\$!?(\{)?[A-Za-z_][\w-]*/y
    name.lastIndex = start
    const [, brace] = name.exec(source) ?? []
    const from = name.lastIndex
    if (from === 0) return undefined
    if (brace !== undefined) {
      const open = source.indexOf('{', start)
      const end = this.#brackets.endOf(open, limit)
      return end < 0 ? undefined : told(start, end, valueOf(source.slice(open + 1, end - 1)))
    }
    const member = /\.[A-Za-z_][\w-]*/y
    let end = from
    for (let next = from; next >= 0; ) {
      end = next
      member.lastIndex = end
      const isCalled = source[end] === '[' || (source[end] === '(' && end > from)
      next = member.test(source) ? member.lastIndex : isCalled ? this.#brackets.endOf(end, limit) : -1
    }
    return end > limit ? undefined : told(start, end, valueOf(source.slice(start, end).replace(/^\$!?/, '')))
  }
}


/** `text.get("cart.buy")`, `i18n.render('cart.buy')` */
const message = /^(?:text|i18n|msg|messages?|services\.localization|l10nTool|language)\.(?:get|getText|getString|render|msg|format)\(\s*(?:"([^"$]+)"|'([^'$]+)')/

function valueOf(content: string): Meaning {
  const [, double, single] = message.exec(content) ?? []
  const key = double ?? single
  return { role: 'value', content: content.trim(), origin: key === undefined ? undefined : keyOrigin(key) }
}

function meaningOf(word: string, content: string, hasBody: boolean): Meaning {
  if (openers.has(word)) return { role: 'flow', step: { does: 'open' }, content }
  if (turns.has(word)) return { role: 'flow', step: { does: 'turn' }, content }
  if (word === 'end') return { role: 'flow', step: { does: 'close' }, content }
  if (parts.has(word)) return { role: 'part', content }
  if (silent.has(word)) return { role: 'statement', content }
  // A macro of somebody's own.
  return { role: 'part', step: hasBody ? { does: 'open' } : undefined, content }
}
