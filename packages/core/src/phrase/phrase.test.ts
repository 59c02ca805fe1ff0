import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth } from '../testing/growth.ts'
import { Text } from '../text.ts'
import { Dictionary } from './dictionary.ts'
import { parsePhrase } from './grammar.ts'
import { Program } from './program.ts'
import { slotsOf } from './slots/slots.ts'
import { tokenize } from './tokens.ts'

/** The words of a text that a phrase hears, as written. */
function heard(phrase: string, text: string, language = 'en'): string | undefined {
  const dictionary = new Dictionary()
  const program = new Program(parsePhrase(phrase), dictionary, slotsOf(language))
  const tokens = tokenize(text, dictionary)
  const found = program.find(tokens)
  return found && text.slice(tokens.starts[found.from], tokens.ends[found.to - 1])
}

describe('a phrase hears', () => {
  test.each([
    ['no thanks', 'No, thanks!', 'No, thanks'],
    ['no [thanks] i (hate|dislike) saving', 'Oh no — I HATE saving money', 'no — I HATE saving'],
    ['discount*', 'two discounted items', 'discounted'],
    ['opt-in', 'Opt in now', 'Opt in'],
    ['only <number> [<unit>] left', 'Only 3 rooms left at this price', 'Only 3 rooms left'],
    ['only <number> [<unit>] left', 'Only \uFFFC left', 'Only \uFFFC left'],
    ['i … money', 'I do not want to save money', 'I do not want to save money'],
    ['<money> [per|a] <period>', 'just $1,299.00 per year', '$1,299.00 per year'],
    ['<percent> off', 'Get 20% off', '20% off'],
    ["don't miss", 'Don’t miss it', 'Don’t miss'],
    ['^ no', 'Stop. No way', 'No'],
    ['left ^', 'Only 3 left! Hurry', 'left'],
    ['no thanks . i hate', 'No thanks. I hate it', 'No thanks. I hate'],
    ['ends in <clock>', 'Sale ends in 02:14:59', 'ends in 02:14:59'],
    ['fine print', 'the ﬁne print', 'ﬁne print'],
    ['<digits> x more', 'Get 3× more clicks', '3× more'],
    ['<digits> <digits>', 'A print of 30×40 cm', '30×40'],
    ['hurry', '𝐇𝐮𝐫𝐫𝐲 up', '𝐇𝐮𝐫𝐫𝐲'],
    ['hurry', 'Hu\u00ADr\u200Bry', 'Hu\u00ADr\u200Bry'],
    ['hurry', 'ＨＵＲＲＹ', 'ＨＵＲＲＹ'],
    ['last chance', 'LAST\u00A0CHANCE', 'LAST\u00A0CHANCE'],
  ])('“%s” in “%s”', (phrase, text, words) => expect(heard(phrase, text)).toBe(words))

  test.each([
    ['je (prefere|veux) payer', 'NON, JE PRÉFÈRE PAYER', 'JE PRÉFÈRE PAYER'],
    ["j'accepte [de] recevoir", 'J’accepte de recevoir', 'J’accepte de recevoir'],
    ['(offerta|sconto)', 'La fine dell’offerta', 'offerta'],
    ["j' (accepte|autorise)", 'J’autorise', 'J’autorise'],
    ["n'aime pas", 'je n’aime pas', 'n’aime pas'],
    ['prefere', 'pre\u0301fe\u0300re', 'pre\u0301fe\u0300re'],
    ['<money>', '9,99 €', '9,99 €'],
    ['plus que <number> (en stock|<unit>)', 'Plus que 4 places !', 'Plus que 4 places'],
  ])('en français, « %s » dans « %s »', (phrase, text, words) => expect(heard(phrase, text, 'fr')).toBe(words))

  test.each([
    ['no thanks', 'no. Thanks'],
    ['no thanks', 'piano thanks'],
    ['lose your', 'close your browser'],
    ['i … money', 'I left. The money stayed'],
    ['i … money', 'I want to go home one more time before money'],
    ['^ no', 'Say no'],
    ['discount', 'discounts'],
    ['left', 'le\u2029ft'],
  ])('not “%s” in “%s”', (phrase, text) => expect(heard(phrase, text)).toBeUndefined())

  test('of two ways at one place, the longer', () => expect(heard('(free|free trial)', 'a free trial')).toBe('free trial'))
  test('an address is one sentence', () => expect(heard('example com', 'see example.com')).toBe('example.com'))
})

describe('a mistake in a phrase is a sentence', () => {
  test.each([
    ['no (thanks', '“no (thanks” never closes with “)” what it opened'],
    ['no thanks)', '“no thanks)” closes with “)” what it never opened'],
    ['di*count', '“di*count” has a “*” inside “di*count”: it stands at the end of a word, for any ending'],
    ['a*', '“a*” holds “a*”, which would hear half the language: give it two letters at least'],
    ['[maybe]', '“[maybe]” says nothing that must be heard'],
    ['only <Number>', '“only <Number>” holds “<Number>”, which is no slot: write <name>, in lower case'],
    ['no —', '“no —” holds “—”, which says nothing'],
  ])('%s', (phrase, message) => expect(() => parsePhrase(phrase)).toThrow(message))

  test('a slot nobody defined', () =>
    expect(() => new Program(parsePhrase('only <nombre>'), new Dictionary(), slotsOf('en'))).toThrow('there is no slot <nombre>'))
})

test('hearing takes time in proportion to the text, whatever the phrase', () => {
  const dictionary = new Dictionary()
  const program = new Program(parsePhrase('a … a … a … a … b'), dictionary, slotsOf('en'))
  const hear = (words: number): void => void program.find(tokenize('a '.repeat(words), dictionary))
  // Four times the text; a quadratic walk would take sixteen times as long.
  expect(growth(hear, 5_000, 4)).toBeLessThan(9)
})

test('every token reads back what was written', () => {
  const piece = fc.constantFrom('no', 'Thanks', 'é', '𝐇', 'ﬁ', '12', '1,5', '10:00', '€', "'", '’', ' ', '. ', '!', '\uFFFC', '\u2029', '😀', '-', '\u00AD', 'œ')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const { length, starts, ends } = tokenize(text, new Dictionary())
      let last = 0
      for (let i = 0; i < length; i++) {
        expect(starts[i]).toBeGreaterThanOrEqual(last)
        expect(ends[i]).toBeGreaterThan(starts[i]!)
        last = ends[i]!
      }
      expect(last).toBeLessThanOrEqual(text.length)
      expect(Text.written(text, { start: 0, end: text.length }, text).at.end).toBe(text.length)
    }),
  )
})
