import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { asWords } from '../names/named.ts'

/** How far before a thing the condition around it may be written, in UTF-16 units. */
const reach = 500
/** Conditions of template languages, and those of components: `{% if consent %}`, `v-if="consent"`, `{consent && (`. */
const tags = /(?:\{\{|\{%|<%|<\?|\*\||\{!!|@|\[%|%%\[|\{#)[-~\s=#^]*(?:php\s*)?(?:else\s*)?(?:if|elsif|elseif|unless|with|isset|filled|IFNOT)\b[^\n]{0,200}/gi
const code = /\{([^{}]{1,120})(?:&&|\?)\s*\(?\s*(?:<>\s*)?$/
/** Attributes that show what bears them on a condition. */
export const conditional = ['v-if', 'v-else-if', 'v-show', 'x-if', 'x-show', '*ngif', 'ng-if', ':if', 't-if', 'data-if'] as const
const attributes: readonly string[] = conditional

/** The conditions that are written shortly before a thing, as they stand: whether it holds for one of them the file seldom makes certain. */
export function conditionsBefore(page: Page, { at: { start } }: Placed): readonly string[] {
  const before = page.source.slice(Math.max(0, start - reach), start)
  const inCode = code.exec(before.slice(-200))?.[1]
  return [...[...before.matchAll(tags)].map(([condition]) => condition), ...(inCode === undefined ? [] : [inCode])]
}

/** What they ask for, and what the conditions ask for that the elements around it bear: the names in them, for word lists to be asked about. */
export function conditionsAround(page: Page, element: Placed & { readonly parent: Page['root'] | undefined }): readonly Text[] {
  const found = conditionsBefore(page, element).map((written) => asWords(written, element.at))
  for (let around = element.parent; around; around = around.parent) {
    for (const { name, at } of around.attributes) if (attributes.includes(name)) found.push(asWords(page.source.slice(at.start, at.end), at))
  }
  return found
}

/** How a branch of a template that is marked on its first tag begins. */
const marked = /^<[^>]{0,200}?\s(?:v-(?:else-)?if|x-if|\*ngIf|t-if|:if)\s{0,2}=\s{0,2}"([^"]{1,200})"/
const otherwise = /^<[^>]{0,200}?\sv-else(?=[\s>/])/

/** Blocks of templates: `{#if step === 'pay'}`, `{:else if …}`, `{% elsif … %}`, `@if (…) {`. */
const opened = /^@(?:else\s{0,2})?if\s?\(([^\n{}]{1,120})\)/
const block = /\{(?:[#:](?:else\s)?if|%-?\s?(?:if|elif|elsif|elseif))\s([^{}%]{1,120}?)\s?(?:-?%\})?\}?\s*$/
const left = /\{(?::else|%-?\s?else\s?-?%\})\}?\s*$/

/** The branches of the same question that come before one, in order. */
export const branchesBefore = ({ parent, order }: Element): readonly Element[] =>
  (parent?.childElements ?? []).filter((child) => child.name === '#branch' && child.order < order)

/** The condition of a branch as it is written; `else` for what is left when others of its kind have been asked. */
export function conditionOf(page: Page, branch: Placed): string | undefined {
  const { start } = branch.at
  const tag = page.source.slice(start, start + 260)
  const [, onTag] = marked.exec(tag) ?? []
  if (onTag !== undefined) return onTag
  if (otherwise.test(tag)) return 'else'
  const [, inTemplate] = opened.exec(tag) ?? []
  if (inTemplate !== undefined) return inTemplate
  const before = page.source.slice(Math.max(0, start - 200), start)
  if (left.test(before) || /^@else\s{0,2}\{/.test(tag)) return 'else'
  return (block.exec(before) ?? code.exec(before))?.[1]
}
