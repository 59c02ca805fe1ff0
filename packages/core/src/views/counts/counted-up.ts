import type { Element } from '../../element.ts'
import { descendants } from '../../page.ts'
import { Text } from '../../text.ts'

/** Where scripts that count a figure up as it comes into sight are told how far: `<b data-target="98" data-suffix="%">0%</b>`. */
const targets = ['data-target', 'data-count', 'data-to', 'data-end', 'data-value', 'data-number', 'data-countup', 'data-count-to', 'data-final', 'data-num', 'data-stop', 'data-purecounter-end']
const zero = /^[^\d]*0(?:[.,]0+)?[^\d]*$/

/** The figure that readers see in the end, where the file shows the nought that it is counted up from; it stands at the attribute that tells it. */
export function countedUp(element: Element, said: string): Text | undefined {
  if (!zero.test(said)) return undefined
  for (const each of [element, ...descendants(element)]) {
    for (const name of targets) {
      const target = each.attr(name)
      const value = target?.value?.trim() ?? ''
      if (!target || !/^\d{1,9}(?:[.,]\d+)?$/.test(value)) continue
      const sign = /\d\s*$/.test(said) ? (each.attr('data-suffix')?.value ?? '') : ''
      return Text.implied(said.replace(/0(?:[.,]0+)?/, value) + sign, target.at)
    }
  }
  return undefined
}
