import { type Origin, unknown } from '@aboveboard/core'

const path = /^[@$.]?[A-Za-z_][\w$]*(?:(?:\??\.|\?->|->|::|&\.)[\w$]+(?:\(\))?|\[['"]?[\w.$-]+['"]?\])*$/
const looksUp =
  /^(?:__|_e|_x|_ex|_|esc_html__|esc_attr__|esc_html_e|esc_attr_e|(?:\$?\w+\.|\.)?(?:t|T|Ts|tr|Tr|trans|translate|gettext)|\$t|lang|i18n|ftlmsg)\s*\(?\s*(?:['"]([^'"]+)['"]|:([\w.]+))/
const filtered = /^['"]([^'"]+)['"]\s*\|\s*(?:t|trans|translate|i18n|lang)\b/
const djangoTrans = /^trans(?:late)?\s+['"]([^'"]+)['"]/
const byLot = /\b(?:rand|mt_rand|random_int|random|randInt|shuffle|Math\.random|SecureRandom|sample)\b(?!\s*[=:'"\]])/
const byClock = /^['"]now['"]\s*\||^now\b|\b(?:Time|Date|DateTime)\.(?:now|today|current)\b|\b(?:Time|Date)\.zone\b|\bnew Date\(\)|\bDate\.now\(\)|^(?:date|gmdate|time|strtotime|current_time|wp_date)\s*\(|^(?:CURRENT_YEAR|DATE:)|^site\.time\b/
const wrapped = /^(?:esc_html|esc_attr|esc_url|htmlspecialchars|htmlentities|e|h|raw|html_escape|escape|sanitize|strip_tags|number_format|ucfirst|strtoupper|wp_kses_post)\s*\(\s*([^(),]+?)\s*(?:,[^()]*)?\)$/

/** Longer than any expression that shows one value, in UTF-16 units. */
const longest = 500

/** What a template's expression tells of the value it shows. */
export function originOf(expression: string): Origin {
  if (expression.length > longest) return unknown
  const key = keyIn(expression)
  if (key !== undefined) return { kind: 'translation', key }
  if (byLot.test(expression)) return { kind: 'random' }
  if (byClock.test(expression)) return { kind: 'clock' }
  const [head = ''] = splitFilters(expression)
  const plain = wrapped.exec(head)?.[1] ?? head
  return path.test(plain) || isName(plain) ? { kind: 'data', path: plain } : unknown
}

function keyIn(expression: string): string | undefined {
  const called = looksUp.exec(expression)
  if (called) return called[1] ?? called[2]
  return filtered.exec(expression)?.[1] ?? djangoTrans.exec(expression)?.[1]
}

/** `name | upcase | default: "x"`: what is shown is `name`, dressed. */
const splitFilters = (expression: string): readonly string[] => expression.split(/\s*\|(?!\|)\s*/).map((part) => part.trim())

/** Merge tags and helpers have blanks: `First Name`, `data:firstname`, `price total`. */
const isName = (expression: string): boolean => /^[A-Za-z_][\w :-]*$/.test(expression) && !/\b(?:if|else|and|or|not|in|is)\b/.test(expression) && expression.length < 60
