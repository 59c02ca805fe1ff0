import type { Element } from '../element.ts'
import { descendants, type Page } from '../page.ts'
import { remember } from '../memory.ts'
import { view } from '../view.ts'
import type { Placed } from '../span.ts'
import { leadsOut } from './exits.ts'
import { fileIdentity } from './identity.ts'
import { label } from './label.ts'
import { textOf } from './passages.ts'

/** What a form that leads out of a list asks for before it lets anyone go. */
export interface Demand extends Placed {
  readonly field: Element
  /** `reason`: something that has to be filled in and is no address; `stay`: a box that is ticked already. */
  readonly asks: 'password' | 'reason' | 'stay'
}

/** Everything of the kind in forms that lead out of a list: their address, their name or their button says so. */
export const demands = view<Demand>(function* (page) {
  for (const form of page.named('form')) {
    if (!isDeparture(form)) continue
    for (const field of descendants(form)) {
      const asks = askedBy(field)
      if (asks) yield { field, asks, at: field.at }
    }
  }
})

/** Whether a place of the page is where readers leave a list: in such a form, or in a file that is called so. */
export const isAtDeparture = (page: Page, element: Element): boolean => leadsOut(fileIdentity(page).value) || leadsOut(element.attr('key')?.value ?? '') || isWithinForm(element)

function isWithinForm(element: Element): boolean {
  const form = element.closest('form')
  return form !== undefined && isDeparture(form)
}

const isDeparture = remember((form: Element): boolean => {
  const names = ['action', 'id', 'name', 'class'].map((name) => form.attr(name)?.text.value ?? '').join(' ')
  return leadsOut(names) || [...descendants(form)].some((element) => element.is('button, input[type="submit"]') && leadsOut(label(element).value))
})

function askedBy(field: Element): Demand['asks'] | undefined {
  const { name } = field
  if (name !== 'input' && name !== 'select' && name !== 'textarea') return undefined
  const type = field.attr('type')?.value?.toLowerCase() ?? 'text'
  if (type === 'password') return 'password'
  if (type === 'checkbox' || type === 'radio') {
    const says = label(field).value
    return field.flag('checked') === true && staying.test(says) && !leadsOut(says) ? 'stay' : undefined
  }
  return field.flag('required') === true && why.test(`${field.attr('name')?.text.value ?? ''} ${field.attr('id')?.text.value ?? ''} ${label(field).value} ${aroundOf(field)}`) ? 'reason' : undefined
}

const staying = /\b(?:keep|stay|remain|continue|still)\b|\brest(?:er|ez)\b|\bcontinuer\b|\bgarder\b/i
const why = /reason|\bwhy\b|feedback|comment|motif|raison|pourquoi|grund/i

const aroundOf = (field: Element): string => (field.parent?.name === 'label' ? textOf(field.parent).value : '')
