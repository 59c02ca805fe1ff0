import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { inPattern } from '../names/code-name.ts'

/** Names of days after which what an offer shows is gone by itself: whoever comes later sees nothing of it. */
export const goneWhenOver = remember(({ source }: Page): ReadonlySet<string> => {
  const asked = [...source.matchAll(askedOfTheDay)].slice(0, most).filter(([, name]) => isShownBy(source, name!))
  const reckoned = [...source.matchAll(leftUntil)].slice(0, most).filter(([, name]) => isTakenAway(source, name!))
  const told = [...source.matchAll(leftAtTheDay), ...source.matchAll(saidOfTheDay)].flatMap(([, ...days]) => days.filter((day) => day !== undefined))
  return new Set([...[...asked, ...reckoned].map(([, , day]) => day!), ...told])
})

/** A file asks the day for an offer or two; each is looked for in all of it. */
const most = 8

const today = String.raw`(?:new Date\(\)|Date\.now\(\)|now|today)(?:\.getTime\(\))?`
/** `const isOn = new Date() < END`. */
const askedOfTheDay = new RegExp(String.raw`(?<![\w$.])([\w$]{1,40})\s{0,3}=\s{0,3}(?:useMemo\(\(\)\s{0,3}=>\s{0,3}|computed\(\(\)\s{0,3}=>\s{0,3})?${today}\s{0,3}<=?\s{0,3}([\w$]{1,40})`, 'g')
/** `if (now >= END) return`. */
const leftAtTheDay = new RegExp(String.raw`\bif\s{0,3}\(\s{0,3}${today}\s{0,3}>=?\s{0,3}([\w$]{1,40})(?:\.getTime\(\))?\s{0,3}\)\s{0,3}\{?\s{0,40}return\b`, 'g')
/** `now < END`, `END > now`. */
const until = String.raw`(?:${today}\s{0,3}<=?\s{0,3}([\w$]{1,40})|(?<![\w$.])([\w$]{1,40})(?:\.(?:getTime|valueOf)\(\))?\s{0,3}>=?\s{0,3}${today})`
/** What a function says of the day: `if (now < END && isLaunched) return true`, `return now < END`. */
const saidOfTheDay = new RegExp(String.raw`\breturn\s[^;\n{}]{0,60}?${until}|\bif\s{0,3}\([^;\n{}]{0,60}?${until}[^;\n{}]{0,60}\)\s{0,3}\{?\s{0,40}return\s{1,3}(?:true\b|[<(])`, 'g')
/** `const left = END.getTime() - Date.now()`. */
const leftUntil = new RegExp(String.raw`(?<![\w$.])([\w$]{1,40})\s{0,3}=\s{0,3}\+?([\w$]{1,40})(?:\.(?:getTime|valueOf)\(\))?\s{0,3}-\s{0,3}\+?${today}`, 'g')

/** Whether what is shown depends on a name: `isOn && …`, `v-if="isOn"`. */
const isShownBy = (source: string, name: string): boolean => new RegExp(String.raw`${whole(name)}\s{0,3}(?:&&|\?)|${branch}${whole(name)}`).test(source)

const whole = (name: string): string => String.raw`(?<![\w$.])${inPattern(name)}(?:\.value)?(?![\w$])`
const branch = String.raw`(?:\b(?:v-if|x-if|x-show|v-show|ngIf|if)\b|\{#if)[^\n>]{0,60}`

/** Whether code notes that nothing is left, `if (left <= 0) setExpired(true)`, and shows nothing then, `if (expired) return null`, `!expired && …`; or takes the thing off the page itself. */
function isTakenAway(source: string, name: string): boolean {
  const ran = new RegExp(String.raw`\bif\s{0,3}\(\s{0,3}${whole(name)}\s{0,3}<=?\s{0,3}[01]\s{0,3}\)\s{0,3}\{?([^}]{0,160})`).exec(source)?.[1]
  if (ran === undefined) return false
  if (offThePage.test(ran)) return true
  const flag = /(?:\bset([A-Z][\w$]{0,40})\((true|false|null)\)|(?<![\w$.])([\w$]{1,40})(?:\.value)?\s{0,3}=\s{0,3}(true|false|null)\b)/.exec(ran)
  if (!flag) return false
  const noted = whole(flag[1] ? flag[1].charAt(0).toLowerCase() + flag[1].slice(1) : flag[3]!)
  const over = (flag[2] ?? flag[4]) === 'true'
  const [yes, no] = over ? [noted, String.raw`!\s{0,2}${noted}`] : [String.raw`!\s{0,2}${noted}`, noted]
  return new RegExp(String.raw`\bif\s{0,3}\(\s{0,3}${yes}\s{0,3}\)\s{0,3}\{?\s{0,40}return\s{0,3}(?:null|false|;|\n|$)|(?<!!)${no}\s{0,3}&&|(?<![\w$!])${yes}\s{0,3}\?\s{0,40}null\b|${branch}${no}`).test(source)
}

/** `banner.remove()`, `banner.style.display = 'none'`. */
const offThePage = /\.remove\(\)|\.style\.display\s{0,3}=\s{0,3}["']none|\.hidden\s{0,3}=\s{0,3}true|\.hide\(\)|classList\.add\(\s{0,3}["'](?:is-)?(?:hidden|hide|d-none|closed)["']/
