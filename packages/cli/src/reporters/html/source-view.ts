import type { Lines, Span } from '@aboveboard/core'
import { boundary } from '../excerpt.ts'
import { html, type Markup } from './markup.ts'
import type { Mark } from './places.ts'

/** Lines shown before and after each that is marked; of a mark over many lines, the first ones. */
const around = 2
const mostMarked = 8
/** Units of a line that are shown: minified files have lines of a megabyte. */
const widest = 360
const lead = 60

/** The lines that marks stand in, with some around them; gaps between them are told by a row of their own. */
export function sourceView(source: string, lines: Lines, marks: readonly Mark[], context = around): Markup {
  const wanted = new Set<number>()
  for (const { at } of marks) {
    const first = lines.at(at.start).line
    const last = Math.min(lines.at(Math.max(at.start, at.end - 1)).line, first + mostMarked - 1)
    for (let line = Math.max(1, first - context); line <= Math.min(lines.count, last + context); line++) wanted.add(line)
  }
  const rows: Markup[] = []
  let before = 0
  for (const line of [...wanted].sort((a, b) => a - b)) {
    if (before > 0 && line > before + 1) rows.push(html`<span class="gap">⋯</span>`)
    rows.push(html`<span class="line"><span class="no">${line}</span><code>${words(source, lines.span(line)!, marks)}</code></span>`)
    before = line
  }
  return html`<pre class="source">${rows}</pre>`
}

/** A line, cut around its first mark where it is too long, with what is marked in it. */
function words(source: string, line: Span, marks: readonly Mark[]): readonly (Markup | string)[] {
  const here = marks.filter(({ at }) => at.start < line.end && line.start < at.end).sort((a, b) => a.at.start - b.at.start)
  const long = line.end - line.start > widest
  const start = long ? boundary(source, Math.max(line.start, (here[0]?.at.start ?? line.start) - lead)) : line.start
  const end = long ? boundary(source, Math.min(line.end, start + widest)) : line.end
  // What is indented is not marked before its first word.
  const indented = line.start + source.slice(line.start, Math.min(line.end, line.start + widest)).search(/\S|$/)
  const edges = [...new Set([start, indented, end, ...here.flatMap(({ at }) => [at.start, at.end])])].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b)
  const pieces = edges.slice(1).map((edge, i) => {
    const from = edges[i]!
    const text = source.slice(from, edge)
    const over = /\S/.test(text) ? here.filter(({ at }) => at.start < edge && from < at.end) : []
    const fresh = over.filter(({ at }) => at.start === from).map(({ number }) => html`<span class="number" aria-hidden="true">${number}</span>`)
    return over.length === 0 ? text : html`<mark class="${over[0]!.weight}" data-numbers="${over.map(({ number }) => number).join(' ')}">${fresh}${text}</mark>`
  })
  return [...(start > line.start ? ['…'] : []), ...pieces, ...(end < line.end ? ['…'] : [])]
}
