import type { Meaning, Step } from './tag.ts'

/** Tags that bring in what is written elsewhere, or leave it to others to fill. */
const parts = new Set(
  `include include_relative include_cached includes render section sections extends layout embed component partial page placeholder slot
   content_for sw_include sw_extends sw_thumbnails block widget hook snippet`.split(/\s+/),
)
const openers = new Set('if unless for foreach while switch case ifchanged tablerow'.split(' '))
const turns = new Set('else elsif elif elseif elseunless when empty default'.split(' '))
/** Blocks whose content is read on its own. */
const enclosing = new Set('block capture macro call form paginate filter embed component slot define snippet sw_block fill'.split(' '))
/** Blocks that leave what they hold as it is. */
const transparent = new Set(
  `trans blocktrans blocktranslate translate autoescape spaceless apply with raw verbatim filter compress cache localize language`.split(/\s+/),
)
const silent = new Set(
  `set assign load import from use do liquid break continue increment decrement flush csrf_token extends doctype echo_nothing var
   unset return types guard deprecated sw_silent_feature_call`.split(/\s+/),
)

/** Tags of Liquid, Jinja, Nunjucks, Twig and Django: `{% if x %}`. */
export function percentMeans(inner: string): Meaning {
  const content = inner.replace(/^[-+~]/, '').replace(/[-+~]$/, '').trim()
  const word = /^\w+/.exec(content)?.[0] ?? ''
  const step = stepOf(word)
  if (parts.has(word)) return { role: 'part', step, content }
  if (step) return { role: 'flow', step, content }
  if (content.startsWith('#')) return { role: 'comment', content: content.slice(1) }
  if (word === 'comment' || word === 'doc') return { role: 'comment', content }
  if (swallowing.has(word)) return { role: 'statement', content }
  if (word === 'trans' || word === 'translate') return /^\w+\s+['"]/.test(content) ? { role: 'value', content } : { role: 'statement', content }
  if (silent.has(word) || transparent.has(word) || word.startsWith('end')) return { role: 'statement', content }
  if (/\sas\s+\w+$/.test(content)) return { role: 'statement', content }
  // What a tag of somebody's own shows, its name does not tell.
  if (/^(?:echo|print|output|return)\s/.test(content)) return { role: 'value', content: content.replace(/^\w+\s+/, '') }
  return { role: 'value', content: known.test(content) ? content : '' }
}

const known = /^(?:now|lorem|ftlmsg|t|tr|gettext|i18n|lang|random)\b/

function stepOf(word: string): Step | undefined {
  if (openers.has(word) || enclosing.has(word)) return { does: 'open', name: word }
  if (turns.has(word)) return { does: 'turn' }
  if (word === 'plural') return { does: 'turn', name: 'blocktrans' }
  if (!word.startsWith('end')) return undefined
  const name = word.slice(3)
  return transparent.has(name) || silent.has(name) ? undefined : { does: 'close', name: name || undefined }
}

const swallowing = new Set('comment doc schema javascript stylesheet style'.split(' '))

/** The name of a block whose content is no text of the page: it is taken whole, up to its end. */
export function swallows(content: string): string | undefined {
  const word = /^\w+/.exec(content)?.[0] ?? ''
  return swallowing.has(word) ? word : undefined
}
