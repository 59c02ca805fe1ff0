/** Puts a value among those of a key. */
export function putIn<T>(index: Map<string, T[]>, key: string, value: T): void {
  const there = index.get(key)
  if (there) there.push(value)
  else index.set(key, [value])
}
