import { fillingOf, mergeTags, rule, saysAnywhere } from '@aboveboard/core'

export default rule({
  summary: 'A mail lies in many places for years: whoever opens one of them later holds the reader’s password or card.',
  instead: 'Send a link that is good for a short while, and show no more of a card than its last four figures.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-32', 'eu-gdpr-5'],
  ontology: ['x.privacy-hygiene'],

  each: mergeTags,
  words: ['secret', 'passing', 'harmless', 'told', 'club', 'done'],
  messages: {
    sent: 'This mail carries a secret in clear: {tag}',
    passing: '{tag} goes out in clear: is it good for one use or a few minutes?',
    shown: '{tag} holds a secret: is this message ever sent by mail?',
  },

  check({ text, within, name, path, written, at }, { page, words }) {
    const before = text.slice(Math.max(0, within.start - near), within.start)
    const told = words.told.all(before).some((hit) => /^[^\p{L}\p{N}.!?]*$/u.test(before.value.slice(hit.within.end))) && !words.done.has(text.slice(within.end, within.end + after))
    // A blank whose name tells nothing is known by the words before it, and what the file itself writes there is nobody’s secret.
    if (((!told || fillingOf(text.slice(within.start, within.end)) === 'constant') && !words.secret.has(path)) || words.harmless.has(name) || (/card|carte/i.test(name.value) && saysAnywhere(page, words.club))) return
    const data = { tag: written }
    if (page.kind === 'strings') return told ? { at: { at }, message: 'shown', data, doubt: true } : undefined
    if (words.passing.has(path) || words.passing.has(before)) return { at: { at }, message: 'passing', data, doubt: true }
    return { at: { at }, message: 'sent', data }
  },
})

/** How far before a blank it may be told what stands there, and how far behind it what became of that, in characters. */
const [near, after] = [500, 60]
