import { Attribute, Element } from '../../element.ts'
import { sources } from '../../origin.ts'
import type { Page } from '../../page.ts'
import type { Edit, Placed } from '../../span.ts'
import { Text } from '../../text.ts'
import { elements, view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { asksExperiment } from '../code/experiments.ts'
import { glance } from '../code/glance.ts'
import { startsTicked } from '../consent/kept-boxes.ts'
import { label } from '../names/label.ts'
import { textOf } from '../passages/passages.ts'
import { onAtFirst, switchMarks } from './switches.ts'

/** A box, a switch or an option that stands in the “yes” state before the reader has done anything. */
export interface Preselection extends Placed {
  readonly control: Element
  /** The attribute that selects it. */
  readonly mark: Attribute
  readonly label: Text
  /** What it answers, where it is one of several: the legend above it, the label of its list. */
  readonly question: Text
  /** The labels of the other answers, where it is one of several. */
  readonly others: readonly Text[]
  /** `quantity`: a number of things above zero. */
  readonly kind: 'box' | 'radio' | 'option' | 'quantity'
  /** `false` where an expression decides that nobody can follow; what was saved before is no preselection at all. */
  readonly certain: boolean
}

/** What selects a control, in HTML and in component libraries. */
const marks = ['checked', 'defaultchecked', 'ischecked', 'defaultischecked', 'isselected', 'defaultselected', 'initialchecked', 'aria-checked']

/** Everything selected in advance, in document order. */
export const preselections = view<Preselection>(function* (page) {
  const found = elements(selected)(page).flatMap((control) => look(page, control) ?? [])
  const more = [...(mayDraw(page) ? elements(box)(page).flatMap((control) => drawn(page, control) ?? []) : []), ...(mayKeep(page) ? elements(boxes)(page).flatMap((control) => kept(page, control) ?? []) : [])]
  if (more.length > 0) found.push(...more.filter(({ control }) => !found.some((each) => each.control === control && each.certain !== undefined)))
  if (more.length > 0) found.sort((a, b) => a.control.order - b.control.order)
  const groups = radios(page)
  // Of the radios of one name, only the last one selected is.
  const last = new Map(found.map((each) => [groups.get(each.control), each]))
  for (const each of found) {
    const { control, mark, certain } = each
    const group = groups.get(control)
    if (certain === undefined || (group && last.get(group) !== each)) continue
    yield { ...each, at: mark.at, certain, label: label(control), question: questionOf(each, group?.[0]), others: (group ?? optionsBeside(each)).filter((other) => other !== control).map(label) }
  }
})

const selected = ['option[selected]', 'input[type="number"][value]', ...[...marks, ...switchMarks].map((mark) => `[${mark}]`)].join(', ')

/** A box that sends a “no”, as scripts keep one beside that which sends a “yes”. */
const refused = /^(?:no|non|nein|none|aucun|sans|false|off)$/i

interface Selected extends Pick<Preselection, 'control' | 'mark' | 'kind'> {
  /** `undefined`: what was chosen before decides. */
  readonly certain: boolean | undefined
}

function look(page: Page, control: Element): Selected | undefined {
  if (control.is('[type="hidden"], [aria-checked="mixed"]') || control.flag('disabled') === true) return undefined
  const value = control.is('[type="number"]') ? control.attr('value') : undefined
  if (value) return Number(value.value) >= 1 && !(Number(control.attr('min')?.value) >= 1) ? { control, mark: value, kind: 'quantity', certain: true } : undefined
  const kind = control.name === 'option' ? 'option' : control.is('[type="radio"], [role="radio"]') ? 'radio' : 'box'
  if (kind === 'box' && control.name === 'input' && refused.test(control.attr('value')?.value ?? '')) return undefined
  for (const name of kind === 'option' ? ['selected'] : marks) {
    const mark = control.attr(name)
    if (mark && control.flag(name) !== false) return { control, mark, kind, certain: certainty(page, control, mark) }
  }
  const mark = onAtFirst(control)
  return mark && { control, mark, kind, certain: mark.maybe ? undefined : true }
}

function certainty(page: Page, control: Element, mark: Attribute): boolean | undefined {
  if (control.flag(mark.name)) return true
  if (mark.maybe) return undefined
  const { start, end } = mark.at
  if (asksExperiment(page, { start: start + asWritten(page, mark.at, 40).indexOf('=') + 1, end })) return true
  if (mark.origin.kind === 'unknown') return false
  // `saved ?? true`: whoever never chose starts with a yes. `wants ? true : false` only says what was chosen.
  const values = [...sources(mark.origin)].flatMap((origin) => (origin.kind === 'constant' ? [origin.value] : []))
  return values.some(Boolean) && values.every(Boolean) ? false : undefined
}

const box = 'input[type="checkbox"]'
const mayDraw = glance('checked')
/** `${group === 'B' ? 'checked' : ''}` in the tag of a box: it is there for some readers. */
const drawing = /\$\{([^{}?]{1,80})(?:\?|&&)\s{0,4}["'`]\s?checked\b[^{}]{0,20}\}?/

/** A box that a trial ticks for one of its groups, in markup that code puts together. */
function drawn(page: Page, control: Element): Selected | undefined {
  if (!control.open || control.attr('checked') || control.flag('disabled') === true) return undefined
  const found = drawing.exec(asWritten(page, control.at, longestTag))
  if (!found) return undefined
  const at = { start: control.at.start + found.index, end: control.at.start + found.index + found[0].length }
  const start = at.start + 2
  return asksExperiment(page, { start, end: start + found[1]!.length }) ? { control, mark: new Attribute('checked', at), kind: 'box', certain: true } : undefined
}

const longestTag = 400

const boxes = '[type="checkbox"]'
const mayKeep = glance('checkbox')

/** A box that a form of a library starts with a yes. */
function kept(page: Page, control: Element): Selected | undefined {
  const at = control.flag('disabled') === true || control.flag('checked') === true ? undefined : startsTicked(page, control)
  return at && { control, mark: new Attribute('checked', at), kind: 'box', certain: true }
}

/** Radios by the others of their name in the same form; of those without a name, by the others in the group they stand in. */
function radios(page: Page): ReadonlyMap<Element, readonly Element[]> {
  const named = new Map<string, Element[]>()
  const groups = new Map<Element, readonly Element[]>()
  for (const control of elements('[type="radio"], [role="radio"]')(page)) {
    const called = control.attr('name')
    const holder = control.closest(called ? 'form' : 'fieldset, [role="radiogroup"], form')
    if (!called && !holder && control.name !== 'input') continue
    const name = `${holder ? holder.order : ''} ${called?.text.value ?? ''}`
    const group = named.get(name) ?? []
    named.set(name, group)
    group.push(control)
    groups.set(control, group)
  }
  return groups
}

const optionsBeside = ({ control, kind }: Selected): readonly Element[] =>
  kind === 'option' ? (control.parent?.childElements ?? []).filter(({ name }) => name === 'option') : []

/** The legend of a fieldset, the label of a list or a group, or what is said before the first of the radios. */
function questionOf({ control, kind }: Selected, first: Element | undefined): Text {
  const around = kind === 'box' ? undefined : control.parent?.closest('select, fieldset, [role="radiogroup"], [role="group"]')
  for (const child of around?.children ?? []) if (child instanceof Element && child.name === 'legend') return textOf(child)
  if (around?.name === 'select') return label(around)
  return around?.attr('aria-label')?.text ?? (first && saidBefore(first)) ?? Text.empty
}

/** A question is no longer, and stands no more elements further up. */
const [longestQuestion, highest] = [300, 2]

/** The words that stand right before a radio, up to another control: `<p>Our letter?</p> <label><input type="radio"> Yes</label>`. */
function saidBefore(radio: Element): Text | undefined {
  let at = radio.closest('label') ?? radio
  for (let up = 0; at.parent && up <= highest; at = at.parent, up++) {
    const siblings = at.parent.children
    for (let i = siblings.indexOf(at) - 1; i >= 0; i--) {
      const sibling = siblings[i]!
      if (sibling instanceof Element && sibling.is('input, select, textarea, button, label, form')) return undefined
      const said = sibling instanceof Element ? textOf(sibling) : sibling
      if (/\p{L}/u.test(said.value)) return said.value.length > longestQuestion ? undefined : said.trimmed
    }
  }
  return undefined
}

/** What leaves the control unselected, where that is written on the control itself. */
export function deselect(page: Page, { mark, kind }: Preselection): Edit | undefined {
  const written = page.source.slice(mark.at.start, mark.at.end)
  // Data of the file may select it, from afar: what is written there is not the attribute.
  if (mark.maybe || mark.origin.kind !== 'constant' || !/^[\w-]*(?:check|select|value)[\w-]*(?:\s*=|$)/i.test(written)) return undefined
  if (kind === 'quantity') return { at: mark.text.at, text: '0' }
  if (mark.name !== 'aria-checked') return /\s/.test(page.source[mark.at.start - 1] ?? '') ? mark.remove() : undefined
  const { at } = mark.text
  return at.end > at.start ? { at, text: 'false' } : undefined
}
