import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { preselections } from '../controls/preselections.ts'

/** Where a file chooses every one of somebody’s contacts before they have chosen any. */
export type ChosenPeople = Placed

const people = String.raw`[\w$.]{0,30}(?:[cC]ontacts|[fF]riends|[aA]ddress_?[bB]ook|[aA]mis|[rR]epertoire|[cC]arnet)[\w$]{0,20}`
const mayHold = glance('contacts', 'friends', 'address', 'amis', 'repertoire', 'carnet')

/** State of the chosen that begins with all: `const [selected, setSelected] = useState(contacts.map((c) => c.id))`. */
const state = new RegExp(
  String.raw`\b(?:const|let|var)\s{1,4}\[?\s{0,4}[\w$]{0,20}(?:[sS]elect|[cC]hosen|[cC]heck|[pP]icked|[iI]nvite|[rR]ecipient|[cC]hoisi|[cC]oche|[dD]estinataire)[\w$]{0,20}[^=;\n]{0,60}=\s{0,4}(?:React\.)?(?:useState|ref|reactive|signal|writable|\$state|useSignal)(?:<[^()\n]{0,60}>)?\(\s{0,10}(?:\(\)\s{0,4}=>\s{0,4})?(?:new\s{1,4}Set(?:<\w{0,20}>)?\(\s{0,4}|\[\.\.\.)?${people}\s{0,4}(?:\??\.map\(|[\]),])`,
  'g',
)
/** How the list of them is gone through, shortly before a box. */
const each = new RegExp(String.raw`(?:v-for\s{0,2}=\s{0,2}"[^"]{0,40}\s(?:in|of)\s{1,4}${people}|${people}\??\.map\(|\{#each\s{1,4}${people}|\{%-?\s{0,4}for\s[^%{}]{1,30}\sin\s{1,4}${people}|@foreach\s{0,4}\(\s{0,4}\$${people}|<%-?\s{0,4}@?${people}\.each\s)`)
const reach = 300

/** The state that chooses them, and each box that stands ticked beside everyone of a list. */
export const chosenPeople = view<ChosenPeople>(function* (page) {
  const { source } = page
  if (page.kind === 'strings' || page.kind === 'prose' || !mayHold(page)) return
  for (const { 0: written, index } of source.matchAll(state)) {
    const at = { start: index, end: index + written.length }
    if (!isCommented(page, at)) yield { at }
  }
  for (const { control, kind, certain, mark } of preselections(page)) if (kind === 'box' && certain && each.test(before(page, control))) yield { at: mark.at }
})

const before = ({ source }: Page, { at }: Placed): string => source.slice(Math.max(0, at.start - reach), at.start)
