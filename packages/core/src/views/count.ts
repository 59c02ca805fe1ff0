import type { Page } from '../page.ts'
import type { Hit, WordList } from '../word-list.ts'
import { type Filling, fillingOf } from './figures.ts'
import { isFilledElsewhere } from './handles.ts'
import { isCounted } from './plural.ts'
import type { Statement } from './statements.ts'

/** Where a count that the copy gives comes from; `rendered`: it is written, and a script of elsewhere may write another. */
export type Source = Exclude<Filling, 'constant'> | 'rendered'

/** Whether words give a count: a blank, or a figure above zero that is not one of several forms chosen by a number. `figures` hears numbers. */
export const givesCount = (statement: Statement, { text }: Hit, figures: WordList): boolean =>
  text.holes.length > 0 || isCounted(statement, Number(figures.find(text)?.text.value ?? 0))

/** Where what is said comes from. A constant of the file is as good as written out. */
export function sourceOf(page: Page, { text, at }: Hit): Source {
  const filling = fillingOf(text)
  if (filling === 'random' || filling === 'open') return filling
  return isFilledElsewhere(page, at) ? 'rendered' : 'written'
}
