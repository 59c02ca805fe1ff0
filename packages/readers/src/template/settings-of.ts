/** Up to the comma that ends it. */
export function upToComma(set: string): string {
  let depth = 0
  for (let i = 0; i < set.length; i++) {
    const sign = set[i]!
    if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign) && --depth < 0) return set.slice(0, i).trim()
    else if ((sign === ',' || sign === ';') && depth === 0) return set.slice(0, i).trim()
  }
  return set.trim()
}
