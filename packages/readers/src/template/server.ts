import type { Meaning, Step } from './tag.ts'

const partial = /(?:^|[\s(=])(?:render|include|includeFile|partial|yield|content_for|component|render_partial|react_component|render_slot|live_render|live_component|@?inner_content)\b(?!\s*=|:)/
const doBlock = /\bdo\b(?:\s*\|[^|]*\|)?$/
const rubyOpen = /^(?:if|unless|for|while|until|case|begin)\b/
const turn = /^(?:\}?\s*(?:else|elsif|elseif|when|rescue|ensure|catch|in)\b|case\b.*:$|default\s*:|[^\s=].*\s->$)/i
const close = /^(?:end\b|\}|next\b\s*$)/i

/** Tags of ERB, EJS, Underscore, ASP: `<% if x %>`, `<%= name %>`. */
export function serverMeans(inner: string): Meaning {
  if (/^!?--/.test(inner)) return { role: 'comment', content: inner.replace(/^!?--/, '') }
  if (inner.startsWith('#')) return { role: 'comment', content: inner.slice(1) }
  const content = inner.replace(/^[-=_~@!:]+/, '').replace(/[-_]$/, '').trim()
  const step = stepOf(content)
  if (/^[=-]/.test(inner)) {
    if (step) return { role: 'flow', step, content }
    return { role: partial.test(content) ? 'part' : 'value', content }
  }
  if (inner.startsWith('@')) return { role: /^include\b/.test(content) ? 'part' : 'statement', content }
  if (step) return { role: 'flow', step, content }
  // Mailing services write names alone: `<%asm_group_unsubscribe_url%>`.
  if (/^[a-z]\w*_\w*$/i.test(content)) return { role: 'value', content }
  if (/^\s*(?:include|render|yield)\b/.test(content)) return { role: 'part', content }
  return { role: /(?:^|[^\w.])(?:concat|print|puts|write|echo)\b/.test(content) ? 'value' : 'statement', content }
}

function stepOf(content: string): Step | undefined {
  if (turn.test(content)) return { does: 'turn' }
  if (close.test(content)) return /[{]$|\bdo\b(?:\s*\|[^|]*\|)?$/.test(content) ? { does: 'turn' } : { does: 'close' }
  if (rubyOpen.test(content)) return /\bend$|\}$/.test(content) ? undefined : { does: 'open' }
  return doBlock.test(content) || /[{]$|\{\s*\|[^|]*\|$|=>$/.test(content) ? { does: 'open' } : undefined
}
