import { Attribute, constant, Element, type Span, type Text } from '@aboveboard/core'

/** Headers that a reader sees before the mail is opened, or above the page. */
const shown = new Set(['title', 'description', 'subject', 'preheader', 'preview_text', 'previewtext'])
/** Headers by which a list may be left. */
const leaving = new Set(['list-unsubscribe'])

/**
 * A header of a mail or a page: `#header`, whose attribute `name` tells which, in lower case. What readers see of it is its
 * text; what programs read stands in the attribute `data`, and the way out of a list in `href` as well.
 */
export function headerOf(name: string, text: Text, extent: Span): Element {
  const lower = name.toLowerCase()
  const named = new Attribute('name', extent, { origin: constant(lower) })
  if (shown.has(lower)) return new Element('#header', text.at, { extent, attributes: [named] }).append(text)
  const data = new Attribute('data', extent, { text })
  const href = leaving.has(lower) && /[a-z]/i.test(text.value) ? [new Attribute('href', extent, { text })] : []
  return new Element('#header', extent, { extent, attributes: [named, data, ...href] })
}
