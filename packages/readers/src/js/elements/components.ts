import type { Given } from '@aboveboard/core'
import { dressed } from './dressed.ts'
import { bare, jsxName, startOf, stringOf } from '../tree/node.ts'
import type { Survey } from '../tree/survey.ts'
import type { Node } from '../tree/syntax.ts'

/** What a name in JSX stands for. */
export interface Meaning {
  readonly name: string
  /** Attributes it always has: `type="checkbox"`. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** A component, not an element of HTML. */
  readonly component: boolean
  /** Nobody knows what it shows: what is not in this file may be there. */
  readonly part: boolean
  /** What it is imported as, and from where: `./Footer#Footer`. */
  readonly from?: string | undefined
}

const meaning = (name: string, ...attributes: readonly (readonly [string, string])[]): Meaning => ({ name, attributes, component: true, part: false })

/** A map, not a record: names cut from a file must be interned before a record can be asked. */
const table = (known: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> => new Map(Object.entries(known))

const checkbox = meaning('input', ['type', 'checkbox'])
const radio = meaning('input', ['type', 'radio'])
const button = meaning('button')
const link = meaning('a')
const field = meaning('input')
const label = meaning('label')

/** Names that leave no doubt, whatever library they come from. */
const byName = table({
  Checkbox: checkbox,
  CheckBox: checkbox,
  Switch: checkbox,
  Toggle: checkbox,
  Radio: radio,
  RadioButton: radio,
  RadioGroupItem: radio,
  Link: link,
  NavLink: link,
  NextLink: link,
  RouterLink: link,
  Anchor: link,
  TextField: field,
  Input: field,
  Textarea: meaning('textarea'),
  TextArea: meaning('textarea'),
  Label: label,
  FormLabel: label,
  FormControlLabel: label,
  Form: meaning('form'),
  Img: meaning('img'),
  Image: meaning('img'),
})

/** What the parts of React Email are, and of those who copied its names. */
const mail = table({
  Html: meaning('html'),
  Head: meaning('head'),
  Body: meaning('body'),
  Preview: meaning('div', ['hidden', '']),
  Container: meaning('div'),
  Section: meaning('div'),
  Row: meaning('tr'),
  Column: meaning('td'),
  Text: meaning('p'),
  Heading: meaning('h1'),
  Link: link,
  Button: link,
  Img: meaning('img'),
  Hr: meaning('hr'),
  Markdown: meaning('div'),
  Font: meaning('meta'),
  Tailwind: meaning('div'),
  Background: meaning('div'),
  ColorScheme: meaning('meta'),
  Conditional: meaning('div'),
  CodeBlock: meaning('pre'),
  CodeInline: meaning('code'),
  ResponsiveRow: meaning('tr'),
  ResponsiveColumn: meaning('td'),
  // MJML as React components.
  Mjml: meaning('html'),
  MjmlHead: meaning('head'),
  MjmlTitle: meaning('title'),
  MjmlPreview: meaning('div', ['hidden', '']),
  MjmlBody: meaning('body'),
  MjmlWrapper: meaning('div'),
  MjmlSection: meaning('div'),
  MjmlGroup: meaning('div'),
  MjmlColumn: meaning('div'),
  MjmlHero: meaning('div'),
  MjmlText: meaning('p'),
  MjmlButton: link,
  MjmlImage: meaning('img'),
  MjmlTable: meaning('table'),
  MjmlDivider: meaning('hr'),
  MjmlSpacer: meaning('div'),
  MjmlNavbar: meaning('nav'),
  MjmlNavbarLink: link,
  MjmlSocial: meaning('div'),
  MjmlSocialElement: link,
  MjmlRaw: meaning('div'),
  MjmlStyle: meaning('style'),
})

const native = table({
  Text: meaning('p'),
  View: meaning('div'),
  SafeAreaView: meaning('div'),
  ScrollView: meaning('div'),
  Pressable: button,
  TouchableOpacity: button,
  TouchableHighlight: button,
  TouchableWithoutFeedback: button,
  TextInput: field,
  Switch: checkbox,
  Button: button,
  Image: meaning('img'),
})

/** What shows nothing of its own, only what stands in it. */
const transparent = new Set(
  'Fragment Suspense StrictMode Trans FormattedMessage Translate Plural ErrorBoundary AnimatePresence Helmet Head Provider ThemeProvider Show For Index Portal'.split(' '),
)

/** What each name in the JSX of a file stands for: configured, declared in the file, or unmistakable. */
export class Components {
  readonly #survey: Survey
  readonly #configured: ReadonlyMap<string, string>
  readonly #polymorphic: string | undefined
  readonly #known = new Map<string, Meaning>()

  constructor(survey: Survey, { components = {}, polymorphicPropName }: Pick<Given, 'components' | 'polymorphicPropName'> = {}) {
    this.#survey = survey
    this.#configured = new Map(Object.entries(components))
    this.#polymorphic = polymorphicPropName
  }

  of(written: string, at: Node): Meaning {
    const named = isHtml(written) ? undefined : this.#polymorphic === undefined ? formNamed(at) : elementNamed(at, this.#polymorphic)
    if (named !== undefined && named !== written) return isHtml(named) ? meaning(named) : this.of(named, at)
    let known = this.#known.get(written)
    if (!known && isHtml(written) && !this.#configured.has(written)) known = htmlElement(written)
    if (!known) this.#known.set(written, (known = this.#look(written, at)))
    return known
  }

  #look(written: string, at: Node): Meaning {
    const configured = this.#configured.get(written)
    if (configured !== undefined) return parseSelector(configured)
    const dot = written.lastIndexOf('.')
    const last = written.slice(dot + 1)
    if (/^[a-z]/.test(last)) {
      // `<motion.button>`, `<styled.a>`: an element in dress. `<props.icon>` is anything.
      if (/^(?:motion|m|animated|styled|chakra|a|panda|x|Animated|Motion)\./.test(written)) return meaning(last)
      return { name: written, attributes: [], component: true, part: true }
    }
    const root = dot < 0 ? written : written.slice(0, written.indexOf('.'))
    const binding = this.#survey.scopes.find(root, startOf(at))
    const module = binding?.module ?? ''
    if (module !== '') {
      const imported = dot < 0 && binding?.from?.type === 'Identifier' ? binding.from.name : last
      const part = isMail(module) ? mail.get(imported) : undefined
      if (part) return part
      if (/icon|lucide|phosphor/i.test(module)) return { name: written, attributes: [], component: true, part: false }
      const view = /^react-native(?:$|-web$|\/|-gesture-handler)/.test(module) ? native.get(imported) : undefined
      if (view) return view
    }
    const styled = binding?.from && dressed(binding.from)
    if (styled && /^[a-z]/.test(styled)) return meaning(styled)
    if (!/router|wouter|solid-js/.test(module) || last.endsWith('Link')) {
      // `<Checkbox.Root>`: the box is the root, the tick is another part.
      const known = conventional(last === 'Root' ? root : written === 'Form.Check' ? 'Checkbox' : last) ?? (styled === undefined ? undefined : conventional(styled))
      if (known) return known
    }
    const here = binding !== undefined && binding.kind !== 'import' && binding.kind !== 'parameter'
    const from = module !== '' && binding?.from?.type === 'Identifier' && dot < 0 ? `${module}#${binding.from.name}` : undefined
    return { name: written, attributes: [], component: true, part: !here && !transparent.has(last), from }
  }
}

/** Nobody writes `as="form"` or `component="form"` and means anything else, whatever the props of polymorphic components are called in a project. */
const formNamed = (at: Node): string | undefined => (['as', 'component'].some((prop) => elementNamed(at, prop) === 'form') ? 'form' : undefined)

/** The element that a component is told to be: `<Box as="input">`. */
function elementNamed(at: Node, prop: string): string | undefined {
  if (at.type !== 'JSXElement') return undefined
  const named = at.openingElement.attributes.find((each) => each.type === 'JSXAttribute' && jsxName(each.name) === prop)
  return named?.type === 'JSXAttribute' && named.value ? stringOf(bare(named.value)) : undefined
}

/** Elements of HTML have small names. */
function isHtml(written: string): boolean {
  const first = written.charCodeAt(0)
  return first >= 97 && first <= 122 && !written.includes('.')
}

const htmlElements = new Map<string, Meaning>()

function htmlElement(name: string): Meaning {
  const known = htmlElements.get(name)
  if (known) return known
  // What stands in a slot comes from elsewhere.
  const element: Meaning = { name, attributes: [], component: false, part: name === 'slot' }
  // Custom elements have any name: they are not kept.
  if (!name.includes('-')) htmlElements.set(name, element)
  return element
}

/** A mail, when it uses the parts of one. */
export const isMail = (module: string): boolean => /^(?:@react-email\/|react-email$|jsx-email$|@jsx-email\/|mailing-core$|@?[\w-]*\/?mjml-react(?:\/|$))/.test(module)

function conventional(name: string): Meaning | undefined {
  const known = byName.get(name)
  if (known) return known
  if (/[a-z](?:Checkbox|CheckBox)$/.test(name)) return checkbox
  if (/[a-z]Radio$/.test(name)) return radio
  if (name === 'Button' || /[a-zA-Z]Button$/.test(name)) return button
  return /[a-z]Input$/.test(name) ? field : undefined
}

/** `input[type=checkbox]`, `button.primary`: a name and attributes. */
export function parseSelector(selector: string): Meaning {
  const part = /([.#])?(-?[\w-]+)|\[\s*([\w:-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\]"']*)))?\s*\]/gy
  let name = 'div'
  const attributes: [string, string][] = []
  const classes: string[] = []
  for (let match = part.exec(selector.trim()); match; match = part.exec(selector.trim())) {
    const [, sign, word, attribute, double, quoted, plain] = match
    if (attribute !== undefined) attributes.push([attribute, double ?? quoted ?? plain?.trim() ?? ''])
    else if (word === undefined) continue
    else if (sign === '.') classes.push(word)
    else if (sign === '#') attributes.push(['id', word])
    else name = word
  }
  if (classes.length > 0) attributes.push(['class', classes.join(' ')])
  return { name, attributes, component: true, part: false }
}
