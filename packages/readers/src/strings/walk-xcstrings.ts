import { type Span, Text } from '@aboveboard/core'
import { tagOf } from './catalogue-language.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import type { DataVisitor } from './data-visitor.ts'
import { jsonEscape } from './json-escape.ts'
import { readMessage } from './message.ts'
import { walkJson } from './walk-json.ts'

/**
 * Goes through one of Xcode's catalogues: each language a section, the variations of a message branches of it. A message
 * that is not written out in the language of the source is its key.
 */
export function walkXcstrings(source: string, catalogue: CatalogueReader): void {
  walkJson(source, new StringCatalogue(source, catalogue))
}

/** How deep in the file messages stand: `strings`, the key of one, `localizations`, a language, `variations`, `plural`. */
const depthOf = { message: 2, form: 6 } as const

class StringCatalogue implements DataVisitor {
  readonly #source: string
  readonly #catalogue: CatalogueReader
  /** The next key of each open object. */
  readonly #path: string[] = []
  #keyAt: Span = { start: 0, end: 0 }
  /** Where the key of the message stands. */
  #messageAt: Span = { start: 0, end: 0 }
  #sourceLanguage: string | undefined
  /** Whether the message is written out in the language of the source, or is for nobody to translate. */
  #isWritten = false

  constructor(source: string, catalogue: CatalogueReader) {
    this.#source = source
    this.#catalogue = catalogue
  }

  open(): void {
    this.#path.push('')
  }

  close(): void {
    this.#path.pop()
    const [strings, key, localizations, lang, variations, plural] = this.#path
    if (strings !== 'strings') return
    if (this.#path.length === depthOf.message) this.#closeMessage(key!)
    if (this.#path.length === depthOf.form && localizations === 'localizations' && variations === 'variations' && plural !== '') this.#catalogue.fold([lang!, key!])
  }

  key(name: string, at: Span): void {
    this.#path[this.#path.length - 1] = name
    this.#keyAt = at
    if (this.#path.length === depthOf.message) {
      this.#messageAt = at
      this.#isWritten = false
    }
  }

  text(text: Text, at: Span): void {
    const [strings, key, localizations, lang, ...rest] = this.#path
    if (strings === 'sourceLanguage') this.#sourceLanguage = text.value
    if (localizations === 'comment') this.#catalogue.comment(text.value, text.at)
    if (strings !== 'strings' || localizations !== 'localizations' || rest.at(-1) !== 'value' || rest.at(-2) !== 'stringUnit') return
    this.#catalogue.tell(tagOf(lang!) ?? lang!)
    this.#isWritten ||= lang === this.#sourceLanguage
    if (text.value === '') return
    const form = rest[0] === 'variations' ? rest.slice(2, -2) : []
    this.#catalogue.message({ path: [lang!, key!, ...form], parts: readMessage(text), at: text.at, extent: { start: this.#messageAt.start, end: at.end }, keyAt: form.length > 0 ? this.#keyAt : this.#messageAt })
  }

  /** Versions and flags say nothing to readers. */
  other(): void {
    if (this.#path.at(-1) === 'shouldTranslate') this.#isWritten = true
  }

  comment(text: string, at: Span): void {
    this.#catalogue.comment(text, at)
  }

  #closeMessage(key: string): void {
    const lang = this.#sourceLanguage
    if (this.#isWritten || !lang || !/\p{L}\s/u.test(key)) return
    const at = { start: this.#messageAt.start + 1, end: this.#messageAt.end - 1 }
    this.#catalogue.tell(tagOf(lang) ?? lang)
    this.#catalogue.message({ path: [lang, key], parts: readMessage(Text.written(this.#source, at, key, jsonEscape)), at, extent: this.#messageAt, keyAt: this.#messageAt })
  }
}
