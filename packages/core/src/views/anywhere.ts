import type { Element } from '../element.ts'
import type { WordList } from '../word-list.ts'
import type { Page } from '../page.ts'
import { remember } from '../memory.ts'
import { passages } from './passages.ts'

const answersOf = remember((_: Element) => new Map<WordList, boolean>())

/** Whether a part of a page says something of a word list, anywhere; the whole page where no part is named. Each part is asked once. */
export function saysAnywhere(page: Page, list: WordList, part: Element = page.root): boolean {
  const { extent } = part
  const answers = answersOf(part)
  let answer = answers.get(list)
  if (answer === undefined) {
    answer = passages(page).some(({ text, at }) => at.start >= extent.start && at.start < extent.end && list.has(text))
    answers.set(list, answer)
  }
  return answer
}
