import { isQuotation, nearby, passageAt, requests, rule } from '@aboveboard/core'

export default rule({
  summary: 'Whoever only goes on reading has agreed to nothing, and is tracked or written to all the same.',
  instead: 'Ask, with a button that accepts and one that refuses, and take silence for a no.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-4-11', 'eu-edpb-05-2020', 'eu-eprivacy-5-3', 'fr-cnil-cookies'],
  ontology: ['interface-interference.feedforward-ambiguity'],

  each: requests,
  words: ['implied', 'policy', 'pointing', 'tracking'],
  needs: ['implied', 'policy', 'pointing'],
  messages: {
    implied: '“{said}” takes silence for a yes',
    perhaps: '“{said}” takes silence for a yes: is it the author who says so?',
  },

  check({ text, box, by }, { page, words }) {
    // Beside a box it is the tick that agrees, and in an empty field an example of what others may write.
    if (box || by.is('input, textarea')) return
    const said = words.implied.find(text) ?? words.policy.find(text) ?? words.pointing.find(text)
    if (!said || isQuotation(text, said)) return
    // “You agree to their use”: of what, the sentences around it tell.
    const passage = passageAt(page, said.at)
    const around = passage ? nearby(page, passage, 1, 1).map((near) => near.text) : [text]
    if (!words.implied.has(text) && !words.policy.has(text) && ![text, ...around].some((near) => words.tracking.has(near))) return
    const data = { said: said.text.shown }
    if (page.kind === 'prose') return { at: said, message: 'perhaps', data, doubt: true }
    return { at: said, message: 'implied', data }
  },
})
