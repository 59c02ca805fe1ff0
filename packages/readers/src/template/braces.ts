import type { Meaning } from './tag.ts'

/** Values whose name says that others fill them: layouts. */
const filled = /^(?:content_for_layout|content_for_header|content_for_index|content|yield|outlet|slot|\$slot|body|super|caller|parent)$/
const partial = /^(?:template|partial|partialCached|include|includeIf|render|component|block|embed|section|yield|outlet|super|parent|caller)\b/
const goOpen = /^(?:if|range|with|block|define)\s+\S/

/** Tags of Handlebars, Mustache, Go, and what Liquid, Jinja and Twig print: `{{ name }}`. */
export function bracesMean(inner: string): Meaning {
  if (/^!|^--|^-?\s*\/\*/.test(inner)) return { role: 'comment', content: inner.replace(/^-?\s*(?:!--|!|--|\/\*)/, '').replace(/(?:--|\*\/\s*-?)$/, '') }
  const triple = inner.startsWith('{')
  const content = inner.replace(/^[{&~\-_]+/, '').replace(/[~\-_}]+$/, '').trim()
  switch (content[0]) {
    case '#':
      if (content[1] === '>') return { role: 'part', step: { does: 'open', name: nameIn(content) }, content }
      return { role: 'flow', step: { does: 'open', name: nameIn(content) }, content }
    case '^':
      return { role: 'flow', step: content.length > 1 ? { does: 'open', name: nameIn(content) } : { does: 'turn' }, content }
    case '/':
      return { role: 'flow', step: { does: 'close', name: nameIn(content) }, content }
    case '>':
      return { role: 'part', content }
    case '!':
      return { role: 'comment', content: content.slice(1) }
  }
  if (/^else(?:\s|$)/.test(content)) return { role: 'flow', step: { does: 'turn' }, content }
  if (content === 'end') return { role: 'flow', step: { does: 'close' }, content }
  if (goOpen.test(content) && !content.includes('|')) {
    const step = { does: 'open', name: undefined } as const
    return content.startsWith('block') ? { role: 'part', step, content } : { role: 'flow', step, content }
  }
  if (/^\$\w+\s*:?=/.test(content)) return { role: 'statement', content }
  if (isPart(content, triple)) return { role: 'part', content }
  return { role: 'value', content }
}

function isPart(content: string, triple: boolean): boolean {
  if (filled.test(content)) return content !== 'body' || triple
  return partial.test(content) && /^\w+(?:\s+["'`(.]|\s*\()/.test(content)
}

const nameIn = (content: string): string | undefined => /^[#^/]>?\*?\s*([\w.@-]+)/.exec(content)?.[1]
