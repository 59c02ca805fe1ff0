import type { Page } from '../../page.ts'
import { elements, view } from '../../view.ts'
import { Text } from '../../text.ts'
import { asWritten } from './as-written.ts'
import { inPattern } from '../names/code-name.ts'
import { glance } from './glance.ts'
import { type ListedBox, listedBoxes } from './listed-picks.ts'
import { type MemberList, memberLists, nameOf, priceOf } from './member-lists.ts'
import { asWords } from '../names/named.ts'
import { startOf } from './starts.ts'

type Member = MemberList['members'][number]

const boxes = 'input[type="checkbox"], [role="checkbox"], [role="switch"], Checkbox, Switch, Toggle'
const marks = ['checked', 'aria-checked', 'modelvalue', 'model-value', 'isselected', 'value']
/** What says of a member that it is chosen, whoever asks; other flags may say that it can be had. */
const chosen = /^(?:(?:pre|is|default)?_?(?:selected|checked|ticked|chosen|picked|added)|in_?(?:cart|basket)|(?:pre|est)?_?(?:choisie?|cochee?|selectionnee?|ajoutee?|retenue?))$/i
/** What takes part in the price anyway, or cannot be had without. */
const fixed = /^(?:included|required|mandatory|locked|disabled|readonly|free|inclus(?:e)?|obligatoire|compris(?:e)?|gratuit(?:e)?)$/i
const ids = /^(?:id|key|code|value|slug|sku|cle)$/i
const mayKeep = glance('definestore', 'createslice', 'initialstate', 'createstore', 'usestate', 'usereducer', 'reactive(', 'writable(', 'state:', 'state(', 'signal(', 'zustand', 'data()', 'atom(')
const keeps = /\b(?:defineStore|createSlice|initialState|createStore|useState|useReducer|reactive|writable|\$?state|signal|atom|data)\b/
const longest = 160

/** Members of a list of the file that are in the order before the reader has asked for them: by their own flag, or as what the choice starts with. */
export const tickedMembers = view<ListedBox>(function* (page) {
  const lists = memberLists(page)
  if (lists.length === 0 || listedBoxes(page)[Symbol.iterator]().next().done === false) return
  const controls = elements(boxes)(page)
  const written = controls.flatMap((control) => marks.flatMap((name) => control.attr(name) ?? [])).map(({ at }) => asWritten(page, at, longest))
  // Where nothing shows them, one of several ways to deliver may be chosen, as it has to be.
  const place = written.length > 0 ? page.path.split(/[\\/]/).slice(-2).join(' ') : ''
  for (const list of lists) {
    for (const [index, member] of list.members.entries()) {
      const name = nameOf(member)
      const price = priceOf(member)?.value
      if (!name || typeof price !== 'number' || price <= 0 || [...member].some(([key, { value }]) => value === true && fixed.test(key))) continue
      const at = tickOf(page, list, index, written)
      if (at) yield { at, label: Text.implied(String(name.value), name.at), price, list: asWords(`${list.name} ${place}`, name.at) }
    }
  }
})

function tickOf(page: Page, list: MemberList, index: number, written: readonly string[]): ListedBox['at'] | undefined {
  const member = list.members[index]!
  for (const [key, { value, whole }] of member) if (value === true && isTick(page, key, written)) return whole
  const id = idOf(member)
  if (!id) return undefined
  for (const mark of written) {
    const start = choiceOf(page, mark)
    if (start && (asMany(start, list) || holds(start, String(id.value)))) return id.whole
  }
  return undefined
}

const idOf = (member: Member) => [...member].find(([key]) => ids.test(key))?.[1]

/** Whether what a flag says ticks a box: shown by it, or by what the choice starts with; a flag called so may be all there is of a store. */
function isTick(page: Page, key: string, written: readonly string[]): boolean {
  const used = new RegExp(`[\\w\\])]\\??\\.${key}\\b`)
  if (written.some((mark) => used.test(mark) && !/[<>]|\w\(/.test(mark))) return true
  const filtered = new RegExp(`\\.filter\\(\\s?\\(?[\\w{}: ]{1,30}\\)?\\s?=>\\s?(?:[\\w$]{1,20}\\.)?${key}\\s?\\)`)
  if (written.some((mark) => filtered.test(choiceOf(page, mark) ?? ''))) return true
  return chosen.test(key) && used.test(page.source) && mayKeep(page) && keeps.test(page.source)
}

/** `picked.has(extra.id)`, `picked.includes(extra.id)`, `v-model="picked"`, `bind:group={picked}`, `picked[extra.id]`. */
const asked = /(?:^|[={("'\s!])(?:this\.|\$)?([A-Za-z_$][\w$]{0,40})(?:\.value|\(\))?(?:\.(?:has|includes|indexOf)\(\s?[\w$]{1,40}(?:\.\w{1,20})?\s?\)|\[\s?[\w$]{1,40}\.\w{1,20}\s?\])|^(?:v-model|bind:group)\s?=\s?["'{]{1,2}([A-Za-z_$][\w$]{0,40})["'}]/

/** What the choice that a box takes part in starts with, as it is written. */
function choiceOf(page: Page, mark: string): string | undefined {
  const [, name, model] = asked.exec(mark) ?? []
  const called = name ?? model
  return called === undefined ? undefined : startOf(page, called)
}

/** Every member of it: `extras.map((extra) => extra.id)`. */
const asMany = (start: string, { name }: MemberList): boolean => name !== '' && new RegExp(`(?:^|[\\s(.])${inPattern(name)}\\.map\\(\\s?\\(?[\\w{}: ]{1,30}\\)?\\s?=>\\s?(?:[\\w$]{1,20}\\.)?\\w{1,12}\\s?\\)`).test(start)

/** The names that a choice starts with: `['shield', 'gift']`, `{ shield: true }`. */
const holds = (start: string, id: string): boolean => /^[\w-]{1,40}$/.test(id) && (new RegExp(`^[^{]{0,80}\\[[^\\]]{0,200}["'\`]${id}["'\`]`).test(start) || new RegExp(`\\{[^}]{0,200}["']?\\b${id}["']?\\s?:\\s?true\\b`).test(start))
