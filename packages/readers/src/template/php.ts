import type { Meaning, Step } from './tag.ts'

const keyword = /^(if|foreach|for|while|switch|else|elseif|else\s+if|endif|endforeach|endfor|endwhile|endswitch|case|default|break)\b/
const outputs = /\b(?:echo|print|printf|vprintf|_e|_ex|esc_\w+_e|the_\w+)\b/
/** Functions that bring in what is written elsewhere: PHP's own, WordPress's, WooCommerce's. */
const includes = `include include_once require require_once get_template_part get_header get_footer get_sidebar wc_get_template
  wc_get_template_part do_action dynamic_sidebar wp_head wp_footer block_template_part locate_template do_shortcode wp_nav_menu the_content
  comments_template`.split(/\s+/)
const pulls = new RegExp(
  String.raw`\b(?:${includes.join('|')})\b\s*(?:[('"$]|__DIR__)|->\s*(?:render|include|partial|insert|fetch|section|getChildHtml)\s*\(`,
)
const shownBy = /\b(?:echo|print|printf|_e|_ex|esc_\w+_e)\b\s*([^;]*)/

/** PHP between its marks: `<?= $name ?>`, `<?php if ($x): ?>`, `<?php get_header(); ?>`. */
export function phpMeans(inner: string): Meaning {
  const echoes = inner.startsWith('=')
  const code = withoutComments(inner.replace(/^(?:php\b|=)/i, ''))
  const content = code.trim().replace(/;\s*$/, '')
  if (content === '') return { role: inner.trim() === 'php' || echoes ? 'statement' : 'comment', content: unmarked(inner.replace(/^php\b/, '').trim()) }
  if (echoes) return { role: pulls.test(content) ? 'part' : 'value', content }
  const step = stepOf(content)
  if (step) return { role: 'flow', step, content }
  if (pulls.test(content)) return { role: 'part', content }
  if (!outputs.test(content)) return { role: 'statement', content }
  // Only one thing shown tells where it comes from.
  const shown = content.split(';').length === 1 ? (shownBy.exec(content)?.[1] ?? content) : ''
  const called = /^(?:_e|_ex|esc_\w+_e)\b/.test(content) ? content : shown
  return { role: 'value', content: called.trim() }
}

/** What a stretch of code leaves open: it ends in `:` or `{`, or begins by closing. */
function stepOf(content: string): Step | undefined {
  const word = keyword.exec(content)?.[1]?.replace(/\s+/, '')
  const opens = /[:{]$/.test(content)
  if (word === 'else' || word === 'elseif' || word === 'case' || word === 'default') return { does: 'turn' }
  if (/^\}\s*else/.test(content)) return { does: 'turn' }
  if (word?.startsWith('end')) return opens ? { does: 'turn' } : { does: 'close', name: word.slice(3) }
  if (content.startsWith('}')) return opens ? { does: 'turn' } : { does: 'close' }
  if (!opens) return undefined
  return { does: 'open', name: content.endsWith(':') ? word : undefined }
}

/** What a comment says, without the marks of its one or several lines. */
const unmarked = (comment: string): string => comment.replace(/^(?:\/\*+|\/\/|#)/, '').replace(/\*+\/$/, '').trim()

/** Code without its comments; strings are passed over. */
function withoutComments(code: string): string {
  let kept = ''
  let from = 0
  const marks = /\/\*|\/\/|#(?!\[)|'|"/g
  for (let mark = marks.exec(code); mark; mark = marks.exec(code)) {
    const sign = mark[0]
    if (sign === '"' || sign === "'") {
      marks.lastIndex = endOfString(code, mark.index, sign)
      continue
    }
    kept += code.slice(from, mark.index)
    const end = sign === '/*' ? code.indexOf('*/', mark.index + 2) : code.indexOf('\n', mark.index)
    from = end < 0 ? code.length : sign === '/*' ? end + 2 : end
    marks.lastIndex = from
  }
  return kept + code.slice(from)
}

function endOfString(code: string, start: number, quote: string): number {
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === '\\') at++
    else if (code[at] === quote) return at + 1
  }
  return code.length
}
