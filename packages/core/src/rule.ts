import type { Element } from './element.ts'
import type { Page } from './page.ts'
import type { Edit, Placed } from './span.ts'
import type { View } from './view.ts'
import type { WordList } from './word-list.ts'

/** ESLint's words, everywhere a user meets them, and one of ours: at `doubt`, a rule accuses nobody, and whatever it finds is for a person to look at. */
export type Severity = 'off' | 'doubt' | 'warn' | 'error'

export type Preset = 'recommended' | 'strict'

type Slots<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type Data<S> = [Slots<S>] extends [never] ? { readonly data?: never } : { readonly data: { readonly [K in Slots<S>]: string | number } }
type Saying<M> = { [K in keyof M]: { readonly message: K } & Data<M[K]> }[keyof M]

/** What a rule found. `doubt` says the file alone cannot settle it: a person should look. */
export type Finding<M = Record<string, string>> = Saying<M> & {
  readonly at: Placed
  readonly doubt?: boolean
  /** Other places that belong to the finding, each with its own words. */
  readonly also?: readonly (Saying<M> & { readonly at: Placed })[]
  /** Safe to apply unattended. */
  readonly fix?: readonly Edit[]
  /** To be offered to a person. */
  readonly suggest?: readonly (Saying<M> & { readonly edits: readonly Edit[] })[]
}

export type Findings<M> = Finding<M> | Iterable<Finding<M>> | undefined | void

type Subject<E> = E extends View<infer T> ? T : Element
type Values<O> = { readonly [K in keyof O]: O[K] extends { readonly default: infer V } ? Widen<V> : never }
type Widen<V> = V extends number ? number : V extends boolean ? boolean : V extends string ? string : V

export interface Option<V = unknown> {
  readonly default: V
  /** One line for the person who sets it. */
  readonly means: string
}

export interface Tools<W extends string, O> {
  readonly page: Page
  readonly words: Readonly<Record<W, WordList>>
  readonly options: Values<O>
  /** The day the copy is judged on; fixed by configuration where results must repeat. */
  readonly now: Date
}

/** What is said of a rule, whatever it looks at. */
export interface Plate {
  /** Why it harms the reader of the copy, in one sentence. */
  readonly summary: string
  /** What to write instead, in one sentence. */
  readonly instead: string
  readonly severity: Readonly<Record<Preset, Severity>>
  /** Ids of `legal.yml`: rows in force, or guidance. */
  readonly basis: readonly string[]
  /** Ids of `taxonomy.yml`. */
  readonly ontology: readonly string[]
  /** What it finds is a claim: where its owner keeps proof of it, in the ledger of claims, there is nothing to tell. */
  readonly claim?: boolean
  /** It listens for how a pitch is worded: what a long text only mentions, in the middle of a sentence, what samples say and somebody is quoted with, is asked about. */
  readonly pitch?: boolean
}

interface Shape<E, M, W extends string, O> extends Plate {
  /** What to look at: a CSS selector, or a view. */
  readonly each: E
  /** Word lists this rule listens for; the language files of the room carry them. */
  readonly words?: readonly W[]
  /** Lists without which nothing can be found: pages that hold none of their words are skipped. */
  readonly needs?: readonly W[]
  /** What can be found without a word: pages on which it sees anything are not skipped. It asks something cheap first. */
  readonly besides?: View<unknown>
  readonly options?: O
  readonly messages: M
  /** By message: the question asked in its place where the rule stands at `doubt`, the page is backstage, or a pitch is only told of. What the rule itself doubts keeps its message. */
  readonly asks?: { readonly [K in keyof NoInfer<M>]?: string }
  /** Judge one subject. Pure: same page, same findings. */
  check(subject: Subject<E>, tools: Tools<W, O>): Findings<M>
}

/** A rule as the engine sees it: the types that helped its author are gone. */
export interface Rule extends Plate {
  readonly each: string | View<unknown>
  readonly words?: readonly string[]
  readonly needs?: readonly string[]
  readonly besides?: View<unknown>
  readonly options?: Readonly<Record<string, Option>>
  readonly messages: Readonly<Record<string, string>>
  readonly asks?: Readonly<Record<string, string>>
  check(subject: unknown, tools: Tools<string, unknown>): Findings<Record<string, string>>
}

export function rule<
  const E extends string | View<unknown>,
  const M extends Record<string, string>,
  const W extends string = never,
  const O extends Record<string, Option> = Record<never, Option>,
>(shape: Shape<E, M, W, O>): Rule {
  return shape as unknown as Rule
}
