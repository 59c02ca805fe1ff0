import { type Attribute, Element } from '../element.ts'
import type { Page } from '../page.ts'
import type { Placed, Span } from '../span.ts'
import { BREAK, HOLE, Text } from '../text.ts'
import { remember } from '../memory.ts'
import { view } from '../view.ts'

/** A run of text that a reader sees as one: a heading, a paragraph, the words on a button. */
export interface Passage extends Placed {
  readonly text: Text
  /** The block it stands in. */
  readonly block: Element
  /** How many passages come before it. */
  readonly order: number
}

/** What is not the author speaking to the reader: code, quotations, scripts, copies for old mail programs. */
const silent = new Set(['script', 'style', 'head', 'template', 'code', 'pre', 'kbd', 'samp', 'blockquote', 'q', 'svg', 'textarea', '#outlook'])

/** What flows within a sentence. Links do where there is text around them. */
const inline = new Set(
  'abbr b bdi bdo big cite data del dfn em font i ins mark s small span strike strong sub sup time tt u var wbr br img bold italic'.split(' '),
)

/** Everything the page says, cut into passages, in reading order. */
export const passages = view<Passage>(function* ({ root }) {
  let order = 0
  for (const { text, block } of flow(root)) yield { text, block, at: text.at, order: order++ }
})

/** What a reader sees within an element, its blocks parted by `BREAK`. */
export const textOf = remember((element: Element): Text => {
  const parts: Text[] = []
  for (const { text } of flow(element)) {
    if (parts.length > 0) parts.push(Text.implied(BREAK, { start: text.at.start, end: text.at.start }))
    parts.push(text)
  }
  return parts.length === 0 ? Text.empty : Text.join(parts)
})

/** Words that stand in attributes and that a reader sees or hears. */
const spoken = new Set(
  'alt aria-label label title placeholder value text content heading headline subtitle description message prefix suffix texte libelle titre caption tooltip cta name'.split(' '),
)
const spokenEndings = ['label', 'text', 'title', 'message', 'copy']
const isSpoken = ({ name }: Attribute): boolean => spoken.has(name) || (name.length > 4 && spokenEndings.some((ending) => name.endsWith(ending)))

/** The attributes of an element that say something to the reader. */
export const spokenBy = ({ attributes }: Element): readonly Attribute[] => attributes.filter((attribute) => isSpoken(attribute) && attribute.text.value !== '')

/** Every text of the page in which words are listened for: its passages, and what attributes say. */
export const copy = view<Text>(function* (page) {
  for (const { text } of passages(page)) yield text
  for (const element of page.elements) for (const attribute of element.attributes) if (isSpoken(attribute) && attribute.text.value !== '') yield attribute.text
})

interface Run {
  readonly text: Text
  readonly block: Element
}

const leave = Symbol('leave the block')

/** Walks down an element without recursion, gathering what flows together. */
function flow(top: Element): readonly Run[] {
  const runs: Run[] = []
  const blocks: Element[] = [top]
  const open: (Element | Text | typeof leave)[] = []
  let parts: Text[] = []
  let shows = false

  const enter = ({ children }: Element): void => {
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!)
  }
  const put = (part: Text): void => {
    parts.push(part)
    shows ||= /[^\s\u2029]/.test(part.value)
  }
  const flush = (): void => {
    if (shows) runs.push({ text: Text.join(parts), block: blocks.at(-1)! })
    if (parts.length > 0) parts = []
    shows = false
  }

  enter(top)
  for (let next = open.pop(); next; next = open.pop()) {
    if (next instanceof Text) put(next)
    else if (!(next instanceof Element)) {
      flush()
      blocks.pop()
    } else if (isInline(next)) {
      if (next.name === 'br') put(Text.implied('\n', next.at))
      else enter(next)
    } else if (silent.has(next.name)) {
      if (next.name === 'code' || next.name === 'q') put(Text.implied(HOLE, next.at))
      else flush()
    } else {
      flush()
      blocks.push(next)
      open.push(leave)
      enter(next)
    }
  }
  flush()
  return runs
}

function isInline(element: Element): boolean {
  if (inline.has(element.name)) return true
  if (element.name !== 'a' && !/^[A-Z]/.test(element.name)) return false
  return element.parent !== undefined && standsInText(element.parent)
}

/** Whether an element holds text of its own, beside its elements. */
const standsInText = remember(({ children }: Element): boolean => children.some((child) => child instanceof Text && /[^\s\uFFFC\u2029]/.test(child.value)))

/** The passage that holds a place, if any. */
export const passageAt = (page: Page, { start, end }: Span): Passage | undefined =>
  passages(page).find(({ at }) => at.start <= start && end <= at.end)
