import { Brackets } from './brackets.ts'
import { Closers } from './closers.ts'
import type { Dialect } from './dialect.ts'
import { keyOrigin } from './origin.ts'
import type { Meaning } from './tag.ts'
import { told, type Told } from './told.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
/** Directives around a stretch that is shown on a condition, again and again, or elsewhere. */
const openers = words('if list foreach switch attempt macro function')
const turns = words('else elseif case default recover')
const parts = words('include nested visit')

/** What only FreeMarker writes: a directive, a macro that is called. */
const directive = /<\/?[#@]\w|<#--|\[#ftl\b|\[\/?#\w/
/** An entry of Fluent's. */
const entry = /^-?[A-Za-z][\w-]*[ \t]*=/m

/** Whether a file named `.ftl`, which Fluent's catalogues are as well, is one of FreeMarker's templates. */
export const isFreeMarker = (source: string): boolean => /^\s*</.test(source) || directive.test(source) || (!entry.test(source) && source.includes('${'))

/** Tags of FreeMarker: `${user.name!"friend"}`, `<#if sale>`, `<@footer />`, also in square brackets: `[#if sale]`. */
export class FreeMarker implements Dialect {
  readonly opening: string
  readonly #source: string
  readonly #brackets: Brackets
  readonly #closers: Closers
  /** `[#if sale]`: without them, squares are words, or marks of a service that sends mails. */
  readonly #inSquares: boolean
  #verbatimUntil = -1

  constructor(source: string) {
    this.#source = source
    this.#brackets = new Brackets(source)
    this.#closers = new Closers(source)
    this.#inSquares = /\[#ftl\b|\[\/#\w/.test(source)
    this.opening = String.raw`[$#]\{|<\/?[#@]` + (this.#inSquares ? String.raw`|\[(?:\/?[#@]|=)` : '')
  }

  readonly closesItself = (): boolean => false

  owns(start: number): boolean {
    const two = this.#source.slice(start, start + 2)
    return two === '${' || two === '#{' || two === '<#' || two === '<@' || two === '</' || (this.#inSquares && /^\[[/#@=]/.test(two))
  }

  at(start: number, limit: number): Told | undefined {
    if (start < this.#verbatimUntil) return undefined
    const source = this.#source
    const isShown = source[start + 1] === '{' || source[start + 1] === '='
    if (isShown) {
      const end = this.#brackets.endOf(source[start + 1] === '{' ? start + 1 : start, limit)
      return end < 0 ? undefined : told(start, end, valueOf(source.slice(start + 2, end - 1)))
    }
    const closer = source[start] === '[' ? ']' : '>'
    if (source.startsWith('#--', start + 1)) return this.#comment(start, `--${closer}`, limit)
    const end = closer === ']' ? this.#brackets.endOf(start, limit) : this.#brackets.past('>', start + 1, limit)
    if (end < 0 || end > limit) return undefined
    const meaning = meaningOf(source.slice(start + 1, end - 1))
    if (meaning?.content === 'noparse') this.#verbatimUntil = this.#endOfVerbatim(end, closer)
    return meaning && told(start, end, meaning)
  }

  #comment(start: number, closer: string, limit: number): Told | undefined {
    const close = this.#closers.next(closer, start + 4)
    const end = close + closer.length
    return close < 0 || end > limit ? undefined : told(start, end, { role: 'comment', content: this.#source.slice(start + 4, close) })
  }

  #endOfVerbatim(from: number, closer: string): number {
    const at = this.#closers.next(closer === ']' ? '[/#noparse]' : '</#noparse>', from)
    return at < 0 ? from : at
  }
}


/** `msg("cart.buy")`, as Keycloak and Spring look their messages up, dressed or not. */
const message = /^(?:\w+\()?(?:\w+\.)?(?:msg|message|getMessage|messages?Format|springMessage)\(\s*(?:"((?:[^"\\]|\\.)+)"|'((?:[^'\\]|\\.)+)')/
/** What dresses a value, as built-ins of FreeMarker's do: `?html`, `?string("0.00")`. */
const builtIns = /\?\s*\w+(?:\([^()]*\))?/g

/** What stands in `${…}`. A value that may be missing has another behind its `!`. */
function valueOf(inner: string): Meaning {
  const content = inner.trim()
  const [, double, single] = message.exec(content) ?? []
  const key = double ?? single
  const bare = content.replace(builtIns, '').replace(/!\s*(?:"[^"]*"|'[^']*')?\s*$/, '')
  return { role: 'value', content: /^\([^()]*\)$/.test(bare) ? bare.slice(1, -1) : bare, origin: key === undefined ? undefined : keyOrigin(key) }
}

/** What a directive or a macro does, without the brackets around it: `#if x`, `/#if`, `@footer /`. */
function meaningOf(inner: string): Meaning | undefined {
  const [, slash, sign, word = ''] = /^(\/?)([#@])([\w.]*)/.exec(inner) ?? []
  const content = inner.replace(/^\/?[#@]/, '').replace(/\/$/, '').trim()
  if (sign === '@') {
    if (slash === '/') return { role: 'flow', step: { does: 'close', name: 'macro' }, content }
    const called = calledMessage.exec(inner)
    if (called) return { role: 'value', content, origin: keyOrigin(called[1] ?? called[2]!) }
    return { role: 'part', step: inner.endsWith('/') ? undefined : { does: 'open', name: 'macro' }, content }
  }
  if (sign !== '#' || word === '') return undefined
  if (slash === '/') return openers.has(word) ? { role: 'flow', step: { does: 'close', name: word }, content } : { role: 'statement', content }
  if (parts.has(word)) return { role: 'part', content }
  if (turns.has(word)) return { role: 'flow', step: { does: 'turn' }, content }
  if (openers.has(word)) return { role: 'flow', step: { does: 'open', name: word }, content }
  return { role: 'statement', content }
}

/** `<@spring.message "cart.buy" />`, `<@message key="cart.buy" />` */
const calledMessage = /^@(?:\w+\.)?(?:message|messageText|msg|text)\s+(?:(?:code|key|name)\s*=\s*)?(?:"([^"$]+)"|'([^'$]+)')/
