import type { PhraseIndex } from './phrase/phrase-index.ts'
import type { Rule } from './rule.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A rule with its door plate: where it lives, and the languages it knows. */
export interface Room {
  readonly id: string
  readonly principle: string
  readonly rule: Rule
  /** By language: `en`, `fr`, and `any` for what is of no language. */
  readonly vocabularies: Readonly<Record<string, Vocabulary>>
  /** `indexPhrases(vocabularies)`, where it was worked out beforehand; the words of the vocabularies are then not asked. */
  readonly index?: PhraseIndex
  /** Words of a language that is still on trial, where a page is in it. */
  readonly trial?: PhraseIndex | undefined
}
