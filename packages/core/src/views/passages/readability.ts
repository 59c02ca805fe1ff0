import { HOLE, type Text } from '../../text.ts'
import { sentencesOf } from './sentence.ts'

/** The words of a text; a blank that is filled in at run time is none. */
export const wordsOf = ({ value }: Pick<Text, 'value'>): readonly string[] => value.replaceAll(HOLE, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** A formula tells nothing of so few words. */
const fewest = 25

/**
 * How easily a text is read, 100 (a child’s book) to 0 and below (a treatise): Flesch’s reading ease for English, Kandel’s and Moles’
 * for French. `undefined` for other languages, and where there are too few words to tell.
 */
export function readingEase(text: Text, lang: string | undefined): number | undefined {
  const words = wordsOf(text)
  const language = lang?.slice(0, 2).toLowerCase()
  if (words.length < fewest || (language !== 'en' && language !== 'fr')) return undefined
  const length = words.length / Math.max(1, sentencesOf(text).length)
  const syllables = words.reduce((sum, word) => sum + (language === 'en' ? english(word) : french(word)), 0) / words.length
  return Math.round(language === 'en' ? 206.835 - 1.015 * length - 84.6 * syllables : 207 - 1.015 * length - 73.6 * syllables)
}

const groups = (word: string, vowels: RegExp): number => word.match(vowels)?.length ?? 0

/** An “e” at the end is silent, unless nothing else sounds. */
function english(word: string): number {
  const low = word.toLowerCase()
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouylcsxz]es$/.test(low) ? 1 : 0
  return Math.max(1, groups(low, /[aeiouy]+/g) - silent)
}

function french(word: string): number {
  const low = word.toLowerCase().replace(/^[cdjlmnst]['’]|^qu['’]/, '')
  const silent = /[^aeiouyéèêàâîôû](?:e|es)$/.test(low) ? 1 : 0
  return Math.max(1, groups(low, /[aeiouyéèêëàâîïôöùûüœ]+/g) - silent)
}
