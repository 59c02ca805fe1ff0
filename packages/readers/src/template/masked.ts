import { BREAK, type Escape, type Span, Text } from '@aboveboard/core'
import { decode } from '../escapes.ts'
import type { Dialect } from './dialect.ts'
import type { TemplateTags } from './tags.ts'

/** A file fit for a parser of markup: its template tags set aside, every offset unchanged. */
export class Masked {
  /** As written. */
  readonly source: string
  /** As long as the source, filler in place of template tags. */
  readonly text: string
  readonly tags: TemplateTags | undefined
  readonly dialect: Dialect | undefined

  constructor(source: string, text: string = source, tags?: TemplateTags, dialect?: Dialect) {
    this.source = source
    this.text = text
    this.tags = tags
    this.dialect = dialect
  }

  /** What a parser read from a stretch of the masked text, with its places; fillers become what is shown there. */
  written(at: Span, value: string, escape: Escape): Text {
    if (!this.tags?.touch(at)) return Text.written(this.text, at, value, escape)
    const pieces: Text[] = []
    const others: Text[] = []
    let read = 0
    let from = at.start
    for (const tag of this.tags.within(at)) {
      const hole = read + decode(this.text, { start: from, end: tag.start }, escape).length
      if (hole > read) pieces.push(Text.written(this.text, { start: from, end: tag.start }, value.slice(read, hole), escape))
      const { shown } = tag
      if (shown) pieces.push(shown)
      for (const words of tag.alternatives) others.push(Text.implied(BREAK, tag), words)
      read = hole + tag.end - tag.start
      from = tag.end
    }
    if (read < value.length) pieces.push(Text.written(this.text, { start: from, end: at.end }, value.slice(read), escape))
    return Text.join([...pieces, ...others])
  }
}
