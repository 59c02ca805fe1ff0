import { Attribute, constant, Element, type Span, type Text } from '@aboveboard/core'

/** Settings of the first level that pages show; what is nested below any other is shown more often than not. */
const shown = new Set(
  'subtitle tagline heading headline lead intro banner announcement cta button note text body hero message slogan titre sous_titre sous-titre accroche bandeau annonce bouton chapo'.split(' '),
)

/** Settings, and sections of them, that speak to browsers, search engines and generators of sites. */
const technical =
  /^(?:seo|meta\w*|og\w*|open_?graph|twitter|schema|json_?ld|head|cascade|build|_build|menus?|authors?|redirects?|redirect_from|sitemap|resources|outputs?|markup|params|aliases|permalink|url|urls|href|src|link|links|image|images|img|icon|icons|logo|photo|avatar|video|class\w*|style|css|js|id|key|slug|date|\w+_date|lastmod|layout|type|template|component|path|file|files|tags?|categor(?:y|ies)|keywords?|series|topics?|email|phone|address|lang|locale|color|colour|\w+_url|\w+_link|\w+_image|alt|sources?|references?|citations?|bibliography|permissions?|scripts?|dependencies|steps|env|with|run)$/i

/** Two words at least, and neither an address nor code. */
const isCopy = (value: string): boolean => value.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 1 && !/:\/\/|[{}<>]|^[[&*!@`|]/.test(value)

/** How a line of settings begins: as deep as it stands, in a list or not, and under what name. */
const setting = /^([ \t]*)((?:- +){0,3})(?:(["']?)([A-Za-z_][\w -]{0,40}?)\3[ \t]*[:=](?:[ \t]+|$))?/
const table = /^\s*\[{1,2}([\w.-]{1,80})\]{1,2}\s*$/

/** What is read of a line that sets something for readers. */
export interface ShownSetting {
  /** Its name after those of the sections it stands in: `hero.title`. */
  readonly path: string
  readonly indent: number
  /** Where its value stands within the line. */
  readonly from: number
}

/** Goes through the settings of front matter, line by line, and tells which of them pages show. */
export class FrontCopy {
  /** The sections that are open, outermost first. */
  readonly #open: { readonly indent: number; readonly name: string }[] = []
  /** In TOML a section lasts until the next. */
  #table = ''

  /** A line that may say something to readers, or opens or closes a section. */
  line(text: string): ShownSetting | undefined {
    const named = table.exec(text)
    if (named) {
      this.#table = named[1]!
      return undefined
    }
    const [all = '', blank = '', dashes = '', , key] = setting.exec(text) ?? []
    if (text.trim() === '' || (key === undefined && dashes === '')) return undefined
    const indent = blank.length + dashes.length
    while (this.#open.length > 0 && this.#open.at(-1)!.indent >= indent) this.#open.pop()
    const names = [...(this.#table === '' ? [] : this.#table.split('.')), ...this.#open.map(({ name }) => name), ...(key === undefined ? [] : [key])]
    if (text.slice(all.length).trim() === '') {
      if (key !== undefined) this.#open.push({ indent, name: key })
      return undefined
    }
    const isShown = names.length > 1 || dashes !== '' ? names.length > 0 && !names.some((name) => technical.test(name)) : shown.has(key ?? '')
    return isShown ? { path: names.join('.'), indent, from: all.length } : undefined
  }
}

/** A setting as a paragraph of the page; `undefined` where it says nothing to readers. */
export function paragraphOf({ path }: ShownSetting, text: Text, extent: Span): Element | undefined {
  if (!isCopy(text.value)) return undefined
  return new Element('p', text.at, { extent, attributes: [new Attribute('key', extent, { origin: constant(path) })] }).append(text)
}
