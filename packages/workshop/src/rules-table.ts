import type { Room } from '@aboveboard/core'
import { principles } from './house.ts'

const heads = {
  en: ['Rule', 'Why it matters', 'recommended', 'strict'],
  fr: ['Règle', 'Pourquoi', 'recommended', 'strict'],
} as const

/** The table of rules in Markdown, by principle, in a language the rooms speak. */
export function rulesTable(rooms: readonly Room[], language: keyof typeof heads): string {
  const head = heads[language]
  const rows = [...rooms].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id)).map((room) => row(room, language))
  return [line(head), line(head.map(() => '---')), ...rows].join('\n')
}

function row({ id, principle, rule, vocabularies }: Room, language: string): string {
  const summary = vocabularies[language]?.summary ?? rule.summary
  return line([`[\`${id}\`](rules/${principle}/${id}/README.md)`, summary, rule.severity.recommended, rule.severity.strict])
}

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const rank = ({ principle }: Room): number => (principles as readonly string[]).indexOf(principle)

const [begin, end] = ['<!-- rules -->', '<!-- /rules -->']

/** The document with another table between its two marks; unchanged where it has none. */
export function withTable(document: string, table: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  if (from < 0 || to < from) return document
  return `${document.slice(0, from + begin.length)}\n${table}\n${document.slice(to)}`
}
