import { type Attribute, Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import { BREAK, HOLE, Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { view } from '../../view.ts'

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
export const passages = view<Passage>(({ root }) => flow(root).map(({ text, block }, order) => ({ text, block, at: text.at, order })))

/** The same by where they are written: what a script fills in stands elsewhere than it is read. */
export const byStart = remember((page: Page): readonly Passage[] => passages(page).toSorted((a, b) => a.at.start - b.at.start))

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
  'alt aria-label label title value text content heading headline subtitle description message prefix suffix texte libelle titre caption tooltip cta greeting welcome footnote disclaimer'.split(' '),
)
/** `x-text`, `:title`, `[label]`: an expression, whatever it comes to. */
const holdsCode = /^(?:[xv]-|ng-|[:@[*])/
const spokenEndings = ['label', 'text', 'title', 'message', 'copy']
/** What parts of one's own and items of their lists say under names that code uses as well: `{ question: '…', answer: '…' }`. */
const spokenOfParts = new Set('answer question a q desc body tagline badge subheading subhead intro lead note sub eyebrow kicker'.split(' '))
/** What an attribute says is put together when it is asked for: its name is looked at first. */
const isSpoken = (attribute: Attribute, by: Element): boolean => {
  const { name } = attribute
  return spoken.has(name) || (name.length > 4 && spokenEndings.some((ending) => name.endsWith(ending)) && !holdsCode.test(name)) || (spokenOfParts.has(name) && (by.name === '#item' || isComponent(by.name)) && readsAsCopy(attribute.text.value))
}

/** Two words, the first with a capital or a figure, and nothing that code is written with: no class, no path, no key. */
const readsAsCopy = (value: string): boolean => sentence.test(value) && !code.test(value)
const sentence = /^[^\p{L}\p{N}\uFFFC]{0,4}[\p{Lu}\p{Lo}\p{N}\uFFFC][^\s\u2029]{0,40}\s{1,4}[^\s\u2029]/u
const code = /[{}<>]|=>|:\/\/|;\s?$|^\s?(?:SELECT|INSERT|UPDATE|GET|POST|PUT|DELETE|TODO|FIXME)\b/

/** The attributes of an element that say something to the reader. */
export const spokenBy = (by: Element): readonly Attribute[] => by.attributes.filter((attribute) => isSpoken(attribute, by) && attribute.text.value !== '')

/** An attribute that says something, and the element that bears it. */
export interface Spoken {
  readonly by: Element
  readonly attribute: Attribute
}

/** Everything that attributes of the page say, in document order. A page has tens of thousands of attributes: counted loops. */
export const spokenOn = view<Spoken>(({ elements }) => {
  const found: Spoken[] = []
  for (let i = 0; i < elements.length; i++) {
    const by = elements[i]!
    const { attributes } = by
    for (let k = 0; k < attributes.length; k++) {
      const attribute = attributes[k]!
      if (isSpoken(attribute, by) && attribute.text.value !== '') found.push({ by, attribute })
    }
  }
  return found
})

/** Every text of the page in which words are listened for: its passages, and what attributes say. */
export const copy = view<Text>((page) => [...passages(page).map(({ text }) => text), ...spokenOn(page).map(({ attribute }) => attribute.text)])

interface Run {
  readonly text: Text
  readonly block: Element
}

const leave = Symbol('leave the block')
const several = Symbol('several texts, or blocks')

/** Walks down an element without recursion, gathering what flows together. */
function flow(top: Element): readonly Run[] {
  const runs: Run[] = []
  const blocks: Element[] = [top]
  /** For each block that is being walked through, the one text it may turn out to hold; `several` once it holds more. */
  const only: (Text | typeof several | undefined)[] = [several]
  const open: (Element | Text | typeof leave)[] = []
  const parts: Text[] = []
  /** Whether the next text is set above the line, as the mark of a note is. */
  let isRaised = false

  const enter = ({ children }: Element): void => {
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!)
  }
  const flush = (): void => {
    const text = joined(parts)
    parts.length = 0
    if (!text) return
    const last = blocks.length - 1
    runs.push({ text, block: blocks[last]! })
    only[last] = only[last] === undefined ? text : several
  }
  const leaveBlock = (): void => {
    flush()
    const block = blocks.pop()!
    const text = only.pop()
    if (text instanceof Text) textOf.know(block, text)
  }

  enter(top)
  for (let next = open.pop(); next; next = open.pop()) {
    if (next instanceof Text) {
      const last = parts[parts.length - 1]
      if (last && !isRaised && isAnother(last, next)) parts.push(Text.implied(' ', { start: next.at.start, end: next.at.start }))
      isRaised = false
      parts.push(next)
    } else if (!(next instanceof Element)) leaveBlock()
    else if (isInline(next)) {
      if (isIcon(next)) continue
      if (next.name === 'br') parts.push(Text.implied('\n', next.at))
      else {
        isRaised = next.name === 'sup' || next.name === 'sub'
        if (parts.length > 0 && isOnLineOfItsOwn(next)) parts.push(Text.implied(' ', { start: next.at.start, end: next.at.start }))
        enter(next)
      }
    } else if (silent.has(next.name)) {
      if (next.name === 'code' || next.name === 'q') parts.push(Text.implied(HOLE, next.at))
      else flush()
    } else {
      flush()
      only[only.length - 1] = several
      blocks.push(next)
      only.push(undefined)
      open.push(leave)
      enter(next)
    }
  }
  flush()
  return runs
}

/** What flows together, the blanks at its ends aside; nothing where only blanks do. */
function joined(parts: Text[]): Text | undefined {
  while (parts.length > 0 && isBlank(parts[parts.length - 1]!)) parts.pop()
  let from = 0
  while (from < parts.length && isBlank(parts[from]!)) from++
  if (from === parts.length) return undefined
  return Text.join(from === 0 ? parts : parts.slice(from)).trimmed
}

/** `<span>Service fee</span><span>US$ 3</span>`, `<s>$129</s><span>$89</span>`: no word goes on in another element with a capital, and hardly any number; a style sets them apart. */
function isAnother(last: Text, next: Text): boolean {
  const [one, other] = [last.value.charCodeAt(last.value.length - 1), next.value.charCodeAt(0)]
  if (last.at.end >= next.at.start) return false
  if (isDigit(one) || one === HOLE.charCodeAt(0)) return (isDigit(one) && isDigit(other)) || startsAmount.test(next.value.slice(0, longestAmount))
  return (isLowercase(one) && other >= 65 && other <= 90) || (isDigit(other) && endsAmount.test(last.value.slice(-longestAmount)))
}

/** `$89`, `R$ 89`, `CHF 89` behind a figure; `1000 MT` before one. */
const longestAmount = 10
const startsAmount = /^(?:\p{Lu}\p{L}{0,3}\.?[ \u00A0]?\p{Sc}?|\p{Sc})[ \u00A0]?[\d\uFFFC]/u
const endsAmount = /[\d\uFFFC][ \u00A0]?(?:\p{Sc}|(?:F )?\p{L}{1,4}\.?)$/u

const isLowercase = (unit: number): boolean => unit >= 97 && unit <= 122
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** `<small class="block">2 min ago</small>`: utilities set it on a line of its own, below what it belongs to. */
const isOnLineOfItsOwn = (element: Element): boolean => asBlock.test(element.attr('class')?.text.value ?? '')
const asBlock = /(?:^|\s)(?:block|flex|grid|d-block)(?:\s|$)/

/** `<span class="material-icons">verified</span>`: fonts of icons are called by words that nobody reads. */
function isIcon(element: Element): boolean {
  const [word, ...more] = element.children
  return word instanceof Text && more.length === 0 && word.value.length <= longestIcon && icon.test(word.value) && icons.test(element.attr('class')?.text.value ?? '')
}
const longestIcon = 40
const icon = /^\s*[a-z][a-z0-9_]*\s*$/
const icons = /(?:^|\s)material-(?:icons|symbols)/

const isBlank = ({ value }: Text): boolean => !/[^\s\u2029]/.test(value)

function isInline(element: Element): boolean {
  const { name } = element
  if (inline.has(name)) return true
  // What a part will bring is not known; where it stands in a sentence, it is taken for a word of it.
  if (name !== 'a' && name !== '#part' && !isComponent(name)) return false
  return element.parent !== undefined && standsInText(element.parent)
}

/** A component keeps the capital of its name; HTML's names have none. */
function isComponent(name: string): boolean {
  const initial = name.charCodeAt(0)
  return initial >= 65 && initial <= 90
}

/** Whether an element holds text of its own, beside its elements. */
const standsInText = remember(({ children }: Element): boolean => children.some((child) => child instanceof Text && /[^\s\uFFFC\u2029]/.test(child.value)))

/** The passage that holds a place, if any. */
export const passageAt = (page: Page, { start, end }: Span): Passage | undefined =>
  passages(page).find(({ at }) => at.start <= start && end <= at.end)
