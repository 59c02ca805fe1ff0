import type { Span } from '../../span.ts'
import type { Text } from '../../text.ts'
import type { Hit, WordList } from '../../word-list.ts'

const score = String.raw`\d{1,2}(?:[.,]\d{1,2})?\s{0,2}(?:\/|out of|sur|von|de|su|van|em)\s{0,2}`
const scale = String.raw`(?:5|10|20|100)(?![\d.,])`
/** “4.9/5”, “4,9 sur 5”, “9 out of 10”: neither figure counts anybody. */
const rating = new RegExp(String.raw`(?<![\d.,])${score}${scale}`, 'gi')
const figure = /\d[\d.,]*/g

/** One for each list: what is asked of a whole page is remembered by its list. */
const known = new WeakMap<WordList, WordList>()

/** Of the counts in a list, those that count something: in “4.9/5 customer reviews” the five is the end of a scale. */
export function besideScales(counts: WordList): WordList {
  const made = known.get(counts)
  if (made) return made
  const all = (text: Text | undefined): readonly Hit[] => {
    const hits = counts.all(text)
    if (hits.length === 0) return hits
    const ratings = [...text!.value.matchAll(rating)].map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    return ratings.length === 0 ? hits : hits.filter(({ within }) => isCount(text!.value, within, ratings))
  }
  const list: WordList = { all, find: (text) => all(text)[0], has: (text) => counts.has(text) && all(text).length > 0 }
  known.set(counts, list)
  return list
}

/** Whether a stretch says a figure that is no part of a rating, or none at all. */
function isCount(value: string, { start, end }: Span, ratings: readonly Span[]): boolean {
  const figures = [...value.slice(start, end).matchAll(figure)].map(({ index }) => start + index)
  return figures.length === 0 || figures.some((at) => !ratings.some((each) => each.start <= at && at < each.end))
}
