export const isBlank = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13)

export function pastBlanks(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}
