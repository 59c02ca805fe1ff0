/** A phrase with its proofs. */
export interface Entry {
  readonly phrase: string
  /** Samples that the phrase must hear. */
  readonly matches?: string | readonly string[] | undefined
  /** Samples that it must not. */
  readonly misses?: string | readonly string[] | undefined
  /** Phrases that clear it when they stand in the same text. */
  readonly unless?: string | readonly string[] | undefined
}

/** A list of phrases, or one with a guard for all of them. */
export type Words = readonly (string | Entry)[] | { readonly unless?: string | readonly string[]; readonly phrases: readonly (string | Entry)[] }

/** One language's words and sentences for one rule: `en.yml`, `fr.yml`, or `any.yml` for what needs no language. */
export interface Vocabulary {
  readonly summary?: string
  readonly instead?: string
  readonly messages?: Readonly<Record<string, string>>
  readonly asks?: Readonly<Record<string, string>>
  readonly words?: Readonly<Record<string, Words>>
}
