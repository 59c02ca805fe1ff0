/** What a component of MJML is to a reader of the mail. */
export interface Component {
  /** HTML's name for it. */
  readonly as: string
  /** Its content is HTML, which MJML hands on as it is. */
  readonly ending?: boolean
  /** MJML's own values of the attributes that make up its look. */
  readonly defaults?: Readonly<Record<string, string>>
  /** What its look is made of: a property of CSS, and the attributes that state it, the stronger first. */
  readonly look?: Readonly<Record<string, readonly string[]>>
}

const ground = { 'background-color': ['background-color'], 'background-image': ['background-url'] }
const type = { color: ['color'], 'font-size': ['font-size'] }
const small = { 'font-size': '13px' }

/** As documented at https://documentation.mjml.io. MJML makes tables of sections and cells of columns. */
const components: Readonly<Record<string, Component>> = {
  mjml: { as: 'html' },
  'mj-head': { as: 'head' },
  'mj-title': { as: 'title', ending: true },
  'mj-preview': { as: 'div', ending: true },
  'mj-style': { as: 'style', ending: true },
  'mj-raw': { as: '', ending: true },
  'mj-body': { as: 'body', look: { 'background-color': ['background-color'] } },
  'mj-wrapper': { as: 'table', look: ground },
  'mj-section': { as: 'table', look: ground },
  'mj-hero': { as: 'table', look: ground },
  'mj-group': { as: 'tr', look: ground },
  'mj-column': { as: 'td', look: { 'background-color': ['inner-background-color', 'background-color'] } },
  'mj-text': { as: 'div', ending: true, defaults: { color: '#000000', ...small }, look: type },
  'mj-button': {
    as: 'a',
    ending: true,
    defaults: { 'background-color': '#414141', color: '#ffffff', ...small },
    look: { 'background-color': ['background-color'], ...type },
  },
  'mj-table': { as: 'table', ending: true, defaults: { color: '#000000', ...small }, look: type },
  'mj-navbar': { as: 'div' },
  'mj-navbar-link': { as: 'a', ending: true, defaults: { color: '#000000', ...small }, look: type },
  'mj-social': { as: 'div', defaults: { color: '#333333', ...small } },
  'mj-social-element': { as: 'a', ending: true, defaults: { color: '#333333', ...small }, look: type },
  'mj-accordion': { as: 'div' },
  'mj-accordion-element': { as: 'div', look: { 'background-color': ['background-color'] } },
  'mj-accordion-title': { as: 'div', ending: true, defaults: small, look: { 'background-color': ['background-color'], ...type } },
  'mj-accordion-text': { as: 'div', ending: true, defaults: small, look: { 'background-color': ['background-color'], ...type } },
  'mj-carousel': { as: 'div' },
  'mj-carousel-image': { as: 'img' },
  'mj-image': { as: 'img' },
  'mj-divider': { as: 'hr' },
  'mj-spacer': { as: 'div' },
}

/** A component by its name in lower case; `undefined` for those of plug-ins, and for HTML. */
export const componentOf = (name: string): Component | undefined => (Object.hasOwn(components, name) ? components[name] : undefined)

/** Whether the content of an element is HTML and no MJML. */
export const endsWithHtml = (name: string): boolean => componentOf(name)?.ending ?? false

/** Components of the head that state how others look, and that no reader sees. */
export const settings: ReadonlySet<string> = new Set(['mj-attributes', 'mj-font', 'mj-breakpoint', 'mj-html-attributes'])
