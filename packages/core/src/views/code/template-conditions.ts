import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Placed, type Span } from '../../span.ts'
import { asksForAny } from '../counts/any-stock.ts'

/** What opens and closes a condition in a template: `{% if %}`, `{{#if}}`, `@if`, `<?php if (): ?>`, `<% if %>`. */
const marks = new RegExp(
  [
    String.raw`\{%[-~]?\s{0,3}(?<a>end)?(?:if|unless|case)\b(?<ca>[^%]{0,200})%\}`,
    String.raw`\{\{~?\s{0,3}(?:#|(?<b>/))(?:if|unless)\b(?<cb>[^}]{0,200})\}\}`,
    String.raw`(?<![\w@])@(?<c>end)?if\b(?<cc>\s{0,3}\([^\n]{0,200})?`,
    String.raw`<\?(?:php)?\s{0,3}(?:(?<d>endif)|if\b(?=[^?]{0,200}:\s{0,3}\?>))(?<cd>[^?]{0,200})\?>`,
    String.raw`<%[-=]?\s{0,3}(?:(?<e>end\b|\}\s{0,3}[-]?%>)|(?:if|unless)\b)(?<ce>[^%]{0,200})`,
  ].join('|'),
  'g',
)
/** What is asked is how much is left, and no setting of whoever builds the page. */
const ofAmount = /stock|inventor|quantit|qty|left\b|remaining|available|\bfew|\blow|count|seats|places|spots|restant|dispo|reste/i
const ofSettings = /settings?\b|config|theme|option/i

/** A mark, and what the innermost condition asks that is open behind it. */
interface Mark extends Placed {
  readonly asked: string | undefined
}

const marksOf = remember(({ source }: Page): readonly Mark[] => {
  const open: string[] = []
  if (!/\{%|\{\{|@if|<\?|<%/.test(source)) return []
  return [...source.matchAll(marks)].map(({ index, 0: { length }, groups = {} }) => {
    const closes = ['a', 'b', 'c', 'd', 'e'].some((name) => groups[name] !== undefined)
    if (closes) open.pop()
    else open.push(['ca', 'cb', 'cc', 'cd', 'ce'].map((name) => groups[name]).find((each) => each !== undefined) ?? '')
    return { at: { start: index, end: index + length }, asked: open.at(-1) }
  })
})

/** Whether a template shows what stands here only where so much is left: the innermost condition that is open at that place asks for it, and not just whether there is any. */
export function isAskedOfAmount(page: Page, { start }: Span): boolean {
  const found = marksOf(page)
  const asked = found[firstFrom(found, start) - 1]?.asked
  return asked !== undefined && ofAmount.test(asked) && !asksForAny(asked) && !ofSettings.test(asked)
}
