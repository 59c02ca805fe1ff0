/** A `<` that may open an element, type arguments or type parameters of an expression. It is looked around from the sign itself, which is rare, and not from every letter. */
const ambiguous = /<(?:(?<=(?:=>|[({[=,?:&|.;]|\b(?:return|async|new|as))\s{0,99}<)[\w>]|(?<=\w\s{0,3}<)\s{0,3}[\w({[])/g

/** From so many on, nested in each other, all the ways to read them take Babel seconds: each doubles or trebles its time. */
const many = 12

/**
 * Whether Babel may have to read code over and over, at its length or at a multiple of it that nobody can tell: it reads an
 * ambiguous `<` in one way, comes upon what is wrong within, and reads it in another, with all that is nested in it.
 */
export function mayBacktrack(source: string): boolean {
  let left = many
  for (const _ of source.matchAll(ambiguous)) if (--left === 0) return true
  return false
}
