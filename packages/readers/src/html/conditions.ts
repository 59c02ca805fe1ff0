import { Element, type Span, Text } from '@aboveboard/core'
import { type Condition, conditionsOf, isChoice } from '../template/branches.ts'
import type { TemplateTag } from '../template/tag.ts'
import type { Standing } from './tree.ts'

type Node = Element | Text

/**
 * Makes elements of the branches that hold elements: `{% if a %}<b>…</b>{% else %}<i>…</i>{% endif %}` becomes a
 * `#condition` of two `#branch`es, so that nobody takes what stands in one for a neighbour of what stands in the other.
 * Only where every step of the condition hangs below the same element: where tags are balanced.
 */
export function partBranches(tags: readonly TemplateTag[], standings: ReadonlyMap<TemplateTag, Standing>): void {
  if (standings.size < 3) return
  /** By parent: the texts at which conditions begin, turn and end. */
  const marks = new Map<Element, Map<Node, Mark>>()
  for (const of of conditionsOf(tags)) {
    const { opened, turns, closed } = of
    const parent = standings.get(opened)?.parent
    const steps = [opened, ...turns, closed]
    if (!parent || steps.some((step) => standings.get(step)?.parent !== parent)) continue
    const known = marks.get(parent) ?? new Map<Node, Mark>()
    marks.set(parent, known)
    steps.forEach((tag, i) => known.set(standings.get(tag)!.text, { of, tag, does: i === 0 ? 'open' : i === steps.length - 1 ? 'close' : 'turn' }))
  }
  for (const [parent, known] of marks) part(parent, known)
}

interface Mark {
  readonly of: Condition
  readonly tag: TemplateTag
  readonly does: 'open' | 'turn' | 'close'
}

interface Open {
  readonly of: Condition
  readonly into: Element
  readonly condition: Element
  /** Each but the first begins with the text that parts it from the one before. */
  readonly branches: Element[]
}

function part(parent: Element, marks: ReadonlyMap<Node, Mark>): void {
  const open: Open[] = []
  for (const child of parent.children.splice(0)) {
    const mark = marks.get(child)
    const last = open.at(-1)
    const into = last?.branches.at(-1) ?? parent
    if (mark?.does === 'open') {
      into.append(child)
      const condition = new Element('#condition', spanOf(mark), { extent: { start: mark.tag.start, end: mark.of.closed.end } })
      open.push({ of: mark.of, into, condition, branches: [new Element('#branch', spanOf(mark))] })
    } else if (mark && mark.of === last?.of) {
      into.extent = { start: into.at.start, end: mark.tag.start }
      joinSentences(into)
      if (mark.does === 'turn') {
        // The first case of a choice begins its first branch.
        if (isChoice(last.of.opened) && last.branches.length === 1 && mark.tag === last.of.turns[0] && into.children.every(isWord)) last.branches.pop()
        last.branches.push(new Element('#branch', spanOf(mark)).append(child))
      } else {
        open.pop()
        settle(last)
        last.into.append(child)
      }
    } else into.append(child)
  }
  // What a parser of tables has moved may leave a condition without its end.
  for (let left = open.pop(); left; left = open.pop()) settle(left)
  joinSentences(parent)
}

const spanOf = ({ tag: { start, end } }: Mark): Span => ({ start, end })

/** Branches that hold nothing but words, by the conditions that may turn out to be part of a sentence. */
const spoken = new WeakMap<Element, readonly Node[]>()

function settle({ into, condition, branches }: Open): void {
  into.append(condition.append(...branches))
  if (branches.every(({ children }) => children.every(isWords))) spoken.set(condition, branches.flatMap(({ children }) => children))
}

/** Branches within a sentence stay texts of it, parted where they were; those that are all that is said stay elements. */
function joinSentences(parent: Element): void {
  const { children } = parent
  if (!children.some((child) => child instanceof Element && spoken.has(child))) return
  const said = children.filter((child) => (child instanceof Element ? child.name === '#condition' || inline.has(child.name) : /[^\s\u2029]/.test(child.value)))
  if (said.length < 2) return
  for (const child of children.splice(0)) {
    const words = child instanceof Element ? spoken.get(child) : undefined
    for (const each of words ?? [child]) parent.append(each)
  }
}

const inline = new Set('a b strong i em u s small span br sup sub mark font abbr time wbr img'.split(' '))
const plain = new Set('b strong i em u s small span br sup sub mark font abbr time wbr'.split(' '))
const isWord = (node: Node): boolean => node instanceof Text || (plain.has(node.name) && node.children.every((child) => child instanceof Text))
const isWords = (node: Node): boolean => isWord(node) || (node instanceof Element && plain.has(node.name) && node.children.every(isWord))

/** Hangs elements that say themselves on which condition they are shown (`:if={@news}`) into branches of their own. */
export function branchOff(elements: readonly Element[]): void {
  const steered = new Set(elements)
  for (const parent of new Set(elements.map((element) => element.parent))) {
    if (!parent) continue
    for (const child of parent.children.splice(0)) {
      const held = child instanceof Element && steered.has(child) ? new Element('#branch', child.at, { extent: child.extent }).append(child) : child
      parent.append(held)
    }
  }
}
