import type { Element } from '../../element.ts'
import type { Statement } from './statements.ts'

/** CLDR's plural categories, as catalogues write them into their keys. */
export const categories = 'zero|one|two|few|many|singular'
const category = new RegExp(`(?:^|[._-])(?:${categories})(?:$|[._-])`)

/** Whether a key names one of several forms, wherever in it: `left_one`, `left.few`, `one_spot_left`. */
export const isFormKey = (key: string): boolean => category.test(key)

/**
 * Whether a statement is one of several forms chosen by a number, so that a “1” in it is counted after all:
 * a branch among branches, a key with a plural category, a text that spells its forms out (`one | {n}`).
 */
export const isForm = ({ text, by }: Statement): boolean =>
  isFormKey(by.attr('key')?.value ?? '') || isAlternative(by) || (text.holes.length > 0 && text.value.includes('|'))

/** Whether a figure in a statement counts something: it is above zero, and not just the singular of a number known elsewhere. */
export const isCounted = (statement: Statement, figure: number): boolean => (isForm(statement) ? figure > 2 : figure !== 0)

/** Whether an element is shown only on a condition, other than the one that shows the whole component. */
export const isConditional = (element: Element): boolean => holderOf(element) !== undefined

const isAlternative = (element: Element): boolean => (holderOf(element)?.children.filter((child) => 'name' in child && child.name === '#branch').length ?? 0) > 1

/** What holds the branch in which an element stands. Branches right below a file are its components. */
function holderOf(element: Element): Element | undefined {
  const branch = branchOf(element)
  return branch?.parent?.name === '#page' ? undefined : branch?.parent
}

/** The branch in which an element stands. */
export function branchOf(element: Element): Element | undefined {
  let branch: Element | undefined = element
  while (branch && branch.name !== '#branch') branch = branch.parent
  return branch
}
