import { Attribute, BREAK, constant, Element, HOLE, type Origin, type Span, Text, unknown } from '@aboveboard/core'
import { type Argument, type Call, callIn, type Value } from './call.ts'
import { alternativesIn, type Literal, messageIn, textOfLiteral } from './copy.ts'
import { type Maker, makerOf, typeOfRow } from './makers.ts'
import { originOf } from './origin.ts'
import type { TemplateTag } from './tag.ts'

/** Longer than any call that makes one element, in UTF-16 units. */
const longest = 2000

/** What of an element's options are attributes of HTML; others tell the engine something. */
const attributes = new Set(
  'accept action alt autocomplete checked class disabled for formaction height hidden href id max maxlength method min minlength multiple name pattern placeholder readonly rel required role selected style target title type value width'.split(' '),
)
const flags = new Set('checked disabled hidden multiple readonly required selected'.split(' '))
/** Lists of attributes of the control itself: simple_form's, Symfony's. */
const lists = new Set(['input_html', 'attr', 'html', 'html_options'])
/** Lists whose keys go on from their name: `data: { confirm: "…" }`. */
const prefixes = new Set(['data', 'aria'])

/**
 * What a function of a template engine makes where its tag stands, in HTML's vocabulary: `f.check_box :news, checked: true` is
 * an `input`, checked; what the code does not write out is a blank. `undefined` where the tag makes no element that is known.
 */
export function madeBy(tag: TemplateTag, source: string): Element | undefined {
  const called = tag.role === 'value' ? calledIn(tag, source) : undefined
  return called && new Making(source, tag, called.call).element(called.maker)
}

/** The element that a function puts around a block, still empty: `<%= f.label :news do %>`. */
export function madeByBlock(tag: TemplateTag, source: string): Element | undefined {
  const called = tag.role === 'flow' ? calledIn(tag, source) : undefined
  if (!called || !around.has(called.maker.makes)) return undefined
  const { call, maker } = called
  return new Making(source, tag, call).around({ ...maker, takes: maker.takes.filter((place) => place !== 'words') })
}

function calledIn(tag: TemplateTag, source: string): { readonly call: Call; readonly maker: Maker } | undefined {
  const { code, content } = tag
  if (content === '' || code.length > longest) return undefined
  const from = tag.start + code.indexOf(content)
  const call = callIn(source, { start: from, end: from + content.length })
  const maker = call && makerOf(code, call.on, call.name)
  return maker && { call, maker }
}

/** Elements that hold what their block does. */
const around = new Set<Maker['makes']>(['label', 'button', 'a', 'form'])

/** Makes one element of a call, with all that is told of it. */
class Making {
  readonly #source: string
  readonly #at: Span
  readonly #call: Call
  readonly #attributes = new Map<string, Attribute>()
  #words: Text | undefined
  /** The label that a row shows above its field or beside it. */
  #label: Text | undefined
  #as: string | undefined
  #open = false

  constructor(source: string, at: TemplateTag, call: Call) {
    this.#source = source
    this.#at = { start: at.start, end: at.end }
    this.#call = call
  }

  element(maker: Maker): Element | undefined {
    const { makes, type, toldBy } = maker
    this.#read(maker)
    if (maker.row) return this.#row(toldBy)
    if (makes === 'form' || (toldBy !== undefined && !this.#attributes.has(toldBy))) return undefined
    const words = this.#words ?? Text.hole(this.#at)
    if (type === 'submit' && makes === 'input') this.#add('value', this.#at, words)
    const element = this.#empty(makes, type)
    return around.has(makes) ? element.append(words) : element
  }

  /** The element without what its block holds. */
  around(maker: Maker): Element {
    this.#read(maker)
    return this.#empty(maker.makes, maker.type)
  }

  /** A label with its field in it. Of a field that nobody knows, the words are known. */
  #row(toldBy: string | undefined): Element | undefined {
    const type = this.#as === undefined ? undefined : typeOfRow(this.#as)
    const known = toldBy === undefined ? type !== undefined : this.#attributes.has(toldBy)
    const field = known ? this.#empty('input', type) : Text.hole(this.#at)
    if (this.#label) return new Element('label', this.#at).append(this.#label, field)
    return field instanceof Element ? field : undefined
  }

  #empty(name: string, type: string | undefined): Element {
    if (type !== undefined) this.#add('type', this.#at, Text.implied(type, this.#at))
    // Forms of template engines are sent by POST where nothing else is told.
    if (name === 'form') this.#add('method', this.#at, Text.implied('post', this.#at))
    if (name === 'a') this.#add('href', this.#at, Text.hole(this.#at))
    return new Element(name, this.#at, { attributes: [...this.#attributes.values()], open: this.#open })
  }

  #read({ makes, type, takes, renamed }: Maker): void {
    const { on, given } = this.#call
    let next = 0
    let form = on === undefined || isClass(on) ? '' : on
    let field: Value | undefined
    for (const argument of given) {
      const { key, value } = argument
      const place = takes[next]
      if (key !== undefined) this.#option(key, argument, renamed)
      else if (isOptions(value)) for (const option of value.given) this.#option(option.key, option, renamed)
      // `f.button :submit, "Order"` says first what kind of button it is.
      else if (place !== 'words' || value.kind !== 'symbol') {
        next++
        if (place === 'form') form = this.#raw(value)
        else if (place === 'field') field = value
        else if (place === 'words') this.#words = this.#said(value)
        else if (place !== undefined && place !== 'route') this.#option(place, argument)
        else this.#open ||= value.kind === 'code'
      }
    }
    if (makes !== 'label' && form !== '' && field) this.#open = true
    if (field) this.#name(field, form, makes === 'label', makes === 'label' || type === 'radio' ? this.#attributes.get('value')?.text.value : undefined)
  }

  /** A field's name joins it to its label, whatever id the engine makes of it. C# names a field by what it fills: `m => m.Email`. */
  #name(field: Value, form: string, isLabel: boolean, value = ''): void {
    const { at } = field
    const own = this.#raw(field)
    const id = Text.implied([form, own, value].filter((part) => part !== '').join('_'), at)
    this.#add(isLabel ? 'for' : 'id', at, id)
    const member = field.kind === 'code' ? /^\w+\s*=>\s*\w+\.([\w.]+)$/.exec(own)?.[1] : undefined
    if (!isLabel && member !== undefined) this.#add('name', at, Text.implied(member, at))
    if (!isLabel && field.kind !== 'code') this.#add('name', at, field.kind === 'string' ? textOfLiteral(this.#source, at, field) : Text.written(this.#source, at, own))
  }

  /** What is told of the element under a name. */
  #option(key: string | undefined, given: Argument, renamed?: Readonly<Record<string, string>>): void {
    const { value } = given
    if (key === undefined) return this.#bare(given)
    const name = renamed?.[key] ?? key.toLowerCase()
    if (value.kind === 'list' && (lists.has(name) || prefixes.has(name))) {
      for (const inner of value.given) if (inner.key !== undefined) this.#option(prefixes.has(name) ? `${name}-${inner.key.replaceAll('_', '-')}` : inner.key, inner)
    } else if (name === 'label') this.#label = value.kind === 'constant' ? undefined : this.#said(value)
    else if (name === 'as') this.#as = this.#raw(value)
    else if (attributes.has(name) || /^(?:data|aria)-|^on[a-z]+$/.test(name)) this.#attribute(name, given)
  }

  /** `['checked']` */
  #bare({ value, start, end }: Argument): void {
    if (value.kind === 'string' && flags.has(this.#raw(value))) this.#add(this.#raw(value), { start, end }, Text.empty)
  }

  #attribute(name: string, { value, start, end }: Argument): void {
    const at = { start, end }
    // Nothing is told by nothing: `checkbox('news', 1, null, ['checked'])`.
    if (value.kind === 'constant' && value.value === null) return
    if (value.kind === 'constant') this.#add(name, at, typeof value.value === 'number' ? this.#said(value) : Text.empty, constant(value.value))
    else this.#add(name, at, this.#said(value), undefined, value.kind === 'code' && flags.has(name))
  }

  /** What is told first, holds. */
  #add(name: string, at: Span, text: Text, origin?: Origin, maybe = false): void {
    if (this.#attributes.has(name)) return
    this.#attributes.set(name, new Attribute(name, at, { text, origin: origin ?? originIn(text), maybe }))
  }

  #raw({ at }: Value): string {
    return this.#source.slice(at.start, at.end)
  }

  /** The words of a string, or of a message that is looked up by what it says; else a blank, and what may stand in its place. */
  #said(value: Value): Text {
    const { at } = value
    const source = this.#source
    if (value.kind === 'string') return textOfLiteral(source, at, value)
    const raw = this.#raw(value)
    if (value.kind !== 'code') return Text.written(source, at, raw)
    const origin = originOf(raw)
    const literal = origin.kind === 'translation' ? messageIn(raw, origin.key) : undefined
    const text = (each: Literal): Text => textOfLiteral(source, { start: at.start + each.start, end: at.start + each.end }, each)
    if (literal) return text(literal)
    return Text.join([Text.hole(at, origin), ...alternativesIn(raw).flatMap((other) => [Text.implied(BREAK, at), text(other)])])
  }
}

/** Keys and values, or names of attributes, rather than a list of things. */
const isOptions = (value: Value): value is Value & { kind: 'list' } => value.kind === 'list' && value.given.every(({ key, value: { kind } }) => key !== undefined || kind === 'string')

/** `Form` in `Form::label` is no form of the page, as `f` in `f.label` is. */
const isClass = (on: string): boolean => /^[A-Z]/.test(on)

/** Where a value comes from that holds a blank, which may be all of it. */
const originIn = ({ value, holes: [hole] }: Text): Origin => (!hole ? constant(value) : value === HOLE ? hole.origin : unknown)
