import { parse, SelectorType, type Selector, stringify } from 'css-what'
import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { putIn } from '../put-in.ts'
import { createMatcher } from '../select.ts'
import type { Declaration, StyleSheet } from './sheet.ts'

/** A declaration with what decides which of several holds. */
interface Ruling {
  readonly weight: number
  readonly order: number
  readonly conditional: boolean
  /** Of a sheet that a component brings for itself. */
  readonly own: boolean
  readonly declarations: readonly Declaration[]
  matches(element: Element): boolean
}

/** How much a declaration weighs: `important` beats an attribute `style`, which beats any selector. */
export const INLINE = 1e9
export const IMPORTANT = 1e10

/**
 * How many rules may bear on one kind of element. Pages that repeat their style sheet with every part they paste in have
 * thousands, each element meets them all, and nobody can tell what comes of it: there, no sheet counts as certain.
 */
const most = 400

/** The rules of a page's style sheets, found by what their last part names. */
export class Cascade {
  /** Whether no other style sheet can have a say: a whole document without links to any, nor scripts of others. */
  readonly closed: boolean
  readonly #byKey = new Map<string, Ruling[]>()

  constructor(page: Page) {
    page.dependsOnStyles = true
    let order = 0
    for (const { sheet, own } of sheetsOf(page))
      for (const { selector, declarations, conditional } of sheet.rules) {
        const ways = waysOf(selector)
        for (const way of ways) this.#add(way, { declarations, conditional, own, order: order++ })
      }
    const isReadable = [...this.#byKey.values()].every(({ length }) => length <= most)
    if (!isReadable) this.#byKey.clear()
    this.closed = isReadable && isClosed(page)
  }

  /** The rules that match an element. */
  *matching(element: Element): Generator<Ruling> {
    const tested = new Set<Ruling>()
    for (const key of keysOf(element))
      for (const ruling of this.#byKey.get(key) ?? []) {
        if (tested.has(ruling)) continue
        tested.add(ruling)
        if (ruling.matches(element)) yield ruling
      }
  }

  /** The rules that an element would match in another state: under another class of its own, or of what is around it. */
  *waiting(element: Element): Generator<Ruling> {
    for (const key of keysOf(element)) if (key.startsWith('.')) for (const ruling of this.#byKey.get(key) ?? []) if (!ruling.matches(element)) yield ruling
  }

  #add(way: readonly Selector[], { declarations, conditional, own, order }: Pick<Ruling, 'declarations' | 'conditional' | 'own' | 'order'>): void {
    const matches = lazily(way)
    const key = keyOf(way)
    const ruling = { weight: specificityOf(way), order, conditional: conditional || way.some(isMomentary), own: own && key !== '*' && !/^[a-z]/.test(key), declarations, matches }
    putIn(this.#byKey, key, ruling)
  }
}

/** Whether a part of a selector holds for a while only. */
const isMomentary = (part: Selector): boolean => part.type === SelectorType.Pseudo && (part.name === 'disabled' || part.name === 'checked')

interface Sheet {
  readonly sheet: StyleSheet
  readonly own: boolean
}

/** The sheets that were found, those of other files first: a page's own have the last word. */
function sheetsOf(page: Page): readonly Sheet[] {
  // A part of a page that brings styles along names its classes for itself.
  const isPart = page.named('html').length === 0
  const linked = page.bearing('rel').filter(bringsStyles).map((link) => page.styleAt(link.attr('href')?.value ?? ''))
  const imported = page.importedStyles.map((address) => page.styleAt(address))
  const found = (sheets: readonly (StyleSheet | undefined)[], own: boolean): Sheet[] => sheets.flatMap((sheet) => (sheet ? [{ sheet, own }] : []))
  return [...found(linked, false), ...found(imported, true), ...page.styles.map((sheet) => ({ sheet, own: sheet.scoped ?? isPart }))]
}

function isClosed(page: Page): boolean {
  return (
    page.named('html').length > 0 &&
    page.parts.length === 0 &&
    page.styles.every(({ open }) => !open) &&
    !page.bearing('rel').some((link) => bringsStyles(link) && (page.styleAt(link.attr('href')?.value ?? '')?.open ?? true)) &&
    !page.named('script').some(mayBringStyles)
  )
}

/** A script from elsewhere may bring a style sheet; one of the same site moves what is there. */
const mayBringStyles = (script: Element): boolean => {
  const address = script.attr('src')
  return address !== undefined && !/^(?!(?:https?:)?\/\/)[^\s{}]+$|\/(?:jquery|bootstrap|popper|gtag|gtm|analytics)[^/]*$/i.test(address.value ?? '')
}

/** Services that bring typefaces and nothing else. */
const typefaces = /^(?:https?:)?\/\/(?:fonts\.googleapis\.com|fonts\.bunny\.net|use\.typekit\.net|cloud\.typography\.com|fast\.fonts\.net)\//i

/** Whether what an address leads to can only be typefaces. */
export const bringsTypefaces = (address: string): boolean => typefaces.test(address.trim())

const bringsStyles = (link: Element): boolean =>
  link.name === 'link' && /\bstylesheet\b/i.test(link.attr('rel')?.text.value ?? '') && !bringsTypefaces(link.attr('href')?.value ?? '')

/** The ways of a selector, names of elements in lower case; none where it can't be read. */
function waysOf(selector: string): Selector[][] {
  try {
    return parse(selector).map((way) => way.map((part) => (part.type === SelectorType.Tag ? { ...part, name: part.name.toLowerCase() } : part)))
  } catch {
    return []
  }
}

/** Compiled when an element is asked that it may match; what css-select can't tell (`::before`, `:focus-visible`) matches nothing at first sight. */
function lazily(way: readonly Selector[]): (element: Element) => boolean {
  let matches: ((element: Element) => boolean) | undefined
  return (element) => {
    matches ??= compiled(way)
    return matches(element)
  }
}

function compiled(way: readonly Selector[]): (element: Element) => boolean {
  try {
    return createMatcher(stringify([[...way]]))
  } catch {
    return () => false
  }
}

/** CSS's specificity as one number: a million for an id, a thousand for a class, one for a name. */
function specificityOf(way: readonly Selector[]): number {
  let weight = 0
  for (const part of way) {
    if (part.type === SelectorType.Attribute) weight += part.name === 'id' && part.action === 'equals' ? 1e6 : 1e3
    else if (part.type === SelectorType.Tag || part.type === SelectorType.PseudoElement) weight += 1
    else if (part.type === SelectorType.Pseudo) weight += specificityOfPseudo(part)
  }
  return weight
}

function specificityOfPseudo({ name, data }: Extract<Selector, { type: SelectorType.Pseudo }>): number {
  if (name === 'where') return 0
  if (name === 'is' || name === 'not' || name === 'matches' || name === 'has') return Array.isArray(data) ? Math.max(0, ...data.map(specificityOf)) : 0
  return 1e3
}

/** What an element must have to match: the id, a class or the name that the last part of a selector asks for. */
function keyOf(way: readonly Selector[]): string {
  let key = '*'
  for (let i = way.length - 1; i >= 0; i--) {
    const part = way[i]!
    if (combinators.has(part.type)) break
    if (part.type === SelectorType.Attribute && part.name === 'id' && part.action === 'equals') return `#${part.value}`
    if (part.type === SelectorType.Attribute && part.name === 'class' && part.action === 'element') key = `.${part.value}`
    else if (part.type === SelectorType.Tag && key === '*') key = part.name
  }
  return key
}

const combinators = new Set<SelectorType>([SelectorType.Adjacent, SelectorType.Child, SelectorType.Descendant, SelectorType.Parent, SelectorType.Sibling])

function keysOf(element: Element): string[] {
  const id = element.attr('id')?.value
  return ['*', element.name, ...(id === undefined ? [] : [`#${id}`]), ...classesOf(element).map((name) => `.${name}`)]
}

/** The classes an element certainly has; none where the file does not tell. */
export const classesOf = (element: Element): string[] => element.attr('class')?.value?.split(/\s+/).filter(Boolean) ?? []
