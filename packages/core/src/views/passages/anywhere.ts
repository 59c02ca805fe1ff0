import type { Element } from '../../element.ts'
import type { WordList } from '../../word-list.ts'
import type { Page } from '../../page.ts'
import { remember } from '../../memory.ts'
import type { Span } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { passages, spokenOn } from './passages.ts'

const answersOf = remember((_: Element) => new Map<WordList, boolean>())

/** Whether a part of a page says something of a word list, anywhere, in its text or in what attributes tell of what they stand on; the whole page where no part is named. Each part is asked once. */
export function saysAnywhere(page: Page, list: WordList, part: Element = page.root): boolean {
  const { extent } = part
  const answers = answersOf(part)
  let answer = answers.get(list)
  if (answer === undefined) {
    const isIn = ({ start }: Span): boolean => start >= extent.start && start < extent.end
    answer = passages(page).some(({ text, at }) => isIn(at) && list.has(text)) || explained(page).some((text) => isIn(text.at) && list.has(text))
    answers.set(list, answer)
  }
  return answer
}

/** What shows where a pointer rests, or is given to a component as a note. Words for pictures and fields, of which a page has far more, tell nothing of that sort. */
const explaining = new Set(['title', 'aria-label', 'aria-description', 'tooltip', 'footnote', 'disclaimer', 'caption', 'description'])
const explained = view<Text>((page) => spokenOn(page).flatMap(({ attribute: { name, text } }) => (explaining.has(name) ? [text] : [])))
