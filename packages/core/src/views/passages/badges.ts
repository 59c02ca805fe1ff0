import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { textOf } from './passages.ts'
import { type Statement, statements } from './statements.ts'

const mayBadge = glance('badge', 'pill', 'chip', 'ribbon', 'sticker')
const called = /(?:^|[\s_-])(?:badge|pill|chip|ribbon|sticker)s?(?=$|[\s_-])/i
/** What stands in a row with others of its kind; a block is a passage of its own. */
const inline = new Set('span em strong small b i mark'.split(' '))
const longest = 60

/** Small words set apart by their looks in a row of such: each says its own, though they flow together in the page. */
const badges = view<Statement>(function* (page) {
  if (page.kind === 'strings' || page.kind === 'prose' || !mayBadge(page)) return
  for (const by of page.bearing('class')) {
    if (!inline.has(by.name) || !called.test(by.attr('class')!.text.value)) continue
    const text = textOf(by).trimmed
    if (text.value !== '' && text.value.length <= longest) yield { text, by, at: text.at }
  }
})

/** Everything that a page says, and what its badges say each for itself. */
export const announcements = view<Statement>((page) => [...statements(page), ...badges(page)])
