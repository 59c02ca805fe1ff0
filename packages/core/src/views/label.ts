import { Element } from '../element.ts'
import { descendants } from '../page.ts'
import { Text } from '../text.ts'
import { remember } from '../view.ts'
import { textOf } from './passages.ts'

/** What a reader can press. */
export const pressable = 'a, button, [role="button"], input[type="submit"], input[type="button"], summary, [onclick]'

/** Attributes that name a control, the most telling first. */
const naming = ['aria-label', 'label', 'text', 'title', 'value', 'placeholder', 'alt', 'texte', 'libelle']

/** The words that name a control: its own, its `<label>`’s, an attribute’s, or what is written right beside it. */
export const label = remember((control: Element): Text => {
  for (const words of ways(control)) if (says(words)) return words
  return Text.empty
})

const says = ({ value }: Text): boolean => /[\p{L}\p{N}\uFFFC]/u.test(value)

function* ways(control: Element): Generator<Text> {
  yield textOf(control)
  const id = control.attr('id')?.value
  const named = id ? labelsBelow(rootOf(control)).get(id) : undefined
  if (named) yield textOf(named)
  const around = control.parent?.closest('label')
  if (around) yield textOf(around)
  for (const name of naming) {
    const attribute = control.attr(name)
    if (attribute && (name !== 'value' || control.name === 'input')) yield attribute.text
  }
  yield* beside(control)
}

/** `<input> Send me news`: the text that follows, or else comes before, up to the next control. */
function* beside(control: Element): Generator<Text> {
  const siblings = control.parent?.children ?? []
  const at = control.parent ? places(control.parent).get(control)! : 0
  for (const [step, end] of [[1, siblings.length], [-1, -1]] as const) {
    for (let i = at + step; i !== end; i += step) {
      const sibling = siblings[i]!
      if (sibling instanceof Element && sibling.is('input, select, textarea, button')) break
      const words = sibling instanceof Element ? textOf(sibling) : sibling
      if (!says(words)) continue
      yield words
      break
    }
  }
}

/** Where each child stands among its siblings; asked of forms with thousands of boxes. */
const places = remember(({ children }: Element): ReadonlyMap<Element | Text, number> => new Map(children.map((child, i) => [child, i])))

const labelsBelow = remember((root: Element): ReadonlyMap<string, Element> => {
  const labels = new Map<string, Element>()
  for (const element of descendants(root)) {
    const id = element.name === 'label' ? element.attr('for')?.value : undefined
    if (id && !labels.has(id)) labels.set(id, element)
  }
  return labels
})

function rootOf(element: Element): Element {
  let top = element
  while (top.parent) top = top.parent
  return top
}
