import { type Span, Text } from '@aboveboard/core'
import { type Document, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Scalar, type YAMLError } from 'yaml'
import { ReadError } from '../read-error.ts'
import type { DataVisitor } from './data-visitor.ts'
import { foldedText } from './folded-text.ts'
import { mendYaml } from './mend-yaml.ts'
import { doubleQuoted, singleQuoted } from './yaml-escape.ts'

/** Faults that other readers of YAML let pass, and that leave no doubt what was meant. */
const forgiven = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED', 'BAD_DQ_ESCAPE', 'BAD_DIRECTIVE'])

/**
 * Goes through YAML, document by document. What an alias repeats is met where its anchor stands. Throws a ReadError at
 * the first fault that leaves in doubt what was meant.
 */
export function walkYaml(source: string, visitor: DataVisitor): void {
  const { documents, text } = parsed(source)
  const walk = new YamlWalk(text, visitor)
  for (const document of documents) walk.value(document.contents, 0)
  walk.fullLineComments()
}

/** The documents of a file; of `text`, which is the file with every place unchanged, as far as it had to be mended. */
function parsed(source: string): { readonly documents: readonly Document.Parsed[]; readonly text: string } {
  const documents = parse(source)
  const fault = faultIn(documents)
  if (!fault) return { documents, text: source }
  const text = mendYaml(source)
  const mended = text === source ? documents : parse(text)
  const left = faultIn(mended)
  if (!left) return { documents: mended, text }
  // What a parser calls a nested mapping is, to whoever wrote it, a title with a colon.
  if (left.code === 'BLOCK_AS_IMPLICIT_KEY') throw new ReadError('colon', fault.pos[0])
  throw new ReadError('yaml', fault.pos[0], { said: sentence(fault.message) })
}

const parse = (source: string): readonly Document.Parsed[] => {
  const documents = parseAllDocuments(source, { uniqueKeys: false, strict: false, logLevel: 'silent', prettyErrors: false })
  return Array.isArray(documents) ? (documents as readonly Document.Parsed[]) : []
}

const faultIn = (documents: readonly Document.Parsed[]): YAMLError | undefined => documents.flatMap(({ errors }) => errors).find(({ code }) => !forgiven.has(code))

const sentence = (message: string): string => `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`

class YamlWalk {
  readonly #source: string
  readonly #visitor: DataVisitor
  /** Texts over several lines: what looks like a comment in them is none. */
  readonly #blocks: Span[] = []

  constructor(source: string, visitor: DataVisitor) {
    this.#source = source
    this.#visitor = visitor
  }

  value(node: unknown, after: number): void {
    if (isMap(node) || isSeq(node)) {
      const { start, end } = spanOf(node.range, after)
      this.#visitor.open(isSeq(node), start)
      for (const item of node.items) {
        if (!isPair(item)) this.value(item, start)
        else if (isScalar(item.key) && item.key.value !== '<<') {
          const at = spanOf(item.key.range, start)
          this.#visitor.key(String(item.key.value), at)
          this.value(item.value, at.end)
        }
      }
      this.#visitor.close(end)
    } else if (isScalar(node)) this.#scalar(node, after)
  }

  #scalar(node: Scalar, after: number): void {
    const at = spanOf(node.range, after)
    const { value } = node
    if (typeof value === 'string') {
      if (this.#source.slice(at.start, at.end).includes('\n')) this.#blocks.push(at)
      this.#visitor.text(this.#text(node, value, at), at)
    } else if (value !== null) this.#visitor.other(at)
    if (node.range && node.range[2] > at.end) this.#comment(at.end, node.range[2])
  }

  #text(node: Scalar, value: string, at: Span): Text {
    const source = this.#source
    const quoted = { start: at.start + 1, end: at.end - 1 }
    switch (node.type) {
      case 'QUOTE_DOUBLE':
        return Text.written(source, quoted, value, doubleQuoted)
      case 'QUOTE_SINGLE':
        return Text.written(source, quoted, value, singleQuoted)
      case 'BLOCK_FOLDED':
      case 'BLOCK_LITERAL': {
        const header = source.indexOf('\n', at.start)
        return header < 0 ? Text.empty : foldedText(source, { start: header + 1, end: at.end }, value)
      }
      default:
        return value.length === at.end - at.start ? Text.written(source, at, value) : foldedText(source, at, value)
    }
  }

  /** A comment behind a value, on its line. */
  #comment(start: number, end: number): void {
    const found = /^[ \t]+#(.*)/.exec(this.#source.slice(start, end))
    if (found) this.#visitor.comment(found[1]!.trim(), { start: start + found[0].indexOf('#'), end: start + found[0].trimEnd().length })
  }

  /** Comments that have a line of their own. */
  fullLineComments(): void {
    let block = 0
    for (const { index, 0: line, 1: text } of this.#source.matchAll(/^[ \t]*#(.*)$/gm)) {
      while (block < this.#blocks.length && this.#blocks[block]!.end <= index) block++
      const within = this.#blocks[block]
      if (within && within.start <= index) continue
      const start = index + line.indexOf('#')
      this.#visitor.comment(text!.trim(), { start, end: start + line.trim().length })
    }
  }
}

function spanOf(range: readonly [number, number, number] | null | undefined, otherwise: number): Span {
  return range ? { start: range[0], end: range[1] } : { start: otherwise, end: otherwise }
}
