import { type Origin, unknown } from '@aboveboard/core'
import { aheadIn } from './ahead.ts'
import { unescaped } from './copy.ts'

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

const path = /^[@$.]?[A-Za-z_][\w$]*(?:(?:\??\.|\?->|->|::|&\.)[\w$]+(?:\(\))?|\[['"]?[\w.$-]+['"]?\])*$/

/** Functions that look a message up by its key, whoever they are called on. */
const lookups = any(
  String.raw`__ _e _x _ex _ esc_html__ esc_attr__ esc_html_e esc_attr_e @?lang choice trans_choice _n _nx ngettext pgettext (?:\$?\w+\.|\.)?(?:t|T|Ts|tr|Tr|trans|translate|gettext) \$t lang i18n ftlmsg`,
)
const quoted = String.raw`(?:"((?:[^"\\]|\\.)+)"|'((?:[^'\\]|\\.)+)')`
const looksUp = new RegExp(String.raw`^${lookups}\s*\(?\s*(?:${quoted}|:([\w.]+))`)
const filtered = new RegExp(String.raw`^${quoted}\s*\|\s*(?:t|trans|translate|i18n|lang)\b`)
/** Functions of a domain and a message: `dgettext("shop", "Buy now")`. */
const ofDomain = new RegExp(String.raw`^d[np]?gettext\s*\(\s*["'][\w.-]*["']\s*,\s*${quoted}`)
/** What dresses the message that a function looks up: `esc_html( __( … ) )`. */
const dressing = /^(?:(?:esc_html|esc_attr|wp_kses_post|sprintf|printf|vsprintf|vprintf|raw|html_safe|h|e|ucfirst|strtoupper|nl2br|new\s+HtmlString|safe)\s*\(\s*)+/

const lots = any('rand mt_rand random_int random randInt shuffle Math\\.random SecureRandom sample')
const byLot = new RegExp(String.raw`\b${lots}\b(?!\s*[=:'"\]])`)

const byClock = [
  /^['"]now['"]\s*\||^now\b|^site\.time\b|^CURRENT_YEAR|^DATE:/,
  /\b(?:Time|Date|DateTime)\.(?:now|today|current|zone)\b|\bnew Date\(\)|\bDate\.now\(\)/,
  /^(?:date|gmdate|time|strtotime|current_time|wp_date)\s*\(/,
]

/** Functions that show a value as it is, made safe or pretty. */
const wrappers = any(
  `esc_html esc_attr esc_url htmlspecialchars htmlentities e h raw html_escape escape sanitize strip_tags number_format ucfirst strtoupper
   wp_kses_post`,
)
const wrapped = new RegExp(String.raw`^${wrappers}\s*\(\s*([^(),]+?)\s*(?:,[^()]*)?\)$`)

/** Longer than any expression that shows one value, in UTF-16 units. */
const longest = 500

/** A message that is looked up by its key or by its words, as written between quotes. */
export const keyOrigin = (raw: string): Origin => ({ kind: 'translation', key: unescaped(raw) })

/** What a template's expression tells of the value it shows. */
export function originOf(expression: string): Origin {
  if (expression.length > longest) return unknown
  const key = keyIn(expression)
  if (key !== undefined) return { kind: 'translation', key }
  if (byLot.test(expression)) return { kind: 'random' }
  const offset = aheadIn(expression)
  if (offset !== undefined) return { kind: 'clock', offset }
  if (byClock.some((sign) => sign.test(expression))) return { kind: 'clock' }
  const [head = ''] = splitFilters(expression)
  const plain = wrapped.exec(head)?.[1] ?? head
  return path.test(plain) || isName(plain) ? { kind: 'data', path: plain } : unknown
}

function keyIn(expression: string): string | undefined {
  const call = expression.replace(/^\(\s*/, '').replace(dressing, '')
  const found = looksUp.exec(call) ?? filtered.exec(call) ?? ofDomain.exec(call)
  const key = found?.slice(1).find((each) => each !== undefined)
  return key === undefined ? undefined : unescaped(key)
}

/** `name | upcase | default: "x"`: what is shown is `name`, dressed. */
const splitFilters = (expression: string): readonly string[] => expression.split(/\s*\|(?!\|)\s*/).map((part) => part.trim())

/** Merge tags and helpers have blanks: `First Name`, `data:firstname`, `price total`. */
const isName = (expression: string): boolean =>
  expression.length < 60 && /^[A-Za-z_][\w :-]*$/.test(expression) && !/\b(?:if|else|and|or|not|in|is)\b/.test(expression)
