import { type Escape, type Span, Text } from '@aboveboard/core'
import type { TemplateTags } from './tags.ts'

/** A file fit for a parser of markup: its template tags set aside, every offset unchanged. */
export class Masked {
  /** As written. */
  readonly source: string
  /** As long as the source, filler in place of template tags. */
  readonly text: string
  readonly tags: TemplateTags | undefined
  /** The character that fills what is part of a text or a value; the source holds none. */
  readonly #filler: string

  constructor(source: string, text: string = source, tags?: TemplateTags, filler = '') {
    this.source = source
    this.text = text
    this.tags = tags
    this.#filler = filler
  }

  /** What a parser read from a stretch of the masked text, with its places; fillers become what is shown there. */
  written(at: Span, value: string, escape: Escape): Text {
    if (!this.tags?.touch(at)) return Text.written(this.text, at, value, escape)
    const pieces: Text[] = []
    let read = 0
    let from = at.start
    for (const tag of this.tags.within(at)) {
      const hole = value.indexOf(this.#filler, read)
      if (hole < 0) break
      if (hole > read) pieces.push(Text.written(this.text, { start: from, end: tag.start }, value.slice(read, hole), escape))
      const { shown } = tag
      if (shown) pieces.push(shown)
      read = hole + tag.end - tag.start
      from = tag.end
    }
    if (read < value.length) pieces.push(Text.written(this.text, { start: from, end: at.end }, value.slice(read), escape))
    return Text.join(pieces)
  }
}
