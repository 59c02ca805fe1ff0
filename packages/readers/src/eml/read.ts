import { type Comment, Element, type Given, HOLE, Page, type StyleSheet, Text } from '@aboveboard/core'
import { decode } from '../escapes.ts'
import { headerOf } from '../header.ts'
import { readHtmlText } from '../html/read.ts'
import { type HtmlTools, htmlTools } from '../html/tools.ts'
import { langOf } from '../language.ts'
import { withBlanks } from '../plain/blanks.ts'
import { paragraphsOf } from '../plain/paragraphs.ts'
import { atLeisure } from '../within.ts'
import { charsetOf, isBytewise, isUtf8 } from './charset.ts'
import { type Field, fieldText } from './fields.ts'
import { mailKind } from './mail-kind.ts'
import { Repeated } from './repeated.ts'
import { mailOf, type Part } from './structure.ts'
import { transferEscape } from './transfer.ts'

/**
 * Reads a mail as it is sent: its headers, and every part of text or HTML, decoded. Places are those of the file: of what is
 * encoded, the stretch of the file that says it. Text that only says again what the HTML says is passed over; what it says
 * beside that is read. Files that are attached are not read, mails that are attached are.
 */
export async function readEml(source: string, given: Given, within = atLeisure): Promise<Page> {
  const opened = within(() => openMail(source))
  const tools = await Promise.all(opened.read.map(async ({ part, text }) => (part.type === 'text/html' ? await htmlTools(text.value) : {})))
  return within(() => mailPage(opened, source, given, tools))
}

/** A mail, its parts decoded. */
interface OpenedMail extends ReturnType<typeof mailOf> {
  readonly read: readonly { readonly part: Part; readonly text: Text }[]
  readonly bytewise: boolean
}

export function openMail(source: string): OpenedMail {
  const { fields, parts } = mailOf(source)
  const bytewise = isBytewise(source)
  return { fields, parts, bytewise, read: parts.map((part) => ({ part, text: textOfPart(source, part, bytewise) })) }
}

/** `tools`: what each part is read with. */
export function mailPage({ fields, parts, bytewise, read: opened }: OpenedMail, source: string, given: Given, tools: readonly HtmlTools[]): Page {
  const root = new Element('#page', { start: 0, end: source.length })
  root.append(...headersOf(source, fields))
  const read = opened.map(({ part, text }, i) => ({ part, text, page: part.type === 'text/html' ? readHtmlText(text, { ...given, kind: 'email', source }, tools[i]) : undefined }))
  const pages = read.flatMap(({ page }) => page ?? [])
  const repeated = parts.some(({ isAlternative }) => isAlternative) ? new Repeated(pages) : undefined
  for (const { part, text, page } of read) {
    if (page) root.append(...page.root.children)
    else root.append(...bodyOf(part, text, part.isAlternative ? repeated : undefined))
  }
  return new Page({
    ...given,
    kind: given.kind ?? mailKind(given.path, fields, (field) => fieldText(source, field.value).value),
    lang: given.lang ?? langIn(source, fields) ?? pages.find(({ lang }) => lang !== undefined)?.lang ?? langOf(given.path),
    source,
    root,
    comments: pages.flatMap(({ comments }): readonly Comment[] => comments).sort((a, b) => a.at.start - b.at.start),
    parts: pages.flatMap(({ missing }) => missing),
    styles: pages.flatMap(({ styles }): readonly StyleSheet[] => styles),
    encoded: [...fields.filter(({ value }) => source.slice(value.start, value.end).includes('=?')).map(({ value }) => ({ at: value })), ...parts.filter((part) => escapeOf(source, part, bytewise))],
  })
}

const copied = /^(?:subject|date|from|sender|to|reply-to|precedence|auto-submitted|in-reply-to|references|feedback-id|preheader|list-.+|x-.+)$/

const headersOf = (source: string, fields: readonly Field[]): readonly Element[] =>
  fields.filter(({ name }) => copied.test(name)).map(({ name, value, extent }) => headerOf(name, withBlanks(fieldText(source, value)), extent))

function textOfPart(source: string, part: Part, bytewise: boolean): Text {
  const { at } = part
  const escape = escapeOf(source, part, bytewise)
  // Nothing is read together with what follows the part.
  const bounded = source.slice(0, at.end)
  return escape ? Text.written(bounded, at, decode(bounded, at, escape), escape) : Text.written(source, at, source.slice(at.start, at.end))
}

function escapeOf(source: string, { encoding, parameters, at }: Part, bytewise: boolean): ReturnType<typeof transferEscape> {
  const charset = charsetOf(parameters.get('charset'))
  const raw = encoding !== 'base64' && encoding !== 'quoted-printable'
  // A file that is UTF-8 as a whole has been decoded already, whatever its parts say.
  const undecoded = bytewise && (charset.name !== 'utf-8' || isUtf8(source, at))
  if (raw && (charset.name === 'windows-1252' || /^[\0-\x7f]*$/.test(source.slice(at.start, at.end))) && charset.isStateless) return undefined
  return transferEscape(encoding, charset, undecoded)
}

function bodyOf({ parameters, at }: Part, text: Text, repeated: Repeated | undefined): readonly Element[] {
  const flow = { flowed: parameters.get('format')?.toLowerCase() === 'flowed', joined: parameters.get('delsp')?.toLowerCase() === 'yes' }
  const paragraphs = paragraphsOf(withBlanks(text), flow, repeated && ((sentence) => !repeated.says(sentence)))
  return paragraphs.length === 0 ? [] : [new Element('body', { start: at.start, end: Math.min(at.end, at.start + 1) }, { extent: at, written: 'text/plain' }).append(...paragraphs)]
}

function langIn(source: string, fields: readonly Field[]): string | undefined {
  const field = fields.find(({ name }) => name === 'content-language')
  const lang = field && fieldText(source, field.value).value.trim()
  return lang !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) && !lang.includes(HOLE) ? lang : undefined
}
