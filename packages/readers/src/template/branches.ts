import type { MarkupTag } from './scanner.ts'
import type { TemplateTag } from './tag.ts'

export interface Uneven {
  /** Tags of later branches, whose counterpart the first branch has: to be set aside. */
  readonly blanked: readonly MarkupTag[]
  /** Where the tags of first branches begin that stand for those set aside. */
  readonly shared: ReadonlySet<number>
}

interface Block {
  readonly opened: TemplateTag
  readonly turns: TemplateTag[]
}

/** What stands between a tag that opens and the one that closes it, whole: a condition, a loop. */
export interface Condition {
  readonly opened: TemplateTag
  readonly turns: readonly TemplateTag[]
  readonly closed: TemplateTag
}

/** Beyond these, templates are made to try us; what lies deeper is read as it stands. */
const deepest = 40
const widest = 200

/**
 * `{% if big %}<div class="big">{% else %}<div>{% endif %} … </div>`: one of the two tags opens what the
 * last one closes. The first branch's tags are kept and the others' blanked, so that what follows stays in
 * its place.
 */
export function unevenBranches(tags: readonly TemplateTag[], markup: readonly MarkupTag[]): Uneven {
  const blanked = new Set<MarkupTag>()
  const shared = new Set<number>()
  for (const { opened, turns, closed } of conditionsOf(tags)) {
    const cuts = isChoice(opened) ? [...turns, closed] : [opened, ...turns, closed]
    const branches = cuts.slice(1).map((cut, i) => unpaired(markup, blanked, cuts[i]!.end, cut.start))
    const [first = [], ...others] = branches
    if (others.every((branch) => branch.length === 0)) continue
    for (const tag of first) if (!tag.closing) shared.add(tag.start)
    for (const tag of others.flat()) blanked.add(tag)
  }
  return { blanked: [...blanked].sort((a, b) => a.start - b.start), shared }
}

/** What stands before the first case of a choice (`{% case x %}`) is none of its branches. */
export const isChoice = ({ content }: TemplateTag): boolean => /^(?:case|switch)\b/.test(content)

/** Conditions with more than one branch, inner ones first. */
export function* conditionsOf(tags: readonly TemplateTag[]): Generator<Condition> {
  for (const block of blocksOf(tags)) if (block.turns.length > 0) yield block
}

/** All that is opened and closed, inner blocks first. What closes is matched by name where it has one. */
export function* blocksOf(tags: readonly TemplateTag[]): Generator<Condition> {
  const open: Block[] = []
  for (const tag of tags) {
    if (!tag.step || tag.context !== 'text') continue
    const { does, name } = tag.step
    if (does === 'open') open.push({ opened: tag, turns: [] })
    else if (does === 'turn') turn(open.at(-1), tag)
    else {
      const at = openerOf(open, name)
      const block = open[at]
      if (!block) continue
      if (at < deepest) yield { ...block, closed: tag }
      open.length = at
    }
  }
}

/** `{% plural %}` parts the two forms of a message, not the condition around it. */
function turn(block: Block | undefined, tag: TemplateTag): void {
  const name = tag.step?.name
  if (name === undefined || name === block?.opened.step?.name) block?.turns.push(tag)
}

function openerOf(open: readonly Block[], name: string | undefined): number {
  const lowest = Math.max(0, open.length - widest)
  for (let i = open.length - 1; i >= lowest; i--) {
    const opener = open[i]!.opened.step?.name
    if (name === undefined || opener === undefined || opener === name) return i
  }
  return -1
}

/** The tags of a stretch that find no counterpart in it. */
function unpaired(markup: readonly MarkupTag[], blanked: ReadonlySet<MarkupTag>, start: number, end: number): MarkupTag[] {
  const left: MarkupTag[] = []
  for (let i = firstFrom(markup, start); i < markup.length && markup[i]!.start < end; i++) {
    const tag = markup[i]!
    if (tag.single || blanked.has(tag)) continue
    const pair = tag.closing ? openingOf(left, tag.name) : -1
    if (pair >= 0) left.splice(pair, 1)
    else left.push(tag)
  }
  return left
}

function openingOf(tags: readonly MarkupTag[], name: string): number {
  const lowest = Math.max(0, tags.length - widest)
  for (let i = tags.length - 1; i >= lowest; i--) {
    const tag = tags[i]!
    if (!tag.closing && tag.name === name) return i
  }
  return -1
}

function firstFrom(markup: readonly MarkupTag[], offset: number): number {
  let low = 0
  let high = markup.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (markup[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
