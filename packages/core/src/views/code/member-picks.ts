import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { elements, view } from '../../view.ts'
import { asWritten } from './as-written.ts'
import { type ListedPick, listedPicks } from './listed-picks.ts'
import { type MemberList, memberLists, nameOf, priceOf } from './member-lists.ts'
import { asWords } from '../names/named.ts'
import { startOf } from './starts.ts'

const answers = 'input[type="radio"], [role="radio"], option, select, [role="radiogroup"], [aria-pressed], [aria-checked], RadioGroup, RadioGroupItem, Radio, ToggleGroup, Select, SegmentedControl'
const groups = 'select, [role="radiogroup"], RadioGroup, ToggleGroup, Select, SegmentedControl'
const marks = ['checked', 'selected', 'defaultchecked', 'aria-checked', 'aria-pressed']
/** What holds the answers may say which of them is given. */
const groupMarks = ['value', 'defaultvalue', 'modelvalue', 'model-value']
const ids = /^(?:id|key|code|value|slug|sku|cle|name|nom|\w{2,12})$/i
const longest = 200

/** The member of a list that names and prices its members which the choice starts with, where another costs less: `const chosen = ref(plans.at(-1).id)`. */
export const memberPicks = view<ListedPick>(function* (page) {
  const lists = memberLists(page).filter(({ members }) => members.length > 1 && members.every((each) => nameOf(each) && priceOf(each)))
  if (lists.length === 0 || listedPicks(page).length > 0) return
  for (const control of elements(answers)(page)) {
    const told = (control.is(groups) ? groupMarks : marks).flatMap((name) => control.attr(name) ?? [])
    // A form of a library keeps the answer: `{...register('plan')}`.
    const kept = control.is('[type="radio"]') && told.length === 0 ? registered.exec(asWritten(page, control.at, longest)) : undefined
    const pick = kept ? pickOf(page, control, control, startOf(page, kept[1]!), lists) : told.map((mark) => pickOf(page, control, mark, undefined, lists)).find((each) => each !== undefined)
    if (!pick) continue
    yield pick
    return
  }
})

const registered = /\bregister\(\s?["'`](?:\w{1,20}\.)?(\w{1,40})["'`]/

function pickOf(page: Page, control: Element, mark: Placed, start: string | undefined, lists: readonly MemberList[]): ListedPick | undefined {
  const written = asWritten(page, mark.at, longest)
  for (const list of lists) {
    const index = start === undefined ? chosenIn(page, written, list) : memberAt(start, list)
    if (index === undefined) continue
    const amounts = list.members.map((each) => Number(priceOf(each)!.value))
    const least = amounts.indexOf(Math.min(...amounts))
    if (amounts[index]! <= amounts[least]!) return undefined
    const [name, cheaper] = [list.members[index]!, list.members[least]!].map((each) => String(nameOf(each)!.value))
    const isOwn = mark.at.start >= control.at.start && mark.at.end <= control.at.end
    return { at: isOwn ? mark.at : control.at, name: name!, cheaper: cheaper!, label: asWords(`${list.name} ${name!}`, control.at) }
  }
  return undefined
}

/** `plan === each.id`, `each.id === plan`, `v-model="plan"`, `bind:group={plan}`, `[(ngModel)]="plan"`, `formControlName="plan"`, `defaultValue={plan}`, `defaultValue="max"`. */
const asked =
  /(?:^|[={("'\s])(?:this\.|form\.)?([A-Za-z_$][\w$]{0,40})(?:\.value|\(\))?\s{0,2}={2,3}\s{0,2}[\w$]{1,40}(?:\.(\w{1,20}))?\s{0,2}[})"'?&]|[\w$]{1,40}\.(\w{1,20})\s{0,2}={2,3}\s{0,2}(?:this\.|form\.)?([A-Za-z_$][\w$]{0,40})(?:\.value|\(\))?\s{0,2}[})"'?&]|^(?:v-model(?:\.\w{1,12})?|x-model(?:\.\w{1,12})?|bind:group|bind:value|formControlName|\[\(ngModel\)\]|(?:default)?value)\s?=\s?["'{]{1,2}(?:form\.|this\.|state\.)?([A-Za-z_$][\w$]{0,40})(?:\.value)?["'}]/i

/** Which member the choice starts with, where the file tells. */
function chosenIn(page: Page, written: string, list: MemberList): number | undefined {
  // A member that says itself that it is the one: `defaultChecked={plan.featured}`.
  const flag = /^(?:defaultChecked|checked|:checked|\[checked\]|aria-checked)\s?=\s?["'{]{1,2}!{0,2}[\w$]{1,30}\.(\w{1,20})["'}]/.exec(written)?.[1]
  if (flag) return only(list.members.map((member) => member.get(flag)?.value === true))
  const given = /^(?:default)?-?value\s?=\s?(["'][\w-]{1,40}["'])/i.exec(written)?.[1]
  if (given) return memberAt(given, list)
  const turn = /^(?:defaultChecked|checked)=\{\s?\w{1,12}\s{0,2}={2,3}\s{0,2}(?:(\d)|[\w$.]{1,40}\.length\s?-\s?(\d))\s?\}/.exec(written)
  if (turn) return turn[1] ? Number(turn[1]) : list.members.length - Number(turn[2])
  const [, name, , , turned, model] = asked.exec(written) ?? []
  const called = name ?? turned ?? model
  const start = called === undefined ? undefined : startOf(page, called)
  return start === undefined ? undefined : memberAt(start, list)
}

function memberAt(start: string, { name, members }: MemberList): number | undefined {
  const bare = name !== '' && start.startsWith(name) ? start : start.replace(/^(?:[\w.$]{1,30}(?:<[^>\n]{1,40}>)?\(\s?)?(?:\(\)\s?=>\s?)?(?:this\.|props\.)?/, '')
  const literal = /^\[?["'`]([\w -]{1,40})["'`]\s{0,2}(?:[),\]}\n]|$)|^\[?(\d{1,6})\s{0,2}(?:[),\]}\n]|$)/.exec(bare)
  if (literal) {
    const id = literal[1] ?? literal[2]!
    return only(members.map((member) => [...member].some(([key, { value }]) => ids.test(key) && typeof value !== 'boolean' && String(value) === id && key !== priceKey(member))))
  }
  if (name === '' || !bare.startsWith(name)) return undefined
  const rest = bare.slice(name.length).replace(/^\.value\b/, '')
  const [, at, from, back, key] = /^(?:\.at\(\s?(-?\d)\s?\)|\[\s?(\d)\s?\]|\[[\w$.]{1,40}\.length\s?-\s?(\d)\s?\]|\.find\(\s?\(?[\w$]{1,20}\)?\s?=>\s?[\w$]{1,20}\.(\w{1,20})\s?\))[!?]?(?:\.\w{1,20})?\s{0,2}(?:[),\]}\n%]|$)/.exec(rest) ?? []
  if (key) return only(members.map((member) => member.get(key)?.value === true))
  const index = at ? (Number(at) < 0 ? members.length + Number(at) : Number(at)) : from ? Number(from) : back ? members.length - Number(back) : undefined
  return index !== undefined && index in members ? index : undefined
}

const priceKey = (member: MemberList['members'][number]): string | undefined => [...member].find(([, field]) => field === priceOf(member))?.[0]
const only = (flags: readonly boolean[]): number | undefined => (flags.filter(Boolean).length === 1 ? flags.indexOf(true) : undefined)
