import { Element, type Given, Page, type Span, Text } from '@aboveboard/core'
import { blanked, frontMatterOf, lead } from '../front-matter.ts'
import { headerOf } from '../header.ts'
import { partsOf, templateComments } from '../html/parts.ts'
import { mailPurpose } from '../kind.ts'
import { langOf } from '../language.ts'
import { mask } from '../template/mask.ts'
import { atLeisure } from '../within.ts'
import { withBlanks } from './blanks.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Headers that only a mail has that was sent. */
const sent = /^(?:received|return-path|message-id|mime-version|delivered-to|x-spam-\w+):/im

/**
 * Reads a mail of plain text: the text of a template, with its subject on top or in front matter. A mail as it was sent is
 * read as such where the configuration says that the file is one; otherwise it is left alone, as a collection of others' mails.
 */
export async function readTextMail(source: string, given: Given, within = atLeisure): Promise<Page | undefined> {
  if (!wasSent(source)) return within(() => textMailPage(source, given))
  return given.kind ? (await import('../eml/read.ts')).readEml(source, given, within) : undefined
}

export const wasSent = (source: string): boolean => sent.test(topOf(source))

export function textMailPage(source: string, given: Given): Page {
  const { tags } = mask(source)
  const root = new Element('#page', { start: 0, end: source.length })
  const front = frontMatterOf(source)
  const text = front ? blanked(source, front) : source
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const head = front ? { headers: [], end: start } : headOfText(source, start)
  const body = { start: head.end, end: source.length }
  const said = withBlanks(Text.written(source, body, text.slice(body.start)))
  if (isSubject(given.path)) root.append(headerOf('subject', said, body))
  else if (isPart(given.path)) root.append(...paragraphsOf(said))
  else root.append(...head.headers, new Element('body', { start: body.start, end: Math.min(body.end, body.start + 1) }, { extent: body, written: 'text/plain' }).append(...paragraphsOf(said)))
  if (front) lead(root, front)
  return new Page({
    ...given,
    // Text without a subject is most often what old programs show of a mail whose HTML stands beside it.
    kind: given.kind ?? mailPurpose(given.path, root.children.some((child) => child instanceof Element && child.attr('name')?.value === 'subject')),
    lang: given.lang ?? front?.lang ?? langOf(given.path),
    source,
    root,
    comments: [...(front?.comments ?? []), ...templateComments(tags)],
    parts: partsOf([], [], { source, tags }),
  })
}

const nameOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
/** Frameworks keep the subject in a file of its own: `welcome_subject.txt`. */
const isSubject = (path: string): boolean => /(?:^|[._-])subject\.(?:txt|text)\b/i.test(nameOf(path))
/** `_footer.text.erb` is a part of other files. */
const isPart = (path: string): boolean => nameOf(path).startsWith('_')

/** The first paragraph: where a mail has its headers. */
const topOf = (source: string): string => source.slice(0, 8192).split(/\r?\n\r?\n/, 1)[0] ?? ''

const heading = /(subject|preheader|preview[_-]?text|from|reply-to)[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n|$)/iy

/** `Subject: …` on the lines above the text. */
function headOfText(source: string, start: number): { readonly headers: readonly Element[]; readonly end: number } {
  const headers: Element[] = []
  let end = start
  for (heading.lastIndex = start; ; ) {
    const match = heading.exec(source)
    if (!match) return headers.some((each) => each.attr('name')?.value === 'subject') ? { headers, end } : { headers: [], end: start }
    const [, name = '', said = ''] = match
    const extent: Span = { start: match.index, end: source.indexOf(said, match.index + name.length + 1) + said.length }
    const value = { start: extent.end - said.length, end: extent.end }
    if (said.trim() !== '') headers.push(headerOf(name.replace('-text', '_text'), withBlanks(Text.written(source, value, said)), extent))
    end = heading.lastIndex
  }
}
