import type { Page, StyleSheet } from '@aboveboard/core'
import { classOfModule, isCssModule } from '../css-module.ts'
import type { Finder } from './finder.ts'
import type { Project } from './project.ts'

/** So many style sheets are kept at hand. */
const mostKept = 40
const nothing: StyleSheet = { rules: [], open: false }

/** Finds and reads the style sheets of other files that pages link to or bring in. */
export class Styling {
  readonly #project: Project
  readonly #finder: () => Finder
  readonly #kept = new Map<string, StyleSheet>()

  constructor(project: Project, finder: () => Finder) {
    this.#project = project
    this.#finder = finder
  }

  /** The page with the sheets of the project that it asks for; itself where none is found. */
  async styled(page: Page): Promise<Page> {
    const found = new Map<string, StyleSheet>()
    for (const link of page.bearing('rel')) {
      const address = link.attr('href')?.value
      if (link.name !== 'link' || address === undefined || !/\bstylesheet\b/i.test(link.attr('rel')?.value ?? '')) continue
      const sheet = await this.#at(address, page.writtenAt(link.at).file.path)
      const media = link.attr('media')?.value?.trim().toLowerCase()
      if (sheet) found.set(address, inMedia(sheet, media))
    }
    for (const address of page.importedStyles) {
      const sheet = await this.#at(address, page.path)
      if (sheet) found.set(address, sheet)
    }
    return found.size > 0 ? page.styledBy(found) : page
  }

  async #at(address: string, from: string): Promise<StyleSheet | undefined> {
    const plain = address.replace(/[?#].*$/, '')
    if (!plain.endsWith('.css') || /^(?:[a-z]+:)?\/\//i.test(plain)) return undefined
    const finder = this.#finder()
    // What is written without a dot may be meant from the page's folder as well as from the site's.
    const path = finder.find(/^[.@~/]/.test(plain) ? plain : `./${plain}`, from) ?? (plain.startsWith('.') ? undefined : finder.find(plain, from))
    return path === undefined ? undefined : this.#read(path)
  }

  async #read(path: string): Promise<StyleSheet | undefined> {
    this.#project.witness?.onUsed(path)
    const known = this.#kept.get(path)
    if (known) return known
    const source = this.#project.read(path)
    if (source === undefined) return undefined
    const { readStyle } = await import('../html/stylesheet.ts')
    const sheet = isCssModule(path) ? ofModule(readStyle(source)) : readStyle(source)
    if (this.#kept.size >= mostKept) this.#kept.clear()
    this.#kept.set(path, sheet)
    return sheet
  }
}

/** A CSS module's classes are its own (see `classOfModule`). */
const ofModule = ({ rules, open }: StyleSheet): StyleSheet => ({
  open,
  scoped: true,
  rules: rules.map((rule) => ({ ...rule, selector: rule.selector.replace(/\.(-?[_a-zA-Z][\w-]*)/g, (_, name: string) => `.${classOfModule(name)}`) })),
})

/** A sheet as `media` lets it hold: at first sight, on a screen. */
function inMedia(sheet: StyleSheet, media: string | undefined): StyleSheet {
  if (media === undefined || media === '' || media === 'all' || media === 'screen') return sheet
  return media === 'print' || media === 'speech' ? nothing : { open: sheet.open, rules: sheet.rules.map((rule) => ({ ...rule, conditional: true })) }
}
