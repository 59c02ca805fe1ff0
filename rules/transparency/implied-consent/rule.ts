import { answerAt, type Hit, isQuotation, nearby, passageAt, type Request, requests, rule, sentenceWith, type SilentYes, silentYeses, type Text, view, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Whoever only goes on reading has agreed to nothing, and is tracked or written to all the same.',
  instead: 'Ask, with a button that accepts and one that refuses, and take silence for a no.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-4-11', 'eu-edpb-05-2020', 'eu-eprivacy-5-3', 'fr-cnil-cookies'],
  ontology: ['interface-interference.feedforward-ambiguity'],

  each: view<Request | SilentYes>((page) => [...requests(page), ...silentYeses(page)]),
  words: ['implied', 'policy', 'pointing', 'tracking', 'taken', 'act', 'choice'],
  needs: ['implied', 'policy', 'pointing', 'taken'],
  besides: silentYeses,
  messages: {
    implied: '“{said}” takes silence for a yes',
    listened: 'A “{act}” anywhere on the page is kept as a yes',
    perhaps: '“{said}” takes silence for a yes: is it the author who says so?',
  },

  check(subject, { page, words }) {
    if ('act' in subject) return { at: subject, message: 'listened', data: { act: subject.act } }
    const { text, box, by } = subject
    // Beside a box it is the tick that agrees, and in an empty field an example of what others may write.
    if (box || by.is('input, textarea')) return
    const taken = takenIn(text, words)
    const said = words.implied.find(text) ?? words.policy.find(text) ?? taken ?? words.pointing.find(text)
    if (!said || isQuotation(text, said)) return
    // “You agree to their use”: of what, the sentences around it tell.
    const passage = passageAt(page, said.at)
    const around = passage ? nearby(page, passage, 1, 1).map((near) => near.text) : [text]
    if (!taken && !words.implied.has(text) && !words.policy.has(text) && ![text, ...around].some((near) => words.tracking.has(near))) return
    const data = { said: said.text.shown }
    if (page.kind === 'prose') return { at: said, message: 'perhaps', data, doubt: true }
    return { at: said, message: 'implied', data }
  },
})

/** A yes that is read into what readers do anyway: both in one sentence, or in a question and its answer, on tracking, and no choice in it. */
function takenIn(text: Text, { taken, act, choice, tracking }: Readonly<Record<'taken' | 'act' | 'choice' | 'tracking', WordList>>): Hit | undefined {
  const hit = text.value.length <= longest * 2 && tracking.has(text) ? taken.find(text) : undefined
  const said = hit && sentenceWith(text, hit, longest)
  if (!said || choice.has(said)) return
  const { start, end } = answerAt(text, hit.within)
  return act.has(text.slice(start, end)) ? hit : undefined
}

const longest = 220
