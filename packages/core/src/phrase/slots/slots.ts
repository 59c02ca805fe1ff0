import { parsePhrase, type Phrase } from '../grammar.ts'
import type { Slots } from '../program.ts'
import { any } from './any.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** The slots that phrases of a language may use; `any` has those that need no language. Each is read when a phrase first asks for it. */
export function slotsOf(language: string): Slots {
  let slots = known.get(language)
  if (!slots) known.set(language, (slots = readLater(written[language] ?? {})))
  return slots
}

function readLater(phrases: Readonly<Record<string, string>>): Slots {
  const slots: Record<string, Phrase> = {}
  for (const [name, phrase] of Object.entries(phrases)) {
    let read: Phrase | undefined
    Object.defineProperty(slots, name, { enumerable: true, get: () => (read ??= parsePhrase(phrase)) })
  }
  return slots
}

const written: Readonly<Record<string, Readonly<Record<string, string>>>> = { any, en, fr, de, es, it, nl, pt }
const known = new Map<string, Slots>()
