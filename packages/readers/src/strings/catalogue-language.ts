import { langOf } from '../language.ts'

let names: Intl.DisplayNames | undefined

/** `pt_PT`, `sr@latin`, `zh-Hant`: as in `lang`, where it is the tag of a language that exists. */
export function tagOf(written: string): string | undefined {
  const tag = /^([A-Za-z]{2,3})(?:[-_]r?([A-Za-z\d]{2,4}))?(?:[-_.@][\w.@-]{1,20})?$/.exec(written)
  if (!tag) return undefined
  const [, language = '', region] = tag
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  if (names.of(language) === undefined) return undefined
  return region ? `${language.toLowerCase()}-${region.length === 2 ? region.toUpperCase() : region}` : language.toLowerCase()
}

/**
 * The language a catalogue's path tells: as that of any file, and then any language whose tag is the name, or the
 * ending of the name, or a folder of its own: `ca.po`, `devise.ro.yml`, `messages_uk.properties`, `values-el/`. Whoever
 * names a catalogue so says at least that it is not in another language.
 */
export function langOfCatalogue(path: string): string | undefined {
  // Android marks regions with a letter, and whole tags: `values-pt-rBR`, `values-b+sr+Latn`.
  path = path.replace(/(values-[a-z]{2,3}-)r(?=[A-Z]{2}[\\/])/, '$1').replace(/values-b\+([a-z]{2,3})\+?/, 'values-$1-')
  const known = langOf(path)
  if (known) return known
  const segments = path.split(/[\\/]/)
  const stem = (segments.pop() ?? '').replace(/\.[^.]*$/, '')
  const ending = /(?:^|[._-])([a-z]{2}(?:[-_][A-Z]{2})?)$/.exec(stem)?.[1]
  return (ending && tagOf(ending)) ?? segments.reverse().map(ofFolder).find((found) => found !== undefined)
}

/** Tags of languages that are names of other folders more often. */
const words = new Set('ts id io my is no or so to as be in me us do go'.split(' '))

/** `ca/`, `ca.lproj/`, `values-ca/`, `ca/LC_MESSAGES/`. */
function ofFolder(segment: string): string | undefined {
  const marked = /^values-(.+)$|^(.+)\.lproj$/.exec(segment)
  return marked || (/^[a-z]{2}(?:[-_][A-Z]\w{1,3})?$/.test(segment) && !words.has(segment)) ? tagOf(marked?.[1] ?? marked?.[2] ?? segment) : undefined
}
