import { BREAK, constant, type Origin, type Span, type Text, unknown } from '@aboveboard/core'
import type { TemplateTag } from './tag.ts'

/** Where an attribute's value comes from when template tags stand in it. */
export function originOfValue(tags: readonly TemplateTag[], at: Span, text: Text): Origin {
  const shown = tags.filter(({ role }) => role !== 'comment' && role !== 'statement')
  const [first, ...rest] = shown
  if (!first) return constant(text.value)
  if (rest.length === 0 && first.start === at.start && first.end === at.end) return first.origin
  return branches(shown, text) ?? unknown
}

/** `btn {% if big %}btn-big{% endif %}`: one condition with nothing but constants around and in it. */
function branches(tags: readonly TemplateTag[], text: Text): Origin | undefined {
  const steps = tags.map(({ step }) => step?.does ?? 'value').join(' ')
  if (!/^open(?: turn)? close$/.test(steps) || tags[0]?.step?.name === 'for') return undefined
  const [before = '', ...parts] = text.value.split(BREAK)
  const after = parts.pop() ?? ''
  const chosen = parts.length === 1 ? [...parts, ''] : parts
  return { kind: 'conditional', branches: chosen.map((part) => constant(before + part + after)) }
}
