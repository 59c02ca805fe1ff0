import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { elements, view } from '../../view.ts'
import { isDocument } from '../names/documents.ts'
import { passages } from '../passages/passages.ts'

/** A mail that stands whole in its file. */
export interface Email {
  readonly page: Page
  /** What may be followed: links, areas of images, forms. */
  readonly links: readonly Element[]
  /** Where its footer is or would be: the last words of the mail. */
  readonly foot: Placed
}

/** Whether a file is a mail, or a part of one, whatever it is sent for. */
export const isMail = ({ kind }: Page): boolean => kind?.endsWith('email') === true

/** The mail a file holds; none where it holds a part of one, or nothing that a reader sees. */
export const emails = view<Email>(function* (page) {
  if (!isMail(page) || !isDocument(page)) return
  const said = passages(page)
  // What a mail lacks is told where it is written, not in a part that other mails share.
  const isOwn = ({ at }: Placed): boolean => page.writtenAt(at).file.path === page.path
  // What is only filled in may stand in a component below the mail.
  const last = said.findLast((each) => /\p{L}/u.test(each.text.value) && isOwn(each)) ?? said.findLast(isOwn) ?? said.at(-1)
  if (last) yield { page, links: elements('[href], [action], [to], a, form')(page), foot: last.text }
})

/** A link that leads nowhere, as far as the file tells; `undefined` where it does not tell. */
export function isDead(link: Element): boolean | undefined {
  const address = link.attr('href') ?? link.attr('action') ?? link.attr('to')
  if (!address) return link.open || link.attributes.some(({ name }) => name.startsWith('on')) ? undefined : true
  const { value } = address
  return value === undefined ? undefined : /^(?:#?|javascript:(?:void\(0\))?;?)$/i.test(value.trim())
}
