/** How near a file lies to another: how many folders lead to both. */
export function nearness(path: string, from: string): number {
  const [segments, around] = [path.split('/'), from.split('/')]
  let shared = 0
  while (shared < segments.length && segments[shared] === around[shared]) shared++
  return shared
}

/** The one that ranks highest; none where two do. */
export function clearlyFirst<T>(found: readonly T[], rank: (each: T) => number): T | undefined {
  const [first, second] = [...found].sort((a, b) => rank(b) - rank(a))
  return first !== undefined && (second === undefined || rank(second) < rank(first)) ? first : undefined
}
