import { madeMember } from '../js/elements/made.ts'
import { bare, isCall, pathOf, stringOf } from '../js/tree/node.ts'
import type { Node } from '../js/tree/syntax.ts'
import type { JsxTree, Meanings } from '../markup/jsx-tree.ts'
import type { Block, Command, Hole, Section, Tag } from '../markup/pieces.ts'
import { directivesOf } from './directives.ts'
import { patternOf } from './pattern.ts'

/** What shows nothing on the page. */
const unseen = new Set(['script', 'style', 'svelte:window', 'svelte:document', 'svelte:body', 'svelte:options'])
/** What shows only what stands in it. */
const transparent = new Set(['', 'svelte:fragment', 'svelte:boundary'])

/** What Svelte's elements and blocks mean. */
export class Template implements Meanings {
  readonly #snippets: ReadonlySet<string>

  constructor(snippets: ReadonlySet<string>) {
    this.#snippets = snippets
  }

  name(tag: Tag): string | undefined {
    const { name } = tag
    if (unseen.has(name)) return undefined
    if (transparent.has(name)) return 'Fragment'
    switch (name) {
      case 'svelte:head':
        return 'head'
      case 'svelte:element':
        return elementNamed(tag) ?? name
      case 'svelte:component':
        return componentNamed(tag) ?? 'Component'
      case 'svelte:self':
        return 'Self'
      default:
        return name
    }
  }

  attributes(tag: Tag, make: JsxTree): readonly Node[] {
    return directivesOf(tag, make)
  }

  block(block: Block, make: JsxTree): Node {
    const [first] = block.sections
    switch (first?.name) {
      case 'if':
        return conditional(block, make)
      case 'each':
        return list([loop(first, make), ...block.sections.slice(1).map((section) => make.fragment(section.children, section))], block)
      case 'await':
        return list(block.sections.flatMap((section) => (section !== first ? settled(section, make) : section.children.length > 0 ? make.fragment(section.children, section) : [])), block)
      case 'snippet':
        return snippet(first, make)
      default:
        return make.fragment(first?.children ?? [], block)
    }
  }

  command(command: Command, make: JsxTree): Node | undefined {
    const { name, hole } = command
    const said = make.expression(hole)
    if (name === 'html') return make.element('Fragment', [make.attribute('set:html', make.container(said, command), command)], command, command.end)
    if (name === 'const') return said.type === 'AssignmentExpression' ? declaration(said.left, said.right, command) : undefined
    const called = bare(said)
    const path = isCall(called) ? pathOf(called.callee) : undefined
    return path !== undefined && this.#snippets.has(path) ? undefined : make.element('slot', [], command, command.end)
  }
}

/** `{#if a}…{:else if b}…{:else}…{/if}` as `a ? … : b ? … : …`; without an `{:else}`, as `a && …`. */
function conditional({ sections, end }: Block, make: JsxTree): Node {
  let shown: Node | undefined
  for (const section of sections.toReversed()) {
    const branch = make.branch(section.children, section)
    const test = section.holes[0] && make.expression(section.holes[0])
    const start = section.header
    if (!test) shown = branch
    else if (shown) shown = { type: 'ConditionalExpression', test, consequent: branch, alternate: shown, start, end }
    else shown = { type: 'LogicalExpression', operator: '&&', left: test, right: branch, start, end }
  }
  return shown ?? { type: 'NullLiteral', start: end, end }
}

/** `items.map((item, i) => …)`. */
function loop(section: Section, make: JsxTree): Node {
  const [items, ...names] = section.holes
  const { header: start, end } = section
  const each = fn(names, section, make)
  if (!items) return each
  return { type: 'CallExpression', callee: madeMember(make.expression(items), 'map', { start, end }), arguments: [each], start, end }
}

/** What a promise shows once it is settled: the value comes from elsewhere. */
const settled = (section: Section, make: JsxTree): Node => fn(section.holes, section, make)

/** A function that shows a section. Its names hold for the section, and for the header they stand in. */
function fn(names: readonly Hole[], section: Section, make: JsxTree): Node {
  const params = names.flatMap(({ node }) => (node ? [patternOf(node)] : []))
  return { type: 'ArrowFunctionExpression', params, body: make.fragment(section.children, section), start: names[0]?.node?.start ?? section.start - 1, end: section.end }
}

function snippet(section: Section, make: JsxTree): Node {
  const called = section.holes[0]?.node
  const params = called && isCall(called) ? called.arguments.map(patternOf) : []
  return { type: 'ArrowFunctionExpression', params, body: make.fragment(section.children, section), start: section.header, end: section.end }
}

const list = (elements: readonly Node[], { start, end }: Block): Node => ({ type: 'ArrayExpression', elements, start, end })

const declaration = (id: Node, init: Node, { start, end }: Command): Node => ({ type: 'VariableDeclaration', kind: 'const', declarations: [{ id: patternOf(id), init }], start, end })

const thisOf = ({ attributes }: Tag): Hole | undefined => attributes.find(({ name }) => name === 'this')?.value?.find((part): part is Hole => 'from' in part)

/** `<svelte:element this={href ? 'a' : 'button'}>`: the first of the names it may have. */
function elementNamed(tag: Tag): string | undefined {
  let node = thisOf(tag)?.node
  while (node && bare(node).type === 'ConditionalExpression') {
    const at = bare(node)
    if (at.type === 'ConditionalExpression') node = at.consequent
  }
  return node && stringOf(bare(node))
}

const componentNamed = (tag: Tag): string | undefined => {
  const node = thisOf(tag)?.node
  return node && pathOf(node)
}

