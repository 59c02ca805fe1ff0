import { needsOf, PhraseError, type Rule, type Vocabulary, type Words } from '@aboveboard/core'
import { trialLanguages } from './house.ts'
import { type Located, LocatedFile } from './located.ts'
import type { Mistake } from './mistake.ts'

/** A sentence that proves a phrase: it must be heard, or must not be. */
export interface Sample {
  readonly list: string
  readonly phrase: string
  /** The phrase alone, with every guard that clears it. */
  readonly words: Words
  readonly sentence: string
  readonly heard: boolean
}

/** One language file of a room: what the linter needs of it, and what proves it. */
export interface LanguageFile {
  readonly language: string
  readonly vocabulary: Vocabulary
  readonly samples: readonly Sample[]
  readonly mistakes: readonly Mistake[]
}

export const isOnTrial = (language: string): boolean => (trialLanguages as readonly string[]).includes(language)

/** Reads and checks `<language>.yml`. English speaks through `rule.ts`; words of no language, and those on trial, have no sentences either. */
export function readLanguage(path: string, source: string, language: string, rule: Rule): LanguageFile {
  const file = new LocatedFile(path, source)
  const samples: Sample[] = []
  if (file.mistakes.length > 0) return { language, vocabulary: {}, samples, mistakes: file.mistakes }

  const translated = language !== 'en' && language !== 'any' && !isOnTrial(language)
  const parts = file.root.entries('a language file', translated ? ['summary', 'instead', 'messages', 'asks', 'words'] : ['words'])
  const vocabulary: Vocabulary = {
    ...(translated && { ...sentence(file, parts, 'summary'), ...sentence(file, parts, 'instead'), ...translations(file, parts, 'messages', rule), ...translations(file, parts, 'asks', rule) }),
    ...words({ language, rule, samples }, parts.get('words')),
  }
  return { language, vocabulary, samples, mistakes: file.mistakes }
}

function sentence(file: LocatedFile, parts: ReadonlyMap<string, Located>, key: 'summary' | 'instead'): { [K in typeof key]?: string } {
  const given = parts.get(key)
  if (!given) file.wrong(0, `“${key}” is missing: the translation of the rule’s own`)
  const text = given?.text(`“${key}”`)
  return text === undefined ? {} : { [key]: text }
}

/** What the rule says, or asks in its place: all of it in every language. A rule that asks nothing has nothing to translate. */
function translations(file: LocatedFile, parts: ReadonlyMap<string, Located>, key: 'messages' | 'asks', rule: Rule): { [K in typeof key]?: Record<string, string> } {
  const given = parts.get(key)
  const english = rule[key]
  if (!given || !english) {
    if (english) file.wrong(0, `“${key}” is missing`)
    else given?.wrong(`the rule has no “${key}” to translate`)
    return {}
  }
  const what = key === 'messages' ? 'message' : 'question'
  const said: Record<string, string> = {}
  const found = given.entries(`“${key}”`, Object.keys(english))
  for (const [id, sentence] of Object.entries(english)) {
    const translation = found.get(id)
    if (!translation) given.wrong(`the ${what} “${id}” is not translated`)
    const text = translation?.text(`the ${what} “${id}”`)
    if (!translation || text === undefined) continue
    const unlike = otherBlanks(id, text, sentence, 'in English')
    if (unlike) translation.wrong(unlike)
    said[id] = text
  }
  return { [key]: said }
}

/** A question stands in the place of a message of the rule, and is filled with the same words. */
export function* wrongQuestions({ messages, asks = {} }: Rule): Generator<{ readonly question: string; readonly sentence: string }> {
  for (const [id, question] of Object.entries(asks)) {
    const message = messages[id]
    const sentence = message === undefined ? `“asks” names “${id}”, which is no message of the rule` : otherBlanks(id, question, message, 'as a message')
    if (sentence) yield { question, sentence }
  }
}

/** What is wrong with a sentence whose blanks are not those of the one it stands for. */
function otherBlanks(id: string, sentence: string, standsFor: string, where: string): string | undefined {
  const [here, there] = [blanks(sentence), blanks(standsFor)]
  return here === there ? undefined : `“${id}” has the blanks ${here || 'none'}, ${where} it has ${there || 'none'}`
}

/** The blanks of a message, `{name}`, sorted: what every language must agree on. */
const blanks = (message: string): string => [...new Set(message.match(/\{\w+\}/g))].sort().join(' ')

/** What listens: a rule, in one language. */
interface Ear {
  readonly language: string
  readonly rule: Rule
  readonly samples: Sample[]
}

function words(ear: Ear, given: Located | undefined): { words?: Record<string, Words> } {
  if (!given) return {}
  const lists: Record<string, Words> = {}
  for (const [name, list] of given.entries('“words”', ear.rule.words ?? [])) lists[name] = wordList(ear, name, list)
  return { words: lists }
}

function wordList(ear: Ear, name: string, given: Located): Words {
  if (given.isList) return phrases(ear, name, given, [])
  const parts = given.entries(`the list “${name}”`, ['unless', 'phrases'])
  const shared = guards(ear, parts.get('unless'))
  const items = parts.get('phrases')
  if (!items) given.wrong(`the list “${name}” has no “phrases”`)
  return { unless: shared, phrases: items ? phrases(ear, name, items, shared) : [] }
}

type Phrase = string | { readonly phrase: string; readonly unless: readonly string[] }

function phrases(ear: Ear, list: string, given: Located, shared: readonly string[]): Phrase[] {
  return given.items(`the list “${list}”`).flatMap((item) => {
    if (!item.isWritten) return entry(ear, list, item, shared)
    if (ear.language === 'any') return understood(ear, item, 'a phrase')
    item.wrong('a phrase stands with a sample: “phrase: …” and “matches: …”')
    return []
  })
}

function entry(ear: Ear, list: string, item: Located, shared: readonly string[]): Phrase[] {
  const parts = item.entries('a phrase', ['phrase', 'matches', 'unless', 'misses'])
  const written = parts.get('phrase')
  if (!written) item.wrong('an entry without “phrase”')
  const [phrase] = written ? understood(ear, written, 'a phrase') : []
  if (phrase === undefined) return []
  if (!parts.has('matches')) written?.wrong('this phrase has no “matches”: a sentence in which it is heard')

  const unless = guards(ear, parts.get('unless'))
  const alone = { unless: [...shared, ...unless], phrases: [phrase] }
  for (const [key, heard] of [['matches', true], ['misses', false]] as const)
    for (const sentence of parts.get(key)?.texts(`“${key}”`) ?? []) ear.samples.push({ list, phrase, words: alone, sentence, heard })
  return [unless.length > 0 ? { phrase, unless } : phrase]
}

const guards = (ear: Ear, given: Located | undefined): string[] =>
  given === undefined ? [] : (given.isList ? given.items('“unless”') : [given]).flatMap((guard) => understood(ear, guard, 'a guard'))

/** The phrase, when core understands it and knows its slots in this language. */
function understood({ language }: Ear, given: Located, what: string): string[] {
  const phrase = given.text(what)
  if (phrase === undefined) return []
  try {
    needsOf(phrase, language)
    return [phrase]
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    given.wrong(error.message)
    return []
  }
}
