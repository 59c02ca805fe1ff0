import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLParseError } from 'yaml'
import type { Mistake } from './mistake.ts'

/** A YAML file, read value by value; every value that is not what was asked for becomes a mistake with a place. */
export class LocatedFile {
  readonly path: string
  readonly source: string
  readonly mistakes: Mistake[] = []
  readonly root: Located

  constructor(path: string, source: string) {
    this.path = path
    this.source = source
    // `failsafe`: every scalar stays the string that was typed; `no` and `50` are words here.
    const document = parseDocument(source, { schema: 'failsafe', prettyErrors: false })
    for (const error of document.errors) this.wrong(error.pos[0], inPlainWords(error))
    this.root = new Located(this, document.contents ?? undefined, 0)
  }

  wrong(at: number, sentence: string): void {
    this.mistakes.push({ path: this.path, source: this.source, at: Math.min(at, this.source.length), sentence })
  }
}

/** YAML's own messages, where copywriters meet them most often. */
function inPlainWords({ code, message }: YAMLParseError): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a text that holds a colon and a space needs quotes around it'
  if (code === 'DUPLICATE_KEY') return 'this key stands here twice'
  if (code === 'TAB_AS_INDENT') return 'lines are indented with spaces, not with tabs'
  if (code === 'BAD_SCALAR_START') return 'a text that begins with this sign needs quotes around it'
  if (message === 'Unexpected scalar at node end') return 'a text that begins with “[”, “*” or a quote needs quotes around the whole of it'
  return message.replace(/\s+/g, ' ')
}

/** A value that knows where it is written. */
export class Located {
  readonly file: LocatedFile
  /** Offset of its first character. */
  readonly at: number
  readonly #node: Node | undefined

  constructor(file: LocatedFile, node: Node | undefined, at: number) {
    this.file = file
    this.#node = node
    this.at = node?.range?.[0] ?? at
  }

  wrong(sentence: string): void {
    this.file.wrong(this.at, sentence)
  }

  get isWritten(): boolean {
    return isScalar(this.#node)
  }

  /** Nothing, or nothing but quotes. */
  get isBlank(): boolean {
    return this.#node === undefined || (isScalar(this.#node) && (this.#node.value === '' || this.#node.value === null))
  }

  get isList(): boolean {
    return isSeq(this.#node)
  }

  text(what: string): string | undefined {
    if (isScalar(this.#node) && typeof this.#node.value === 'string' && this.#node.value !== '') return this.#node.value
    const hint = this.isList ? '; one that begins with “[” needs quotes' : ''
    this.wrong(`${what} must be a text${hint}`)
    return undefined
  }

  items(what: string): readonly Located[] {
    if (isSeq<Node>(this.#node)) return this.#node.items.map((item) => new Located(this.file, item, this.at))
    this.wrong(`${what} must be a list`)
    return []
  }

  /** A text, or a list of texts. */
  texts(what: string): readonly string[] {
    const given = this.isList ? this.items(what) : [this]
    return given.flatMap((each) => each.text(what) ?? [])
  }

  /** Keys and values, in the order written. With `known`, any other key is a mistake. */
  entries(what: string, known?: readonly string[]): ReadonlyMap<string, Located> {
    const found = new Map<string, Located>()
    if (!isMap<Node, Node | null>(this.#node)) {
      this.wrong(`${what} must be keys with values`)
      return found
    }
    for (const { key, value } of this.#node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const at = key.range?.[0] ?? this.at
      if (known && !known.includes(name)) this.file.wrong(at, `${what} has no key “${name}”; it may have ${known.map((each) => `“${each}”`).join(', ')}`)
      else found.set(name, new Located(this.file, value ?? undefined, at))
    }
    return found
  }
}
