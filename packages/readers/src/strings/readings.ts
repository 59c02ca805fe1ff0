import { Element, type Text } from '@aboveboard/core'

/**
 * A message with one choice in it, as its reader meets it: once for each branch, the words around the choice included.
 * “Only {n, plural, one {# item} other {# items}} left” is two sentences, not four pieces. Several choices side by
 * side would be read in too many ways; they stay in pieces.
 */
export function readingsOf(parts: readonly (Text | Element)[]): readonly (Text | Element)[] {
  const first = parts.findIndex((part) => part instanceof Element)
  const last = parts.findLastIndex((part) => part instanceof Element)
  const branches = parts.slice(first, last + 1)
  if (first < 0 || parts.length === branches.length || !branches.every((branch) => branch instanceof Element)) return parts
  const [before, after] = [parts.slice(0, first), parts.slice(last + 1)]
  return branches.map((branch) => new Element(branch.name, branch.at, { extent: branch.extent }).append(...before, ...branch.children, ...after))
}
