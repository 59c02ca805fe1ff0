import { BREAK, HOLE, type Placed, type Span, Text } from '@aboveboard/core'
import { type Decision, decision } from '../values/decision.ts'
import { framesOf, isDeciding } from '../values/list-members.ts'
import { isEach, isMarkupTag, joinedBy, MarkupSigns } from './markup-signs.ts'
import { messageOf } from './messages.ts'
import { bare, isCall, isFunction, isMember, spanOf, startOf, stringOf } from '../tree/node.ts'
import type { Origins } from '../values/origins.ts'
import type { Resolver } from '../values/resolve.ts'
import type { Frame } from '../tree/standing.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Node, TemplateLiteral } from '../tree/syntax.ts'
import { TagPosition } from './tag-position.ts'
import type { Wording } from './wording.ts'
import { operands, separated } from './words.ts'

/** How deep is followed, and how many calls of a file are read anew. */
const deepest = 12
const mostAgain = 400

/** What markup that code puts together says. */
export interface Written {
  readonly text: Text
  /** What other files bring in, where a block stands. */
  readonly parts: readonly Placed[]
}

/**
 * Puts the markup of an expression together: strings, templates, sums of them, and what helpers of the file add, each
 * piece at its own place. What the file leaves open is a hole; two ways it may come out are never one sentence. Each
 * piece is read once: where a helper is used a second time, a hole stands.
 */
export class Markup {
  readonly #survey: Survey
  readonly #origins: Origins
  readonly #resolver: Resolver
  readonly #wording: Wording
  readonly signs: MarkupSigns
  /** What was read, and in which reading of a list's members (0: in none). */
  readonly #read = new Map<Node, number>()
  #members = 0
  #again = 0
  #within = 0
  #parts: Placed[] = []
  #position = new TagPosition()
  /** The blank alone between two tags that is being filled: it says whole texts, not words of a sentence. */
  #alone: Node | undefined

  constructor(survey: Survey, origins: Origins, resolver: Resolver, wording: Wording) {
    this.#survey = survey
    this.#origins = origins
    this.#resolver = resolver
    this.#wording = wording
    this.signs = new MarkupSigns(survey, resolver)
  }

  /** Whether an expression was read already, here or where it is used. */
  isRead(node: Node): boolean {
    return this.#read.has(bare(node))
  }

  /** Markup as one text. */
  of(node: Node): Written {
    this.#parts = []
    this.#position = new TagPosition()
    const text = Text.join(this.#pieces(node, undefined, 0).filter(({ value }) => value !== ''))
    return { text, parts: this.#parts }
  }

  #pieces(node: Node, frame: Frame | undefined, depth: number): readonly Text[] {
    node = bare(node)
    if (depth > deepest) return this.#passed(Text.hole(spanOf(node)))
    switch (node.type) {
      case 'StringLiteral':
      case 'Literal':
        this.#read.set(node, this.#within)
        return this.#passed(this.#wording.of(node))
      case 'TemplateLiteral':
        return this.#template(node, frame, depth)
      case 'TaggedTemplateExpression':
        if (!isMarkupTag(node.tag) || messageOf(node)) return this.#value(node, frame)
        this.#read.set(node, this.#within)
        return this.#template(node.quasi, frame, depth)
      case 'BinaryExpression':
        return node.operator === '+' ? this.#sum(node, frame, depth) : this.#value(node, frame)
      case 'ConditionalExpression':
        return this.#branches(node, [node.consequent, node.alternate], frame, depth)
      case 'LogicalExpression':
        return this.#branches(node, node.operator === '&&' ? [node.right] : [node.left, node.right], frame, depth)
      case 'ArrayExpression':
        return node.elements.some((each) => each && this.signs.holds(each)) ? this.#all(node.elements, frame, depth) : this.#value(node, frame)
      case 'Identifier':
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#named(node, frame, depth)
      case 'CallExpression':
      case 'OptionalCallExpression':
        return this.#call(node, frame, depth)
      default:
        return this.#value(node, frame)
    }
  }

  #all(nodes: readonly (Node | null)[], frame: Frame | undefined, depth: number): readonly Text[] {
    return nodes.flatMap((each) => (each ? this.#pieces(each, frame, depth + 1) : []))
  }

  #template(node: TemplateLiteral, frame: Frame | undefined, depth: number): readonly Text[] {
    this.#read.set(node, this.#within)
    const written = this.#wording.pieces(node)
    return written.flatMap((text, i): readonly Text[] => {
      const part = node.expressions[i]
      const bound = part ? unbound(text) : text
      const passed = this.#passed(bound)
      if (!part) return passed
      const before = this.#parts.length
      const isAlone = this.#position.isText && endsInTag(text) && startsWithTag(written[i + 1])
      this.#alone = isAlone ? bare(part) : undefined
      const shown = this.#pieces(part, frame, depth + 1)
      // A call that shows nothing written here brings in a block.
      if (isAlone && shown.length === 1 && shown[0]!.value === HOLE && before === this.#parts.length && isCall(bare(part))) this.#parts.push({ at: spanOf(part) })
      return [...passed, ...shown]
    })
  }

  #sum(node: Node & { readonly type: 'BinaryExpression' }, frame: Frame | undefined, depth: number): readonly Text[] {
    this.#read.set(node, this.#within)
    const parts = operands(node)
    const first = parts.findIndex(({ node: part }) => stringOf(part) !== undefined || part.type === 'TemplateLiteral' || this.signs.leads(part, frame))
    // What stands before the first text may be added as numbers are.
    if (first < 0) return this.#value(node, frame)
    const before = first > 1 ? [parts[first - 1]!.sum] : parts.slice(0, first).map((part) => part.node)
    return [...before, ...parts.slice(first).map((part) => part.node)].flatMap((part) => this.#pieces(part, frame, depth + 1))
  }

  /** Not read yet; or read for this member of a list already, as its template was for the one before. */
  #isFresh(node: Node): boolean {
    const read = this.#read.get(bare(node))
    return read === undefined || (read > 0 && read === this.#within)
  }

  /** Ways it may come out: each is read between tags; within one, nobody can tell. */
  #branches(node: Node, branches: readonly Node[], frame: Frame | undefined, depth: number): readonly Text[] {
    this.#read.set(node, this.#within)
    const decided = decision(node, frame, this.#resolver)
    if (decided) return this.#decided(decided, frame, depth)
    if (!this.#position.isText || !branches.some((branch) => this.signs.leads(branch, frame))) return this.#value(node, frame)
    return this.#apart(branches, spanOf(node), frame, depth)
  }

  /** What data written in the file decides. An attribute stands where the value is written that puts it there. */
  #decided({ chosen, by }: Decision, frame: Frame | undefined, depth: number): readonly Text[] {
    if (!chosen) return []
    if (this.#position.isText) return this.#pieces(chosen, frame, depth + 1)
    const text = this.#wording.of(chosen, undefined, frame)
    return this.#passed(text.holes.length > 0 ? text : Text.implied(text.value, spanOf(by)))
  }

  #apart(nodes: readonly Node[], at: Span, frame: Frame | undefined, depth: number): readonly Text[] {
    return [Text.implied(BREAK, at), ...nodes.flatMap((each) => [...this.#pieces(each, frame, depth + 1), Text.implied(BREAK, at)])]
  }

  /** What a name stands for, where it is markup written in the file. */
  #named(node: Node, frame: Frame | undefined, depth: number): readonly Text[] {
    const grown = node.type === 'Identifier' ? this.#grown(node, node.name) : undefined
    if (grown && !grown.some((each) => this.#read.has(bare(each)))) return grown.flatMap((each) => this.#pieces(each, frame, depth + 1))
    return this.#behind(node, frame, depth) ?? this.#value(node, frame)
  }

  /** `html += '<li>…'`: everything a variable is given, in the order of the file, when some of it is markup. */
  #grown(node: Node, name: string): readonly Node[] | undefined {
    const binding = this.#survey.bindingOf(name, node)
    if (binding?.kind !== 'variable' || binding.steps.length > 0) return undefined
    const given = binding.from ? [binding.from] : []
    for (const { node: write } of this.#survey.writes.get(name) ?? [])
      if (write.type === 'AssignmentExpression' && (write.operator === '+=' || write.operator === '=') && this.#survey.bindingOf(name, write) === binding) given.push(write.right)
    return given.length > 1 && given.some((each) => this.signs.holds(each)) ? given.sort((a, b) => startOf(a) - startOf(b)) : undefined
  }

  #behind(node: Node, frame: Frame | undefined, depth: number): readonly Text[] | undefined {
    this.#resolver.begin()
    const found = this.#resolver.resolve(node, [], frame).filter(({ node: value, steps }) => steps.length === 0 && bare(value) !== node && this.signs.holds(value))
    if (found.length === 0) return undefined
    // What a call tells by yes or no, it tells anew each time.
    const fresh = isCall(node) && isDeciding(node) && this.#again++ < mostAgain ? found : found.filter(({ node: value }) => this.#isFresh(value))
    if (fresh.length === 0) return this.#passed(Text.hole(spanOf(node)))
    const [only, ...more] = fresh
    if (only && more.length === 0) return this.#pieces(only.node, only.frame, depth + 1)
    return fresh.flatMap((each) => [...this.#pieces(each.node, each.frame, depth + 1), Text.implied(BREAK, spanOf(node))])
  }

  #call(node: Call, frame: Frame | undefined, depth: number): readonly Text[] {
    if (messageOf(node)) return this.#value(node, frame)
    const each = isEach(node) ? node : joinedBy(node)
    if (each && isEach(each)) {
      const returned = this.signs.returned(each)
      if (returned.some((value) => this.signs.leads(value, frame))) {
        this.#read.set(node, this.#within)
        this.#read.set(each, this.#within)
        return this.#unrolled(each, frame, depth) ?? this.#apart(returned, spanOf(node), frame, depth)
      }
    }
    const callee = bare(node.callee)
    // `[…].join('')`, `` `…`.trim() ``: what is written is in front.
    if (isMember(callee) && this.signs.holds(callee.object)) {
      this.#read.set(node, this.#within)
      return this.#pieces(callee.object, frame, depth + 1)
    }
    const behind = this.#behind(node, frame, depth)
    if (behind) return behind
    // What a helper is given may be shown: `card(html`…`)`, `when(open, () => html`…`)`.
    const given = node.arguments.flatMap((value) => (isFunction(value) ? this.#resolver.returns(value) : [value])).filter((value) => this.signs.holds(value))
    return given.length > 0 && this.#position.isText ? this.#apart(given, spanOf(node), frame, depth) : this.#value(node, frame)
  }

  /** A list written in the file whose members decide what is shown: each is read. */
  #unrolled(call: Call, frame: Frame | undefined, depth: number): readonly Text[] | undefined {
    const frames = this.#within > 0 ? undefined : framesOf(call, frame, this.#resolver)
    if (!frames) return undefined
    this.#within = ++this.#members
    const texts = frames.flatMap((each) => this.#apart(this.#resolver.returns(each.fn), spanOf(call), each, depth))
    this.#within = 0
    return texts
  }

  /** A value that is no markup: words, where they are written out, else a hole. */
  #value(node: Node, frame: Frame | undefined): readonly Text[] {
    if (!this.#position.isText) {
      const text = this.#wording.of(node, undefined, frame)
      const isOpen = text.value === '' && this.#position.isValue && stringOf(node) === undefined
      // `checked=${false}`: what shows nothing as words is a value all the same.
      return this.#passed(isOpen ? Text.hole(spanOf(node), () => this.#origins.of(node, frame)) : text)
    }
    const texts = node === this.#alone ? this.#wording.alternatives(node, frame) : frame ? [this.#wording.of(node, undefined, frame)] : this.#wording.beside(node)
    return this.#passed(separated(texts, spanOf(node)))
  }

  #passed(text: Text): readonly Text[] {
    this.#position.pass(text.value)
    return [text]
  }
}

/** lit's `?checked=${…}` and `.checked=${…}` set what they name. */
function unbound(text: Text): Text {
  const sign = /\s([?.])[A-Za-z][\w-]*\s*=\s*["']?$/.exec(text.value)
  return sign ? Text.join([text.slice(0, sign.index + 1), text.slice(sign.index + 2)]) : text
}

const endsInTag = ({ value }: Text): boolean => /(?:>|^)\s*$/.test(value.slice(-200))
const startsWithTag = (text: Text | undefined): boolean => text === undefined || /^\s*(?:<|$)/.test(text.value.slice(0, 200))
