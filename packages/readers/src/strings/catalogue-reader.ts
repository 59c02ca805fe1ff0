import type { Comment, Element, Span } from '@aboveboard/core'
import { langOfKey } from '../language.ts'
import type { Count } from './catalogue.ts'
import { CatalogueTree, type KeyPath } from './catalogue-tree.ts'
import type { JsonVisitor } from './walk-json.ts'

/** An open object or list. */
interface Level {
  readonly path: KeyPath
  readonly keys: Set<string>
  /** In a list, how many values were met; in an object, nothing. */
  index: number | undefined
}

/** Keys of an object that is one message with notes to its translators, and those of them that are read by people. */
const entry = new Set('message defaultMessage string translation term description placeholders id context comment developer_comment notes hash'.split(' '))
const copy = new Set(['message', 'defaultMessage', 'string', 'translation'])

/** Deeper than this, values count as standing here: paths stay short, whatever the file does. */
const deepest = 100

/** Keys that speak to developers: `_comment`, ARB's `@title`, `$schema`, `//`. */
const isNote = (key: string): boolean => /^(?:@|\/\/|\$schema$|_?_comments?\b)/.test(key)

/** Keys that spell their namespaces out: `plan.price`; not sentences that serve as keys. */
const isDotted = (key: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(key)

/** Collects the messages of a walk through JSON, and what is needed to tell whether they are messages at all. */
export class CatalogueReader implements JsonVisitor, Count {
  readonly comments: Comment[] = []
  texts = 0
  others = 0
  keys: ReadonlySet<string> | undefined
  readonly #tree: CatalogueTree
  readonly #levels: Level[] = []
  /** Languages among the outermost keys, and how many of those keys are none. */
  readonly #languages: string[] = []
  #unnamed = 0
  #told: string | undefined
  #key = ''
  #keyAt: Span = { start: 0, end: 0 }
  /** How many open containers below a note there are. */
  #ignored = 0

  constructor(source: string) {
    this.#tree = new CatalogueTree(source)
  }

  get root(): Element {
    return this.#tree.root
  }

  /** The languages the file itself names: `@@locale`, or its outermost keys when each is one. */
  get languages(): readonly string[] {
    if (this.#told !== undefined) return [this.#told]
    return this.#unnamed === 0 ? this.#languages : []
  }

  key(name: string, at: Span): void {
    if (this.#ignored > 0) return
    this.#key = name
    this.#keyAt = at
    if (!isNote(name)) this.#levels.at(-1)?.keys.add(name)
  }

  open(array: boolean, start: number): void {
    const above = this.#levels.at(-1)
    if (this.#ignored > 0 || (above && above.index === undefined && isNote(this.#key))) {
      this.#ignored++
      return
    }
    const keys = new Set<string>()
    if (!above && !array) this.keys = keys
    if (this.#levels.length === 1) this.#meetOutermost(!array)
    const path = above ? this.#here(above) : []
    this.#tree.open(path, above?.index === undefined ? this.#keyAt : { start, end: start + 1 })
    this.#levels.push({ path, keys, index: array ? 0 : undefined })
  }

  close(end: number): void {
    if (this.#ignored > 0) {
      this.#ignored--
      return
    }
    const { keys, path } = this.#levels.pop()!
    this.#tree.close(path, end)
    if (keys.size < 2) return
    const all = [...keys]
    if (all.every((key) => entry.has(key)) && all.some((key) => copy.has(key))) this.#tree.keep(path, copy)
  }

  text(value: string, at: Span): void {
    const level = this.#levels.at(-1)
    if (this.#ignored > 0 || !level) return
    if (level.index === undefined && isNote(this.#key)) {
      if (this.#key === '@@locale') this.#told = langOfKey(value)
      else if (!this.#key.startsWith('$')) this.comments.push({ text: value, at: { start: at.start + 1, end: at.end - 1 } })
      return
    }
    this.texts++
    if (this.#levels.length === 1) this.#meetOutermost(false)
    this.#tree.add(this.#here(level), value, at, level.index === undefined ? this.#keyAt : at)
  }

  other(): void {
    if (this.#ignored === 0 && !isNote(this.#key)) this.others++
  }

  comment(text: string, at: Span): void {
    this.comments.push({ text, at })
  }

  /** The path of the value that comes next. */
  #here(level: Level): KeyPath {
    const key = level.index === undefined ? this.#key : String(level.index++)
    if (level.path.length >= deepest) return level.path
    return isDotted(key) ? [...level.path, ...key.split('.')] : [...level.path, key]
  }

  #meetOutermost(object: boolean): void {
    const language = object ? langOfKey(this.#key) : undefined
    if (language) this.#languages.push(language)
    else this.#unnamed++
  }
}
