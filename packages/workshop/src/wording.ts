import type { OpenRoom } from './room.ts'

/** What a message may not say: a finding is a prompt for review, not a judgement of the person or of the law. */
const banned = /\b(you must|illegal|unlawful|vous devez|illégal\w*|illicite\w*|interdit\w*)\b/i
const ordering = /\b(must|doit|doivent)\b/i
/** Anything but U+00A0 where French sets a space that no line breaks at: inside « » and before ? ! ; : (the colon of code, `Subject: …`, has none). */
export const loose = /«(?!\u00a0)|(?<!\u00a0)»|(?<![\u00a0?!])[?!](?:\s|$)|(?<!\u00a0);(?:\s|$)|(?!\u00a0)\s:(?:\s|$)/

/** Everything in a room's sentences that goes against the wording of the house. */
export function* wording({ rule, vocabularies, judgement }: OpenRoom): Generator<string> {
  const doubting = new Set([...judgement.matchAll(/message: '(\w+)'[^\n]*\bdoubt: true/g)].map(([, id]) => id))
  const spoken = [['en', rule] as const, ...Object.entries(vocabularies)]
  for (const [language, { summary, instead, messages = {}, asks = {} }] of spoken) {
    const said = [...Object.entries(messages).map(([id, message]) => ({ id, message, isAsked: false })), ...Object.entries(asks).map(([id, message]) => ({ id, message, isAsked: true }))]
    for (const { id, message, isAsked } of said) {
      const problems = [
        message.length > 100 && `${message.length} characters, 100 are enough`,
        /[.!]$/.test(message) && 'a message ends without a period',
        banned.test(message) && 'a message accuses nobody of breaking the law',
        isAsked && !message.endsWith('?') && 'what is asked ends with a question mark',
        (isAsked || doubting.has(id)) && ordering.test(message) && 'a doubt asks, it does not order',
        isLoose(language, message),
      ]
      for (const problem of problems) if (problem) yield `${language} ${id}: ${problem}: ${message}`
    }
    for (const [name, sentence] of [['summary', summary], ['instead', instead]] as const) {
      if (sentence === undefined) continue
      const problems = [!/^[^.!?]*(?:[.!?](?=\S)[^.!?]*)*\.$/.test(sentence) && 'one sentence with a final period', isLoose(language, sentence)]
      for (const problem of problems) if (problem) yield `${language} ${name}: ${problem}: ${sentence}`
    }
  }
}

const isLoose = (language: string, sentence: string): string | false => language === 'fr' && loose.test(sentence) && 'French sets no-break spaces inside « » and before ? ! ; :'
