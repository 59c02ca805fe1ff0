import { fileIdentity, isReadIn, marketOption, type Page, type PersonalPrice, personalPrices, rule, saysAnywhere, Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Who does not know that a price was made for them cannot know that others pay less.',
  instead: 'Say beside the price that it was set automatically, from the reader’s own data.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-crd-6-1-ea', 'fr-conso-l221-5', 'us-ny-349a'],
  ontology: ['social-engineering.personalization'],

  each: personalPrices,
  words: ['notice', 'exact', 'chosen', 'place'],
  options: { markets: marketOption('eu') },
  messages: {
    untold: 'The code sets this price by who reads it, and the reader is not told',
    perhaps: 'Does this price depend on who reads it, and is the reader told?',
    worded: 'In New York the notice has a wording of its own: does it stand here word for word?',
  },

  check(price, { page, words, options }) {
    const { at, code, from } = price
    const names = Text.implied(code.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '), at)
    // A price that the person has asked for, and one put into their money or with their tax.
    if (words.chosen.has(names) || words.chosen.has(price.text) || words.place.has(names) || words.place.has(fileIdentity(page))) return
    if (isTold(price, page, words.notice)) {
      if (!isReadIn(options.markets, 'us-ny') || page.lang?.startsWith('en') === false || isTold(price, page, words.exact)) return
      return { at: price, message: 'worded', doubt: true }
    }
    if (from === 'person' || page.parts.length > 0) return { at: price, message: 'perhaps', doubt: true }
    return { at: price, message: 'untold' }
  },
})

const isTold = ({ text }: PersonalPrice, page: Page, list: WordList): boolean => list.has(text) || saysAnywhere(page, list)
