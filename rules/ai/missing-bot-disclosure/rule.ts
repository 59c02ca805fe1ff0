import { type Assistant, assistants, type Hit, isQuotation, type Page, rule, saysAnywhere, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Whoever talks with a machine and takes it for a person weighs its words, and its silence, as a person’s.',
  instead: 'Say in the first message that an automated assistant (AI) answers, and how to reach a person.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ai-50-1', 'us-ca-bot', 'us-ca-sb243'],
  ontology: ['x.ai-opacity'],

  each: assistants,
  words: ['persona', 'greeting', 'told', 'people'],
  messages: {
    persona: '“{said}”: a machine speaks, and does not say that it is one',
    perhaps: '“{said}”: does the reader learn that a machine answers?',
  },

  check(assistant, { page, words }) {
    if (assistant.isStaffed || isTold(page, assistant, words.told) || assistant.says.some((text) => words.people.has(text))) return
    const persona = firstOf(assistant, (text) => words.persona.all(text).find(isName))
    const said = persona ?? (assistant.isMachine ? firstOf(assistant, (text) => words.greeting.find(text)) : undefined)
    if (!said) return
    const data = { said: said.text.shown }
    return persona && assistant.isMachine && !assistant.isOpen ? { at: said, message: 'persona', data } : { at: said, message: 'perhaps', data, doubt: true }
  },
})

/** “I’m Julie”, “Sam here”, and not “I’m here”. */
const isName = ({ text: { value } }: Hit): boolean => /\p{Lu}\p{Ll}+$/u.test(value) || (/^\p{Lu}\p{Ll}/u.test(value) && !/^(?:I|Je|My|Mon|Moi|It|Call|Ici)\b/u.test(value))

const firstOf = ({ says }: Assistant, find: (text: Assistant['says'][number]) => Hit | undefined): Hit | undefined => {
  for (const text of says) {
    const hit = find(text)
    if (hit && !isQuotation(text, hit)) return hit
  }
  return undefined
}

/** Whether it says what it is; in a page, anywhere in it. */
const isTold = (page: Page, { says }: Assistant, told: WordList): boolean => says.some((text) => told.has(text)) || (page.kind !== 'strings' && saysAnywhere(page, told))
