import { Element, type Origin, type Span, Text } from '@aboveboard/core'
import { type Entry, type Expression, FluentParser, type Pattern, type SelectExpression, type Span as FluentSpan, type TextElement } from '@fluent/syntax'
import { ReadError } from '../read-error.ts'
import { isFreeMarker } from '../template/freemarker.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import { foldedText } from './folded-text.ts'
import { readMessage } from './message.ts'
import { readingsOf } from './readings.ts'

/**
 * Goes through a Fluent file: messages, terms and their attributes (`save.label`). What Fluent itself passes over is
 * passed over here too; a file that holds nothing else is refused. `false`: it is a template of FreeMarker's.
 */
export function walkFluent(source: string, catalogue: CatalogueReader): boolean {
  if (isFreeMarker(source)) return false
  const { body } = new FluentParser({ withSpans: true }).parse(source)
  const junk = body.find((entry) => entry.type === 'Junk')
  if (junk && !body.some((entry) => entry.type === 'Message' || entry.type === 'Term')) {
    const fault = junk.annotations[0]
    throw new ReadError('fluent', fault?.span?.start ?? junk.span?.start, fault && { said: fault.message.replace(/\.$/, '') })
  }
  const walk = new FluentWalk(source, catalogue)
  for (const entry of body) walk.entry(entry)
  return true
}

class FluentWalk {
  readonly #source: string
  readonly #catalogue: CatalogueReader

  constructor(source: string, catalogue: CatalogueReader) {
    this.#source = source
    this.#catalogue = catalogue
  }

  entry(entry: Entry): void {
    if (entry.type === 'Comment' || entry.type === 'GroupComment' || entry.type === 'ResourceComment') this.#comment(entry)
    if (entry.type !== 'Message' && entry.type !== 'Term') return
    if (entry.comment) this.#comment(entry.comment)
    const { value, id, attributes } = entry
    const name = entry.type === 'Term' ? `-${id.name}` : id.name
    const keyAt = spanOf(id.span)
    if (value) this.#message([name], value, keyAt, keyAt)
    // A single letter to press is no word.
    for (const { id: attribute, value: said } of attributes) if (attribute.name !== 'accesskey') this.#message([name, attribute.name], said, spanOf(attribute.span), keyAt)
  }

  #comment({ content, span }: { readonly content: string; readonly span?: FluentSpan }): void {
    this.#catalogue.comment(content, spanOf(span))
  }

  #message(path: readonly string[], pattern: Pattern, keyAt: Span, { start }: Span): void {
    const at = spanOf(pattern.span)
    const parts = this.#parts(pattern)
    this.#catalogue.message({ path, parts, at, extent: { start: Math.min(start, keyAt.start), end: at.end }, keyAt })
  }

  /** What stands between choices is read as one text, so that tags may hold placeables. */
  #parts({ elements }: Pattern): readonly (Text | Element)[] {
    const parts: (Text | Element)[] = []
    let texts: Text[] = []
    const put = (): void => {
      if (texts.length > 0) parts.push(...readMessage(Text.join(texts)))
      texts = []
    }
    for (const element of elements) {
      if (element.type === 'TextElement') texts.push(this.#text(element))
      else if (element.expression.type === 'SelectExpression') {
        put()
        parts.push(...this.#branches(element.expression))
      } else texts.push(this.#placeable(element.expression, spanOf(element.span)))
    }
    put()
    return readingsOf(parts)
  }

  #text({ value, span }: TextElement): Text {
    const at = spanOf(span)
    return value.length === at.end - at.start ? Text.written(this.#source, at, value) : withEnd(value, at, foldedText(this.#source, at, value))
  }

  #branches({ variants }: SelectExpression): readonly Element[] {
    return variants.map(({ value, key, span }) => new Element('#branch', spanOf(key.span), { extent: spanOf(span) }).append(...this.#parts(value)))
  }

  #placeable(expression: Expression | { readonly type: 'Placeable' }, at: Span): Text {
    if (expression.type === 'StringLiteral') {
      const { value } = expression
      // What is written to keep a blank or a brace.
      return /^[^\\]+$/.test(value) ? Text.implied(value, at) : Text.hole(at)
    }
    return Text.hole(at, originOf(expression))
  }
}

/** A blank at the end of a text parts it from the placeable behind it. */
function withEnd(value: string, at: Span, words: Text): Text {
  const after = /\s$/.test(value)
  if (words.value === '') return after ? Text.implied(' ', at) : words
  return after ? Text.join([words, Text.implied(' ', { start: Math.min(words.at.end, at.end - 1), end: at.end })]) : words
}

function originOf(expression: Expression | { readonly type: 'Placeable' }): Origin {
  switch (expression.type) {
    case 'VariableReference':
      return { kind: 'data', path: expression.id.name }
    case 'MessageReference':
    case 'TermReference': {
      const name = expression.type === 'TermReference' ? `-${expression.id.name}` : expression.id.name
      return { kind: 'translation', key: expression.attribute ? `${name}.${expression.attribute.name}` : name }
    }
    case 'FunctionReference': {
      const first = expression.arguments.positional[0]
      return first?.type === 'VariableReference' ? { kind: 'data', path: first.id.name } : { kind: 'unknown' }
    }
    case 'NumberLiteral':
      return { kind: 'constant', value: Number(expression.value) }
    default:
      return { kind: 'unknown' }
  }
}

const spanOf = (span: FluentSpan | undefined): Span => ({ start: span?.start ?? 0, end: span?.end ?? 0 })
