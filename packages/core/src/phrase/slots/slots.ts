import { parsePhrase } from '../grammar.ts'
import type { Slots } from '../program.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** The slots that phrases of a language may use; `any` has those that need no language. */
export function slotsOf(language: string): Slots {
  const there = parsed.get(language)
  if (there) return there
  const slots = Object.fromEntries(Object.entries(written[language] ?? {}).map(([name, phrase]) => [name, parsePhrase(phrase)]))
  parsed.set(language, slots)
  return slots
}

const written: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr }
const parsed = new Map<string, Slots>()
