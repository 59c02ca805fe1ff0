import { composed, type Given, type Handed, type Page, type Part, type Taken } from '@aboveboard/core'
import { kindOf } from '../kind.ts'
import { read, type Reading } from '../read.ts'
import { ReadError } from '../read-error.ts'
import { Finder } from './finder.ts'
import { Handing } from './handed.ts'
import type { Project } from './project.ts'
import { type Reference, referenceIn } from './reference.ts'
import { Styling } from './styling.ts'

/** Parts within parts, parts of one page, and units of text that one page takes in: beyond these, parts are left unread. */
const deepest = 8
const mostParts = 200
const mostText = 2_000_000
/** So many pages of parts are kept at hand. */
const mostKept = 50

/** Why a part was not read. */
export interface Unfound {
  readonly part: Part
  /** What is asked for, as written. */
  readonly path: string
  readonly why: 'missing' | 'cycle' | 'depth'
}

type OnUnfound = (unfound: Unfound) => void

/** Puts pages together with what they take in of other files. Reads each file once in a while, however many ask for it. */
export class Assembly {
  readonly #project: Project
  readonly #styling: Styling
  readonly #reading: Reading
  #finder: Finder | undefined
  readonly #kept = new Map<string, Page | undefined>()

  constructor(project: Project, reading: Reading = read) {
    this.#project = project
    this.#reading = reading
    this.#styling = new Styling(project, () => this.#index())
  }

  /** The page with the style sheets of other files; itself where none is found. */
  styled(page: Page): Promise<Page> {
    return this.#styling.styled(page)
  }

  /** The page with all that can be found of its parts, within its layout; itself where nothing is. `given` is what was told of it. */
  async whole(page: Page, given: Given, onUnfound?: OnUnfound): Promise<Page> {
    if (page.missing.length === 0) return page
    const budget = { parts: mostParts, text: mostText, beside: given.beside }
    return this.#whole(page, [page.path], budget, onUnfound, given)
  }

  /** Whether it is a mail that stands within a layout: alone, it is half a mail. */
  isFramed({ kind, missing }: Page): boolean {
    return kind !== undefined && kind.endsWith('email') && missing.some(({ name }) => name !== undefined && referenceIn(name)?.isLayout === true)
  }

  async #whole(page: Page, trail: readonly string[], budget: Budget, onUnfound?: OnUnfound, given?: Given): Promise<Page> {
    const taken: Taken[] = []
    const handing = new Handing(page, budget.beside)
    const left: Part[] = []
    let layout: Page | undefined
    for (const part of page.missing) {
      const reference = part.name === undefined ? undefined : referenceIn(part.name)
      const asked = reference !== undefined && (reference.isLayout ? given !== undefined && !layout : part.element !== undefined)
      const path = asked ? this.#find(reference, page.path) : undefined
      const brought = path === undefined || !isWhatIsAsked(reference!, path) ? undefined : await this.#bring(path, trail, budget, { onUnfound, given: reference!.isLayout ? given : undefined, handed: handing.to(part) })
      if (typeof brought === 'object') {
        if (reference!.isLayout) layout = brought
        else taken.push({ part: { ...part, element: part.element! }, page: brought })
      } else {
        if (asked && (brought || reference.isLocal)) onUnfound?.({ part, path: reference.path, why: brought ?? 'missing' })
        left.push(part)
      }
    }
    const filled = taken.length > 0 ? composed(page, taken, page, left) : page
    return layout && given ? inLayout(filled, layout, given) : filled
  }

  async #bring(path: string, trail: readonly string[], budget: Budget, { onUnfound, given, handed }: Bringing): Promise<Page | Exclude<Unfound['why'], 'missing'> | undefined> {
    if (trail.includes(path)) return 'cycle'
    if (trail.length > deepest || budget.parts <= 0 || budget.text <= 0) return 'depth'
    const page = handed ? await this.#readGiven({ path, handed, beside: budget.beside }) : await this.#read(path)
    if (!page) return undefined
    budget.parts--
    budget.text -= page.source.length
    // What a part lacks itself is told when it is judged.
    return this.#whole(page, [...trail, path], budget, (unfound) => unfound.why !== 'missing' && onUnfound?.(unfound), given)
  }

  #find({ path }: Reference, from: string): string | undefined {
    return this.#index().find(path, from)
  }

  #index(): Finder {
    return (this.#finder ??= new Finder(this.#project.files, this.#project.witness))
  }

  async #read(path: string): Promise<Page | undefined> {
    if (this.#kept.has(path)) {
      this.#project.witness?.onUsed(path)
      return this.#kept.get(path)
    }
    const page = await this.#readGiven({ path })
    if (this.#kept.size >= mostKept) for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest)
      break
    }
    this.#kept.set(path, page)
    return page
  }

  /** A part that cannot be read is one that is not found: its own turn will tell why. */
  async #readGiven(given: Given): Promise<Page | undefined> {
    this.#project.witness?.onUsed(given.path)
    const source = this.#project.read(given.path)
    try {
      return source === undefined ? undefined : await this.#reading(source, given)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      return undefined
    }
  }
}

interface Budget {
  parts: number
  text: number
  readonly beside: Given['beside']
}

/** With what a part is brought. */
interface Bringing {
  readonly onUnfound: OnUnfound | undefined
  /** What was told of the page, for its layout. */
  readonly given: Given | undefined
  /** What the page gives a component. */
  readonly handed: Handed | undefined
}

/** A module may hold several components: it is the one asked for when it bears its name, or is known by its folder. */
function isWhatIsAsked({ exported }: Reference, path: string): boolean {
  if (exported === undefined) return true
  const segments = path.split('/')
  const plain = (name: string): string => name.replace(/\..*$/, '').replace(/[^a-z\d]/gi, '').toLowerCase()
  const name = plain(segments.at(-1)!)
  return name === exported.toLowerCase() || (name === 'index' && plain(segments.at(-2) ?? '') === exported.toLowerCase())
}

/** What a layout calls the place where the page stands. */
const filling = /^(?:content_for_layout|content_for_index|content|yield|outlet|slot|\$slot|body|main|super|children)\b/
/** What a page fills of its layout, and a layout leaves to its pages: known, once both are. */
const filledByPage = /^[@\s-]*(?:block|yield|section|content_for|define|fill|stack|slot|extends|layout|extend|sw_extends)\b/

/** A page within its layout: in the place that the layout leaves for it, else at the end of its body. */
function inLayout(page: Page, layout: Page, given: Given): Page {
  const place = layout.missing.find(({ name, element }) => element?.name === '#part' && name !== undefined && filling.test(name.trim()))?.element
  const element = place ?? layout.named('body')[0] ?? layout.root
  const as = { path: page.path, lang: given.lang ?? page.lang ?? layout.lang, kind: given.kind ?? kindOf(page.path, layout.source) ?? page.kind }
  const open = (parts: readonly Part[]): readonly Part[] => parts.filter(({ name }) => name === undefined || !filledByPage.test(name))
  return composed(layout, [{ part: { at: element.at, element }, page, parts: open(page.missing) }], as, open(layout.missing))
}
