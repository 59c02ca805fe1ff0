import type { Page } from '../../page.ts'
import { remember } from '../../memory.ts'
import type { Span } from '../../span.ts'
import { glance } from '../code/glance.ts'

const name = String.raw`([A-Za-z_$][\w$.]{0,40})`
/** A length that is written: a figure of half a minute at least, or a name for one. What is counted off a list is an index. */
const length = String.raw`(?!\s{0,4}[12]?\d\b(?!\s{0,4}\*))(?![^;:\n)]{0,60}(?:length|size|count|pages|slides|items|total))[^;:\n,{}]{1,60}`
const ended = String.raw`\s{0,4}(?:<=?|===?)\s{0,4}[01]\b\s{0,4}\)?\s{0,4}`
const running = String.raw`\s{0,4}(?:>=?|!==?)\s{0,4}[01]\b\s{0,4}\)?\s{0,4}`

/** Each with a sign that is soon looked for, while the whole is tried at every name. What stays where it is when it has run out winds nothing up. */
const refilled = [
  // left = left > 0 ? left - 1 : START
  [new RegExp(String.raw`(?<![\w$.])${name}\s{0,4}=\s{0,4}\(?\1${running}\?\s{0,4}\1\s{0,4}-\s{0,4}1\s{0,4}:(?!\s{0,4}\1\b)\s{0,4}${length}`, 'g'), /\?\s{0,4}[\w$.]{1,41}\s{0,4}-\s{0,4}1\s{0,4}:/],
  // left = left === 0 ? START : left - 1
  [new RegExp(String.raw`(?<![\w$.])${name}\s{0,4}=\s{0,4}\(?\1${ended}\?(?!\s{0,4}\1\b)\s{0,4}${length}\s{0,4}:\s{0,4}\1\s{0,4}-\s{0,4}1\b`, 'g'), /:\s{0,4}[\w$.]{1,41}\s{0,4}-\s{0,4}1\b/],
  // if (left <= 0) left = START, if (left < 0) { this.left = 599 }
  [new RegExp(String.raw`\bif\s{0,4}\(\s{0,4}(?:--)?${name}${ended}\{?\s{0,12}\1\s{0,4}=\s{0,4}${length}`, 'g'), /\b[01]\b\s{0,4}\)/],
] as const
/** setLeft((x) => (x <= 1 ? START : x - 1)), setLeft((x) => (x > 0 ? x - 1 : START)) */
const set = [
  new RegExp(String.raw`(?<![\w$])set([A-Z][\w$]{0,40})\(\s{0,4}\(?\s{0,4}([\w$]{1,20})\s{0,4}\)?\s{0,4}=>\s{0,4}\(?\s{0,4}\2${ended}\?(?!\s{0,4}\2\b)\s{0,4}${length}\s{0,4}:\s{0,4}\2\s{0,4}-\s{0,4}1\b`, 'g'),
  new RegExp(String.raw`(?<![\w$])set([A-Z][\w$]{0,40})\(\s{0,4}\(?\s{0,4}([\w$]{1,20})\s{0,4}\)?\s{0,4}=>\s{0,4}\(?\s{0,4}\2${running}\?\s{0,4}\2\s{0,4}-\s{0,4}1\s{0,4}:(?!\s{0,4}\2\b)\s{0,4}${length}`, 'g'),
]

const mayRefill = glance('setInterval', 'setTimeout', 'useInterval', '$interval', 'interval(')

/** What asks for something anew counts down to that. */
const asking = /fetch|refresh|reload|poll|sync|query|axios|next\w{0,12}\(|slide|request/i
const reach = 160

/**
 * What code counts down by the second and winds up again when it has run out, by its name, and where that is written: it
 * counts down to nothing.
 */
export const refills = remember((page: Page): ReadonlyMap<string, Span> => {
  const { source } = page
  const found = new Map<string, Span>()
  if (!mayRefill(page) || !/\b(?:1000|1e3)\b/.test(source)) return found
  const learn = (name: string, { 0: written, index }: RegExpMatchArray): void => {
    const at = { start: index!, end: index! + written.trimEnd().length }
    if (!asking.test(source.slice(Math.max(0, at.start - reach), at.end + reach))) found.set(name, at)
  }
  for (const [pattern, sign] of refilled) if (sign.test(source)) for (const match of source.matchAll(pattern)) learn(match[1]!.replace(/^this\.|\.value$/g, ''), match)
  for (const pattern of set) for (const match of source.matchAll(pattern)) learn(match[1]!.charAt(0).toLowerCase() + match[1]!.slice(1), match)
  return found
})
