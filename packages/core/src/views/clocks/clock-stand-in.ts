import type { Page } from '../../page.ts'
import { branchesBefore, conditionOf } from '../code/conditions.ts'
import { branchOf } from '../passages/plural.ts'
import type { Statement } from '../passages/statements.ts'

const clock = /count-?_?down|time-?_?(?:left|remaining|rem)|remaining|\btimer|compte-?_?[aà]-?_?rebours|temps-?_?restant|clock/i
/** `banner.textContent = 'Limited offer'`. */
const put = /([\w$][\w$.]{0,60})\.(textContent|innerText|innerHTML)\s{0,3}=\s{0,3}["'`]$/
/** `left ? <Clock to={left} /> : 'Limited offer'`. */
const otherwise = /([^{}?;]{1,80})\?\s{0,40}\(?([^?;]{1,160})\)?\s{0,40}:\s{0,40}\(?\s{0,40}(?:<[^<>]{0,120}>\s{0,40})?["'`]?$/
/** So far before words it is written what they stand in for. */
const reach = 300
/** So much of a script is put into a thing, and so often at most. */
const [longest, most] = [160, 12]

/** Whether words show where a clock would: what else code puts there tells how much time is left. When it does, the file does not tell. */
export function standsInForClock(page: Page, { by, at }: Statement): boolean {
  const { source } = page
  const before = source.slice(Math.max(0, at.start - reach), at.start)
  const [, into, what] = put.exec(before) ?? []
  if (into) {
    const set = `${into}.${what}`
    let found = 0
    for (let from = source.indexOf(set); from >= 0 && found < most; from = source.indexOf(set, from + set.length), found++) if (clock.test(/^\s{0,3}=([^;\n]*)/.exec(source.slice(from + set.length, from + set.length + longest))?.[1] ?? '')) return true
  }
  const [, condition, shown] = otherwise.exec(before) ?? []
  if (shown !== undefined && clock.test(`${condition} ${shown}`)) return true
  const branch = branchOf(by)
  const other = branch && conditionOf(page, branch) === 'else' ? branchesBefore(branch).at(-1) : undefined
  return other !== undefined && clock.test(source.slice(other.extent.start, other.extent.end))
}
