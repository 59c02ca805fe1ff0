import { Element, type Span, type Text } from '@aboveboard/core'
import { written } from '../escapes.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import { branchesOf, pathOf } from './catalogue-tree.ts'
import { readMessage } from './message.ts'
import { readingsOf } from './readings.ts'
import { walkXml, xmlEscape, type XmlVisitor } from './xml.ts'

/** A property list's dictionary; of other values only strings matter. */
interface Dict {
  readonly entries: Map<string, Dict | Text>
  /** The key it stands under. */
  readonly keyAt: Span
  end: number
}

const format = 'NSStringLocalizedFormatKey'
const categories = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Goes through one of Apple's dictionaries of plurals: each message with a branch for each form of its number. */
export function walkStringsdict(source: string, catalogue: CatalogueReader): void {
  const list = new PropertyList(source, catalogue)
  walkXml(source, list)
  for (const [key, dict] of list.root.entries) {
    if (!('entries' in dict)) continue
    const parts = messageOf(dict)
    const at = { start: dict.keyAt.end, end: dict.end }
    catalogue.message({ path: pathOf(key), parts, at: placeOf(parts) ?? at, extent: { start: dict.keyAt.start, end: dict.end }, keyAt: dict.keyAt })
  }
}

/** `Only %#@seats@ left`: the words around the number's forms, and its forms. */
function messageOf(dict: Dict): readonly (Text | Element)[] {
  const whole = dict.entries.get(format)
  const variables = [...dict.entries].filter((entry): entry is [string, Dict] => 'entries' in entry[1])
  if (!whole || 'entries' in whole) return variables.flatMap(([, forms]) => formsOf(forms))
  const parts: (Text | Element)[] = []
  let from = 0
  for (const found of whole.value.matchAll(/%(?:\d\$)?#@(\w+)@/g)) {
    const forms = dict.entries.get(found[1]!)
    if (found.index > from) parts.push(...readMessage(whole.slice(from, found.index)))
    if (forms && 'entries' in forms) parts.push(...formsOf(forms))
    from = found.index + found[0].length
  }
  if (from < whole.value.length) parts.push(...readMessage(whole.slice(from)))
  return readingsOf(parts)
}

function formsOf({ entries }: Dict): readonly (Text | Element)[] {
  const texts = categories.flatMap((category) => {
    const text = entries.get(category)
    return text && !('entries' in text) && text.value !== '' ? [text] : []
  })
  return branchesOf(texts.map((text) => new Element('p', text.at).append(...readMessage(text))))
}

function placeOf(parts: readonly (Text | Element)[]): Span | undefined {
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last && last.at.end > first.at.start ? { start: first.at.start, end: last.at.end } : first?.at
}

class PropertyList implements XmlVisitor {
  readonly root: Dict = { entries: new Map(), keyAt: { start: 0, end: 0 }, end: 0 }
  readonly #source: string
  readonly #catalogue: CatalogueReader
  readonly #open: Dict[] = []
  #key = ''
  #keyAt: Span = { start: 0, end: 0 }
  #from = 0

  constructor(source: string, catalogue: CatalogueReader) {
    this.#source = source
    this.#catalogue = catalogue
  }

  open(name: string, _: Readonly<Record<string, string>>, at: Span): void {
    this.#from = at.end
    if (name !== 'dict') return
    const above = this.#open.at(-1)
    const dict = above ? { entries: new Map<string, Dict | Text>(), keyAt: this.#keyAt, end: at.end } : this.root
    above?.entries.set(this.#key, dict)
    this.#open.push(dict)
  }

  close(name: string, at: Span): void {
    const inner = { start: this.#from, end: Math.max(this.#from, at.start) }
    if (name === 'dict') {
      const dict = this.#open.pop()
      if (dict) dict.end = Math.max(at.end, at.start)
    } else if (name === 'key') {
      this.#key = written(this.#source, inner, xmlEscape).value
      this.#keyAt = inner
    } else if (name === 'string') this.#open.at(-1)?.entries.set(this.#key, written(this.#source, inner, xmlEscape))
  }

  comment(text: string, at: Span): void {
    this.#catalogue.comment(text, at)
  }
}
