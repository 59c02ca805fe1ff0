import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { look } from '../appearance/look.ts'
import { passages, textOf } from '../passages/passages.ts'

/** A header of a mail, or a setting that becomes one: what it is called, in lower case, and what it says. */
export interface Header extends Placed {
  readonly name: string
  readonly text: Text
  /** Which mail it is of, where code sends several. */
  readonly mail: string | undefined
}

/** The headers of a mail, whatever wrote them: the mail itself, front matter, the lines above a text. In the order of the file. */
export const headers = view<Header>((page) =>
  page.named('#header').map((element) => ({ name: element.attr('name')?.value?.toLowerCase() ?? '', text: saidBy(element), mail: element.attr('mail')?.value, at: element.extent })),
)

const saidBy = (element: Element): Text => element.attr('data')?.text ?? textOf(element)

/** The headers of a name, in whatever case it is asked for. */
export const headersNamed = (page: Page, name: string): readonly Header[] => {
  const asked = name.toLowerCase()
  return headers(page).filter((header) => header.name === asked)
}

/** The subject of a mail, whatever wrote it: a header, front matter, the title of the mail. */
export const subjectOf = remember((page: Page): Text | undefined => headersNamed(page, 'subject')[0]?.text ?? headersNamed(page, 'title')[0]?.text ?? said(page.named('title')[0]))

/**
 * What mail programs show after the subject, whatever wrote it: a header, front matter, a hidden block at the start of the mail
 * (`mj-preview` and React Email's `Preview` are such blocks), for which it is looked at what things look like.
 */
export const preheaderOf = remember((page: Page): Text | undefined => {
  const named = ['preheader', 'preview_text', 'previewtext', 'x-preheader'].flatMap((name) => headersNamed(page, name))[0]
  return named?.text ?? said(hiddenFirst(page))
})

/** `<title>` stands in the head, which is no text of the page. */
function said(element: Element | undefined): Text | undefined {
  const text = element && (element.name === 'title' ? Text.join(element.children.filter((child) => child instanceof Text)) : textOf(element))
  return text && /\S/.test(text.value) ? text : undefined
}

/** The block of the mail that says something first, where nobody sees it in the mail. */
function hiddenFirst(page: Page): Element | undefined {
  const hasBody = page.named('body').length > 0
  const first = passages(page).find(({ block }) => block.name !== '#header' && (!hasBody || block.closest('body')))
  return first && look(page)(first.block).hidden !== false ? first.block : undefined
}
