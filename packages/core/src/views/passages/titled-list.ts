import { Element } from '../../element.ts'
import { sources } from '../../origin.ts'
import { descendants, type Page } from '../../page.ts'
import { firstFrom, type Span, within } from '../../span.ts'
import { BREAK, type Text } from '../../text.ts'
import { identity } from '../names/identity.ts'
import { type Passage, passages } from './passages.ts'
import type { Statement } from './statements.ts'

/** A row of like things that a title stands over. */
export interface TitledList {
  /** What holds the title and the things. */
  readonly section: Element
  readonly items: readonly Element[]
  /** Everything that is said in the section beside the things. */
  readonly around: readonly Text[]
  /**
   * `literal`: two things at least, and all that they say is written in the file; `open`: something of them is filled in,
   * looped over or brought in from elsewhere.
   */
  readonly filling: 'literal' | 'open'
}

/** How many elements up from a title its list may stand. */
const highest = 4
/** What holds more things is a page, or a part of one with titles of its own. */
const most = 60

const likeThings = /\b(?:card|item|product|tile|slide|teaser|offer|deal|movie|book|course)\b/i
const holders = new Set(['#page', 'html', 'body', 'main', '#branch', '#condition'])

/** The list that a statement is the title of; a component that bears its title may hold its own. */
export function listUnder(page: Page, title: Statement): TitledList | undefined {
  const { by, at, text } = title
  const isAttribute = text.at.end <= by.at.end && text.at.start > by.at.start
  return (isAttribute ? handedTo(title) : undefined) ?? (isAttribute && by.children.length === 0 ? undefined : below(page, by, at))
}

function below(page: Page, by: Element, at: Span): TitledList | undefined {
  for (let section = by.parent, up = 0; section && up < highest && !isHolder(section, page); section = section.parent, up++) {
    const items = itemsIn(page, section, at.end)
    if (items.length > most) return undefined
    if (items.length > 0) return listOf(page, section, items, at.start)
  }
  return undefined
}

/** What a component is handed beside its title. */
function handedTo({ by, text }: Statement): TitledList | undefined {
  const items = [...descendants(by)].filter(({ name }) => name === '#item')
  if (items.length === 0 && !by.attributes.some(({ name }) => given.test(name))) return undefined
  const around = by.attributes.flatMap((attribute) => (given.test(attribute.name) || attribute.text === text || attribute.text.value === '' ? [] : [attribute.text]))
  return { section: by, items, around, filling: items.length > 1 && items.every(isLiteral) ? 'literal' : 'open' }
}

const given = /^(?:items?|products?|data|list|recommendations|suggestions|cards|slides|results|posts|books|movies|articles|produits)$/

/** A branch right below the file is a component: what it holds is no list of anybody’s. */
const isHolder = (section: Element, page: Page): boolean => holders.has(section.name) && (section.name !== '#branch' || section.parent === page.root)

function itemsIn(page: Page, { extent }: Element, after: number): readonly Element[] {
  const { elements } = page
  const items: Element[] = []
  let end = after
  for (let i = firstFrom(elements, after); i < elements.length && elements[i]!.at.start < extent.end; i++) {
    const element = elements[i]!
    if (element.at.start < end || !isItem(element)) continue
    items.push(element)
    end = element.extent.end
  }
  return items
}

const isItem = (element: Element): boolean => element.name === 'li' || element.name === 'article' || (!/^(?:a|img|button|i|svg|h\d|ul|ol|#\w+)$/.test(element.name) && likeThings.test(identity(element).value))

function listOf(page: Page, section: Element, items: readonly Element[], from: number): TitledList {
  const inside = passages(page).filter(({ at }) => within(at, section.extent))
  const isOfItem = ({ at }: Passage): boolean => items.some(({ extent }) => within(at, extent))
  const around = inside.filter((passage) => !isOfItem(passage) && passage.at.start !== from).map(({ text }) => text)
  const brings = page.parts.some((part) => within(part.at, section.extent) && !part.element?.attributes.some(({ text }) => text.value !== ''))
  const things = items.length > 1 ? items.length : Math.max(0, ...items.map(formsOf))
  const isSteady = !brings && items.every(isLiteral) && !isLooped(section)
  return { section, items, around, filling: things > 1 && isSteady ? 'literal' : 'open' }
}

/** In how many forms one thing of the code is shown: what several constants fill stands in branches. */
function formsOf(item: Element): number {
  const inside = [item, ...descendants(item)]
  const chosen = inside.flatMap(({ attributes }) => attributes.map(({ origin }) => (origin.kind === 'conditional' ? origin.branches.length : 0)))
  return Math.max(inside.filter(({ name }) => name === '#branch').length, ...chosen)
}

/** Whether a thing says something, and nothing of it is filled in. */
function isLiteral(item: Element): boolean {
  let says = false
  for (const each of [item, ...descendants(item)]) {
    for (const attribute of each.attributes) {
      const { name } = attribute
      if (silent.test(name)) continue
      const { text, origin } = attribute
      if (text.holes.length > 0 || [...sources(origin)].some(({ kind }) => kind !== 'constant' && kind !== 'conditional')) return false
      says ||= each.name === '#item' || spoken.test(name)
    }
    for (const child of each.children) {
      if (child instanceof Element) continue
      if (child.holes.length > 0) return false
      says ||= /\p{L}/u.test(child.value)
    }
  }
  return says
}

const spoken = /^(?:title|name|label|alt|heading|titre|nom)$/
/** What tells nothing of which thing it is. */
const silent = /^(?:class|style|key|id|on.*|sx|ref|href|to|src|srcset|variant|size|data-.*|width|height|loading|index|delay|animate|initial|transition|whilehover)$/

/** Whether a template repeats, or chooses, what stands in a section: `{% for %}`. */
const isLooped = (section: Element): boolean => [section, ...descendants(section)].some(({ children }) => children.some((child) => !(child instanceof Element) && child.value.includes(BREAK)))
