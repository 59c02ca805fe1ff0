import { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import { firstFrom, type Placed } from '../../span.ts'
import { HOLE, type Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { elements, view } from '../../view.ts'
import { label, pressable } from '../names/label.ts'
import { isRegistered, listedFields } from '../code/listed-fields.ts'
import { apart } from '../names/named.ts'

/**
 * What a field asks a person to tell. `name` is a person’s, as far as can be told; `identity` the number of a paper or a register;
 * `family` whom they live with; `origin` a nationality, a belief; `card` what is paid with.
 */
export type Datum = 'email' | 'phone' | 'name' | 'address' | 'postcode' | 'birth' | 'gender' | 'income' | 'identity' | 'school' | 'age' | 'family' | 'origin' | 'card' | 'password'

export interface Field extends Placed {
  readonly element: Element
  readonly asks: Datum | undefined
  /** Nothing is sent without it; `false` as well where the file does not tell. */
  readonly required: boolean
  /** What its label says, where code shows one field for each member of a list. */
  readonly told?: string
}

/** A form, whatever writes it, and what it asks for. */
export interface Form extends Placed {
  readonly element: Element
  /** What is filled in, in document order: no boxes, no buttons, nothing hidden. */
  readonly fields: readonly Field[]
  /** What it is sent by, as far as that is told. */
  readonly buttons: readonly Element[]
}

/** Every form of the page that has a field. */
export const forms = view<Form>(function* (page) {
  for (const element of page.named('form')) {
    const fields: Field[] = []
    for (const each of descendants(element)) {
      const field = fieldOf(each)
      if (field) fields.push(...repeated(page, field))
    }
    if (fields.length > 0) yield { element, fields, buttons: buttonsIn(page, element), at: element.at }
  }
})

/** What is pressed in a part, links aside. */
export function buttonsIn(page: Page, { extent }: Element): readonly Element[] {
  const pressed = elements(pressable)(page)
  return pressed.slice(firstFrom(pressed, extent.start), firstFrom(pressed, extent.end)).filter(({ name }) => name !== 'a')
}

/** An example of what to fill in, “Ex: 12 Mill Lane”, names no field. */
const example = /^\s*(?:e\.?\s?g\b|ex(?:ample|emple)?\b|p\.?\s?ex\b|par exemple|for example|z\.?\s?b\b)/i

/** What a form calls a field, short enough to be told of: its label, else its name in code. */
export function calledIn({ element, told }: Field): string {
  const said = label(element).shown
  return told ?? ((example.test(said) ? '' : said.replace(/\s*[*:(].*$/, '')) || element.attr('name')?.text.shown || element.written)
}

/** A field as often as code shows it, told by each member of its list. */
function repeated(page: Page, field: Field): readonly Field[] {
  const { element } = field
  const required = field.required || isRegistered(page, element)
  const listed = listedFields(page, element)
  if (listed.length === 0) return [required === field.required ? field : { ...field, required }]
  return listed.map(({ said, at, type, required: needed }) => ({ element, at, told: said, required: needed ?? required, asks: byType(type) ?? datumIn(said) }))
}

/** Every field of the page, in a form or not: interfaces of components often have none. */
export const fields = view<Field>(function* (page) {
  for (const element of page.elements) {
    const field = fieldOf(element)
    if (field) yield field
  }
})

/** Components by which libraries put a field on the page: `v-text-field`, `el-input`. */
const component = /(?:text-?field|[a-z]-input|formfield|form-field)$/i
const native = new Set(['input', 'select', 'textarea'])
const unfilled = new Set('hidden submit button image reset checkbox radio file search range color'.split(' '))

/** What is no field at a glance is not remembered: a page is asked for each of its elements. */
const fieldOf = (element: Element): Field | undefined => (native.has(element.name) || component.test(element.written) ? read(element) : undefined)

const read = remember((element: Element): Field | undefined => {
  if (unfilled.has(element.attr('type')?.text.value.toLowerCase() ?? '') || element.flag('disabled') === true || element.flag('readonly') === true) return undefined
  if (isTrap(element)) return undefined
  const required = element.flag('required') === true || element.attr('aria-required')?.value === 'true'
  return { element, asks: datumOf(element), required, at: element.at }
})

/** A field that only robots fill in. */
const isTrap = (element: Element): boolean =>
  element.attr('tabindex')?.value === '-1' || /honey ?pot|\bhp\b|\btrap\b|captcha|\bbot ?(?:field|check)\b/i.test(names(element))

/** The names by which code knows a field. */
const names = (element: Element): string =>
  apart(['name', 'id', 'formcontrolname', 'data-name'].map((name) => element.attr(name)?.text.value ?? '').join(' ').replaceAll(HOLE, ' ')).replace(/[_\-[\].]+/g, ' ')

const byToken: Readonly<Partial<Record<string, Datum>>> = {
  email: 'email', tel: 'phone', 'tel-national': 'phone', 'tel-local': 'phone', name: 'name', 'given-name': 'name', 'family-name': 'name', 'additional-name': 'name',
  'street-address': 'address', 'address-line1': 'address', 'address-line2': 'address', 'postal-code': 'postcode',
  bday: 'birth', 'bday-day': 'birth', 'bday-month': 'birth', 'bday-year': 'birth', sex: 'gender', 'current-password': 'password', 'new-password': 'password', 'cc-number': 'card', 'cc-csc': 'card', 'cc-exp': 'card',
}

const byType = (type: string | undefined): Datum | undefined => (type === 'email' || type === 'password' ? type : type === 'tel' ? 'phone' : undefined)

/** What standards say comes first: the type, the token of `autocomplete`; then the names in code, then the words. */
function datumOf(element: Element): Datum | undefined {
  const type = element.attr('type')?.text.value.toLowerCase()
  const typed = byType(type)
  if (typed) return typed
  if (type === 'number' && !/phone|tel/i.test(names(element))) return undefined
  const tokens = element.attr('autocomplete')?.text.value.toLowerCase().split(/\s+/) ?? []
  for (const token of tokens) if (byToken[token]) return byToken[token]
  return datumIn(names(element)) ?? datumIn(said(element))
}

const longest = 60
/** The words on a field, where they are few enough to name it. */
function said(element: Element): string {
  const { value } = label(element)
  return value.length <= longest ? value : ''
}

/** What is called by these names, in code and on labels. The order counts: an e-mail address is no address. */
const data: readonly (readonly [Datum, RegExp])[] = [
  ['email', /\b(?:e ?-?mail|courriel|mel)(?: ?(?:address|adresse|addr))?\b/],
  ['password', /\b(?:pass ?word|passwd|mot de passe|mdp)\b/],
  ['card', /\b(?:card ?(?:number|no)|cc ?(?:number|no|num)|credit ?card|cvv|cvc|iban|numero de carte|carte bancaire)\b/],
  ['phone', /\b(?:phone|telephone|tel|mobile|cell ?phone|gsm|portable|fax|telefon|telefono)(?: ?(?:number|no|num|numero))?\b/],
  ['birth', /\b(?:birth ?(?:day|date)?|date of birth|dob|bday|naissance|anniversaire|geburtsdatum)\b/],
  ['gender', /\b(?:gender|sex|sexe)\b/],
  ['income', /\b(?:income|salary|salaire|revenus?)\b/],
  ['identity', /\b(?:ssn|social security|passport|national id|identity card|id card|carte d.identite|numero de securite sociale|nir|driver.?s? licen[cs]e)\b/],
  ['age', /\b(?:age|your age)\b/],
  ['family', /\b(?:marital ?status|married|spouse|number ?of ?children|children|situation ?(?:familiale|matrimoniale)|nombre d.enfants|conjoint)\b/],
  ['origin', /\b(?:nationality|nationalite|citizenship|ethnicity|ethnic ?origin|race|religion)\b/],
  ['school', /\b(?:school|ecole|college|lycee)\b/],
  ['postcode', /\b(?:zip|zip ?code|post ?code|postal ?code|code ?postal|cp|plz)\b/],
  ['address', /\b(?:street|home ?address|postal ?address|mailing ?address|shipping ?address|address ?line|address ?\d?|addr|adresse(?: postale)?|rue)\b/],
  ['name', /\b(?:first ?name|last ?name|full ?name|your ?name|f ?name|l ?name|sur ?name|given ?name|family ?name|nom|prenom|vorname|nachname|name)\b/],
]
/** What sounds like one of them and tells nothing of a person. */
const other = /\b(?:user ?name|company|business|organi[sz]ation|file|project|product|card|domain|host|ip|mac|web|url|site|server|wallet|contract|team|event|group|page|brand|entreprise|societe|search|subject|message|smtp)\b/

function datumIn(called: string): Datum | undefined {
  const low = called.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (low.trim() === '') return undefined
  const found = data.find(([, pattern]) => pattern.test(low))?.[0]
  return found !== undefined && (found === 'name' || found === 'address') && other.test(low) ? undefined : found
}

/** What alone tells who somebody is, or how to reach them. */
const telling: ReadonlySet<Datum | undefined> = new Set<Datum>(['email', 'phone', 'address', 'birth', 'identity'])

/** The fields of a form by which a person is known or reached; a name counts beside them. */
export const personal = ({ fields }: Pick<Form, 'fields'>): readonly Field[] => {
  const known = fields.filter(({ asks }) => telling.has(asks))
  return known.length > 0 ? fields.filter(({ asks }) => telling.has(asks) || asks === 'name') : []
}

/** The words by which a form says what it is for: its own name, its headings, what it is sent by. Nearest first. */
export const purposeOf = ({ element, buttons }: Pick<Form, 'element' | 'buttons'>): readonly Text[] => {
  const named = element.attr('aria-label')
  const headings = [...descendants(element)].filter(({ name }) => heading.has(name))
  const own = [...(named ? [named.text] : []), ...headings.map((each) => label(each))]
  return [...own, ...buttons.map((each) => label(each)), ...(own.length > 0 ? [] : above(element))]
}

/** The words by which the form around a control says what it is for; none where the control stands in no form. */
export function purposeAround(page: Page, control: Element): readonly Text[] {
  const element = control.closest('form')
  return element ? purposeOf({ element, buttons: buttonsIn(page, element) }) : []
}

const heading = new Set('h1 h2 h3 h4 h5 h6 legend'.split(' '))
const pages = new Set('#page html body main'.split(' '))

/** The heading that stands over a form in the same part of the page. */
function above(form: Element): readonly Text[] {
  for (let at = form, up = 0; at.parent && up < 4; at = at.parent, up++) {
    const siblings = at.parent.children
    for (let i = siblings.indexOf(at) - 1, step = 0; i >= 0 && step < 6; i--, step++) {
      const sibling = siblings[i]!
      if (!(sibling instanceof Element)) continue
      if (holdsForm(sibling)) return []
      if (heading.has(sibling.name)) return [label(sibling)]
      const inner = headingIn(sibling)
      if (inner) return [label(inner)]
    }
    if (pages.has(at.parent.name)) return []
  }
  return []
}

/** What stands over another form is that one’s. */
function holdsForm(part: Element): boolean {
  if (part.name === 'form') return true
  let met = 0
  for (const each of descendants(part)) {
    if (each.name === 'form') return true
    if (++met === 200) break
  }
  return false
}

/** The last heading among the first elements of a part: what stands deeper heads something else. */
function headingIn(part: Element): Element | undefined {
  let found: Element | undefined
  let met = 0
  for (const each of descendants(part)) {
    if (heading.has(each.name)) found = each
    if (++met === 12) break
  }
  return found
}
