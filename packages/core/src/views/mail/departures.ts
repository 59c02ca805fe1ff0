import type { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import { remember } from '../../memory.ts'
import { view } from '../../view.ts'
import type { Placed } from '../../span.ts'
import { leadsOut } from './exits.ts'
import { fileIdentity } from '../names/identity.ts'
import { label } from '../names/label.ts'
import { textOf } from '../passages/passages.ts'

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
    const chosen = new Set<string>()
    for (const field of descendants(form)) {
      const asks = askedBy(field)
      if (!asks) continue
      const group = asks === 'reason' && field.attr('type')?.value === 'radio' ? (field.attr('name')?.text.value ?? '') : undefined
      // A group of radios asks once.
      if (group !== undefined && chosen.has(group)) continue
      if (group !== undefined) chosen.add(group)
      yield { field, asks, at: field.at }
    }
  }
})

/** Whether a place of the page is where readers leave a list: in such a form, or in a file that is called so. */
export const isAtDeparture = (page: Page, element: Element): boolean => isCalledDeparture(fileIdentity(page).value) || isCalledDeparture(element.attr('key')?.value ?? '') || isWithinForm(element)

const isCalledDeparture = (name: string): boolean => leadsOut(name) && !ofData.test(name)
/** Who opts out of what is done with their data makes a request, for which they may be asked who they are. */
const ofData = /\b(?:data|privacy|ccpa|cpra|gdpr|rgpd|donn[ée]es|sell|selling|dsar)\b/i

function isWithinForm(element: Element): boolean {
  const form = element.closest('form')
  return form !== undefined && isDeparture(form)
}

const isDeparture = remember((form: Element): boolean => {
  const names = form.attributes.filter(({ name }) => naming.test(name)).map(({ text, value }) => text.value || value || '').join(' ')
  return leadsOut(names) || [...descendants(form)].some((element) => (element.is('button, input[type="submit"]') && leadsOut(label(element).value)) || (element.is('h1, h2, h3, legend') && isTitle(textOf(element).value)))
})

const naming = /^(?:action|id|name|class|className)$/
/** What a form is called above its fields: “Unsubscribe from the letter”. A title that asks or goes on is text. */
const isTitle = (said: string): boolean => said.length <= 80 && leadsOut(said) && !/[?]|\b(?:or|and|ou|et)\b/i.test(said)

function askedBy(field: Element): Demand['asks'] | undefined {
  const { name } = field
  if (name !== 'input' && name !== 'select' && name !== 'textarea') return undefined
  const type = field.attr('type')?.value?.toLowerCase() ?? 'text'
  if (type === 'password') return 'password'
  if (type === 'checkbox' || type === 'radio') {
    // One of several reasons, and one of them has to be chosen.
    if (type === 'radio' && field.flag('required') === true && why.test(`${field.attr('name')?.text.value ?? ''} ${legendOf(field)}`)) return 'reason'
    const says = label(field).value
    return field.flag('checked') === true && staying.test(says) && !leadsOut(says) ? 'stay' : undefined
  }
  return field.flag('required') === true && why.test(`${field.attr('name')?.text.value ?? ''} ${field.attr('id')?.text.value ?? ''} ${label(field).value} ${aroundOf(field)}`) ? 'reason' : undefined
}

const staying = /\b(?:keep|stay|remain|continue|still)\b|\brest(?:er|ez)\b|\bcontinuer\b|\bgarder\b/i
const why = /reason|\bwhy\b|feedback|comment|motif|raison|pourquoi|grund/i

const legendOf = (field: Element): string => field.closest('fieldset')?.children.flatMap((child) => ('name' in child && child.name === 'legend' ? [textOf(child).value] : [])).join(' ') ?? ''
const aroundOf = (field: Element): string => (field.parent?.name === 'label' ? textOf(field.parent).value : '')
