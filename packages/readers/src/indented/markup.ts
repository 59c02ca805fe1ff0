import { type Span, Text } from '@aboveboard/core'
import { singles } from '../template/scanner.ts'
import { AttributeWriter } from './attributes.ts'
import { stepOf } from './ruby.ts'
import type { Code, Filter, Node, Tag } from './tree.ts'
import { WordsWriter } from './words.ts'

/** What filters hold, by the element it becomes; what makes scripts or styles out of other languages is no text of the page. */
const scripts = new Set(['javascript', 'css'])
const markdowns = new Set(['markdown', 'maruku', 'kramdown', 'redcarpet', 'textile'])
const plain = new Set(['plain', 'preserve', 'escaped', 'erb', 'cdata'])

/** Writes the tree of an indented template as HTML with the template tags of ERB. */
export class MarkupWriter {
  readonly #source: string
  readonly #breaks: boolean
  readonly #pieces: Text[] = []
  readonly #words: WordsWriter
  readonly #attributes: AttributeWriter
  /** Where what has been written last ends. */
  #end = 0

  /** `breaks`: whether lines stay lines, as they do in HAML and not in Slim. */
  constructor(source: string, { breaks }: { readonly breaks: boolean }) {
    this.#source = source
    this.#breaks = breaks
    this.#words = new WordsWriter(source)
    this.#attributes = new AttributeWriter(source, this.#words)
  }

  text(): Text {
    return Text.join(this.#pieces)
  }

  write(nodes: readonly Node[], tight = false): void {
    /** Whether code that holds what is below it has not been ended yet: `else` may follow. */
    let open = false
    for (const [i, node] of nodes.entries()) {
      const step = node.kind === 'code' ? stepOf(this.#codeOf(node)) : undefined
      if (open && step !== 'turn') open = this.#close()
      const { start } = node.at
      const close = (i === 0 && tight) || [node, nodes[i - 1]].some((each) => each?.kind === 'tag' && each.tight.outside)
      if (this.#breaks && start > 0 && !close) this.#say('\n', { start: start - 1, end: start })
      if (node.kind === 'code') open = this.#code(node, step, open)
      else this.#node(node)
    }
    if (open) this.#close()
  }

  #node(node: Exclude<Node, Code>): void {
    switch (node.kind) {
      case 'tag':
        return this.#tag(node)
      case 'words':
        for (const piece of this.#words.text(node.at)) this.#put(piece)
        if (node.spaced) this.#say(' ', { start: node.at.end - 1, end: node.at.end })
        return this.write(node.children)
      case 'filter':
        return this.#filter(node)
      case 'comment':
        return this.#comment(node.text, node.at)
      case 'doctype':
        return /\bxml\b/i.test(this.#source.slice(node.at.start, node.at.end)) ? undefined : this.#say('<!doctype html>', node.at)
    }
  }

  #tag(tag: Tag): void {
    const { at, name, children } = tag
    this.#say(`<${name}`, { start: at.start, end: Math.min(at.end, at.start + name.length + 1) })
    for (const piece of this.#attributes.of(tag)) this.#put(piece)
    this.#say('>', { start: at.end - 1, end: at.end })
    this.write(children, tag.tight.inside || children[0]?.at.start === at.end || isOnLine(this.#source, at, children[0]))
    if (!singles.has(name.toLowerCase())) this.#say(`</${name}>`, this.#last())
  }

  /** What is known of code by its beginning is for the reader of ERB to say. Whether it stays open. */
  #code(node: Code, step: ReturnType<typeof stepOf>, open: boolean): boolean {
    const { at, shows, children } = node
    // What closes nothing here is told by the indentation.
    const stray = step === 'close' || (step === 'turn' && !open && !this.#inChoice)
    if (!stray) for (const piece of this.#words.tag(shows ? '<%= ' : '<% ', at)) this.#put(piece)
    const holds = step === 'open'
    const before = this.#inChoice
    // `when` stands beside `case` or below it.
    this.#inChoice = holds && /^(?:case|begin)\b/.test(this.#codeOf(node))
    this.write(children)
    this.#inChoice = before
    return holds || (step === 'turn' && open)
  }
  #inChoice = false

  #close(): false {
    this.#say('<% end %>', this.#last())
    return false
  }

  #filter({ name, at }: Filter): void {
    if (at.end <= at.start) return
    if (scripts.has(name)) return this.#within(name === 'css' ? 'style' : 'script', at)
    if (plain.has(name)) return name === 'erb' ? this.#put(Text.written(this.#source, at, this.#source.slice(at.start, at.end))) : this.#text(at)
    if (name === 'ruby') for (const piece of this.#words.tag('<% ', at)) this.#put(piece)
    if (!markdowns.has(name)) return
    for (const { index, 0: said } of this.#source.slice(at.start, at.end).matchAll(/\S(?:[^\r\n]|\r?\n(?![ \t]*(?:\r?\n|$)))*/g))
      this.#within('p', { start: at.start + index, end: at.start + index + said.length })
  }

  #within(name: string, at: Span): void {
    this.#say(`<${name}>`, { start: at.start, end: at.start + 1 })
    this.#text(at)
    this.#say(`</${name}>`, { start: at.end - 1, end: at.end })
  }

  #text(at: Span): void {
    for (const piece of this.#words.text(at)) this.#put(piece)
  }

  #comment(text: string, at: Span): void {
    this.#say(`<!--${text.replace(/--(!?>)/g, '—$1').replace(/^-?>/, ' ')}-->`, at)
  }

  #codeOf({ at }: Code): string {
    return this.#source.slice(at.start, at.end)
  }

  #say(html: string, at: Span): void {
    this.#put(Text.implied(html, at))
  }

  #put(piece: Text): void {
    if (piece.value === '') return
    this.#pieces.push(piece)
    this.#end = Math.max(this.#end, piece.at.end)
  }

  /** The last character written. */
  #last(): Span {
    return { start: Math.max(0, this.#end - 1), end: this.#end }
  }
}

/** `%p Only words`: what a tag holds stands on its own line. */
const isOnLine = (source: string, at: Span, first: Node | undefined): boolean => first !== undefined && !/[\r\n]/.test(source.slice(at.end, first.at.start))
