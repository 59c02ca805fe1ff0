import { view } from '../../view.ts'
import { type Passage, passages } from './passages.ts'

/** All that a page says, at once: for rules about what it does not say. One subject a page, none where nothing is said. */
export const whole = view<readonly Passage[]>(function* (page) {
  const all = passages(page)
  if (all.length > 0) yield all
})
