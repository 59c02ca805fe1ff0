/** What an argument is to the element that is made, by its place. `form`: what the field belongs to; `option`: keys and values, read wherever they stand. */
type Place = 'form' | 'field' | 'words' | 'value' | 'checked' | 'href' | 'formaction' | 'action' | 'route'

/** A function of a template engine that makes an element. */
export interface Maker {
  readonly makes: 'input' | 'textarea' | 'label' | 'button' | 'a' | 'form'
  readonly type?: string
  readonly takes: readonly Place[]
  /** Attributes that the engine calls by a name of its own. */
  readonly renamed?: Readonly<Record<string, string>>
  /** Makes a label with the field in it: its words are given as `label`, its kind as `as`. */
  readonly row?: boolean
  /** What it makes is not told by its name: without such an attribute it stays unknown. */
  readonly toldBy?: string
}

const box: Maker = { makes: 'input', type: 'checkbox', takes: ['field'] }
const radio: Maker = { makes: 'input', type: 'radio', takes: ['field', 'value'] }
const label: Maker = { makes: 'label', takes: ['field', 'words'] }
const submit: Maker = { makes: 'input', type: 'submit', takes: ['words'] }
const button: Maker = { makes: 'button', takes: ['words'] }
const link: Maker = { makes: 'a', takes: ['words', 'href'] }
const form: Maker = { makes: 'form', takes: ['form'], renamed: { url: 'action' } }
const area: Maker = { makes: 'textarea', takes: ['field'] }
const field = (type: string, ...takes: readonly Place[]): Maker => ({ makes: 'input', type, takes })

/** The same function where the form is handed to it: `label f, :news`. */
const ofForm = (maker: Maker): Maker => ({ ...maker, takes: ['form', ...maker.takes] })

/** Kinds of fields that are told by the names of functions: `f.email_field`, `email_input f`, `Form::email`. */
const kinds: Readonly<Record<string, string>> = { text: 'text', email: 'email', password: 'password', number: 'number', phone: 'tel', telephone: 'tel', tel: 'tel', url: 'url', search: 'search', date: 'date', file: 'file' }

const each = (name: (kind: string) => string, maker: (type: string) => Maker): readonly (readonly [string, Maker])[] => Object.entries(kinds).map(([kind, type]) => [name(kind), maker(type)])

/** Between `<% %>`, and in HEEx’s braces: Rails, simple_form and Phoenix. A dot stands for whatever they are called on. */
const server: ReadonlyMap<string, Maker> = new Map([
  ...each((kind) => `.${kind}_field`, (type) => field(type, 'field')),
  ...each((kind) => `${kind}_field_tag`, (type) => field(type, 'field', 'value')),
  ...each((kind) => `${kind}_input`, (type) => ofForm(field(type, 'field'))),
  ['.check_box', box],
  ['.checkbox', box],
  ['.radio_button', radio],
  ['.label', label],
  ['.submit', submit],
  ['.button', button],
  ['.text_area', area],
  ['.textarea', area],
  ['.input', { makes: 'input', takes: ['field'], row: true }],
  ['check_box', ofForm(box)],
  ['checkbox', { ...ofForm(box), renamed: { value: 'checked' } }],
  ['radio_button', ofForm(radio)],
  ['label', ofForm(label)],
  ['textarea', ofForm(area)],
  ['submit', { ...button, type: 'submit' }],
  ['button', { ...button, renamed: { to: 'formaction' } }],
  ['link', { ...link, takes: ['words'], renamed: { to: 'href' } }],
  ['check_box_tag', field('checkbox', 'field', 'value', 'checked')],
  ['checkbox_tag', field('checkbox', 'field', 'value', 'checked')],
  ['radio_button_tag', field('radio', 'field', 'value', 'checked')],
  ['label_tag', label],
  ['submit_tag', submit],
  ['button_tag', button],
  ['button_to', { ...button, type: 'submit', takes: ['words', 'formaction'] }],
  ['form_with', form],
  ['form_for', form],
  ['simple_form_for', form],
  ['form_tag', { ...form, takes: ['action'] }],
  ['link_to', link],
  ['link_to_if', { ...link, takes: ['form', 'words', 'href'] }],
  ['link_to_unless', { ...link, takes: ['form', 'words', 'href'] }],
] satisfies readonly (readonly [string, Maker])[])

/** Between braces: Laravel’s forms and Symfony’s. */
const braces: ReadonlyMap<string, Maker> = new Map([
  ...each((kind) => `Form.${kind}`, (type) => field(type, 'field')),
  ['Form.checkbox', field('checkbox', 'field', 'value', 'checked')],
  ['Form.radio', field('radio', 'field', 'value', 'checked')],
  ['Form.label', label],
  ['Form.submit', submit],
  ['Form.button', button],
  ['Form.textarea', area],
  ['link_to', { ...link, takes: ['href', 'words'] }],
  ['link_to_route', { ...link, takes: ['route', 'words'] }],
  ['form_row', { makes: 'input', takes: ['field'], row: true, toldBy: 'checked' }],
  ['form_widget', { makes: 'input', takes: ['field'], toldBy: 'checked' }],
  ['form_label', label],
] satisfies readonly (readonly [string, Maker])[])

/** Razor’s `Html`: `@Html.CheckBox("news", true)`. */
const razor: ReadonlyMap<string, Maker> = new Map([
  ['CheckBox', field('checkbox', 'field', 'checked')],
  ['CheckBoxFor', box],
  ['RadioButton', field('radio', 'field', 'value', 'checked')],
  ['RadioButtonFor', radio],
  ['Label', label],
  ['TextBox', field('text', 'field', 'value')],
  ['TextBoxFor', field('text', 'field')],
  ['Password', field('password', 'field')],
  ['PasswordFor', field('password', 'field')],
  ['TextArea', area],
  ['TextAreaFor', area],
  ['ActionLink', { ...link, takes: ['words', 'route'] }],
  ['RouteLink', { ...link, takes: ['words', 'route'] }],
] satisfies readonly (readonly [string, Maker])[])

/** HEEx calls with brackets: `{link("Home", to: "/")}`. Smarty's `{link file="home"}` is another thing. */
const callInBraces = /^\{\s{0,9}\w+\(/

/** The function that is called, if it makes an element; `code` is the whole tag, its marks included. */
export function makerOf(code: string, on: string | undefined, name: string): Maker | undefined {
  if (code.startsWith('{{') || code.startsWith('{!!')) return braces.get(on === undefined ? name : `${on}.${name}`)
  if (code.startsWith('@')) return on === 'Html' ? razor.get(name) : undefined
  return code.startsWith('<%') || callInBraces.test(code) ? server.get(on === undefined ? name : `.${name}`) : undefined
}

/** What a row of a form library holds, by what it is told to be. What is of several parts, or nowhere told, stays unknown. */
export const typeOfRow = (as: string): string | undefined => ({ boolean: 'checkbox', check_box: 'checkbox', checkbox: 'checkbox', string: 'text', ...kinds })[as]
