import { type Span, Text } from '@aboveboard/core'
import { decode, markdown } from '../escapes.ts'
import type { Masked } from '../template/masked.ts'

/** Gathers a text from the pieces Markdown makes of it: lines without their indent, escapes, references. */
export class Prose {
  readonly #file: Masked
  readonly #parts: Text[] = []
  /** The stretch read last, not yet put down: pieces that touch are one. */
  #start = 0
  #end = -1
  #escaped = false

  constructor(file: Masked) {
    this.#file = file
  }

  /** Adds what stands in a stretch; `escaped` when it does not read as it is written. */
  add({ start, end }: Span, escaped = false): void {
    if (start !== this.#end) {
      this.#put()
      this.#start = start
    }
    this.#end = end
    this.#escaped ||= escaped
  }

  /** Adds a character that stands for a stretch. */
  imply(value: string, at: Span): void {
    this.#put()
    this.#parts.push(Text.implied(value, at))
  }

  /** The text so far; what is added next begins another. */
  take(): Text | undefined {
    this.#put()
    if (this.#parts.length === 0) return undefined
    return Text.join(this.#parts.splice(0))
  }

  #put(): void {
    if (this.#end > this.#start) this.#parts.push(textAt(this.#file, { start: this.#start, end: this.#end }, this.#escaped))
    this.#end = -1
    this.#escaped = false
  }
}

/** What a stretch of Markdown says, template tags as blanks. */
export function textAt(file: Masked, at: Span, escaped = /[\\&]/.test(file.text.slice(at.start, at.end))): Text {
  const value = escaped ? decode(file.text, at, markdown) : file.text.slice(at.start, at.end)
  return file.written(at, value, markdown)
}
