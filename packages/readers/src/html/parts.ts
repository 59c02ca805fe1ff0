import type { Comment, Element, Part } from '@aboveboard/core'
import type { Masked } from '../template/masked.ts'
import type { TemplateTags } from '../template/tags.ts'

/** Elements by which servers and builds bring in what is written elsewhere. */
const including = new Set(
  ['esi:include', 'jsp:include', 'include', 'slot', 'c:import', 'tiles:insertattribute', 'ui:include', 'yield', 'extends', 'component', 'module', 'mj-include'],
)

/** Where an element tells what it brings in. */
const telling = ['src', 'href', 'file', 'page', 'path', 'template', 'url']

/** What the page brings in from elsewhere: template includes, server-side includes, components that hold nothing here. */
export function partsOf(standing: readonly Part[], components: Iterable<Element>, { source, tags }: Pick<Masked, 'source' | 'tags'>): readonly Part[] {
  const parts: Part[] = [...standing]
  const known = new Set(standing.map(({ at }) => at.start))
  for (const { role, context, content, start, end } of tags?.all ?? []) if (role === 'part' && context !== 'code' && !known.has(start)) parts.push({ at: { start, end }, name: content })
  for (const component of components)
    if (including.has(component.name) || component.children.length === 0 || isClosed(source, component)) parts.push({ at: component.at, name: nameIn(component), element: component })
  return parts.sort((a, b) => a.at.start - b.at.start)
}

/** `<x-footer />`: HTML has what follows stand in it, its author has not. */
const isClosed = (source: string, { at }: Element): boolean => source.startsWith('/>', at.end - 2)

function nameIn(component: Element): string | undefined {
  const { name, written } = component
  if (!including.has(name)) return written
  if (name === 'slot' || name === 'yield') return 'yield'
  const told = telling.map((each) => component.attr(each)?.value).find((value) => value !== undefined)
  return told === undefined ? undefined : `${name === 'extends' ? 'extends' : 'include'} "${told}"`
}

/** `<!--#include virtual="/footer.html" -->` */
export const isServerInclude = (comment: string): boolean => /^#include\b/.test(comment)

/** Whether an element of this name may bring in what is not written in it: a component, an include. */
export const mayInclude = (name: string): boolean => including.has(name) || name.startsWith('.') || (name.includes('-') && !notComponents.test(name))

/** Names with a hyphen that SVG and MathML own, and names filled at run time. */
const notComponents = /:|^x-any|^(?:annotation-xml|color-profile|font-face|missing-glyph)/

/** Comments of a template, as those of the page. */
export const templateComments = (tags: TemplateTags | undefined): Comment[] =>
  (tags?.all ?? []).filter(({ role }) => role === 'comment').map(({ content, start, end }) => ({ text: content.trim(), at: { start, end } }))
