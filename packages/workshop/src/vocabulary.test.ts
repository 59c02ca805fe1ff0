import { rule } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { pointOut } from './mistake.ts'
import { readLanguage, wrongQuestions } from './vocabulary.ts'

const shame = rule({
  summary: 'A no is a whole sentence.',
  instead: 'Write “No thanks”.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: [],
  ontology: [],
  each: 'a',
  words: ['shame', 'token'],
  messages: { shames: '“{said}” shames', plain: 'Say it plainly' },
  asks: { shames: '“{said}”: does it shame?' },
  check: () => undefined,
})

const mistakes = (language: string, source: string): string[] =>
  readLanguage(`${language}.yml`, source, language, shame).mistakes.map((mistake) => pointOut(mistake))

const first = (language: string, source: string): string => mistakes(language, source)[0] ?? 'no mistake'

describe('a language file', () => {
  test('gives its words, guards and samples', () => {
    const { vocabulary, samples } = readLanguage(
      'en.yml',
      `words:
  shame:
    unless: [(help|support)]
    phrases:
      - phrase: no [thanks] i (hate|dislike) saving
        matches: [No thanks I hate saving, "No, I dislike saving"]
        unless: never mind
        misses: I hate saving
`,
      'en',
      shame,
    )
    expect(vocabulary).toEqual({
      words: { shame: { unless: ['(help|support)'], phrases: [{ phrase: 'no [thanks] i (hate|dislike) saving', unless: ['never mind'] }] } },
    })
    expect(samples.map(({ sentence, heard }) => [sentence, heard])).toEqual([
      ['No thanks I hate saving', true],
      ['No, I dislike saving', true],
      ['I hate saving', false],
    ])
  })

  test('of no language may list plain phrases', () => {
    expect(mistakes('any', 'words: { token: [unsub, optout] }')).toEqual([])
  })

  test('keeps “no” and “50” as the words they are', () => {
    const { vocabulary } = readLanguage('any.yml', 'words: { token: [no, 50] }', 'any', shame)
    expect(vocabulary.words?.['token']).toEqual(['no', '50'])
  })
})

/** French that says everything, and asks nothing yet. */
const said = 'summary: Non.\ninstead: Non.\nmessages:\n  shames: « {said} »\n  plain: Non'

describe('a mistake is told with its line', () => {
  test('a phrase nobody can read', () => {
    expect(first('en', 'words:\n  shame:\n    - phrase: no (thanks|thank you\n      matches: No thanks\n')).toMatch(
      /^en\.yml:3:15 .*“no \(thanks\|thank you”.*\n {4} {4}- phrase: no \(thanks\|thank you\n {18}\^$/,
    )
  })

  test.each([
    ['no sample', 'en', 'words: { shame: [{ phrase: no thanks }] }', 'en.yml:1:28 this phrase has no “matches”'],
    ['a plain phrase', 'en', 'words: { shame: [no thanks] }', 'en.yml:1:18 a phrase stands with a sample'],
    ['an unknown key', 'en', 'words: { shame: [{ phrase: no, match: no }] }', 'en.yml:1:32 a phrase has no key “match”'],
    ['an unknown list', 'en', 'words:\n  guilt: []', 'en.yml:2:3 “words” has no key “guilt”; it may have “shame”, “token”'],
    ['sentences in English', 'en', 'summary: No.', 'en.yml:1:1 a language file has no key “summary”'],
    ['a list for a text', 'en', 'words:\n  shame:\n    - phrase: [no]\n      matches: no', 'en.yml:3:15 a phrase must be a text'],
    ['an unquoted bracket', 'en', 'words:\n  shame:\n    - phrase: [no] thanks\n      matches: no', 'en.yml:3:20 a text that begins with “[”'],
    ['a colon', 'en', 'words:\n  shame:\n    - phrase: no\n      matches: No: thanks', 'en.yml:4:16 a text that holds a colon'],
    ['an unknown slot', 'en', 'words:\n  shame:\n    - phrase: <nummer> left\n      matches: 3 left', 'en.yml:3:15 there is no slot <nummer>'],
    ['a bad guard', 'en', 'words:\n  shame:\n    - phrase: no\n      matches: no\n      unless: (', 'en.yml:5:15 “('],
    ['an empty translation', 'fr', '', 'fr.yml:1:1 a language file must be keys'],
    ['no summary', 'fr', 'instead: Non.\nmessages:\n  shames: « {said} »\n  plain: Non', 'fr.yml:1:1 “summary” is missing'],
    ['a message left out', 'fr', 'summary: Non.\ninstead: Non.\nmessages:\n  plain: Non', 'fr.yml:4:3 the message “shames” is not translated'],
    ['a message too many', 'fr', 'summary: Non.\ninstead: Non.\nmessages:\n  rude: Non', 'fr.yml:4:3 “messages” has no key “rude”'],
    ['another blank', 'fr', 'summary: Non.\ninstead: Non.\nmessages:\n  shames: « {dit} »\n  plain: Non', 'fr.yml:4:11 “shames” has the blanks {dit}, in English it has {said}'],
    ['questions left out', 'fr', said, 'fr.yml:1:1 “asks” is missing'],
    ['a question without a message', 'fr', `${said}\nasks:\n  rude: Non ?`, 'fr.yml:7:3 “asks” has no key “rude”; it may have “shames”'],
    ['a question left out', 'fr', `${said}\nasks: {}`, 'fr.yml:6:7 the question “shames” is not translated'],
    ['another blank in a question', 'fr', `${said}\nasks:\n  shames: « {dit} » ?`, 'fr.yml:7:11 “shames” has the blanks {dit}, in English it has {said}'],
  ])('%s', (_, language, source, told) => expect(first(language, source)).toContain(told))

  test('a question that the rule does not ask', () => {
    const { asks: _, ...silent } = shame
    const [mistake] = readLanguage('fr.yml', `${said}\nasks:\n  shames: Non ?`, 'fr', silent).mistakes
    expect(mistake?.sentence).toBe('the rule has no “asks” to translate')
  })

  test('a question that stands for no message, or is filled with other words', () => {
    expect([...wrongQuestions(shame)]).toEqual([])
    expect([...wrongQuestions({ ...shame, asks: { shames: 'Does it shame?', rude: 'Is it rude?' } })]).toEqual([
      { question: 'Does it shame?', sentence: '“shames” has the blanks none, as a message it has {said}' },
      { question: 'Is it rude?', sentence: '“asks” names “rude”, which is no message of the rule' },
    ])
  })

  test('every one of them, not only the first', () => {
    expect(mistakes('en', 'words: { shame: [no, { phrase: ( }, { matches: no }] }')).toHaveLength(3)
  })
})
