import { Attribute, Element, type Escape, type Span, Text, unknown } from '@aboveboard/core'
import { decode } from '../escapes.ts'
import { jsonEscape } from '../strings/json-escape.ts'

/** Something a site's own code puts in place: `{{< note >}}`, `{% callout title="…" %}`, `:::tip Title`, `!!! note "Title"`. */
export interface Shortcode extends Span {
  readonly name: string
  /** What it begins, or ends, is ended by another with this key. */
  readonly key: string
  readonly closing: boolean
  /** It may hold what follows, up to its end. */
  readonly holds: boolean
  /** What it is given, by name or by place. */
  readonly given: Span
  /** What stands behind its name for everyone to read: the title of an admonition. */
  readonly title: Span | undefined
  /** Words without quotes are variables there. */
  readonly computes: boolean
}

/** Tags of a template that are shortcodes: Hugo's, and those of Liquid, Nunjucks and Markdoc whose name is nobody else's. */
export function shortcodeIn(source: string, { start, end }: Span): Shortcode | undefined {
  const [, opening = '', slash = '', ending = '', name = ''] = /^(\{\{[<%]|\{%-?)\s*(\/?)\s*(end(?=\w)|)([A-Za-z][\w./:-]*)/.exec(source.slice(start, Math.min(end, start + 100))) ?? []
  const hugo = opening.startsWith('{{')
  if (name === '') return undefined
  const closing = slash !== '' || (!hugo && ending !== '')
  const whole = hugo ? ending + name : name
  const from = source.indexOf(name, start + opening.length) + name.length
  const self = /\/\s*(?:[>%]\}\}|-?%\})$/.test(source.slice(Math.max(from, end - 12), end))
  return { start, end, name: whole, key: whole, closing, holds: !self && !closing, given: { start: from, end: end - (hugo ? 3 : 2) }, title: undefined, computes: !hugo }
}

const fence = /(:{2,})[ \t]*(?:([A-Za-z][\w-]*)(?:\[([^\]\r\n]*)\])?(?:\{([^}\r\n]*)\})?)?([^\r\n]*)/y
const admonition = /(?:!!!|\?\?\?\+?|===)[ \t]+(?:([A-Za-z][\w-]*)(?:[ \t]+[\w-]+)*[ \t]*)?(?:"([^"\r\n]*)")?[ \t]*(?=[\r\n]|$)/y

/** A line that opens or closes a container: `:::tip Title`, `::card{title="…"}`, `:::`, `!!! note "Title"`. */
export function fenceAt(source: string, start: number): Shortcode | undefined {
  if (source[start] !== ':') return admonitionAt(source, start)
  fence.lastIndex = start
  const [line = '', colons = '', name = '', label, given, rest = ''] = fence.exec(source) ?? []
  if (colons === '') return undefined
  const end = start + line.trimEnd().length
  const none = { start: end, end }
  const told = { start, end, key: colons, computes: false, given: none, title: undefined }
  if (name === '') return rest.trim() === '' ? { ...told, name, closing: true, holds: false } : undefined
  const hasGiven = given !== undefined
  // Two colons and words behind are prose: `::before is a pseudo-element`.
  if (colons.length === 2 && rest.trim() !== '') return undefined
  const titled = label ?? rest.trim()
  const from = label === undefined ? end - titled.length : source.indexOf('[', start) + 1
  const brace = source.indexOf('{', start) + 1
  return {
    ...told,
    name,
    closing: false,
    holds: true,
    given: hasGiven ? { start: brace, end: brace + given.length } : none,
    title: titled === '' ? undefined : { start: from, end: from + titled.length },
  }
}

function admonitionAt(source: string, start: number): Shortcode | undefined {
  admonition.lastIndex = start
  const [line = '', name = 'tab', title = ''] = admonition.exec(source) ?? []
  if (line === '') return undefined
  const from = source.indexOf('"', start) + 1
  const end = start + line.trimEnd().length
  const none = { start: end, end }
  return { start, end, name, key: '', closing: false, holds: false, given: none, title: title === '' ? undefined : { start: from, end: from + title.length }, computes: false }
}

/** Names of what can be pressed, and of code. */
const pressed = /(?:^|[-_])(?:button|btn|cta)(?:$|[-_])/i
const code = /^(?:highlight|code|codeblock|mermaid|math|katex|pre)$/i
const address = /^(?:href|link|url|to|target|page)$/

/** The element a shortcode stands for, and what it says beside its attributes. */
export interface Meant {
  readonly element: Element
  readonly said: readonly Text[]
}

/** What a shortcode means. An element that is none of HTML's keeps its name, capital first, as components do. */
export function meaningOf(source: string, shortcode: Shortcode): Meant {
  const { start, end, name, title } = shortcode
  const at = { start, end }
  const isPressed = pressed.test(name)
  const attributes: Attribute[] = []
  const said: Text[] = title ? [Text.written(source, title, source.slice(title.start, title.end))] : []
  for (const given of givenTo(source, shortcode)) {
    const { key, text } = given
    if (key === undefined) {
      if (text && isSaid(text.value, isPressed)) said.push(text)
      else if (text && isPressed && !attributes.some((each) => each.name === 'href')) attributes.push(new Attribute('href', given.at, { text }))
    } else attributes.push(new Attribute(isPressed && address.test(key) ? 'href' : key, given.at, text ? { text } : { origin: unknown }))
  }
  const called = isPressed ? (attributes.some((each) => each.name === 'href') ? 'a' : 'button') : code.test(name) ? 'pre' : capital(name)
  return { element: new Element(called, at, { attributes, written: name }), said }
}

/** Whether what is given without a name is for the reader: a sentence, or what a button says. */
const isSaid = (value: string, pressed: boolean): boolean => !/^(?:[./#]|\w+:)|\.\w{2,5}$/.test(value) && (pressed || /\p{L} +\p{L}/u.test(value))

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

interface Given {
  readonly key: string | undefined
  readonly at: Span
  /** None where it is computed. */
  readonly text: Text | undefined
}

/** `title="Hello"`, `"Hello"`, `open=true`, `size: 3`, `$name`. */
const each = /(?:([A-Za-z_][\w.-]*)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s"'`,=]+))/g

function* givenTo(source: string, { given, computes }: Shortcode): Generator<Given> {
  for (const match of source.slice(given.start, given.end).matchAll(each)) {
    const [whole, key, double, single, raw, bare] = match
    const quoted = double ?? single ?? raw
    const start = given.start + match.index
    const at = { start, end: start + whole.length }
    const to = at.end - (quoted === undefined ? 0 : 1)
    const inside = { start: to - (quoted ?? bare ?? '').length, end: to }
    const escape: Escape = raw === undefined && quoted !== undefined ? jsonEscape : none
    const value = decode(source, inside, escape)
    const isComputed = /\{[{%]/.test(value) || (quoted === undefined && (computes || value.startsWith('$')))
    yield { key: key?.toLowerCase(), at, text: isComputed ? undefined : Text.written(source, inside, value, escape) }
  }
}

const none: Escape = () => undefined
