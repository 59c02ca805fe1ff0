import type { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { asWritten } from '../code/as-written.ts'
import { inPattern } from '../names/code-name.ts'
import { label } from '../names/label.ts'

/** More of them are a menu. */
const most = 6
/** How far before it a loop may begin, in UTF-16 units. */
const reach = 1200
/** What a member is asked for: `a.label`, `label`, `a['label']`. */
const asked = /^\{{0,2}\s{0,4}(?:this\.)?([A-Za-z_$][\w$]{0,40})(?:\??\.\w{1,40}|\[\s?["'`\d][\w-]{0,40}["'`]?\s?\]){0,3}\s{0,4}\}{0,2}$/

/**
 * What a control says, once for each member of a list that the file writes out and repeats it for: `answers.map((a) => <button>{a.label}</button>)`,
 * `v-for="a in answers"`. Of a control that stands once, its label: it may say one thing or another, and never both.
 */
export function saidOf(page: Page, control: Element): readonly Text[] {
  if (page.named('#branch').length === 0) return [label(control)]
  for (const holder of [control, ...descendants(control)]) {
    const branches = holder.childElements.filter(({ name }) => name === '#branch')
    const [first] = branches
    if (!first || branches.length < 2) continue
    const texts = branches.map(({ children: [only, ...more] }) => (only instanceof Text && more.length === 0 ? only : undefined))
    if (branches.length > most || texts.includes(undefined)) break
    const name = asked.exec(asWritten(page, first.extent, 120))?.[1]
    if (name === undefined || !isLooped(page, name, first)) break
    return texts as readonly Text[]
  }
  return [label(control)]
}

/** Whether a name stands for the members of a list, in the loop that is written last before its use. */
function isLooped({ source }: Page, name: string, { at: { start } }: Element): boolean {
  const before = source.slice(Math.max(0, start - reach), start)
  const own = String.raw`(?<![\w$.])${inPattern(name)}(?![\w$])`
  const given = String.raw`[^()=<>]{0,120}?${own}`
  return new RegExp(String.raw`\.(?:map|flatMap|forEach)\(\s{0,20}(?:async\s)?(?:function\s{0,3})?\(?${given}[^()<>]{0,120}\)?\s{0,4}(?:=>|\{)|#each\s[^{}]{1,200}?\sas\s[^}]{0,60}?${own}|v-for=["']\s{0,3}\(?[^"'=]{0,60}?${own}[^"'=]{0,60}?\s(?:in|of)\s|@for\s?\(\s?${own}\s{1,3}of\s|\blet(?:-|\s)${own}\s{0,3}(?:of\s|[";])`).test(before)
}
