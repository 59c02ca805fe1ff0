import type { Element } from '../element.ts'
import { descendants } from '../page.ts'

/** Where scripts that count a figure up as it comes into sight are told how far: `<b data-target="98" data-suffix="%">0%</b>`. */
const targets = ['data-target', 'data-count', 'data-to', 'data-end', 'data-value', 'data-number', 'data-countup', 'data-count-to', 'data-final', 'data-num', 'data-stop', 'data-purecounter-end']
const zero = /^[^\d]*0(?:[.,]0+)?[^\d]*$/

/** The figure that readers see in the end, where the file shows the nought that it is counted up from. */
export function countedUp(element: Element, said: string): string | undefined {
  if (!zero.test(said)) return undefined
  for (const each of [element, ...descendants(element)]) {
    for (const name of targets) {
      const value = each.attr(name)?.value?.trim()
      if (value !== undefined && /^\d{1,9}(?:[.,]\d+)?$/.test(value)) return said.replace(/0(?:[.,]0+)?/, value) + (/\d\s*$/.test(said) ? (each.attr('data-suffix')?.value ?? '') : '')
    }
  }
  return undefined
}
