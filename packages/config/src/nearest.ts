import { distance } from 'fastest-levenshtein'

/** The known word someone most likely meant; `undefined` when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  // Two slips (or two letters that changed places) in a word of four; one in a shorter word, where two would fit anything.
  let least = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1
  for (const candidate of known) {
    const begun = Math.min(word.length, candidate.length) > 2 && (candidate.startsWith(word) || word.startsWith(candidate))
    const far = begun ? 1 : distance(word.toLowerCase(), candidate.toLowerCase())
    if (far < least) [best, least] = [candidate, far]
  }
  return best
}
