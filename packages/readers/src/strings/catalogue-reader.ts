import type { Comment, Element, Span, Text } from '@aboveboard/core'
import type { Count } from './catalogue.ts'
import { langOfKey } from '../language.ts'
import { tagOf } from './catalogue-language.ts'
import { CatalogueTree, type KeyPath, type Message, pathOf } from './catalogue-tree.ts'
import type { DataVisitor } from './data-visitor.ts'
import { readMessage } from './message.ts'

/** An open object or list. */
interface Level {
  readonly path: KeyPath
  readonly keys: Set<string>
  /** In a list, how many values were met; in an object, nothing. */
  index: number | undefined
  /** What stands under `id`. */
  id?: string
}

/** Keys of an object that is one message with notes to its translators, and those of them that are read by people. */
const entry = new Set('message defaultMessage string translation term description placeholders id context comment developer_comment notes hash'.split(' '))
const copy = new Set(['message', 'defaultMessage', 'string', 'translation'])

/** CLDR's plural categories. `other` is the one that every language has. */
const categories = new Set('zero one two few many other'.split(' '))

/** Deeper than this, values count as standing here: paths stay short, whatever the file does. */
const deepest = 100

/** Keys that speak to developers: `_comment`, ARB's `@title`, `$schema`, `//`. */
const isNote = (key: string): boolean => /^(?:@|\/\/|\$schema$|_?_comments?\b)/.test(key)

/** Collects the messages of a walk through a file, and what is needed to tell whether they are messages at all. */
export class CatalogueReader implements DataVisitor, Count {
  readonly comments: Comment[] = []
  texts = 0
  others = 0
  keys: ReadonlySet<string> | undefined
  readonly #tree: CatalogueTree
  readonly #levels: Level[] = []
  /** Languages among the outermost keys, and how many of those keys are none. */
  readonly #languages: string[] = []
  #unnamed = 0
  readonly #told = new Set<string>()
  #key = ''
  #keyAt: Span = { start: 0, end: 0 }
  /** How many open containers below a note there are. */
  #ignored = 0

  constructor(source: string) {
    this.#tree = new CatalogueTree(source.length)
  }

  get root(): Element {
    return this.#tree.root
  }

  /** The languages the file itself names: `@@locale`, a header, or its outermost keys when each is one. */
  get languages(): readonly string[] {
    if (this.#told.size > 0) return [...this.#told]
    return this.#unnamed === 0 ? this.#languages : []
  }

  /** The file says which language it is in. */
  tell(lang: string): void {
    this.#told.add(lang)
  }

  /** A message of a format that is made for messages, and has no objects and lists to walk through. */
  message(message: Message): void {
    this.texts++
    this.keys ??= new Set()
    this.#tree.add(message)
  }

  /** Makes one message of the forms of a plural, which were added one by one under this path. */
  fold(path: KeyPath): void {
    this.#tree.fold(path)
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
    const { keys, path, id } = this.#levels.pop()!
    this.#tree.close(path, end)
    if (keys.size === 0) return
    const all = [...keys]
    if (keys.has('other') && all.every((key) => categories.has(key))) this.#tree.fold(path)
    else if (keys.size > 1 && all.every((key) => entry.has(key)) && all.some((key) => copy.has(key))) this.#keep(path, id)
  }

  text(text: Text, at: Span): void {
    const level = this.#levels.at(-1)
    if (this.#ignored > 0 || !level) return
    if (level.index === undefined && isNote(this.#key)) {
      if (this.#key === '@@locale') this.tell(tagOf(text.value) ?? text.value)
      else if (!this.#key.startsWith('$') && text.value !== '') this.comment(text.value, text.at)
      return
    }
    if (level.index === undefined && this.#key === 'id') level.id = text.value
    this.parts(text.value === '' ? [] : readMessage(text), text.at, at)
  }

  /** A message that comes in parts: texts, and choices as `#branch`es. `words` spans what it says, `at` all of it. */
  parts(parts: readonly (Text | Element)[], words: Span, at: Span): void {
    const level = this.#levels.at(-1)
    if (this.#ignored > 0 || !level) return
    this.texts++
    if (this.#levels.length === 1) this.#meetOutermost(false)
    const keyAt = level.index === undefined ? this.#keyAt : at
    this.#tree.add({ path: this.#here(level), parts, at: words, extent: { start: Math.min(keyAt.start, at.start), end: at.end }, keyAt })
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
    return level.path.length >= deepest ? level.path : [...level.path, ...pathOf(key)]
  }

  #keep(path: KeyPath, id: string | undefined): void {
    this.#tree.keep(path, copy, id)
    // A list of entries is as good as an object of messages.
    if (path.length === 1 && this.#levels.length === 1 && this.#levels[0]!.index !== undefined) this.keys ??= new Set()
  }

  #meetOutermost(object: boolean): void {
    const language = object ? langOfKey(this.#key) : undefined
    if (language) this.#languages.push(language)
    else this.#unnamed++
  }
}
