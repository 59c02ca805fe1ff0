import type { Kind } from '@aboveboard/core'
import { isMaizzle } from './html/maizzle.ts'
import { holdsMjml } from './mjml/holds.ts'
import { givenBy, otherSyntaxOf, type Syntax, syntaxOf } from './syntax.ts'

/**
 * What a file of HTML or Markdown is, where its path or its marks leave no doubt; `undefined` where they
 * do. A document that only *may* be a mail is left open: the configuration tells (`kind`), and always
 * wins over this.
 *
 * - MJML is an `email` wherever it lies.
 * - HTML and Markdown are an `email` in a folder of mails, HTML also when it carries what only mails do
 *   (Outlook's conditional comments and namespaces, the merge tags of mailing services, workarounds for programs of mail).
 * - A mail is a `service-email` when its own name says so, a `marketing-email` when its folder does, or
 *   its name and nothing but that; but only a whole document: what a part lacks (the way out of the list), its layout may bring.
 * - Any other Markdown is `prose`; HTML a `page` when it is a document, a `component` when it is a part.
 */
export function kindOf(path: string, source = ''): Kind | undefined {
  const written = otherSyntaxOf(path) ?? syntaxOf(path)
  const syntax = written !== undefined && inOtherSigns.has(written) ? givenBy(path) : written
  const isProse = syntax === 'markdown' || syntax === 'mdx'
  const segments = path.toLowerCase().split(/[\\/]/)
  const name = segments.pop() ?? ''
  if (syntax === 'mjml' || (syntax === 'html' && holdsMjml(source))) return purpose(segments, name, source.includes('<mjml'))
  if (syntax !== 'html' && !isProse) return undefined
  const whole = syntax === 'html' && isDocument(source)
  if (isInMailFolder(segments) || (whole && segments.includes('newsletters')) || (syntax === 'html' && hasMarks(source))) return purpose(segments, name, whole)
  if (isProse) return 'prose'
  if (!whole) return 'component'
  return mayBeMail.test(name) ? undefined : 'page'
}

/** Pug, HAML and Slim are markup in other signs. */
const inOtherSigns: ReadonlySet<Syntax> = new Set<Syntax>(['pug', 'haml', 'slim'])

/** What a mail is for, as far as its path tells. */
export function mailPurpose(path: string, whole = true): Kind {
  const segments = path.toLowerCase().split(/[\\/]/)
  const name = segments.pop() ?? ''
  return purpose(segments, name, whole)
}

const words = (segment: string): string[] => segment.split(/[^a-z]+/)

/** Folders whose every file is a mail. Not `mail/`, where webmail keeps its pages (but Laravel’s, below `resources/views`), nor `newsletter/`, where shops keep the form to sign up. */
const mailFolder =
  /^(?:emails?|mails|mailers?|e-?mail[-_ ]?templates?|mail[-_ ]?templates?|mailings?|[a-z_]+_mailer|emails?[-_][a-z]{2}(?:[-_][a-z]{2})?|e-?mail[-_]campaigns?)$/
/** Folders that hold writing *about* mails, or the interface of a program that sends them. */
const aboutMail = new Set('docs doc documentation blog posts _posts content articles guides wiki components'.split(' '))

/** Whether a path, in lower case and without the file's name, leads through a folder of mails. */
export const isInMailFolder = (segments: readonly string[]): boolean =>
  segments.some((segment, i) => mailFolder.test(segment) || (segment === 'mail' && segments[i - 2] === 'resources' && segments[i - 1] === 'views')) && !segments.some((segment) => aboutMail.has(segment))

/** Whether a file lies in a folder of mails. */
export const isAmongMails = (path: string): boolean => isInMailFolder(path.toLowerCase().split(/[\\/]/).slice(0, -1))

/** What only a mail carries. Word's HTML has Outlook's marks too, and its own. */
function hasMarks(source: string): boolean {
  if (isMaizzle(source)) return true
  // Rare signs are looked for first: most files hold none of them, and each search passes over the whole file.
  if (source.includes('*|') && ['*|UNSUB|*', '*|LIST:', '*|MC:SUBJECT|*'].some((mark) => source.includes(mark))) return true
  const microsoft = source.includes('schemas-microsoft-com:office')
  if (microsoft && source.includes('schemas-microsoft-com:office:word')) return false
  if (source.includes('[if ') && /<!--\[if (?:\(|gte |!)?mso/.test(source)) return true
  if (microsoft && source.includes('schemas-microsoft-com:office:office')) return true
  // What makes old programs of mail behave, and stands in no page.
  if (workarounds.some((mark) => source.includes(mark))) return true
  return source.includes('preheader') && /class="[^"]{0,80}\bpreheader\b/.test(source) && /<table\b[^>]{0,200}\brole="presentation"/.test(source)
}

const workarounds = ['.ExternalClass', '.ReadMsgBody', 'x-apple-disable-message-reformatting']

const selling = new Set('marketing newsletter newsletters promo promos promotion promotions promotional campaign campaigns'.split(' '))
const serving = new Set('reset verification verify receipt invoice confirmation invitation alert notification shipping shipped delivery'.split(' '))
/** Words that make a service's name an offer: `free-delivery`, `sale-alert`. */
const offering = new Set('sale sales offer offers deal deals free discount flash friday price prices drop launch coupon exclusive trial'.split(' '))

function purpose(segments: readonly string[], name: string, whole: boolean): Kind {
  const said = words(name)
  const sells = segments.some((segment) => words(segment).some((word) => selling.has(word))) || isNamedForSale(name)
  const serves = said.some((word) => serving.has(word)) && !said.some((word) => offering.has(word) || selling.has(word))
  if (sells === serves) return 'email'
  if (serves) return 'service-email'
  return whole ? 'marketing-email' : 'email'
}

/** A name that says nothing else: `newsletter_confirmation` or `promo-code-expired` may serve who bought or signed up. */
function isNamedForSale(name: string): boolean {
  const telling = words(name.split('.')[0]!).filter((word) => word !== '' && !untelling.has(word))
  return telling.length > 0 && telling.every((word) => selling.has(word))
}

/** Parts of a name that tell nothing of what a mail is for. */
const untelling = new Set('e mail email template'.split(' '))

/** A document's name that leaves open whether it is a mail or a page about one. */
const mayBeMail = /mail|newsletter/

/** Whether it is a whole document: its head stands within the first lines. */
const isDocument = (source: string): boolean => /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(source.slice(0, 8192))
