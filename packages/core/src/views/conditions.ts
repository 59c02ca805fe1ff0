import type { Page } from '../page.ts'
import type { Placed } from '../span.ts'
import type { Text } from '../text.ts'
import { asWords } from './named.ts'

/** How far before a thing the condition around it may be written, in UTF-16 units. */
const reach = 500
/** Conditions of template languages, and those of components: `{% if consent %}`, `v-if="consent"`, `{consent && (`. */
const tags = /(?:\{\{|\{%|<%|<\?|\*\||\{!!|@|\[%|%%\[|\{#)[-~\s=#^]*(?:php\s*)?(?:else\s*)?(?:if|elsif|elseif|unless|with|isset|filled|IFNOT)\b[^\n]{0,200}/gi
const code = /\{([^{}]{1,120})(?:&&|\?)\s*\(?\s*(?:<>\s*)?$/
const attributes = ['v-if', 'v-show', 'x-if', '*ngif', ':if', 't-if', 'data-if']

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
