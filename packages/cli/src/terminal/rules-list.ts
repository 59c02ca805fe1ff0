import type { Room } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import type { RulesAsk } from '../arguments/ask.ts'
import type { Host } from '../host.ts'
import { environmentLocale } from '../settings/locale.ts'
import { type Paint, paintFor } from './paint.ts'
import { type Words, wordsIn } from '../words/words.ts'

/** Prints every rule: a table for people, an array for programs. */
export async function listRules({ json, locale: asked }: RulesAsk, { stdout, env }: Host): Promise<number> {
  const locale = asked ?? environmentLocale(env)
  const sorted = [...rooms].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (json) await stdout.write(`${JSON.stringify(sorted.map((room) => entry(room, locale)), null, 2)}\n`)
  else await stdout.write(table(sorted, locale, await wordsIn(locale), paintFor(stdout.stream, env)))
  return 0
}

const summaryOf = ({ rule, vocabularies }: Room, locale: string): string => vocabularies[locale]?.summary ?? rule.summary

function entry(room: Room, locale: string): object {
  const { id, principle, rule, vocabularies } = room
  return {
    id,
    principle,
    severity: rule.severity,
    summary: summaryOf(room, locale),
    instead: vocabularies[locale]?.instead ?? rule.instead,
    options: rule.options ?? {},
    basis: rule.basis,
    ontology: rule.ontology,
  }
}

function table(all: readonly Room[], locale: string, { rules }: Words, paint: Paint): string {
  const rows = all.map((room) => [room.id, room.rule.severity.recommended, room.rule.severity.strict, summaryOf(room, locale)] as const)
  const head = [rules.rule, rules.recommended, rules.strict, rules.summary] as const
  const widths = [0, 1, 2].map((column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  const line = (row: readonly string[]): string => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return `${[paint('bold', line(head)), ...rows.map(line), '', rules.learn].join('\n')}\n`
}
