import { Element, type Escape, type Span } from '@aboveboard/core'
import { written } from '../escapes.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import { branchesOf, pathOf } from './catalogue-tree.ts'
import { readMessage } from './message.ts'
import { walkXml, xmlEscape, type XmlVisitor } from './xml.ts'

const means: Readonly<Record<string, string>> = { n: '\n', t: '\t' }

/** Android's own escapes beside those of XML: `\'`, `\u2019`; quotes keep blanks and are not shown. */
const androidEscape: Escape = (source, from) => {
  if (source[from] === '"') return { length: 1, means: '' }
  if (source[from] !== '\\') return xmlEscape(source, from)
  const next = source[from + 1] ?? ''
  const code = next === 'u' ? /^[\da-fA-F]{4}/.exec(source.slice(from + 2, from + 6))?.[0] : undefined
  return code ? { length: 6, means: String.fromCharCode(parseInt(code, 16)) } : { length: 2, means: means[next] ?? next }
}

/** Goes through a file of Android's resources: its strings, plurals and lists of strings. */
export function walkAndroid(source: string, catalogue: CatalogueReader): void {
  walkXml(source, new Resources(source, catalogue))
}

interface Opened {
  readonly name: string
  readonly key: string
  readonly at: Span
}

const lists = new Set(['plurals', 'string-array'])

class Resources implements XmlVisitor {
  readonly #source: string
  readonly #catalogue: CatalogueReader
  /** The plural or the list whose items come. */
  #list: Opened | undefined
  #items = 0
  readonly #forms: Element[] = []
  /** The string or the item whose words come, and how deep in its tags. */
  #open: Opened | undefined
  #depth = 0
  #ignored = false

  constructor(source: string, catalogue: CatalogueReader) {
    this.#source = source
    this.#catalogue = catalogue
  }

  open(name: string, { name: key = '', translatable }: Readonly<Record<string, string>>, at: Span): void {
    if (this.#open) this.#depth++
    else if (name === 'string') {
      this.#open = { name, key, at }
      this.#depth = 0
      this.#ignored = translatable === 'false'
    } else if (lists.has(name)) {
      this.#list = { name, key, at }
      this.#items = 0
      this.#ignored = translatable === 'false'
    } else if (name === 'item' && this.#list) {
      this.#open = { name, key: String(this.#items++), at }
      this.#depth = 0
    }
  }

  close(name: string, at: Span): void {
    const { start } = at
    if (this.#open) {
      if (this.#depth-- > 0) return
      this.#put(this.#open, { start: this.#open.at.end, end: start }, Math.max(at.end, start))
      this.#open = undefined
    } else if (this.#list?.name === name) {
      if (name === 'plurals') this.#plural(this.#list, at.end)
      this.#list = undefined
    }
  }

  comment(text: string, at: Span): void {
    if (!this.#open) this.#catalogue.comment(text, at)
  }

  #put({ name, key, at: tag }: Opened, at: Span, end: number): void {
    if (this.#ignored || at.end <= at.start) return
    const text = written(this.#source, at, androidEscape)
    // `@string/other` and `?attr/name` point at something else.
    if (text.value.trim() === '' || /^[@?][\w:]+\/[\w.]+$/.test(this.#source.slice(at.start, at.end))) return
    const extent = { start: tag.start, end }
    if (this.#list?.name === 'plurals') this.#forms.push(new Element('p', text.at, { extent }).append(...readMessage(text)))
    else {
      const path = name === 'item' && this.#list ? [...pathOf(this.#list.key), key] : pathOf(key)
      this.#catalogue.message({ path, parts: readMessage(text), at: text.at, extent, keyAt: tag })
    }
  }

  #plural({ key, at }: Opened, end: number): void {
    const forms = this.#forms.splice(0)
    const first = forms[0]
    if (!first) return
    const place = { start: first.at.start, end: forms.at(-1)!.at.end }
    this.#catalogue.message({ path: pathOf(key), parts: branchesOf(forms), at: place, extent: { start: at.start, end }, keyAt: at })
  }
}
