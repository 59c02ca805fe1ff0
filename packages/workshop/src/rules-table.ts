import type { Room } from '@aboveboard/core'
import { table } from './document-table.ts'
import { principles } from './house.ts'

const heads = {
  en: ['Rule', 'Why it matters', 'recommended', 'strict'],
  fr: ['Règle', 'Pourquoi', 'recommended', 'strict'],
} as const

/** The table of rules in Markdown, by principle, in a language the rooms speak. */
export function rulesTable(rooms: readonly Room[], language: keyof typeof heads): string {
  const sorted = [...rooms].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
  return table(heads[language], sorted.map((room) => row(room, language)))
}

function row({ id, principle, rule, vocabularies }: Room, language: string): string[] {
  const summary = vocabularies[language]?.summary ?? rule.summary
  return [`[\`${id}\`](rules/${principle}/${id}/README.md)`, summary, rule.severity.recommended, rule.severity.strict]
}

const rank = ({ principle }: Room): number => (principles as readonly string[]).indexOf(principle)
