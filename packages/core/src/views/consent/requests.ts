import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Placed, within } from '../../span.ts'
import type { Text } from '../../text.ts'
import { elements, view } from '../../view.ts'
import { label } from '../names/label.ts'
import { statements } from '../passages/statements.ts'

/** Words by which a reader may be asked to agree to something, or told that they do. */
export interface Request extends Placed {
  readonly text: Text
  /** The box or the switch they stand beside; none for what is said elsewhere. */
  readonly box: Element | undefined
  /** What bears the words: the box, or the block they stand in. */
  readonly by: Element
}

const boxes = '[type="checkbox"], [role="checkbox"], [role="switch"], [role="menuitemcheckbox"]'

/** Nobody ticks more than this at once: it is the text around the box. */
const longest = 900

/** What stands beside boxes, each label whole; then everything else that the page says. */
export const requests = view<Request>((page) => {
  const asked = ticked(page)
  return [...asked, ...statements(page).flatMap(({ text, by, at }) => (isLabel(asked, at) ? [] : [{ text, by, at, box: undefined }]))]
})

/** In the order of their places; the same words once. What cannot be ticked asks for nothing: the tasks of a list in Markdown. */
const ticked = remember((page: Page): readonly Request[] => {
  const found = new Map<number, Request>()
  for (const box of elements(boxes)(page)) {
    if (box.flag('disabled')) continue
    const text = label(box)
    if (text.value !== '' && text.value.length <= longest && !found.has(text.at.start)) found.set(text.at.start, { text, box, by: box, at: text.at })
  }
  return [...found.values()].sort((a, b) => a.at.start - b.at.start)
})

function isLabel(asked: readonly Request[], at: Placed['at']): boolean {
  const next = firstFrom(asked, at.start)
  return [asked[next], asked[next - 1]].some((request) => request !== undefined && within(at, request.at))
}
