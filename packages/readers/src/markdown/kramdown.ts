import { Masked } from '../template/masked.ts'
import { opensIn, type Unending } from './unending.ts'

/**
 * Jekyll's Markdown, as far as it differs: an element of HTML goes on over blank lines until it is closed, where
 * CommonMark takes its indented lines for code. A blank line before an indented tag is joined to it by a blank in place
 * of its end, so that every offset is unchanged; whatever else stands in an element is read as CommonMark reads it.
 */
export function joinElements(file: Masked, base: number): Masked {
  const { source, text, tags } = file
  // The author asks for Markdown within HTML: there, what is indented is code.
  if (/\smarkdown\s*=\s*["']?(?:1|block|span)\b/i.test(text)) return file
  let joined = ''
  let done = 0
  let depth = 0
  /** Whether the last line that is not blank is HTML. */
  let tagged = false
  let unending: Unending | undefined
  /** Where the blank lines began that stand before this one. */
  let blank: number | undefined
  for (let from = base; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const next = feed < 0 ? text.length : feed + 1
    const line = text.slice(from, next)
    const state = unending?.after(line) ?? 'left'
    if (state === 'closed' || state === 'left') unending = undefined
    if (line.trim() === '') blank ??= state === 'left' ? from : undefined
    else {
      const goesOn = tagged && depth > 0 && (indentedTag.test(line) || statement.test(source.slice(from, next)))
      if (blank !== undefined && goesOn) {
        joined += text.slice(done, blank) + text.slice(blank, from).replace(/[\r\n]/g, ' ')
        done = from
      } else if (blank !== undefined || !tagged) tagged = state === 'left' && leadingTag.test(line)
      if (tagged && state === 'left') depth = Math.max(0, depth + opened(line))
      blank = undefined
      if (state === 'left') unending = opensIn(line)
    }
    from = next
  }
  return done === 0 ? file : new Masked(source, joined + text.slice(done), tags, file.dialect)
}

const leadingTag = /^ {0,3}<[a-z/!]/i
const indentedTag = /^(?: {4}|\t)[ \t]*<[a-z/!]/i
/** A line that shows nothing: `{% for item in items %}`. */
const statement = /^[ \t]*\{%[^%]*%\}\s*$/

const blocks = 'address|article|aside|details|dialog|div|dl|fieldset|figure|footer|form|header|main|nav|ol|section|table|ul'
const ends = new RegExp(`<(/?)(?:${blocks})(?=[\\s>]|$)`, 'gi')

/** How many more elements a line opens than it closes, of those that hold others. */
function opened(line: string): number {
  let count = 0
  for (const [, slash] of line.matchAll(ends)) count += slash === '' ? 1 : -1
  return count
}
