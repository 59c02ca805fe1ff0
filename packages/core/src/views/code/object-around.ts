/** The object in code that a place stands in, from its brace on, as far as it opens and closes within so many UTF-16 units. */
export function objectAround(source: string, within: number, reach: number): string | undefined {
  const near = source.slice(Math.max(0, within - reach), within + reach)
  const at = Math.min(within, reach)
  const [start, end] = [near.lastIndexOf('{', at), near.indexOf('}', at)]
  return start < 0 || end < 0 ? undefined : near.slice(start, end)
}
