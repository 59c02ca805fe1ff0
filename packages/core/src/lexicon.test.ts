import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Element } from './element.ts'
import { createLexicon } from './lexicon.ts'
import { Page } from './page.ts'
import { Dictionary } from './phrase/dictionary.ts'
import { parsePhrase } from './phrase/grammar.ts'
import { Program } from './phrase/program.ts'
import { slotsOf } from './phrase/slots/slots.ts'
import { tokenize } from './phrase/tokens.ts'
import type { Room } from './room.ts'
import { rule } from './rule.ts'
import { growth } from './testing/growth.ts'
import { Text } from './text.ts'
import type { Words } from './vocabulary.ts'

const written = (value: string): Text => Text.written(value, { start: 0, end: value.length }, value)

function room(words: Record<string, Record<string, Words>>): Room {
  const quiet = rule({
    summary: '', instead: '', severity: { recommended: 'warn', strict: 'warn' }, basis: [], ontology: [],
    each: 'p', words: ['list'], needs: ['list'], messages: { plain: '' }, check: () => undefined,
  })
  return { id: 'room', principle: 'autonomy', rule: quiet, vocabularies: Object.fromEntries(Object.entries(words).map(([lang, lists]) => [lang, { words: lists }])) }
}

function page(lang: string | undefined, ...passages: string[]): Page {
  const source = passages.join('\n')
  const root = new Element('#page', { start: 0, end: source.length })
  for (const words of passages) {
    const start = source.indexOf(words)
    root.append(new Element('p', { start, end: start + words.length }).append(Text.written(source, { start, end: start + words.length }, words)))
  }
  return new Page({ path: 'x.html', source, lang, root })
}

const bilingual = room({ en: { list: ['last chance'] }, fr: { list: ['derniere chance'] }, any: { list: ['unsub'] } })

describe('languages', () => {
  test.each([
    ['en', 'Last chance', true],
    ['en-GB', 'Last chance', true],
    ['fr', 'Last chance', false],
    ['fr', 'Dernière chance', true],
    ['de', 'Last chance', false],
    [undefined, 'Last chance', true],
    [undefined, 'Dernière chance', true],
    ['de', 'unsub', true],
  ])('a page in %s hears “%s”: %s', (lang, words, is) => {
    const heard = createLexicon([bilingual]).hear(page(lang, words)).list('room', 'list')
    expect(heard.has(written(words))).toBe(is)
  })

  test('a text is walked once, however often all its places are asked for', () => {
    const heard = createLexicon([bilingual]).hear(page('en', 'Last chance')).list('room', 'list')
    const text = written('Last chance, your last chance')
    expect(heard.all(text).map(({ within }) => within.start)).toEqual([0, 18])
    expect(heard.all(text)).toBe(heard.all(text))
  })

  test('language matters only where something is said', () => {
    const lexicon = createLexicon([bilingual])
    expect(lexicon.hear(page(undefined, 'Good morning')).hearsAnything()).toBe(false)
    expect(lexicon.hear(page(undefined, 'unsub')).hearsAnything()).toBe(false)
    expect(lexicon.hear(page(undefined, 'Last chance')).hearsAnything()).toBe(true)
  })
})

describe('a word list', () => {
  const list = (words: Words) => createLexicon([room({ en: { list: words } })]).hear(page('en', 'x')).list('room', 'list')

  test('finds the first place and every place', () => {
    const text = written('Hurry, hurry! Act now.')
    const heard = list(['hurry', 'act now'])
    expect(heard.find(text)?.text.value).toBe('Hurry')
    expect(heard.all(text).map((hit) => hit.text.value)).toEqual(['Hurry', 'hurry', 'Act now'])
    expect(heard.all(text)[2]!.at).toEqual({ start: 14, end: 21 })
  })

  test('many places in one text cost no more than their number', () => {
    const heard = list(['hurry', 'act … never', 'act now'])
    const hear = (times: number): void => expect(heard.all(written('hurry act now. '.repeat(times)))).toHaveLength(times * 2)
    expect(growth(hear, 1_000, 4)).toBeLessThan(9)
  })

  test('a guard on a phrase clears that phrase alone', () => {
    const heard = list([{ phrase: 'expires soon', unless: 'link' }, 'hurry'])
    expect(heard.has(written('The offer expires soon'))).toBe(true)
    expect(heard.has(written('This link expires soon'))).toBe(false)
    expect(heard.find(written('This link expires soon, hurry'))?.text.value).toBe('hurry')
  })

  test('a guard on a list clears all of it', () => {
    const heard = list({ unless: ['<security>', 'gas'], phrases: ['act now', 'hurry'] })
    expect(heard.has(written('Act now, your password expires'))).toBe(false)
    expect(heard.has(written('Hurry if you smell gas'))).toBe(false)
    expect(heard.has(written('Hurry'))).toBe(true)
  })
})

test('a page that holds none of a list’s words cannot hear it', () => {
  const hearing = createLexicon([bilingual]).hear(page('en', 'Good morning', 'Last chance'))
  expect(hearing.mayHear('room/list')).toBe(true)
  expect(createLexicon([bilingual]).hear(page('en', 'Good morning')).mayHear('room/list')).toBe(false)
})

test('looking for anchors first loses nothing', () => {
  const phrases = ["j'accepte", 'offre* (limitee|speciale)', 'n … <percent>', '<number> places', "aujourd'hui seulement", 'œuvre']
  const pieces = fc.constantFrom(
    'j', '’', "'", 'accepte', 'Accepte', 'l’offre', 'offres', 'limitée', 'spéciale', 'n', '20', '%', 'places', 'Aujourd’hui', 'seulement', 'Œuvre', 'oeuvre', ' ', ' ', ', ', '. ', '\uFFFC', '\u00AD', '𝐣',
  )
  const lexicon = createLexicon([room({ fr: { list: phrases } })])
  const heard = lexicon.hear(page('fr', 'x')).list('room', 'list')
  const dictionary = new Dictionary()
  const programs = phrases.map((phrase) => new Program(parsePhrase(phrase), dictionary, slotsOf('fr')))
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const tokens = tokenize(text, dictionary)
      expect(heard.has(written(text))).toBe(programs.some((program) => program.find(tokens) !== undefined))
    }),
    { numRuns: 500, examples: [[['j', "'", '20', 'oeuvre']]] },
  )
})

test('a list that no rule needs is heard where someone asks, and looked for nowhere', () => {
  const both = room({ en: { list: ['last chance'], aside: ['tomorrow'] } })
  const lexicon = createLexicon([{ ...both, rule: { ...both.rule, words: ['list', 'aside'] } }])
  const hearing = lexicon.hear(page('en', 'Come back tomorrow'))
  expect(hearing.list('room', 'aside').find(written('Come back tomorrow'))?.text.value).toBe('tomorrow')
  expect(hearing.list('room', 'list').has(written('Come back tomorrow'))).toBe(false)
  expect(lexicon.hear(page(undefined, 'Come back tomorrow')).hearsAnything()).toBe(false)
})
