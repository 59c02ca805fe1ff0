import type { Attribute, Element } from '@aboveboard/core'

/** Whether an attribute sets others at run time, as those of Vue, Alpine and Angular do: `:class`, `x-bind:checked`, `[hidden]`. */
export const binds = (name: string): boolean => !letters.test(name) && /^(?::|\[|v-(?:bind|show|if|model)|x-(?:bind|show|model)|ng-|\*ng)/.test(name)

const letters = /^(?![vxn])[a-z]/

/** Code of a template language that nobody here reads, in the midst of a tag: `{if $x}`, `@if($x)`. What follows may stand there or not. */
export const isForeignCode = (name: string): boolean => !letters.test(name) && /^(?:\{|@(?:if|else|end|unless|isset|empty|auth|can|checked|selected)\b)/.test(name)

/** The flag that an attribute of Vue, Alpine or Blade sets for good: `:checked="true"` sets `checked`. */
export const flagSetBy = ({ name, value }: { readonly name: string; readonly value: string }): string | undefined =>
  value === 'true' ? /^(?::|v-bind:|x-bind:)(checked|selected|required|disabled|readonly)$/.exec(name)?.[1] : undefined

/** A control whose tag tells what its state is bound to, with the attributes to which that state may be added. */
export interface Bound {
  readonly element: Element
  readonly attributes: Attribute[]
}
