import { type Comment, Element, type Given, Page, type Span, Text } from '@aboveboard/core'
import { readEml } from '../eml/read.ts'
import { blanked, frontMatterOf, lead } from '../front-matter.ts'
import { headerOf } from '../header.ts'
import { mailPurpose } from '../kind.ts'
import { langOf } from '../language.ts'
import { mask } from '../template/mask.ts'
import { withBlanks } from './blanks.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Headers that only a mail has that was sent. */
const sent = /^(?:received|return-path|message-id|mime-version|delivered-to|x-spam-\w+):/im

/**
 * Reads a mail of plain text: the text of a template, with its subject on top or in front matter. A mail as it was sent is
 * read as such where the configuration says that the file is one; otherwise it is left alone, as a collection of others' mails.
 */
export async function readTextMail(source: string, given: Given): Promise<Page | undefined> {
  if (sent.test(topOf(source))) return given.kind ? readEml(source, given) : undefined
  const root = new Element('#page', { start: 0, end: source.length })
  const front = frontMatterOf(source)
  const text = front ? blanked(source, front) : source
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const head = front ? { headers: [], end: start } : headOfText(source, start)
  const body = { start: head.end, end: source.length }
  const paragraphs = paragraphsOf(withBlanks(Text.written(source, body, text.slice(body.start))))
  root.append(...head.headers, new Element('body', { start: body.start, end: Math.min(body.end, body.start + 1) }, { extent: body, written: 'text/plain' }).append(...paragraphs))
  if (front) lead(root, front)
  return new Page({
    ...given,
    kind: given.kind ?? mailPurpose(given.path),
    lang: given.lang ?? front?.lang ?? langOf(given.path),
    source,
    root,
    comments: [...(front?.comments ?? []), ...commentsIn(source)],
    parts: partsIn(source),
  })
}

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

const tagsOf = (source: string) => mask(source).tags?.all ?? []
const commentsIn = (source: string): readonly Comment[] =>
  tagsOf(source).flatMap(({ role, content, start, end }) => (role === 'comment' ? [{ text: content.trim(), at: { start, end } }] : []))
const partsIn = (source: string) => tagsOf(source).flatMap(({ role, start, end }) => (role === 'part' ? [{ at: { start, end } }] : []))
