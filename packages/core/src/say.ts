import type { Room } from './room.ts'

/** A rule's sentences in one language, blanks open. */
export interface Sentences {
  readonly why: string
  readonly instead: string
  /** The message of a finding, its blanks filled. */
  readonly fill: (said: Said) => string
  /** The same as a question, where the rule has one for it. */
  readonly ask: (said: Said) => string
}

interface Said {
  readonly message: string
  readonly data?: unknown
}

export function sentences({ rule, vocabularies }: Room, locale: string): Sentences {
  const translated = vocabularies[locale]
  const messages = { ...rule.messages, ...translated?.messages }
  const asks = { ...messages, ...rule.asks, ...translated?.asks }
  const filling =
    (from: Readonly<Record<string, string>>) =>
    ({ message, data }: Said): string =>
      fill(from[message] ?? message, data as Record<string, unknown> | undefined, locale)
  return {
    why: translated?.summary ?? rule.summary,
    instead: translated?.instead ?? rule.instead,
    fill: filling(messages),
    ask: filling(asks),
  }
}

/** What is told of a file that customers may never see, as a question. */
export const ifSeen = (told: string, locale: string): string => (told.endsWith('?') ? told : `${told}. ${locale === 'fr' ? 'Les clients le voient-ils\u00A0?' : 'Do customers see it?'}`)

/** Fills `{name}` from data. Long quotations are cut: a message is read in one breath. */
export const fill = (sentence: string, data: Record<string, unknown> = {}, locale = 'en'): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => clip(written(data[name] ?? '', locale)))

/** A figure has the decimal mark of the language it is said in. */
const written = (value: unknown, locale: string): string => (typeof value === 'number' && locale === 'fr' ? String(value).replace('.', ',') : String(value))

const longest = 80

function clip(quoted: string): string {
  if (quoted.length <= longest) return quoted
  const cut = quoted.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}
