import { BREAK, type Element, HOLE, type Page, type Span, type StyleSheet, Text } from '@aboveboard/core'
import type { Words } from '../../words/words.ts'
import { weights } from '../located.ts'
import { hollow, isDrawn, lookOf, paintedAs, tagOf, withoutAddresses, wordsOnly } from './allowed.ts'
import { escaped } from './markup.ts'
import { type Mark, type Places, placesOf } from './places.ts'

/** What a reader would see of a page, with findings marked in it. */
export interface Painted {
  /** `<body>` as it is put into a frame. */
  readonly body: string
  readonly styles: string
  /** How close it comes: what MJML lays out, and what a style sheet says that is not here, is not to be seen. */
  readonly as: 'whole' | 'laidOut' | 'unstyled'
  /** Numbers of the findings that stand in it. */
  readonly marked: ReadonlySet<number>
}

/**
 * Paints a page anew from what has been read of it, below the lines that its reader sees before it is opened: no tag and no
 * attribute is copied that is not known to be harmless.
 */
export function painted(page: Page, marks: readonly Mark[], { html: { headers } }: Pick<Words, 'html'>): Painted {
  const above = page.named('#header').flatMap((header) => {
    const label = headers[header.attr('name')?.value ?? '']
    return label === undefined ? [] : [{ header, label }]
  })
  const places = placesOf(page, [...above.map(({ header }) => header), page.root], marks)
  const painter = new Painter(page, places)
  const body = page.named('body')[0]
  const html = page.named('html')[0]
  const lang = page.lang ?? html?.attr('lang')?.value
  return {
    body:
      `<body${html || body ? painter.attributes(body) : ' class="aboveboard-plain"'}${lang ? ` lang="${escaped(lang)}"` : ''}>` +
      above.map(({ header, label }) => `<div class="aboveboard-header"><b>${escaped(label)}</b> ${painter.paint(header.children)}</div>`).join('') +
      `${painter.paint(page.root.children)}</body>`,
    styles: stylesOf(page),
    as: page.elements.some(({ written }) => written.startsWith('mj-')) ? 'laidOut' : sheetsOf(page).includes(undefined) ? 'unstyled' : 'whole',
    marked: painter.marked,
  }
}

class Painter {
  readonly marked = new Set<number>()
  readonly #page: Page
  readonly #places: Places

  constructor(page: Page, places: Places) {
    this.#page = page
    this.#places = places
  }

  /** Iterative: real pages nest ten thousand deep. */
  paint(nodes: readonly (Element | Text)[]): string {
    const out: string[] = []
    const open: (Element | Text | string)[] = [...nodes].reverse()
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next === 'string') out.push(next)
      else if (next instanceof Text) out.push(this.#text(next))
      else {
        const as = paintedAs(next)
        if (as === 'element') {
          const marks = this.#places.onElements.get(next) ?? []
          const badges = this.#badges(marks, 'aboveboard-number aboveboard-corner')
          const tag = `<${tagOf(next)}${this.attributes(next, marks)}>`
          out.push(!isAmongParts(next) ? badges + tag : cells.has(next.name) ? tag + badges : tag, wordsOnly.has(next.name) ? escaped(wordsIn(next)) : '')
          if (hollow.has(next.name)) continue
          open.push(`</${tagOf(next)}>`)
        }
        if (as !== undefined && !wordsOnly.has(next.name)) for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
      }
    }
    return out.join('')
  }

  attributes(element: Element | undefined, marks: readonly Mark[] = []): string {
    if (!element) return ''
    const kept = new Map<string, string>()
    for (const attribute of element.attributes) {
      const value = lookOf(attribute)
      if (value !== undefined && !kept.has(attribute.name)) kept.set(attribute.name, value)
    }
    // Of boxes with one name, one is chosen.
    const name = element.name === 'input' ? element.attr('name')?.value : undefined
    if (name !== undefined) kept.set('name', name)
    // What MJML makes of a component is not in the file.
    if (element.written.startsWith('mj-')) kept.set('class', `${element.written} ${kept.get('class') ?? ''}`.trim())
    if (focusable.has(element.name)) kept.set('tabindex', '-1')
    if (element.name === 'a' && element.attr('href')) kept.set('data-aboveboard-link', '')
    if (marks.length > 0) kept.set('data-aboveboard', this.#numbers(marks)).set('data-aboveboard-weight', heaviest(marks))
    return [...kept].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${visible(value)}"`)).join('')
  }

  #text(text: Text): string {
    const marks = this.#places.inTexts.get(text)
    if (!marks) return this.#words(text)
    // Character by character: an entity is one, and stands where it was written.
    const out: string[] = []
    let from = 0
    let over: readonly Mark[] = []
    const close = (to: number): void => {
      if (to > from) out.push(this.#marked(text.slice(from, to), over))
      from = to
    }
    for (let i = 0; i < text.value.length; i++) {
      const at = text.placeOf({ start: i, end: i + 1 })
      const here = marks.filter((mark) => mark.at.start < at.end && at.start < mark.at.end)
      if (here.length !== over.length || here.some((mark, j) => mark !== over[j])) {
        close(i)
        over = here
      }
    }
    close(text.value.length)
    return out.join('')
  }

  #marked(text: Text, marks: readonly Mark[]): string {
    const words = this.#words(text)
    if (marks.length === 0 || !/\S/.test(text.value)) return words
    const fresh = marks.filter(({ number }) => !this.marked.has(number))
    return `${this.#badges(fresh)}<mark data-aboveboard="${this.#numbers(marks)}" data-aboveboard-weight="${heaviest(marks)}">${words}</mark>`
  }

  /** The words; a blank as it is written in the template, or what stands there until a script fills it. */
  #words(text: Text): string {
    if (text.holes.length === 0) return visible(text.value)
    const out: string[] = []
    let blank: Span = { start: -1, end: -1 }
    for (let i = 0; i < text.value.length; i++) {
      const at = text.placeOf({ start: i, end: i + 1 })
      // What is written once may be read as several blanks and the words between them.
      if (at.start === blank.start && at.end === blank.end) continue
      if (text.value[i] !== HOLE) out.push(visible(text.value[i]!))
      else {
        out.push(asWritten(this.#page.source.slice(at.start, at.end)))
        blank = at
      }
    }
    return out.join('')
  }

  #badges(marks: readonly Mark[], look = 'aboveboard-number'): string {
    return marks.map(({ number, weight }) => `<span class="${look}" data-aboveboard-weight="${weight}">${number}</span>`).join('')
  }

  #numbers(marks: readonly Mark[]): string {
    for (const { number } of marks) this.marked.add(number)
    return marks.map(({ number }) => number).join(' ')
  }
}

const asWritten = (source: string): string => (code.test(source) ? `<span class="aboveboard-blank">${visible(source.length > 60 ? '…' : source)}</span>` : visible(source || '…'))
const code = /[{}<>%$[\]#@*|()=;]/

const heaviest = (marks: readonly Mark[]): string => weights.find((weight) => marks.some((mark) => mark.weight === weight))!

const wordsIn = (element: Element): string => element.children.map((child) => (child instanceof Text ? child.value.replaceAll(HOLE, '…') : '')).join('')

/** Whether no badge can stand before an element: in tables, lists of choices and drawings only certain elements may. */
const isAmongParts = (element: Element): boolean => isDrawn(element) || parts.has(element.name) || parts.has(element.parent?.name ?? '') || element.parent?.name === 'select'
const cells = new Set(['td', 'th', 'caption'])
const parts = new Set('tr tbody thead tfoot colgroup col option optgroup'.split(' '))
const focusable = new Set('input select textarea button summary'.split(' '))

/** Text as its reader sees it: what turns the writing around does so in the frame, and nowhere else. */
const visible = (text: string): string =>
  escaped(text)
    .replaceAll(BREAK, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')

/** What the page says of its looks: its own sheets as they are written, those it links to as far as they hold everywhere. */
function stylesOf(page: Page): string {
  const own = page.encoded.length > 0 ? page.styles.map(declared) : page.named('style').map(({ at, extent }) => page.source.slice(at.end, extent.end).replace(/<\/[\w-]+\s*>?$/, ''))
  const linked = sheetsOf(page).flatMap((sheet) => sheet ?? [])
  return [...linked.map(declared), ...own].map(withoutAddresses).join('\n')
}

/** The style sheets it links to; `undefined` for one that is not here. */
const sheetsOf = (page: Page): readonly (StyleSheet | undefined)[] =>
  page.named('link').flatMap((link) => (/\bstylesheet\b/i.test(link.attr('rel')?.value ?? '') && !typefaces.test(link.attr('href')?.value ?? '') ? [page.styleAt(link.attr('href')?.value ?? '')] : []))

/** Sheets that bring in nothing but type. */
const typefaces = /fonts?\.|font-?awesome|typekit/i

const declared = ({ rules }: StyleSheet): string =>
  rules
    .filter(({ conditional }) => !conditional)
    .map(({ selector, declarations }) => `${selector}{${declarations.map(({ property, value, important }) => `${property}:${value}${important ? '!important' : ''}`).join(';')}}`)
    .join('\n')
