import type { Edit, Report, Span } from '@aboveboard/core'

/** What may stand in the place that a report points at, by each of its changes that touches nothing else. */
export function replacements({ at, fix, suggest }: Report, source: string): string[] {
  const changes = [fix, ...suggest.map(({ edits }) => edits)]
  return [...new Set(changes.flatMap((edits) => (edits.length === 1 ? (replaced(at, edits[0]!, source) ?? []) : [])))]
}

/** Blanks that are taken out with the words stay: editors replace what the report points at, and no more. */
function replaced(place: Span, { at, text }: Edit, source: string): string | undefined {
  const before = source.slice(at.start, place.start)
  const after = source.slice(place.end, at.end)
  if (text !== '' ? before + after !== '' : (before + after).trim() !== '') return undefined
  if (at.end < place.start || place.end < at.start) return undefined
  return source.slice(place.start, at.start) + text + source.slice(at.end, place.end)
}
