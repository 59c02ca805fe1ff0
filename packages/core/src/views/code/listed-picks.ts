import type { Attribute, Element } from '../../element.ts'
import { eachAtFirst, type Origin, type Primitive } from '../../origin.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { BREAK, Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { elements, view } from '../../view.ts'
import { asWritten } from './as-written.ts'
import { label } from '../names/label.ts'

/** One member of a list of the file that is chosen at first though another costs less. */
export interface ListedPick extends Placed {
  readonly name: string
  readonly cheaper: string
  /** How a member is told: “… – $… a month”. */
  readonly label: Text
}

/** A box that the code repeats for each member of a list of the file, ticked at first for this one. */
export interface ListedBox extends Placed {
  /** What stands beside it for this member, put together: “Gift box €4”. */
  readonly label: Text
  /** What it costs, where the list says so beside its name, and what the code calls the list. */
  readonly price?: number
  readonly list?: Text
}

const answers = 'input[type="radio"], [role="radio"], option, [aria-pressed], [aria-checked]'
const boxes = 'input[type="checkbox"], [role="checkbox"], [role="switch"], Checkbox, Switch'
const marks = ['checked', 'selected', 'defaultchecked', 'aria-checked', 'aria-pressed']
const longest = 160

/** Members of lists written in the file, one of which is chosen before the reader has: `tiers.map((tier) => <input type="radio" checked={chosen === tier.id} />)`. */
export const listedPicks = view<ListedPick>(function* (page) {
  for (const control of elements(answers)(page)) {
    const mark = markOf(control)
    const told = mark && label(control)
    const lists = told && listsIn(told)
    const prices = lists?.find(({ from, values }) => values.every(isAmount) && isPriced(told!, from))
    if (!mark || !told || !lists || !prices) continue
    const chosen = chosenOf(page, control, mark, prices.values.length)
    const amounts = prices.values.map(Number)
    const least = amounts.indexOf(Math.min(...amounts))
    // Of amounts alone, given or borrowed, some are more than others; only the most of all is a push.
    const isLetThrough = lists.length > 1 || /\p{L}{2}/u.test(told.value) || amounts[chosen ?? 0] === Math.max(...amounts)
    if (chosen !== undefined && isLetThrough && amounts[least]! < amounts[chosen]!) yield { at: placeOf(control, mark), name: nameOf(told, lists, prices, chosen), cheaper: nameOf(told, lists, prices, least), label: told }
  }
})

/** Boxes repeated for the members of a list that says itself which of them are ticked: `{ label: 'Gift box', price: 4, selected: true }`. */
export const listedBoxes = view<ListedBox>(function* (page) {
  for (const control of elements(boxes)(page)) {
    const mark = markOf(control)
    // Where every member is ticked, or none, the box itself says so.
    if (mark?.origin.kind !== 'conditional') continue
    const told = label(control)
    const lists = listsIn(told)
    const count = lists[0]?.values.length ?? 0
    const key = /\.(\w{1,20})[\s})"']*$/.exec(asWritten(page, mark.at, longest))?.[1]
    const ticks = key === undefined ? [] : membersIn(page, key)
    if (count < 2 || ticks.length !== count || lists.some(({ values }) => values.length !== count)) continue
    for (const [index, tick] of ticks.entries()) if (tick === 'true') yield { at: placeOf(control, mark), label: Text.implied(filled(told, lists, index), told.at) }
  }
})

interface List {
  readonly from: number
  readonly values: readonly Primitive[]
}

const markOf = (control: Element): Attribute | undefined => marks.map((name) => control.attr(name)).find((attribute) => attribute !== undefined)
const listsIn = (told: Text): readonly List[] => told.holes.map(({ from, origin }) => ({ from, values: valuesOf(origin) })).filter(({ values }) => values.length > 1)

/** What the members are at first, where the file tells of each. */
function valuesOf(origin: Origin): readonly Primitive[] {
  const values = eachAtFirst(origin)
  return values.includes(undefined) ? [] : values
}

function filled({ value }: Text, lists: readonly List[], index: number): string {
  let said = value
  for (const { from, values } of [...lists].reverse()) said = said.slice(0, from) + String(values[index]) + said.slice(from + 1)
  return said
}

/** A member as it is told: “Large, $15”; where several texts may stand beside the price, the price alone. */
function nameOf(told: Text, lists: readonly List[], { from, values }: List, index: number): string {
  if (!told.value.includes(BREAK) && lists.length === told.holes.length) return filled(told, lists, index).trim()
  return `${money.exec(told.value.slice(Math.max(0, from - 4), from))?.[0] ?? ''}${String(values[index])}${money.exec(told.value.slice(from + 1, from + 6))?.[0] ?? ''}`
}

/** `plan === option.id`, `v-model="plan"`, `bind:group={plan}`. */
const asked = /(?:^|[={("'\s])(?:this\.)?([A-Za-z_$][\w$]{0,40})(?:\.value)?\s{0,2}={2,3}\s{0,2}[\w$]{1,40}\.(\w{1,20})\b|^(?:(?:v-model(?:\.\w{1,12})?|x-model(?:\.\w{1,12})?|bind:group|formControlName|\[\(ngModel\)\])\s?=\s?["'{]{1,2}|checked=\{)(?:form\.|this\.)?([A-Za-z_$][\w$]{0,40})(?:["'}]|\s{0,2}={2,3}\s{0,2}[\w$]{1,40}\})/
const declared = /\b(?:const|let|var)\s{1,3}(?:\[\s?([A-Za-z_$][\w$]{0,40})\s?,[^\]\n]{0,60}\]|([A-Za-z_$][\w$]{0,40}))(?:\s?:[^=\n]{0,60})?\s{0,3}=\s{0,3}(?:(?:React\.)?useState(?:<[^>\n]{1,80}>)?\(|(?:shallowRef|ref|\$state|signal)(?:<[^>\n]{1,80}>)?\()?\s?(?:['"`]([\w-]{1,40})['"`]|(\d{1,6})\b(?!\s?[-+*/.]))/g
const kept = /\b([A-Za-z_$][\w$]{0,40}):\s?(?:\[\s?|new FormControl\(\s?)?(?:['"`]([\w-]{1,40})['"`]|(\d{1,6})\b)/g

/** What each name of the file that holds one of several is at first: as it is declared, else as an object keeps it. */
const firsts = remember((page: Page): ReadonlyMap<string, string> => {
  const keys = [...page.source.matchAll(kept)].reverse().map(([, name = '', word, figure]) => [name, word ?? figure ?? ''] as const)
  const names = [...page.source.matchAll(declared)].reverse().map(([, pair, name, word, figure]) => [pair ?? name ?? '', word ?? figure ?? ''] as const)
  return new Map([...keys, ...names])
})

/** Which member is chosen at first. */
function chosenOf(page: Page, control: Element, mark: Attribute, count: number): number | undefined {
  const ticked = eachAtFirst(mark.origin)
  if (ticked.length === count) return ticked.filter(Boolean).length === 1 ? ticked.indexOf(true) : undefined
  const [, name, by, model] = asked.exec(asWritten(page, mark.at, longest)) ?? []
  const value = firsts(page).get(name ?? model ?? '')
  if (value === undefined) return undefined
  const values = control.attr('value')
  const ids = values ? valuesOf(values.origin).map(String) : by ? membersIn(page, by) : []
  return ids.length === count && ids.filter((id) => id === value).length === 1 ? ids.indexOf(value) : undefined
}

/** What the members of lists bear under a name, in the order of the file: `id: 'max'`. */
const membersIn = ({ source }: Page, by: string): readonly string[] => [...source.matchAll(member)].filter(([, key]) => key === by).map(([, , id]) => id!)

const member = /(?<=[{,\s])(\w{1,20}):\s?['"`]?([\w-]{1,40})['"`]?(?=\s?[,}\n])/g
const placeOf = (control: Element, mark: Attribute): Placed['at'] => (mark.at.start >= control.at.start && mark.at.end <= control.at.end ? mark.at : control.at)
const isAmount = (value: Primitive): boolean => /^\d{1,6}(?:\.\d{1,2})?$/.test(String(value))
const money = /[€$£¥]|\b(?:eur|usd|gbp|chf)\b/i
/** A blank with a currency right before or behind it. */
const isPriced = ({ value }: Text, from: number): boolean => money.test(value.slice(Math.max(0, from - 4), from)) || money.test(value.slice(from + 1, from + 6))
