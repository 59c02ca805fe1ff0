import { createHash } from 'node:crypto'
import { type Element, label, type Page, type Report } from '@aboveboard/core'

/**
 * What a finding is known by from run to run: its rule, its words, and where in the structure of the page it stands. Lines
 * that move about it, indentation, wrappers and the language of the report change nothing. Sixteen hexadecimal digits; two
 * findings of a file that are alike in all of this have the same. Without a page, a finding is known by its words alone.
 */
export function fingerprint({ rule, messageId, doubt, at }: Report, source: string, page: Page | undefined): string {
  const around = page ? page.elements.filter(({ extent }) => extent.start <= at.start && at.end <= extent.end) : []
  const own = around.at(-1)
  const words = own?.is('input, select, textarea') ? `${label(own).value} ` : ''
  const told = [rule, messageId, String(doubt), normal(words + source.slice(at.start, at.end)), place(around)]
  return createHash('sha256').update(told.join('\0')).digest('hex').slice(0, 16)
}

/** Words, however they are set: spaces and lines, those within a tag too, capitals, and how an accent is written. */
const normal = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ (?=\/?>)/g, '')
    .trim()
    .toLowerCase()

/** What only wraps, or is there for its looks: taken away or put around, it makes no other finding. */
const wrappers: ReadonlySet<string> = new Set('html body main div span center font b i em strong small u table tbody thead tr td'.split(' '))

/** `form#signup > label > input[news]`: what stands around, outermost first, wrappers without a name left out. */
const place = (around: readonly Element[]): string => around.flatMap((element) => step(element) ?? []).join(' > ')

function step(element: Element): string | undefined {
  const id = element.attr('id')?.value
  const name = element.attr('name')?.value ?? element.attr('key')?.value
  if (element.name.startsWith('#') || (wrappers.has(element.name) && !id && !name)) return id || name ? `#${id || name}` : undefined
  return `${element.name}${id ? `#${id}` : ''}${name ? `[${name}]` : ''}`
}
