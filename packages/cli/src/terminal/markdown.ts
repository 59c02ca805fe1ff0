import type { Paint } from './paint.ts'
import type { Words } from '../words/words.ts'

/** A room's README for the terminal: headings bold, examples labelled and indented, what is found in them beneath. */
export function renderMarkdown(markdown: string, paint: Paint, words: Words): string {
  const out: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const [, marks, info = ''] = /^(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (fence !== undefined) {
      if (marks !== undefined && info.trim() === '' && marks.startsWith(fence)) fence = undefined
      else out.push(`    ${line}`)
    } else if (marks !== undefined) {
      fence = marks
      const label = verdict(info, words)
      if (label !== undefined) out.push(paint(label.tint, label.text))
    } else out.push(prose(line, paint))
  }
  return `${out.join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n`
}

function prose(line: string, paint: Paint): string {
  const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1]
  if (heading !== undefined) return paint('bold', inline(heading, paint))
  const quote = /^>\s?(.*)$/.exec(line)?.[1]
  return quote === undefined ? inline(line, paint) : `    ${paint('dim', `→ ${inline(quote, paint)}`)}`
}

/** A link keeps its address; marks of emphasis give way to the emphasis. (Last: paint holds brackets too.) */
const inline = (text: string, paint: Paint): string =>
  text
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, address: string) => `${label} (${address})`)
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => paint('bold', strong))

function verdict(info: string, { explain }: Words): { readonly text: string; readonly tint: 'green' | 'red' | 'cyan' } | undefined {
  const said = info.trim().split(/\s+/)
  if (said.includes('good')) return { text: explain.good, tint: 'green' }
  if (said.includes('bad')) return { text: explain.bad, tint: 'red' }
  return said.includes('doubt') ? { text: explain.doubt, tint: 'cyan' } : undefined
}
