import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { asWritten } from './as-written.ts'

/** Nobody writes more to fill a blank; what is longer is data. */
const longest = 400
/** A name, alone or made into words: `was`, `was.toFixed(2)`, `money(was)`, `this.was`, `was.value`, `was | money`. */
const name =
  /^[\s{$('"`%=<?-]{0,12}(?:echo\s{1,3})?(?:(?:this\.|\$)?[A-Za-z_][\w.]{0,40}\(\s?)?(?:this\.|\$)?([A-Za-z_][\w$]{0,60})(?:\.value|\(\))?(?:\.(?:toFixed|toLocaleString|format)\([^)]{0,60}\))?(?:\s?,\s?[^(){}]{0,40})?\)?(?:\s{0,2}\|[^{}]{1,80})?[\s})'"`%;?>-]{0,12}$/
/** Where a file says what a name is worth: a constant, a tag of a template, a variable of PHP. */
const set = /(?:\b(?:const|let|var|assign|set)|\$:)\s{1,4}([A-Za-z_][\w$]{0,60})\s{0,4}(?::[^=\n]{0,80})?=\s{0,4}([^;\n]{1,400})|(?<=\$)([A-Za-z_]\w{0,60})\s{0,4}=(?!=)\s{0,4}([^;\n]{1,200})/g
/** A member that is worked out each time: `was() { return this.price * 1.4 }`, `get was() {…}`. */
const member = /\b([A-Za-z_][\w$]{0,60})\s?(?:\(\)\s?(?::\s?\w{1,20}\s?)?|:\s?(?:function\s?\(\)\s?|\(\)\s?=>\s?))\{\s{0,12}return\b([^;\n}]{1,200})/g

const settings = remember((page: Page): ReadonlyMap<string, string> => {
  const members = [...page.source.matchAll(member)].reverse().map(([, alone = '', worth = '']) => [alone, worth] as const)
  const sets = [...page.source.matchAll(set)].reverse().map(([, alone, worth, variable, given]) => [alone ?? variable ?? '', worth ?? given ?? ''] as const)
  return new Map([...members, ...sets])
})

/** How a figure is worked out: what is written in its place and, where that is a name made into words, what the file says the name is worth. Read by programs; never quote it. */
export function workingsOf(page: Page, at: Span): string {
  const written = asWritten(page, at, longest)
  const alone = name.exec(written)?.[1]
  const worth = alone === undefined ? undefined : settings(page).get(alone)
  return worth === undefined ? written : `${written} ${worth}`
}
