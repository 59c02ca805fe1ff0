import type { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import { remember } from '../../memory.ts'
import { endOf } from '../code/closing.ts'
import { inPattern } from '../names/code-name.ts'
import { textOf } from '../passages/passages.ts'

/** A part that shows somebody’s words under stars, though nothing about it is called a review. */
export interface ReviewCard {
  readonly element: Element
  /** The list in the code of the file that it is made of, as it is written. */
  readonly data: string
}

/** So far up from the stars of a card its edge may lie, and so far the words under them. */
const highest = 5
const close = 3
const edges = new Set('section main article li form dialog #page body'.split(' '))

/** Code that makes one of what follows for each member of a list called reviews. */
const made = /(?<![\w$])([\w$]{0,30}(?:reviews?|testimonials?|temoignages?|avis)(?:[A-Z_]\w{0,20})?)(?:\.slice\([^()]{0,40}\))?\??\.map\(\s*\(?[^()=<;]{0,60}\)?\s*=>\s*(?:\{\s*return\s*)?\(?\s*$/i
const ownMade = /\s(?:v-for=|\*ngFor=)["'][^"'<]{0,60}\s(?:in|of)\s([\w$]{0,30}(?:reviews?|testimonials?|temoignages?|avis)\w{0,20})\s?["';]/i
const eachMade = /#each\s([\w$]{0,30}(?:reviews?|testimonials?|temoignages?|avis)\w{0,20})\sas\s[^<>]{0,60}\}\s*$/i
const before = 160
/** So far on a list in code is looked through. */
const longest = 20_000

/** Words between quotation marks, more than two of them, or such as are filled in. */
const quotation = /(?:^|[\s\u2029])[“«"]\s?(?:\uFFFC|[^\s”»"\u2029]+(?:\s[^\s”»"\u2029]+){2,})[^”»"\u2029]*[”»"]/u

/** The card that stars belong to, if they belong to one. */
export function reviewCard(page: Page, star: Element): ReviewCard | undefined {
  for (let at: Element | undefined = star, up = 0; at && up <= highest && at.name !== '#page' && at.name !== 'body'; at = at.parent, up++) {
    const list = listMade(page, at)
    if (list !== undefined) return { element: at, data: writtenOut(page, list) }
    if (up <= close && quotes(at)) return { element: at, data: '' }
    if (edges.has(at.name)) return undefined
  }
  return undefined
}

function listMade({ source }: Page, { at, extent }: Element): string | undefined {
  const ahead = source.slice(Math.max(0, at.start - before), at.start)
  return (made.exec(ahead) ?? eachMade.exec(ahead) ?? ownMade.exec(source.slice(extent.start, extent.start + before)))?.[1]
}

/** Asked of one part by every row of stars in it. */
const quotes = remember((part: Element): boolean => quotation.test(textOf(part).value) || [...descendants(part)].some(({ name }) => name === 'blockquote' || name === 'q'))

function writtenOut({ source }: Page, list: string): string {
  const found = new RegExp(String.raw`(?<![\w$.])${inPattern(list)}\s*(?::[^=;]{0,60})?=\s{0,4}(?:ref\(|reactive\(|(?:React\.)?useState\()?\[`).exec(source)
  if (!found) return ''
  const start = found.index + found[0].length - 1
  return source.slice(start, endOf(source, start + 1, '[', longest) + 1)
}
