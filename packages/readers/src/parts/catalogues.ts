import { filled, type Message, type Page, putIn } from '@aboveboard/core'
import { read, type Reading } from '../read.ts'
import { isReadable } from '../readable.ts'
import { ReadError } from '../read-error.ts'
import { isCatalogueName } from '../strings/catalogue.ts'
import { langOfCatalogue } from '../strings/catalogue-language.ts'
import { languagesOf, messagesOf } from '../strings/messages-of.ts'
import { clearlyFirst, nearness } from './nearness.ts'
import type { Project } from './project.ts'

/** The messages of a project by their keys, in one language. Several catalogues may hold one key: each app of a repository has its own. */
type Shelf = Map<string, Message[]>

/** The message catalogues of a project, read when the first page asks for a message. */
export class Catalogues {
  readonly #project: Project
  readonly #languages: ReadonlySet<string>
  readonly #reading: Reading
  #shelves: Promise<ReadonlyMap<string, Shelf>> | undefined

  /** `languages`: those that somebody listens for (`en`, `fr`); others are not read. */
  constructor(project: Project, languages: readonly string[], reading: Reading = read) {
    this.#project = project
    this.#reading = reading
    this.#languages = new Set(languages)
  }

  /** The page in each language that its messages are found in; none, where it asks for no message that is found. */
  async spoken(page: Page): Promise<readonly Page[]> {
    if (page.kind === 'strings' || !asks(page)) return []
    this.#project.witness?.onMessages()
    const shelves = await (this.#shelves ??= this.#read())
    const own = page.lang && baseOf(page.lang)
    const pages: Page[] = []
    for (const [lang, shelf] of shelves) {
      if (own !== undefined && own !== lang && page.named('html').length > 0) continue
      const found = filled(page, lang, (key) => messageIn(shelf, key, page.path))
      if (found) pages.push(found)
    }
    return pages
  }

  async #read(): Promise<ReadonlyMap<string, Shelf>> {
    const shelves = new Map<string, Shelf>()
    for (const path of this.#project.files) {
      if (!isCatalogueName(path) || !isReadable(path)) continue
      const told = langOfCatalogue(path)
      if (told !== undefined && !this.#languages.has(baseOf(told))) continue
      const page = await this.#catalogue(path)
      for (const tag of page ? languagesOf(page) : []) {
        const lang = baseOf(tag)
        if (!this.#languages.has(lang)) continue
        const shelf = shelves.get(lang) ?? new Map<string, Message[]>()
        shelves.set(lang, shelf)
        for (const [key, element] of messagesOf(page!, tag)) putIn(shelf, key, { element, page: page! })
      }
    }
    return shelves
  }

  async #catalogue(path: string): Promise<Page | undefined> {
    const source = this.#project.read(path)
    try {
      const page = source === undefined ? undefined : await this.#reading(source, { path })
      return page?.kind === 'strings' ? page : undefined
    } catch (error) {
      if (error instanceof ReadError) return undefined
      throw error
    }
  }
}

const baseOf = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0]!

/** Whether any text of a page may wait for a message: where none does, the project's catalogues need not be looked for. */
const asks = (page: Page): boolean => hasLookup.test(page.source)

/**
 * What asks for a message, in any of the languages that templates and components are written in; not what nearly every page
 * holds: `lang="en"`, `<td>`, `<tr>`, “don't”.
 */
const hasLookup =
  /(?:\b_?(?:tc|trans|translate|i18n|gettext|ngettext|formatMessage|msg)\b|(?<![a-z]['\u2019])\b_?t\b|\blang\b(?!\s*=)|(?<![</])\bt[dr]\b|\$t|__|_e|ftlmsg|FormattedMessage)/

/** What Rails puts before a key that begins with a dot: `app/views/exit/_form.html.erb` is `exit.form`. */
const viewOf = (path: string): string =>
  path
    .replace(/^.*\bviews\//, '')
    .replace(/\.[^/]*$/, '')
    .replaceAll('/_', '/')
    .replaceAll('/', '.')

/** The message of a key as a page asks for it: `cart.decline`, `shop:cart.decline`. Of several, the nearest to the page; none, where two are as near. */
function messageIn(shelf: Shelf, written: string, from: string): Message | undefined {
  const asked = written.startsWith('.') ? `${viewOf(from)}${written}` : written
  const [, namespace, key = asked] = /^([\w-]+):(?!\s)(.+)$/.exec(asked) ?? []
  const found = shelf.get(key) ?? shelf.get(asked)
  const fitting = namespace === undefined ? found : found?.filter(({ page }) => page.path.includes(namespace))
  return fitting && clearlyFirst(fitting, ({ page }) => nearness(page.path, from))
}
