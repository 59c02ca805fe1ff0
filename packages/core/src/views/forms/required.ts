import type { Page } from '../../page.ts'
import type { Edit } from '../../span.ts'
import type { Field } from './forms.ts'

/** Takes out the word that makes a field required, where it is written out. */
export function unrequired({ source }: Page, { element, told }: Field): Edit | undefined {
  const mark = told === undefined ? element.attr('required') : undefined
  if (!mark || mark.maybe || !/\s/.test(source[mark.at.start - 1] ?? '')) return undefined
  return /^required(?=\s*=|$)/.test(source.slice(mark.at.start, mark.at.end)) ? mark.remove() : undefined
}
