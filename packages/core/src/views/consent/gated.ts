import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { asWritten } from '../code/as-written.ts'
import { inPattern } from '../names/code-name.ts'

/** How the box and the button are written, each with the state it goes by: `checked={agreed}`, `v-model="form.agreed"`. */
const kept = /(?:\bchecked|v-model|x-model|ng-model|\[\(ngModel\)\]|\[checked\]|bind:checked)\s*=\s*["'{]{1,2}\s*([\w$]+(?:\.[\w$]+){0,3})(?:\(\))?\s*["'}]/
const closed = /(?:\bdisabled\]?|isDisabled)\s*=\s*["'{]{1,2}\s*([^"'{}]{1,200})["'}]/
const longestTag = 600
/** `{...register('news', { required: true })}` */
const demanded = /\bregister\(\s*["'`][\w.]{1,60}["'`]\s*,\s*\{[^{}]{0,120}\brequired\s*:\s*(?:true|["'`])/
/** By what name a library of forms knows a box: `register('news')`, `formControlName="news"`, `name="news"`. */
const called = /(?:\b(?:register|useField|getFieldProps|getInputProps|field|bind|control)\(\s*["'`]|\b(?:name|formControlName|data-field|id)\s*=\s*["'{]{0,2}["'`]?)([\w$]+(?:\.[\w$]+){0,3})/g

/** The state that a box goes by. */
export const stateOf = (page: Page, box: Element): string | undefined => kept.exec(asWritten(page, box.at, longestTag))?.[1]

/**
 * Whether a form is not sent without a box, though the box does not say so itself: the library of the form asks for it, or a button
 * stays closed as long as the box is empty: `<button disabled={!agreed}>`. What must be ticked beside something else is asked for too.
 */
export function isGate(page: Page, box: Element): boolean {
  const written = asWritten(page, box.at, longestTag)
  if (demanded.test(written)) return true
  const state = stateOf(page, box)
  const names = new Set([...written.matchAll(called)].map(([, name]) => name!).concat(state ?? []).map((name) => name.slice(name.lastIndexOf('.') + 1)))
  for (const code of [page.source, ...page.codeElsewhere]) for (const name of names) if (isDemanded(code, name)) return true
  if (state === undefined || page.bearing('disabled').length === 0) return false
  const form = box.closest('form')
  return page.bearing('disabled').some((button) => {
    if (button === box || button.closest('form') !== form) return false
    const condition = closed.exec(asWritten(page, button.at, longestTag))?.[1]
    return condition !== undefined && isClosedBy(page, condition, state)
  })
}

/** What a schema says of a box that must be ticked. The next name of the schema is another box's. */
const must = String.raw`["']?\s{0,3}:\s{0,3}(?:(?!,\s{0,60}["']?[\w$]{1,40}["']?\s{0,3}[:(])[^;{}]|\{\s{0,20}validators?\s?:|\{[^;{}]{0,80}?(?=\bsameAs\(\s{0,3}true\b)){0,160}?(?:literal\(\s*true\b|requiredTrue\b|oneOf\(\s*\[\s*true\s*\]|\bisTrue\(|\bvalid\(\s*true\s*\)|sameAs\(\s*true\b|\bequals?\(\s*true\b|refine\(\s*\(?\w{1,20}\)?\s*=>\s*(?:\w{1,20}\s*={2,3}\s*true|!{0,2}\w{1,20})\s*[,)])`
/** Code that turns the reader back where it is empty: `if (!news) { setError('…') }`. */
const turned = (name: string): string =>
  String.raw`\bif\s*\(\s*!\s*(?:[\w$]{1,30}\.){0,3}${name}(?:\.value|\.checked|\(\))?\s*\)\s*\{?\s*(?:return\s+)?(?:(?:[\w$]{1,30}\.){0,3}(?:set\w{0,20}(?:Error|Erreur)\w{0,10}|alert|preventDefault|setCustomValidity|addError|fail)\s*\(|throw\b|(?:this\.)?(?:error|erreur|errors|erreurs)\b[\w.]{0,30}\s*=)`

const isDemanded = (code: string, name: string): boolean => name.length > 2 && new RegExp(String.raw`(?<![\w$])${inPattern(name)}${must}|${turned(inPattern(name))}`).test(code)

/** Whether a condition holds as long as a state is empty: `!news || busy`, `!(email && news)`, `!canSend` where that is `email && news`. */
function isClosedBy(page: Page, condition: string, state: string): boolean {
  const parts = condition.split('||').map((part) => part.replaceAll(/\s/g, ''))
  // Brackets around each part, or around what must hold together.
  if (parts.some((part) => isEmpty(part.replaceAll(/[()]/g, ''), state))) return true
  const all = parts.length === 1 ? /^!\(([^()!|]{1,160})\)$/.exec(parts[0]!)?.[1] : undefined
  if (all) return all.split('&&').some((part) => isFull(part, state))
  return parts.some((part) => {
    const name = /^!(?:this\.)?([A-Za-z_$][\w$]{2,40})(?:\(\)|\.value)?$/.exec(part)?.[1]
    const needed = name && neededFor(page, name)
    return needed ? needed.split('&&').some((each) => isFull(each.replaceAll(/[\s()]/g, ''), state)) : false
  })
}

const isEmpty = (condition: string, state: string): boolean => condition === `!${state}` || condition === `!${state}.value` || condition === `${state}===false` || condition === `${state}!==true` || condition === `${state}==false`
const isFull = (condition: string, state: string): boolean => condition.replace(/^this\./, '').replace(/(?:\.value)?(?:={2,3}true)?$/, '').replace(/^!!|^Boolean/, '') === state

/** What must hold for a name to hold, where all of it must: `const canSend = email && news`, `computed(() => email.value && news.value)`. */
function neededFor({ source, codeElsewhere }: Page, name: string): string | undefined {
  const set = new RegExp(String.raw`(?<![\w$.])${inPattern(name)}(?:\s*:\s*\w{1,20})?\s*(?:\(\)\s*(?::\s*\w{1,20}\s*)?\{\s*return|=(?!=))\s*(?:(?:React\.)?(?:computed|useMemo|createMemo|\$derived|\$derived\.by)\(\s*)?(?:\(\)\s*=>\s*(?:\{\s*return\s)?)?([^;\n{}|?]{1,200})(?=[;\n}]|$)`)
  for (const code of [source, ...codeElsewhere]) {
    const found = set.exec(code)?.[1]
    if (found?.includes('&&')) return found.replace(/,\s*\[.*$/, '')
  }
  return undefined
}
