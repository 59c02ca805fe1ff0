import { Text } from '@aboveboard/core'
import { mask } from '../template/mask.ts'

/** A text without markup, its template tags read: values are blanks, branches are parted, comments are gone. */
export function withBlanks(text: Text): Text {
  const { tags } = mask(text.value)
  if (!tags) return text
  const pieces: Text[] = []
  let from = 0
  for (const tag of tags.all) {
    if (tag.start < from) continue
    if (tag.start > from) pieces.push(text.slice(from, tag.start))
    const { shown } = tag
    if (shown) pieces.push(shown.moved((at) => text.placeOf(at)))
    from = tag.end
  }
  if (from < text.value.length) pieces.push(text.slice(from))
  return pieces.length === 0 ? Text.empty : Text.join(pieces)
}
