import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Room, Rule } from '@aboveboard/core'
import { citable, type Law } from './law.ts'
import { type Door, doors, house } from './house.ts'
import type { Mistake } from './mistake.ts'
import { isOnTrial, type LanguageFile, readLanguage, wrongQuestions } from './vocabulary.ts'

/** A room as its folder holds it. */
export interface OpenRoom extends Room {
  readonly at: URL
  /** The text of `rule.ts`. */
  readonly judgement: string
  readonly readme: string
  /** `cases.md`: the corners, in the grammar of the README; empty where there is none. */
  readonly cases: string
  readonly languages: readonly LanguageFile[]
  /** Words of languages on trial, by language. */
  readonly trials: Room['vocabularies']
  readonly mistakes: readonly Mistake[]
}

/** Reads every room below `rules`, or the one `only`: judgement, words, README, and every mistake in them. */
export async function openRooms(rules: URL, law: Law, only?: string): Promise<readonly OpenRoom[]> {
  const rooms: OpenRoom[] = []
  for (const door of doors(rules)) if (only === undefined || door.id === only) rooms.push(await openRoom(door, law))
  return rooms
}

async function openRoom({ id, principle, at }: Door, law: Law): Promise<OpenRoom> {
  const { default: rule } = (await import(new URL('rule.ts', at).href)) as { readonly default: Rule }
  const names = readdirSync(at).filter((name) => name.endsWith('.yml')).sort()
  const languages = names.map((name) => readLanguage(pathOf(new URL(name, at)), text(new URL(name, at)), name.slice(0, -4), rule))
  const [trials, vocabularies] = [true, false].map((onTrial) => Object.fromEntries(languages.filter(({ language }) => isOnTrial(language) === onTrial).map(({ language, vocabulary }) => [language, vocabulary])))
  const mistakes = [...languages.flatMap((file) => file.mistakes), ...missing(rule, at, languages), ...citations(rule, at, law), ...questions(rule, at)]
  const [judgement, readme, cases] = ['rule.ts', 'README.md', 'cases.md'].map((name) => text(new URL(name, at))) as [string, string, string]
  return { id, principle, rule, at, vocabularies: vocabularies!, trials: trials!, languages, mistakes, judgement, readme, cases }
}

const pathOf = (url: URL): string => relative(fileURLToPath(house), fileURLToPath(url))
const text = (url: URL): string => (existsSync(url) ? readFileSync(url, 'utf8') : '')

/** A list that the rule listens for stands in every language file, or in `any.yml` alone. */
function* missing(rule: Rule, at: URL, languages: readonly LanguageFile[]): Generator<Mistake> {
  const carries = (language: string, list: string): boolean =>
    languages.some((file) => file.language === language && list in (file.vocabulary.words ?? {}))
  for (const list of rule.words ?? []) {
    for (const language of ['en', 'fr']) {
      if (carries('any', list) || carries(language, list)) continue
      yield { ...beginning(new URL(`${language}.yml`, at)), sentence: `the rule listens for “${list}”, and this language has no such list` }
    }
  }
}

function* citations(rule: Rule, at: URL, law: Law): Generator<Mistake> {
  for (const id of rule.basis) {
    const row = law.basis.get(id)
    if (!row) yield { ...placeIn(at, id), sentence: `legal.yml has no row “${id}”` }
    else if (!citable(row)) yield { ...placeIn(at, id), sentence: `“${id}” may not be cited: its status is ${row.status}` }
  }
  for (const id of rule.ontology) if (!law.ontology.has(id)) yield { ...placeIn(at, id), sentence: `taxonomy.yml has no id “${id}”` }
}

const questions = (rule: Rule, at: URL): readonly Mistake[] => [...wrongQuestions(rule)].map(({ question, sentence }) => ({ ...placeIn(at, question), sentence }))

/** Where `rule.ts` says something. */
function placeIn(at: URL, said: string): Omit<Mistake, 'sentence'> {
  const source = new URL('rule.ts', at)
  return { ...beginning(source), at: Math.max(0, text(source).indexOf(said)) }
}

const beginning = (url: URL): Omit<Mistake, 'sentence'> => ({ path: pathOf(url), source: text(url), at: 0 })
