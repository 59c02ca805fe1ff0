import type { Comment, Element, Placed } from '@aboveboard/core'
import type { Masked } from '../template/masked.ts'
import type { TemplateTags } from '../template/tags.ts'

/** Elements by which servers and builds bring in what is written elsewhere. */
const including = new Set(
  ['esi:include', 'jsp:include', 'include', 'slot', 'c:import', 'tiles:insertattribute', 'ui:include', 'yield', 'extends', 'component', 'module'],
)

/** What the page brings in from elsewhere: template includes, server-side includes, components that hold nothing here. */
export function partsOf(components: Iterable<Element>, comments: readonly Comment[], { source, tags }: Pick<Masked, 'source' | 'tags'>): readonly Placed[] {
  const parts: Placed[] = []
  for (const tag of tags?.all ?? []) if (tag.role === 'part' && tag.context !== 'code') parts.push({ at: { start: tag.start, end: tag.end } })
  for (const comment of comments) if (/^#include\b/.test(comment.text)) parts.push(comment)
  for (const component of components) if (including.has(component.name) || component.children.length === 0 || isClosed(source, component)) parts.push(component)
  return parts.sort((a, b) => a.at.start - b.at.start)
}

/** `<x-footer />`: HTML has what follows stand in it, its author has not. */
const isClosed = (source: string, { at }: Element): boolean => source.startsWith('/>', at.end - 2)

/** Whether an element of this name may bring in what is not written in it: a component, an include. */
export const mayInclude = (name: string): boolean => including.has(name) || (name.includes('-') && !notComponents.test(name))

/** Names with a hyphen that SVG and MathML own, and names filled at run time. */
const notComponents = /:|^x-any|^(?:annotation-xml|color-profile|font-face|missing-glyph)/

/** Comments of a template, as those of the page. */
export const templateComments = (tags: TemplateTags | undefined): Comment[] =>
  (tags?.all ?? []).filter(({ role }) => role === 'comment').map(({ content, start, end }) => ({ text: content.trim(), at: { start, end } }))
