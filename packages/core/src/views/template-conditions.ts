import { remember } from '../memory.ts'
import type { Page } from '../page.ts'
import type { Span } from '../span.ts'

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
/** Whether there is any is asked of everything that is sold. */
const ofAny = /^[\s($]*(?:[\w$]+(?:\.|->))*(?:is_?)?(?:available|in_?stock|stock|quantity|inventory_quantity|disponible)\s*(?:>\s*0|!=\s*0|>=\s*1)?[\s):}-]*$/i
const ofSettings = /settings?\b|config|theme|option/i

interface Mark {
  readonly at: number
  readonly asked: string | undefined
}

const marksOf = remember(({ source }: Page): readonly Mark[] =>
  !/\{%|\{\{|@if|<\?|<%/.test(source) ? [] : [...source.matchAll(marks)].map(({ index, groups = {} }) => ({
    at: index,
    asked: ['a', 'b', 'c', 'd', 'e'].some((name) => groups[name] !== undefined) ? undefined : (['ca', 'cb', 'cc', 'cd', 'ce'].map((name) => groups[name]).find((each) => each !== undefined) ?? ''),
  })),
)

/** Whether a template shows what stands here only where so much is left: the innermost condition that is open at that place asks for it. */
export function isAskedOfAmount(page: Page, { start }: Span): boolean {
  const open: string[] = []
  for (const { at, asked } of marksOf(page)) {
    if (at >= start) break
    if (asked === undefined) open.pop()
    else open.push(asked)
  }
  const asked = open.at(-1)
  return asked !== undefined && ofAmount.test(asked) && !ofAny.test(asked) && !ofSettings.test(asked)
}
