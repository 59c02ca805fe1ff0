import type { Element, StyleRule, StyleSheet } from '@aboveboard/core'
import type { Masked } from '../template/masked.ts'
import type { HtmlTools } from './tools.ts'
import type { Aside } from './tree.ts'

/** The style sheets of a page, each read when it is asked for. */
export function stylesOf(code: readonly Aside[], file: Masked, { readStyle }: HtmlTools): readonly StyleSheet[] {
  const sheets: StyleSheet[] = []
  for (const { element, at } of code) {
    if (element.name !== 'style' || element.closest('noscript, template')) continue
    const css = element.attr('type')?.value ?? 'text/css'
    const holds = holdsFor(element)
    if (!readStyle || css.toLowerCase() !== 'text/css' || element.open) sheets.push(unreadSheet)
    else if (holds !== 'never') sheets.push(new LateSheet(() => readStyle(file.text.slice(at.start, at.end)), holds === 'sometimes' || branches(file, at)))
  }
  return sheets
}

/** A sheet of which only one thing is known: that it is there. */
export const unreadSheet: StyleSheet = { rules: [], open: true }

class LateSheet implements StyleSheet {
  readonly scoped: boolean | undefined
  readonly #read: () => StyleSheet
  readonly #conditional: boolean
  #sheet: StyleSheet | undefined

  constructor(read: () => StyleSheet, conditional: boolean, scoped?: boolean) {
    this.#read = read
    this.#conditional = conditional
    this.scoped = scoped
  }

  get rules(): readonly StyleRule[] {
    const { rules } = this.#here
    return this.#conditional ? rules.map((rule) => ({ ...rule, conditional: true })) : rules
  }

  get open(): boolean {
    return this.#here.open
  }

  get #here(): StyleSheet {
    return (this.#sheet ??= this.#read())
  }
}

/** A sheet that is read when it is asked for; `scoped`: it holds for the elements of its own file alone, or for others as well; left out where its syntax has no word for it. */
export const lateSheet = (read: () => StyleSheet, scoped?: boolean): StyleSheet => new LateSheet(read, false, scoped)

/** In which windows `<style media>` holds. */
function holdsFor(element: Element): 'always' | 'sometimes' | 'never' {
  const media = element.attr('media')
  if (!media) return 'always'
  const query = media.value?.trim().toLowerCase()
  if (query === '' || query === 'all' || query === 'screen') return 'always'
  return query === 'print' || query === 'speech' ? 'never' : 'sometimes'
}

/** Whether a template decides at run time which rules are in the sheet. */
const branches = ({ tags }: Masked, at: Aside['at']): boolean => tags?.within(at).some(({ role }) => role === 'flow' || role === 'part') ?? false
