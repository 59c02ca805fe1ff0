import type { Comment, Element, Span, Text } from '@aboveboard/core'
import type { Count } from './catalogue.ts'
import { langOfKey } from '../language.ts'
import { tagOf } from './catalogue-language.ts'
import { CatalogueTree, type KeyPath, type Message, within } from './catalogue-tree.ts'
import type { DataVisitor } from './data-visitor.ts'
import { readMessage } from './message.ts'

/** Keys of an object that is one message with notes to its translators, and those of them that are read by people. */
const entry = new Set('message defaultMessage string translation term description placeholders id context comment developer_comment notes hash'.split(' '))
const copy = new Set(['message', 'defaultMessage', 'string', 'translation'])

/** CLDR's plural categories. `other` is the one that every language has. */
const categories = new Set('zero one two few many other'.split(' '))

/** An open object or list. */
class Level {
  readonly path: KeyPath
  /** In a list, how many values were met; in an object, nothing. */
  index: number | undefined
  /** What stands under `id`. */
  id: string | undefined
  #keys = 0
  #categories = 0
  #entries = 0
  #hasOther = false
  #hasCopy = false

  constructor(path: KeyPath, index: number | undefined) {
    this.path = path
    this.index = index
  }

  meet(key: string): void {
    this.#keys++
    if (categories.has(key)) this.#categories++
    if (entry.has(key)) this.#entries++
    this.#hasOther ||= key === 'other'
    this.#hasCopy ||= copy.has(key)
  }

  /** Its keys are the forms of a plural. */
  get isPlural(): boolean {
    return this.#hasOther && this.#categories === this.#keys
  }

  /** It is one message with notes to its translators. */
  get isEntry(): boolean {
    return this.#hasCopy && this.#keys > 1 && this.#entries === this.#keys
  }
}

/** Deeper than this, values count as standing here: paths stay short, whatever the file does. */
const deepest = 100

/** Keys that speak to developers: `_comment`, ARB's `@title`, `$schema`, `//`. */
const isNote = (key: string): boolean => mayBeNote.has(key[0] ?? '') && /^(?:@|\/\/|\$schema$|_?_comments?\b)/.test(key)
const mayBeNote = new Set('@/$_')

/** Collects the messages of a walk through a file, and what is needed to tell whether they are messages at all. */
export class CatalogueReader implements DataVisitor, Count {
  readonly comments: Comment[] = []
  texts = 0
  others = 0
  keys: Set<string> | undefined
  /** Values of objects that are no strings, by the dotted paths of their keys, where the walk tells their places. */
  readonly figures: { readonly key: string; readonly at: Span }[] = []
  readonly #tree: CatalogueTree
  readonly #levels: Level[] = []
  /** Languages among the outermost keys, and how many of those keys are none. */
  readonly #languages: string[] = []
  #unnamed = 0
  readonly #told = new Set<string>()
  #key = ''
  #keyAt: Span = { start: 0, end: 0 }
  #isNote = false
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
    this.#isNote = isNote(name)
    if (this.#isNote) return
    this.#levels.at(-1)?.meet(name)
    if (this.#levels.length === 1 && this.#levels[0]!.index === undefined) this.keys?.add(name)
  }

  open(array: boolean, start: number): void {
    const above = this.#levels.at(-1)
    if (this.#ignored > 0 || (above && above.index === undefined && this.#isNote)) {
      this.#ignored++
      return
    }
    if (!above && !array) this.keys = new Set()
    if (this.#levels.length === 1) this.#meetOutermost(!array)
    const path = above ? this.#here(above) : []
    this.#tree.open(path, above?.index === undefined ? this.#keyAt : { start, end: start + 1 })
    this.#levels.push(new Level(path, array ? 0 : undefined))
  }

  close(end: number): void {
    if (this.#ignored > 0) {
      this.#ignored--
      return
    }
    const level = this.#levels.pop()!
    this.#tree.close(level.path, end)
    if (level.isPlural) this.#tree.fold(level.path)
    else if (level.isEntry) this.#keep(level.path, level.id)
  }

  text(text: Text, at: Span): void {
    const level = this.#levels.at(-1)
    if (this.#ignored > 0 || !level) return
    if (level.index === undefined && this.#isNote) {
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

  other(at?: Span): void {
    if (this.#ignored > 0 || this.#isNote) return
    this.others++
    const level = this.#levels.at(-1)
    if (at && level && level.index === undefined) this.figures.push({ key: [...level.path, this.#key].join('.'), at })
  }

  comment(text: string, at: Span): void {
    this.comments.push({ text, at })
  }

  /** The path of the value that comes next. */
  #here(level: Level): KeyPath {
    const key = level.index === undefined ? this.#key : String(level.index++)
    return level.path.length >= deepest ? level.path : within(level.path, key)
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
