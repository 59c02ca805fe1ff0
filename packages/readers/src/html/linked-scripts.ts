import type { Given } from '@aboveboard/core'
import { isBuilt } from '../js/elements/tags.ts'
import { besideFile, foldersAround } from '../places.ts'

/** Pages link to a handful of scripts of their own; what is longer is a library, in UTF-16 units. */
const [most, longest] = [8, 100_000]
type Beside = NonNullable<Given['beside']>
const link = /<script\b[^>]{0,300}?\ssrc\s{0,3}=\s{0,3}["']?([^"'\s>?#]{1,200}\.[cm]?js)(?=["'\s>?#])/gi
/** By a helper of the template: `{{ 'timer.js' | asset_url }}`, `{% static 'js/timer.js' %}`, `{{ asset('js/timer.js') }}`. */
const filled = /(?:\{\{-?|\{%-?|<%=|<\?=)\s*(?:static|asset\(|url_for\(['"]static['"],\s?filename=|javascript_include_tag)?\s*['"]\/?([\w./-]{1,120}\.[cm]?js)['"](?=\s*(?:\)|%\}|\|\s*asset_url|\}\}))/g
const assets = ['assets', 'static', 'public']
/** So many folders up, at most. */
const deepest = 5
const importing = /^import\s[^'"\n;]{1,200}?\sfrom\s*['"](\.{1,2}\/[\w./-]{1,120}\.[cm]?js)['"];?/gm
const mostImports = 4
/** On another host, filled by a template, or a library's. */
const foreign = /^(?:[a-z]+:|\/\/)|[{}<$]|[.-]min\.|\b(?:jquery|bootstrap)|(?:^|\/)(?:vendor|node_modules|plugins|lib)\//i

/** The texts of the scripts that a page links to in its project, as far as they can be had. */
export function linkedScripts(source: string, { path, beside }: Pick<Given, 'path' | 'beside'>): readonly string[] {
  if (!beside) return []
  if (!/<script\b|asset_url/i.test(source)) return []
  const own = (found: Iterable<RegExpMatchArray>): readonly string[] => [...new Set([...found].map(([, address = '']) => address))].filter((address) => !foreign.test(address))
  const places = [...own(source.matchAll(link)).map((address) => placesOf(address, path)), ...own(source.matchAll(filled)).map((address) => placesOfAsset(address, path))]
  return places.slice(0, most).flatMap((each) => {
    const script = textAt(each, beside)
    return script ? [withImports(script, beside)] : []
  })
}

interface Script {
  readonly place: string
  readonly text: string
}

function textAt(places: readonly string[], beside: Beside): Script | undefined {
  for (const place of places) {
    const text = beside(place)
    if (text !== undefined) return text.length <= longest && !isBuilt(text) ? { place, text } : undefined
  }
  return undefined
}

/** A script and what it imports of its project as one text: what they declare is known to each other. */
function withImports({ place, text }: Script, beside: Beside): string {
  const imported: string[] = []
  const own = text.replace(importing, (statement: string, address: string) => {
    const script = imported.length < mostImports ? textAt(placesOf(address, place), beside) : undefined
    if (!script) return statement
    imported.push(script.text)
    return ''
  })
  return [...imported, own].join('\n')
}

/** Where a theme, a site or a server keeps what its templates ask for by a helper. */
const placesOfAsset = (address: string, page: string): readonly string[] => foldersAround(page, deepest).flatMap((root) => assets.map((folder) => `${root}${folder}/${address}`))

/** Where a script may lie: one that is named from the root of its site, below any of the folders that the page lies in, the nearest first. */
function placesOf(address: string, page: string): readonly string[] {
  if (address.startsWith('/')) return foldersAround(page).map((root) => root + address.slice(1))
  return [besideFile(page, address) ?? []].flat()
}
