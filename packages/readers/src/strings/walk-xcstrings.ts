import type { Span, Text } from '@aboveboard/core'
import { tagOf } from './catalogue-language.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import type { DataVisitor } from './data-visitor.ts'
import { readMessage } from './message.ts'
import { walkJson } from './walk-json.ts'

/** Goes through one of Xcode's catalogues: each language a section, the variations of a message branches of it. */
export function walkXcstrings(source: string, catalogue: CatalogueReader): void {
  walkJson(source, new StringCatalogue(catalogue))
}

class StringCatalogue implements DataVisitor {
  readonly #catalogue: CatalogueReader
  /** Keys of the open objects, the next key last. */
  readonly #path: string[] = []
  #keyAt: Span = { start: 0, end: 0 }
  /** Where the key of the message stands. */
  #messageAt: Span = { start: 0, end: 0 }

  constructor(catalogue: CatalogueReader) {
    this.#catalogue = catalogue
  }

  open(): void {
    this.#path.push('')
  }

  close(): void {
    this.#path.pop()
    const [strings, key, localizations, lang, variations, plural] = this.#path
    if (this.#path.length === 6 && strings === 'strings' && localizations === 'localizations' && variations === 'variations' && plural !== '') this.#catalogue.fold([lang!, key!])
  }

  key(name: string, at: Span): void {
    this.#path[this.#path.length - 1] = name
    this.#keyAt = at
    if (this.#path.length === 2) this.#messageAt = at
  }

  text(text: Text, at: Span): void {
    const [strings, key, localizations, lang, ...rest] = this.#path
    if (this.#path.length === 3 && localizations === 'comment') this.#catalogue.comment(text.value, text.at)
    if (strings !== 'strings' || localizations !== 'localizations' || rest.at(-1) !== 'value' || rest.at(-2) !== 'stringUnit') return
    this.#catalogue.tell(tagOf(lang!) ?? lang!)
    if (text.value === '') return
    const form = rest[0] === 'variations' ? rest.slice(2, -2) : []
    this.#catalogue.message({ path: [lang!, key!, ...form], parts: readMessage(text), at: text.at, extent: { start: this.#messageAt.start, end: at.end }, keyAt: form.length > 0 ? this.#keyAt : this.#messageAt })
  }

  other(): void {
    // Versions and flags say nothing to readers.
  }

  comment(text: string, at: Span): void {
    this.#catalogue.comment(text, at)
  }
}
