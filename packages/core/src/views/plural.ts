import type { Element } from '../element.ts'
import type { Statement } from './statements.ts'

/** CLDR's plural categories, as catalogues write them into their keys: `left_one`, `left.other`. */
const category = /(?:^|[._-])(?:zero|one|two|few|many|singular)$/

/**
 * Whether a statement is one of several forms chosen by a number, so that a “1” in it is counted after all:
 * a branch among branches, a key with a plural category, a text that spells its forms out (`one | {n}`).
 */
export const isForm = ({ text, by }: Statement): boolean =>
  category.test(by.attr('key')?.value ?? '') || isAlternative(by) || (text.holes.length > 0 && text.value.includes('|'))

/** Whether an element stands in one of several branches, other than those a whole file or component has. */
function isAlternative(element: Element): boolean {
  const branch = element.closest('#branch')
  const around = branch?.parent
  return around !== undefined && around.name !== '#page' && around.children.filter((child) => 'name' in child && child.name === '#branch').length > 1
}
