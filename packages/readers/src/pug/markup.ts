import { type Escape, type Span, Text } from '@aboveboard/core'
import type { Block, Node, TagNode } from 'pug-parser'
import { isCopy, literalsIn, unescaped } from '../template/copy.ts'
import { singles } from '../template/scanner.ts'
import { Attributes } from './attributes.ts'
import type { Lines } from './lines.ts'

/** `\#{name}` shows its braces. */
const escaped: Escape = (source, from) => (source[from] === '\\' && /[#!\\]/.test(source[from + 1] ?? '') ? { length: 2, means: source[from + 1]! } : undefined)

/** Writes the nodes of Pug as the HTML they stand for. */
export class Markup {
  readonly #source: string
  readonly #lines: Lines
  readonly #pieces: Text[] = []
  readonly #attributes: Attributes
  /** Mixins that the file declares: what they hold is read there. */
  readonly #declared = new Set<string>()
  /** Where what has been written last ends. */
  #end = 0

  constructor(source: string, lines: Lines) {
    this.#source = source
    this.#lines = lines
    this.#attributes = new Attributes(source, lines)
    for (const [, name] of source.matchAll(/^[ \t]*mixin\s+([\w-]+)/gm)) this.#declared.add(name!)
  }

  text(): Text {
    return Text.join(this.#pieces)
  }

  write(block: Block): void {
    for (const node of block.nodes) this.#node(node)
  }

  #node(node: Node): void {
    switch (node.type) {
      case 'Block':
        return this.write(node)
      case 'Tag':
      case 'InterpolatedTag':
        return this.#tag(node)
      case 'Text':
        return this.#text(node.val, node)
      case 'Code':
        return this.#code(node)
      case 'Conditional':
        return this.#conditional(node)
      case 'Each':
      case 'EachOf':
      case 'While':
        return this.#around('for', node, () => {
          this.write(node.block)
          if (node.alternate) this.#step('else', node.alternate)
          if (node.alternate) this.write(node.alternate)
        })
      case 'Case':
        return this.#around('case', node, () => this.write(node.block))
      case 'When':
        this.#step('when', node)
        return node.block ? this.write(node.block) : undefined
      case 'NamedBlock':
        return this.#around(`block ${node.name}`, node, () => node.nodes.forEach((each) => this.#node(each)))
      case 'Mixin':
        return this.#mixin(node)
      case 'Include':
      case 'RawInclude':
      case 'Extends':
        this.#step(`${node.type === 'Extends' ? 'extends' : 'include'} "${node.file.path}"`, node)
        return node.block ? this.write(node.block) : undefined
      case 'MixinBlock':
      case 'YieldBlock':
        return this.#step('include block', node)
      case 'Comment':
        return this.#comment(node.val, node)
      case 'BlockComment':
        return this.#comment(`${node.val}\n${node.block.nodes.map((each) => (each.type === 'Text' ? each.val : '')).join('')}`, node)
      case 'Filter':
        if (/^mark/.test(node.name)) this.#within('div', node, () => this.write(node.block))
        return
      case 'Doctype':
        return this.#say(`<!doctype ${node.val || 'html'}>`, this.#lineOf(node))
    }
  }

  #tag(node: TagNode): void {
    const start = this.#at(node)
    const name = node.type === 'Tag' && node.name !== undefined ? node.name : 'x-any'
    const head = { start, end: start + (this.#source.startsWith(name, start) ? name.length : 1) }
    this.#say(`<${name}`, head)
    for (const piece of this.#attributes.of(node, head)) this.#put(piece)
    const close = { start: Math.max(head.start, this.#end - 1), end: Math.max(head.end, this.#end) }
    this.#say('>', close)
    this.write(node.block)
    if (!singles.has(name) && !(node.selfClosing && node.block.nodes.length === 0 && name === 'x-any')) this.#say(`</${name}>`, this.#last())
  }

  #text(value: string, node: Node): void {
    const start = this.#at(node)
    if (value === '\n') return this.#say('\n', { start: Math.max(0, start - 1), end: start })
    let end = start
    for (let i = 0; i < value.length; i++) end += escaped(this.#source, end)?.means === value[i] ? 2 : 1
    const at = { start, end: Math.min(end, this.#source.length) }
    this.#put(Text.written(this.#source, at, value, escaped))
    this.#end = at.end
  }

  #code(node: Extract<Node, { type: 'Code' }>): void {
    const start = this.#source.indexOf(node.val.slice(0, 200), this.#at(node))
    const at = start < 0 ? this.#lineOf(node) : { start, end: start + node.val.length }
    if (node.buffer) this.#value(node.val, at)
    else this.#assignment(node.val, at)
    if (node.block && node.block.nodes.length > 0) this.#around('for', node, () => this.write(node.block!))
  }

  /** What an expression shows: `= name`, `#{name}`. */
  #value(code: string, at: Span): void {
    for (const piece of this.#attributes.value(code, at)) this.#put(piece)
    this.#end = at.end
  }

  /** `- var title = "Final hours"` */
  #assignment(code: string, at: Span): void {
    const assigned = /^(?:var|let|const)\s+(\w+)\s*=\s*(?=["'\d])/.exec(code)
    if (!assigned) return
    const value = code.slice(assigned[0].length).replace(/;\s*$/, '')
    const from = at.start + assigned[0].length
    this.#say(`{% set ${assigned[1]!} = `, { start: at.start, end: from })
    this.#put(Text.written(this.#source, { start: from, end: from + value.length }, value))
    this.#say(' %}', { start: at.end - 1, end: at.end })
  }

  #conditional(node: Extract<Node, { type: 'Conditional' }>): void {
    this.#step('if', node)
    this.write(node.consequent)
    let other = node.alternate
    for (; other?.type === 'Conditional'; other = other.alternate) {
      this.#step('elsif', other)
      this.write(other.consequent)
    }
    if (other) this.#step('else', other)
    if (other) this.#node(other)
    this.#say('{% endif %}', this.#last())
  }

  /** What is declared elsewhere is a part; the words it is given are shown. */
  #mixin(node: Extract<Node, { type: 'Mixin' }>): void {
    if (node.call && !this.#declared.has(node.name)) this.#step(`include "+${node.name}"`, node)
    const start = this.#at(node)
    const given = node.call && node.args ? this.#source.indexOf(node.args, start) : -1
    if (given >= 0)
      for (const literal of literalsIn(node.args ?? '')) {
        const at = { start: given + literal.start, end: given + literal.end }
        const raw = this.#source.slice(at.start, at.end)
        if (isCopy(unescaped(raw))) this.#within('div', node, () => this.#put(Text.written(this.#source, at, raw)))
      }
    if (node.block) this.write(node.block)
  }

  #comment(value: string, node: Node): void {
    const start = this.#at(node)
    const from = this.#source.startsWith('//-', start) ? start + 3 : start + 2
    this.#say('<!--', { start, end: from })
    this.#say(value.replace(/--(!?>)/g, '—$1'), { start: from, end: Math.max(from, Math.min(from + value.length, this.#source.length)) })
    this.#say('-->', { start: this.#end - 1, end: this.#end })
  }

  #around(word: string, node: Node, inner: () => void): void {
    this.#step(word, node)
    inner()
    this.#say(`{% end${word.replace(/ .*/, '')} %}`, this.#last())
  }

  #within(name: string, node: Node, inner: () => void): void {
    const start = this.#at(node)
    this.#say(`<${name}>`, { start, end: start + 1 })
    inner()
    this.#say(`</${name}>`, this.#last())
  }

  #step(word: string, node: Node): void {
    this.#say(`{% ${word} %}`, this.#lineOf(node))
  }

  #say(html: string, at: Span): void {
    this.#put(Text.implied(html, at))
    this.#end = Math.max(this.#end, at.end)
  }

  #put(piece: Text): void {
    if (piece.value !== '') this.#pieces.push(piece)
    this.#end = Math.max(this.#end, piece.at.end)
  }

  #at({ line, column }: Node): number {
    return this.#lines.offsetOf(line, column)
  }

  /** From where a node begins to the end of its line. */
  #lineOf(node: Node): Span {
    const start = this.#at(node)
    return { start, end: Math.max(start + 1, this.#lines.endOfLine(node.line)) }
  }

  /** The last character written. */
  #last(): Span {
    return { start: Math.max(0, this.#end - 1), end: this.#end }
  }
}
