import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { asWritten } from './as-written.ts'

/** How the box and the button are written, each with the state it goes by: `checked={agreed}`, `v-model="form.agreed"`. */
const kept = /(?:\bchecked|v-model|x-model|ng-model|\[\(ngModel\)\]|\[checked\])\s*=\s*["'{]{1,2}\s*([\w$]+(?:\.[\w$]+){0,3})\s*["'}]/
const closed = /(?:\bdisabled\]?|isDisabled)\s*=\s*["'{]{1,2}\s*([^"'{}]{1,200})["'}]/
const longestTag = 600
/** `{...register('news', { required: true })}` */
const demanded = /\bregister\(\s*["'`][\w.]{1,60}["'`]\s*,\s*\{[^{}]{0,120}\brequired\s*:\s*(?:true|["'`])/

/**
 * Whether a form is not sent without a box, though the box does not say so itself: the library of the form asks for it, or a button
 * stays closed as long as the box is empty: `<button disabled={!agreed}>`. What must be ticked beside something else is asked for too.
 */
export function isGate(page: Page, box: Element): boolean {
  if (demanded.test(asWritten(page, box.at, longestTag))) return true
  if (page.bearing('disabled').length === 0) return false
  const state = kept.exec(asWritten(page, box.at, longestTag))?.[1]
  if (state === undefined) return false
  const form = box.closest('form')
  return page.bearing('disabled').some((button) => {
    if (button === box || button.closest('form') !== form) return false
    const written = closed.exec(asWritten(page, button.at, longestTag))?.[1]
    return written?.split('||').some((part) => isEmpty(part.replaceAll(/[\s()]/g, ''), state)) ?? false
  })
}

const isEmpty = (condition: string, state: string): boolean => condition === `!${state}` || condition === `${state}===false` || condition === `${state}!==true` || condition === `${state}==false`
