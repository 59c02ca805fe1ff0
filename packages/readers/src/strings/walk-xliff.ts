import { type Span, Text } from '@aboveboard/core'
import { written } from '../escapes.ts'
import { ReadError } from '../read-error.ts'
import { tagOf } from './catalogue-language.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import { pathOf } from './catalogue-tree.ts'
import { readMessage } from './message.ts'
import { walkXml, xmlEscape, type XmlVisitor } from './xml.ts'

interface Unit {
  readonly key: string
  readonly at: Span
  extent: Span
  readonly source: Text[]
  readonly target: Text[]
}

/**
 * Goes through XLIFF, 1.2 or 2: of each unit its target; in a file without any, its source. What code is kept in
 * inline elements is a blank, the tags of markup are left out.
 */
export function walkXliff(source: string, catalogue: CatalogueReader): void {
  const file = new Xliff(source, catalogue)
  walkXml(source, file)
  if (!file.isXliff && source.trim() !== '') throw new ReadError('xliff', 0)
  const translated = file.units.some(({ target }) => target.length > 0)
  for (const lang of translated ? file.targets : file.sources) catalogue.tell(lang)
  for (const unit of file.units) {
    const text = Text.join(translated ? unit.target : unit.source)
    if (text.value.trim() === '') continue
    catalogue.message({ path: pathOf(keyOf(unit)), parts: readMessage(text), at: text.at, extent: unit.extent, keyAt: unit.at })
  }
}

/** The source itself may be the key: `cart.decline`. */
function keyOf({ key, source, target }: Unit): string {
  const said = target.length > 0 ? source.map(({ value }) => value).join('') : ''
  return /^[\w-]+(?:[._][\w-]+)+$/.test(said) ? said : key
}

/** Elements that stand for code (a blank), and those that hold code that is not shown. */
const blanks = new Set(['x', 'ph'])
const codes = new Set(['bpt', 'ept', 'it', 'sub'])

class Xliff implements XmlVisitor {
  readonly units: Unit[] = []
  readonly sources = new Set<string>()
  readonly targets = new Set<string>()
  isXliff = false
  readonly #source: string
  readonly #catalogue: CatalogueReader
  #unit: Unit | undefined
  /** Where the words that come belong. */
  #into: Text[] | undefined
  /** How many elements are open whose content is code, and where the outermost begins. */
  #code = 0
  #note: number | undefined

  constructor(source: string, catalogue: CatalogueReader) {
    this.#source = source
    this.#catalogue = catalogue
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: Span): void {
    if (this.#code > 0) this.#code++
    else if (this.#into) this.#inline(name, attributes, at)
    else if (name === 'xliff' || name === 'file') {
      this.isXliff ||= name === 'xliff'
      tell(this.sources, attributes['source-language'] ?? attributes.srcLang)
      tell(this.targets, attributes['target-language'] ?? attributes.trgLang)
    } else if (name === 'trans-unit' || name === 'unit') {
      this.#unit = { key: attributes.resname ?? attributes.name ?? attributes.id ?? '', at, extent: at, source: [], target: [] }
      this.units.push(this.#unit)
    } else if (name === 'source') this.#into = this.#unit?.source
    else if (name === 'target') this.#into = this.#unit?.target
    else if (name === 'note') this.#note = at.end
  }

  close(name: string, at: Span): void {
    if (this.#code > 0) this.#code--
    else if (name === 'source' || name === 'target') this.#into = undefined
    else if ((name === 'trans-unit' || name === 'unit') && this.#unit) {
      this.#unit.extent = { start: this.#unit.at.start, end: at.end }
      this.#unit = undefined
    } else if (name === 'note' && this.#note !== undefined) {
      this.#catalogue.comment(this.#source.slice(this.#note, at.start).trim(), { start: this.#note, end: at.start })
      this.#note = undefined
    }
  }

  text(at: Span): void {
    if (this.#into && this.#code === 0) this.#into.push(written(this.#source, at, xmlEscape))
  }

  #inline(name: string, attributes: Readonly<Record<string, string>>, at: Span): void {
    if (!blanks.has(name) && !codes.has(name)) return
    this.#code = 1
    const id = attributes.equiv ?? attributes.id ?? ''
    if (codes.has(name) || /^(?:START_|CLOSE_)/.test(id) || attributes.ctype?.startsWith('x-')) return
    if (attributes.ctype === 'lb' || id === 'LINE_BREAK') this.#into!.push(Text.implied('\n', at))
    else this.#into!.push(Text.hole(at, { kind: 'data', path: /[A-Za-z_][\w.]*/.exec(attributes['equiv-text'] ?? attributes.disp ?? id)?.[0] ?? id }))
  }
}

function tell(languages: Set<string>, written: string | undefined): void {
  const tag = written && tagOf(written)
  if (tag) languages.add(tag)
}
