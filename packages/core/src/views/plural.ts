import type { Statement } from './statements.ts'

/** CLDR's plural categories, as catalogues write them into their keys: `left_one`, `left.other`. */
const category = /(?:^|[._-])(?:zero|one|two|few|many|singular)$/

/**
 * Whether a statement is one of several forms chosen by a number, so that a “1” in it is counted after all:
 * a branch of a message or of the code, a key with a plural category, a text that spells its forms out (`one|{n}`).
 */
export function isForm({ text, by }: Statement): boolean {
  return category.test(by.attr('key')?.value ?? '') || by.closest('#branch') !== undefined || (text.holes.length > 0 && text.value.includes('|'))
}
