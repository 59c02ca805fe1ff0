import type { Given } from '@aboveboard/core'

/**
 * The regions a language may be written with in a path. Only these languages are recognised, and only
 * these regions: `do-it-up` is not Italian as written in Up.
 */
const regions: Readonly<Record<string, string>> = {
  en: 'US GB UK AU CA IE IN NZ SG ZA',
  fr: 'FR BE CA CH LU',
  de: 'DE AT CH LI LU',
  es: 'ES AR CL CO MX PE US 419',
  it: 'IT CH',
  pt: 'PT BR',
  nl: 'NL BE',
  pl: 'PL',
  sv: 'SE FI',
  da: 'DK',
  nb: 'NO',
  fi: 'FI',
  cs: 'CZ',
  ja: 'JP',
  zh: 'CN HK SG TW Hans Hant',
  ko: 'KR',
}

/** Codes that are also words or abbreviations (`make-it`, `wi-fi`, `signup-nl`, `docs/CS/`): heard only when they stand alone, in lower case. */
const wordlike = new Set(['it', 'da', 'fi', 'cs', 'nl', 'nb'])

const tags = new Map<string, string>()
for (const [language, places] of Object.entries(regions)) {
  tags.set(language, language)
  for (const place of places.split(' ')) tags.set(`${language}-${place.toLowerCase()}`, `${language}-${place === 'UK' ? 'GB' : place}`)
}

/** Folders that hold one file or folder a language. */
export const shelves: ReadonlySet<string> = new Set('_locales locale locales i18n l10n intl lang langs language languages translation translations messages'.split(' '))
const script = /^[cm]?[jt]sx?$/

/**
 * The language a path tells, as in `lang` (`fr`, `pt-BR`): `/fr/`, `fr-FR.json`, `messages.fr.json`,
 * `welcome_fr.html`, `emails_fr/`. The name of the file counts more than its folder, the nearest folder
 * more than those above it.
 */
export function langOf(path: string): string | undefined {
  const segments = path.split(/[\\/]/)
  const name = segments.pop() ?? ''
  const shelved = segments.some((segment) => shelves.has(segment.toLowerCase()))
  const extension = name.slice(name.lastIndexOf('.') + 1)
  // `button.es.js` and `dist/es/` hold ECMAScript modules.
  const modules = script.test(extension) && !shelved

  const parts = name.split('.')
  if (parts.length > 1) parts.pop()
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!
    const found = whole(part) ?? (i === 0 || shelved ? ending(part) : undefined)
    if (found && !(modules && (found === 'es' || (wordlike.has(found) && parts.length === 1)))) return found
  }
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]!
    const found = whole(segment) ?? ending(segment) ?? dotted(segment)
    if (found && !(modules && found === 'es')) return found
  }
  return undefined
}

/** A top-level key that stands for a language: `{ "fr": { … } }`. */
export const langOfKey = (key: string): string | undefined => whole(key)

/** `fr`, `fr-FR`, `fr_fr`, `zh_Hant_TW`. */
function whole(part: string): string | undefined {
  // Every code has two letters.
  if (part.length < 2 || part.length > 10 || (part.length > 2 && part[2] !== '-' && part[2] !== '_')) return undefined
  const [language = '', ...rest] = part.split(/[-_]/)
  const code = language.toLowerCase()
  if (!Object.hasOwn(regions, code)) return undefined
  if (rest.length === 0) return language === code || !wordlike.has(code) ? code : undefined
  return rest.length > 2 ? undefined : tags.get(`${code}-${rest[0]!.toLowerCase()}`)
}

/** `emails_fr`, `welcome-pt-BR`. */
function ending(part: string): string | undefined {
  const words = part.split(/[-_]/)
  if (words.length < 2) return undefined
  const pair = words.length > 2 ? tags.get(`${words.at(-2)!.toLowerCase()}-${words.at(-1)!.toLowerCase()}`) : undefined
  if (pair) return pair
  const code = words.at(-1)!.toLowerCase()
  return tags.has(code) && !wordlike.has(code) ? code : undefined
}

/** `emails.fr/`, `fr.lproj/`. */
function dotted(segment: string): string | undefined {
  if (!segment.includes('.')) return undefined
  for (const part of segment.split('.').reverse()) {
    const found = whole(part)
    if (found && !wordlike.has(found)) return found
  }
  return undefined
}

/** Code does not say which language its words are in; its path may. */
export const withLang = (given: Given): Given => ({ ...given, lang: given.lang ?? langOf(given.path) })
