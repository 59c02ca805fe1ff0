import { BREAK, Element, type Origin, Text } from '@aboveboard/core'
import { decodeHTML } from 'entities/decode'
import { readingsOf } from './readings.ts'

/**
 * The inside of a message: its text, with placeholders as holes, tags dropped, entities decoded, and the
 * branches of a plural or a choice each as a `#branch`. Whatever is not clearly one of these is text; the name of a file
 * says nothing.
 */
export function readMessage(whole: Text): readonly (Text | Element)[] {
  if (fileName.test(whole.value)) return []
  return hasSyntax.test(whole.value) ? readingsOf(new Message(whole).read()) : [whole]
}

/** Where a picture or another file lies, `shopify://shop_images/sale-06-06-24.jpg`: nobody reads it. */
const fileName = /^\S{1,300}\.(?:jpe?g|png|gif|webp|avif|svg|ico|mp[34]|webm|pdf|css|m?js|woff2?)(?:\?\S{0,100})?$|^shopify:\/\/\S+$/i
const hasSyntax = /[{<%$&]|@:|(?:^|\s):[a-z]/
const next = /[{}<%$&@#:']/g

const blank = /\{\s{0,9}(?:[\w$][\w$.[\]-]{0,99})?\s{0,9}(?:,[^{}]{0,99})?\}/y
const choice = /\{\s{0,9}([\w$][\w$.-]{0,99})\s{0,9},\s{0,9}(?:plural|selectordinal|select)\s{0,9},/y
const option = /\s{0,99}(?:offset:\d{1,9}\s{1,9})?=?[\w-]{1,99}\s{0,99}\{/y
const closing = /\s{0,99}\}/y
/** `%s`, `%1$s`, `%.2f`, `%lld`, `%@`; Python's `%(name)s`; Symfony's `%name%`; not the percent of a discount. */
const percent = /%(?:\((\w{1,99})\)[sdif]|(\d{1,2})?\$?[-+0]?\d{0,3}(?:\.\d{1,2})?(?:(?:ll?|h|z|q)?[sdiufx](?![A-Za-z])|@)|([A-Za-z_][\w.]{0,99})%)/y
const dollar = /\$(?:t\(([\w.:-]{1,199})[^)]{0,199}\)|([A-Za-z_]\w{0,99})\$)/y
const linked = /@:\(?'?([\w-]{1,99}(?:\.[\w-]{1,99}){0,9})'?\)?/y
/** Laravel's. A colon is common in text, so only the names that everyone uses. */
const colon = /:(count|number|num|amount|total|price|cost|name|user|email|date|time|days|hours|minutes|seconds|quantity|qty|percent|discount|value|min|max|size|first|last)\b(?!:)/y
const entity = /&(?:[A-Za-z][A-Za-z\d]{1,30}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/y
const tag = /<\/?([A-Za-z][\w:-]{0,99}(?:\s[^<>]{0,999})?|\d{1,3}\s?)\/?>/y
/** Tags that part two blocks of text. */
const parting = /^(?:p|div|li|ul|ol|h[1-6]|tr|td|table|blockquote)\b/i

/** Reads one message, front to back, once: what is left open at its end is closed there. */
class Message {
  readonly #whole: Text
  readonly #value: string
  readonly #parts: (Text | Element)[] = []
  /** Open branches, outermost first. */
  readonly #open: Branch[] = []
  /** Where the text that is not yet put down begins. */
  #from = 0
  /** ICU's quotes mean something only where its choices do. */
  readonly #quotes: boolean

  constructor(whole: Text) {
    this.#whole = whole
    this.#value = whole.value
    this.#quotes = /,\s{0,9}(?:plural|selectordinal|select)\s{0,9},/.test(whole.value)
  }

  read(): (Text | Element)[] {
    const value = this.#value
    for (let at = 0; ; ) {
      next.lastIndex = at
      const found = next.exec(value)
      if (!found) break
      // `at` moves past what was read; one character when that was nothing special.
      at = this.#special(found[0], found.index) ?? found.index + 1
    }
    this.#put(value.length)
    return this.#parts
  }

  #special(mark: string, at: number): number | undefined {
    switch (mark) {
      case '{':
        return this.#brace(at)
      case '}':
        return this.#open.length > 0 ? this.#close(at) : undefined
      case '<':
        return this.#tag(at)
      case '&':
        return this.#entity(at)
      case '%':
        return this.#marked(at) ?? this.#percent(at)
      case '$': {
        const found = match(dollar, this.#value, at)
        return found ? this.#hole(at, found[0].length, found[1] ? translation(found[1]) : data(found[2])) : this.#marked(at)
      }
      case '@': {
        const found = match(linked, this.#value, at)
        return found && this.#hole(at, found[0].length, translation(found[1]))
      }
      case '#': {
        const branch = this.#open.at(-1)
        return branch && this.#hole(at, 1, data(branch.argument))
      }
      case ':': {
        const found = at === 0 || /\s/.test(this.#value[at - 1]!) ? match(colon, this.#value, at) : undefined
        return found && this.#hole(at, found[0].length, data(found[1]))
      }
      default:
        return this.#quotes ? this.#quoted(at) : undefined
    }
  }

  /** `%{count}`, `${count}`: a mark before a blank in braces. */
  #marked(at: number): number | undefined {
    const end = endOf(blank, this.#value, at + 1)
    return end === undefined ? undefined : this.#hole(at, end - at)
  }

  #brace(at: number): number | undefined {
    const value = this.#value
    if (value[at + 1] === '{') {
      const depth = value[at + 2] === '{' ? 3 : 2
      const end = value.slice(at, at + 300).indexOf('}'.repeat(depth))
      return end < 0 ? undefined : this.#hole(at, end + depth)
    }
    const simple = endOf(blank, value, at)
    if (simple !== undefined) return this.#hole(at, simple - at)
    const chosen = match(choice, value, at)
    if (!chosen) return undefined
    this.#put(at)
    return this.#branch(at + chosen[0].length, chosen[1]!)
  }

  /** The branch that begins here, if one does, or else the end of the choice. */
  #branch(at: number, argument: string): number {
    const named = match(option, this.#value, at)
    if (named) {
      const end = at + named[0].length
      const element = new Element('#branch', this.#whole.slice(at + named[0].search(/\S/), end).at)
      this.#append(element)
      this.#open.push({ element, argument })
      this.#from = end
      return end
    }
    this.#from = at + (match(closing, this.#value, at)?.[0].length ?? 0)
    return this.#from
  }

  #close(at: number): number {
    this.#put(at)
    const { element, argument } = this.#open.pop()!
    element.extent = { start: element.at.start, end: this.#whole.slice(at, at + 1).at.end }
    return this.#branch(at + 1, argument)
  }

  #tag(at: number): number | undefined {
    const found = match(tag, this.#value, at)
    if (!found) return undefined
    const end = at + found[0].length
    this.#put(at)
    const name = found[1]!
    const place = this.#whole.slice(at, end).at
    if (/^br\b/i.test(name)) this.#append(Text.implied('\n', place))
    else if (parting.test(name)) this.#append(Text.implied(BREAK, place))
    this.#from = end
    return end
  }

  #entity(at: number): number | undefined {
    const found = match(entity, this.#value, at)
    if (!found) return undefined
    const read = decodeHTML(found[0])
    if (read === found[0]) return undefined
    const end = at + found[0].length
    this.#put(at)
    this.#append(Text.implied(read, this.#whole.slice(at, end).at))
    this.#from = end
    return end
  }

  #percent(at: number): number | undefined {
    if (this.#value[at + 1] === '%') {
      // `%%` reads as one percent sign: the second is left out.
      this.#put(at + 1)
      this.#from = at + 2
      return at + 2
    }
    if (/\d/.test(this.#value[at - 1] ?? '')) return undefined
    const found = match(percent, this.#value, at)
    return found && this.#hole(at, found[0].length, data(found[1] ?? found[2] ?? found[3]))
  }

  /** ICU: `''` is an apostrophe, `'{…}'` is text. */
  #quoted(at: number): number | undefined {
    const after = this.#value[at + 1]
    if (after === "'") {
      this.#put(at + 1)
      this.#from = at + 2
      return at + 2
    }
    if (after !== '{' && after !== '}' && after !== '#') return undefined
    this.#put(at)
    const end = this.#value.indexOf("'", at + 1)
    this.#from = at + 1
    this.#put(end < 0 ? this.#value.length : end)
    this.#from = end < 0 ? this.#value.length : end + 1
    return this.#from
  }

  #hole(from: number, length: number, origin?: Origin): number {
    const to = from + length
    this.#put(from)
    this.#append(Text.hole(this.#whole.slice(from, to).at, origin ?? data(nameIn(this.#value.slice(from, to)))))
    this.#from = to
    return to
  }

  /** Puts down the text read since the last special thing. */
  #put(to: number): void {
    if (to > this.#from) this.#append(this.#whole.slice(this.#from, to))
    this.#from = to
  }

  #append(part: Text | Element): void {
    const branch = this.#open.at(-1)
    if (branch) branch.element.append(part)
    else this.#parts.push(part)
  }
}

interface Branch {
  readonly element: Element
  /** What the choice depends on: a plural's number, shown as `#`. */
  readonly argument: string
}

function match(pattern: RegExp, value: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(value) ?? undefined
}

/** Where a pattern that stands here ends. */
function endOf(pattern: RegExp, value: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(value) ? pattern.lastIndex : undefined
}

const translation = (key = ''): Origin => ({ kind: 'translation', key })
const data = (path = ''): Origin => ({ kind: 'data', path })

/** The name within a placeholder: `{{- user.name, capitalize }}` asks for `user.name`. */
const nameIn = (placeholder: string): string => /[A-Za-z_\d][\w$.[\]-]*/.exec(placeholder)?.[0] ?? ''
