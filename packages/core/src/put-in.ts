/** Puts a value among those of a key. */
export function putIn<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const there = index.get(key)
  if (there) there.push(value)
  else index.set(key, [value])
}
