import { intimacies, type Intimacy, isQuotation, type Page, rule, saysAnywhere, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'What people tell of their health, their faith or their love to nobody, an offer tells them to their face, and to whoever looks on.',
  instead: 'Choose by interests that people have named themselves, and keep the words neutral.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-gdpr-9', 'eu-dsa-26', 'us-ca-ccpa', 'eu-ai-5', 'us-co-709'],
  ontology: ['social-engineering.personalization'],

  each: intimacies,
  words: ['trait', 'asked', 'told', 'care'],
  options: { sector: { default: '', means: '`health` where people are written to by those who care for them: what is found is then a doubt, but in subjects.' } },
  messages: {
    condition: '“{code}” chooses readers by what is nobody’s business',
    perhaps: '“{code}”: are readers chosen by what is nobody’s business?',
    blank: '“{code}” puts what is nobody’s business into the words',
    told: '“{said}” tells readers what is theirs alone to tell',
    toldPerhaps: '“{said}”: does the reader expect to be told this?',
  },
  asks: {
    condition: '“{code}”: are readers chosen by what is nobody’s business?',
    blank: '“{code}”: does this put what is nobody’s business into the words?',
    told: '“{said}”: does the reader expect to be told this?',
  },

  check(found, { page, words, options }) {
    const { does, text, at, written } = found
    const isCertain = isOffering(page) && (found.isInSubject || (options.sector !== 'health' && !saysAnywhere(page, words.care)))
    if (does === 'said') {
      const told = words.told.find(text)
      if (!told || isQuotation(text, told)) return
      const data = { said: told.text.shown }
      return isCertain ? { at: told, message: 'told', data } : { at: told, message: 'toldPerhaps', data, doubt: true }
    }
    // Records and forms show people their own data; offers have no need to.
    if (!isAboutReader(found, words.trait, words.asked) || !isOffering(page)) return
    const data = { code: written }
    return isCertain ? { at: { at }, message: does, data } : { at: { at }, message: 'perhaps', data, doubt: true }
  },
})

const isAboutReader = ({ text }: Intimacy, trait: WordList, asked: WordList): boolean => trait.has(text) && !asked.has(text)

/** Mails choose for their readers; the pages of a program show what people have entered. */
const isOffering = ({ kind }: Page): boolean => kind === 'marketing-email' || kind === 'email'
