import { type Attribute, type Given, type Handed, type Origin, type Page, type Part, sources } from '@aboveboard/core'
import { isLively } from '../js/values/sources.ts'
import { told } from '../js/values/told.ts'
import { type Behind, behindOf } from '../template/behind.ts'
import { localsIn } from '../template/locals.ts'
import { originOf } from '../template/origin.ts'

/** What bears the length of a countdown: `minutes`, `initialSeconds`, `duration`. */
const lengthName = /^(?:initial|start|total|max|default)?(?:minutes?|mins|seconds?|secs|hours?|duration|timeleft|time|countdown|length)$/
/** How readers name the parts that are imported: `./Badge#Badge`. */
const imported = /#([\w$]+)$/
/** Languages that hand a part all that its page has, whatever the words say. */
const handsAll = /\.(?:ejs|twig|html|jinja2?|j2|djhtml|njk|hbs|handlebars|mustache|php)$/

/** Whether a page gives a part or a component of another file what is drawn by lot, counted from now, or how long a countdown takes. */
export function hands(page: Page, given: Given): boolean {
  const handing = new Handing(page, given.beside)
  return page.missing.some((part) => handing.to(part) !== undefined)
}

/** What a page gives what it takes in of other files. */
export class Handing {
  readonly #page: Page
  readonly #beside: Given['beside']
  #mayMove: boolean | undefined
  #behind: Behind | undefined | null = null

  constructor(page: Page, beside: Given['beside']) {
    this.#page = page
    this.#beside = beside
  }

  /** What a part is given, if that tells more than that there is a value. */
  to({ name, element }: Part): Handed | undefined {
    if (name === undefined || !element) return undefined
    const component = imported.exec(name)?.[1]
    if (component !== undefined) return this.#properties(element.attributes, component)
    return element.name === '#part' ? this.#locals(localsIn(name)) : name.startsWith('x-') ? this.#locals(boundIn(element.attributes)) : undefined
  }

  #properties(attributes: readonly Attribute[], component: string): Handed | undefined {
    const given = attributes.filter(({ name }) => !name.startsWith('on'))
    if (!given.some((attribute) => this.#tells(attribute))) return undefined
    const byName = new Map(given.map((attribute) => [plain(attribute.name), attribute]))
    const origin = (name: string): Origin | undefined => {
      const attribute = byName.get(plain(name))
      return attribute && told(attribute.origin, [], name)
    }
    return { component, origin }
  }

  /** Where a value comes from is asked last: most pages and most properties tell nothing by themselves. */
  #tells(attribute: Attribute): boolean {
    const isLength = lengthName.test(plain(attribute.name))
    if (!isLength && !(this.#mayMove ??= mayMove(this.#page))) return false
    const { origin } = attribute
    return [...sources(origin)].some(isMoving) || (isLength && origin.kind === 'constant' && typeof origin.value === 'number')
  }

  #locals(locals: ReadonlyMap<string, string>): Handed | undefined {
    const behind = this.#behind === null ? (this.#behind = behindOf(this.#page.source, { path: this.#page.path, beside: this.#beside })) : this.#behind
    const named = new Map([...locals].flatMap(([name, set]) => {
      const own = originOf(set)
      const origin = isMoving(own) ? own : behind?.origin(set)
      return origin ? [[plain(name), origin] as const] : []
    }))
    const all = behind && handsAll.test(this.#page.path) ? behind : undefined
    if (named.size === 0 && !all) return undefined
    return { origin: (name) => named.get(plain(name)) ?? (locals.has(name) ? undefined : all?.origin(name)) }
  }
}

/** Languages write a name in several ways: `initialMinutes`, `initial-minutes`. */
const plain = (name: string): string => name.replaceAll('-', '').toLowerCase()

/** What a component of Blade is given as code: `:left="$left"`. */
const boundIn = (attributes: readonly Attribute[]): ReadonlyMap<string, string> => new Map(attributes.flatMap(({ name, text }) => (name.startsWith(':') ? [[name.slice(1), text.value]] : [])))

const mayMove = ({ source, codeElsewhere }: Page): boolean => [source, ...codeElsewhere].some(isLively)

const isMoving = (origin: Origin): boolean => origin.kind === 'random' || (origin.kind === 'clock' && (origin.offset ?? 0) > 0) || (origin.kind === 'state' && origin.ticks === true)
