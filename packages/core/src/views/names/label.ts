import { Element } from '../../element.ts'
import { descendants } from '../../page.ts'
import { BREAK, Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { textOf } from '../passages/passages.ts'

/** What a reader can press: what HTML makes so, and what scripts and frameworks listen to. */
export const pressable =
  'a, button, [role="button"], input[type="submit"], input[type="button"], summary, [onclick], [onpress], [ng-click], [\\@click], [v-on\\:click], [x-on\\:click], [\\(click\\)]'

/** Attributes that name a control, the most telling first. */
const naming = ['aria-label', 'label', 'text', 'title', 'value', 'placeholder', 'alt', 'texte', 'libelle']

/** The words that name a control: its own, its `<label>`’s, an attribute’s, or what is written right beside it. */
export const label = remember((control: Element): Text => {
  for (const words of ways(control)) if (says(words)) return words
  return Text.empty
})

const says = ({ value }: Text): boolean => /[\p{L}\p{N}\uFFFC]/u.test(value)

function* ways(control: Element): Generator<Text> {
  // A list's words are its options'.
  if (control.name !== 'select') yield textOf(control)
  const id = control.attr('id')?.value
  const named = id ? labelsBelow(rootOf(control)).get(id) : undefined
  if (named) yield textOf(named)
  const around = control.parent?.closest('label')
  if (around) yield control.name === 'select' ? beforeOptions(textOf(around)) : textOf(around)
  yield* pointedAt(control)
  yield* labelBefore(control)
  for (const name of naming) {
    const attribute = control.attr(name)
    if (attribute && (name !== 'value' || showsValue(control))) yield attribute.text
  }
  // What is pressed bears its own words; a box takes them from beside it.
  if (!control.is('a, button, [role="button"], summary')) yield* neighbours(around && !says(textOf(around)) ? around : control)
}

/** `<label>Phone</label><input placeholder="06 00 00 00 00">`: a label that points at nothing names the one field that follows it. */
function* labelBefore(control: Element): Generator<Text> {
  const { parent } = control
  // The words before a box may be those of the box before.
  if (!parent || !control.is('input, select, textarea') || control.is('[type="checkbox"], [type="radio"]')) return
  const { children } = parent
  let at = places(parent).get(control)! - 1
  for (let blank = children[at]; blank instanceof Text && !says(blank); ) blank = children[--at]
  const before = children[at]
  if (before instanceof Element && before.name === 'label' && !before.attr('for') && !holdsControl(before)) yield textOf(before)
}

/** A label around a list says what is asked, then every answer. */
function beforeOptions(text: Text): Text {
  const end = text.value.indexOf(BREAK)
  return end < 0 ? text : text.slice(0, end)
}

/** `aria-labelledby`: the words of other elements, by their ids. */
function* pointedAt(control: Element): Generator<Text> {
  const ids = control.attr('aria-labelledby')?.value?.split(/\s+/) ?? []
  if (ids.length === 0) return
  const named = idsBelow(rootOf(control))
  for (const id of ids) {
    const element = named.get(id)
    if (element) yield textOf(element)
  }
}

/** The value of a button is what it says; that of a box is sent, that of a field is filled in. */
const showsValue = (control: Element): boolean => control.name === 'input' && (!control.attr('type') || control.is('[type="submit"], [type="button"], [type="reset"]'))

/** What a row or a form is: words across its edge name something else. */
const edges = new Set('form fieldset section article main tr li dl body html label #page #branch'.split(' '))
/** Design systems seldom wrap a box deeper. */
const wrappers = 3

/** The words beside a control, or beside what is wrapped around it alone: a switch is drawn within a label that says nothing. */
function* neighbours(control: Element): Generator<Text> {
  for (let at: Element | undefined = control, step = 0; at && step <= wrappers && (step === 0 || !edges.has(at.name)); at = at.parent, step++) {
    const { words, alone } = beside(at)
    yield* words
    if (!alone || words.length > 0) return
  }
}

/** `<input> Send me news`: the text that follows, and what comes before, up to the next control. */
function beside(control: Element): { readonly words: readonly Text[]; readonly alone: boolean } {
  const siblings = control.parent?.children ?? []
  const at = control.parent ? places(control.parent).get(control)! : 0
  const words: Text[] = []
  let alone = true
  for (const [step, end] of [[1, siblings.length], [-1, -1]] as const) {
    for (let i = at + step; i !== end; i += step) {
      const sibling = siblings[i]!
      if (sibling instanceof Element && sibling.is(askers)) {
        alone = false
        break
      }
      const said = sibling instanceof Element ? textOf(sibling) : sibling
      if (!says(said)) continue
      // What holds a control of its own speaks of that one.
      if (sibling instanceof Element && holdsControl(sibling)) {
        alone = false
        break
      }
      words.push(said)
      break
    }
  }
  return { words, alone }
}

const askers = 'input, select, textarea, button'
const holdsControl = remember((element: Element): boolean => {
  for (const each of descendants(element)) if (each.is(askers)) return true
  return false
})

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

const idsBelow = remember((root: Element): ReadonlyMap<string, Element> => {
  const named = new Map<string, Element>()
  for (const element of descendants(root)) {
    const id = element.attr('id')?.value
    if (id && !named.has(id)) named.set(id, element)
  }
  return named
})

function rootOf(element: Element): Element {
  let top = element
  while (top.parent) top = top.parent
  return top
}
