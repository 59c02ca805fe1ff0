import type { Comment, Element, Part } from '@aboveboard/core'
import type { TemplateTags } from '../template/tags.ts'

/** Elements by which servers and builds bring in what is written elsewhere. */
const including = new Set(['esi:include', 'jsp:include', 'include', 'slot', 'c:import', 'tiles:insertattribute', 'ui:include'])

/** Where an element tells what it brings in. */
const telling = ['src', 'file', 'page', 'path', 'template', 'name', 'url']

/** What the page brings in from elsewhere: template includes, server-side includes, components that hold nothing here. */
export function partsOf(standing: readonly Part[], components: Iterable<Element>, tags: TemplateTags | undefined): readonly Part[] {
  const parts: Part[] = [...standing]
  const known = new Set(standing.map(({ at }) => at.start))
  for (const { role, context, content, start, end } of tags?.all ?? []) if (role === 'part' && context !== 'code' && !known.has(start)) parts.push({ at: { start, end }, name: content })
  for (const component of components) if (including.has(component.name) || component.children.length === 0) parts.push({ at: component.at, name: nameIn(component), element: component })
  return parts.sort((a, b) => a.at.start - b.at.start)
}

function nameIn(component: Element): string | undefined {
  if (!including.has(component.name)) return component.written
  for (const name of telling) if (component.attr(name)) return component.attr(name)?.value
  return undefined
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
