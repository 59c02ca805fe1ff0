import { langOf, shelves } from '../language.ts'

/**
 * Whether a JSON file's name says that it is a message catalogue. It lies in a folder that holds one
 * file a language (`locales/`, `i18n/`, `lang/`, `translations/`, `messages/` …), or its own name is a
 * language (`en.json`, `fr-FR.json`, `messages.fr.json`, `en.default.json`) or one that catalogues bear
 * (`translation.json`, `messages.json`); and it is none of the files every tool knows by name
 * (`package.json`, `tsconfig.json`, `*.schema.json` …). What it holds is asked later: see `isMessages`.
 */
export function isCatalogueName(path: string): boolean {
  const segments = path.split(/[\\/]/)
  const name = (segments.pop() ?? '').toLowerCase()
  if (!name.endsWith('.json') || known.test(name)) return false
  if (segments.includes('node_modules')) return false
  return names.has(name) || segments.some((segment) => shelves.has(segment.toLowerCase())) || langOf(name) !== undefined
}

const known =
  /^(?:package(?:-lock)?|composer|manifest|tsconfig.*|jsconfig|angular|lerna|nx|project|turbo|vercel|now|firebase|deno|bower|biome|app|components|settings(?:_schema|_data)?|.*(?:\.schema|\.config|config|\.tmlanguage|\.lottie|-lock)|\..*rc|\..*)\.json$/
const names = new Set('translation.json translations.json messages.json strings.json locale.json locales.json i18n.json copy.json'.split(' '))

/** What was counted in a JSON file. */
export interface Count {
  /** Values that are strings. */
  readonly texts: number
  /** Numbers, booleans, nulls. */
  readonly others: number
  /** The keys of the outermost object; `undefined` when the file holds a list or a bare value. */
  readonly keys: ReadonlySet<string> | undefined
}

/** Whether what a JSON file holds are messages: an object, four in five of whose values are strings, without the marks of another format. */
export function isMessages({ texts, others, keys }: Count): boolean {
  if (!keys || others > (texts + others) / 5) return false
  return !formats.some((format) => format.every((key) => keys.has(key)))
}

/** The keys by which other formats are told. */
const formats: readonly (readonly string[])[] = [
  ['name', 'version', 'dependencies'],
  ['name', 'version', 'scripts'],
  ['name', 'version', 'main'],
  ['manifest_version'],
  ['compilerOptions'],
  ['openapi'],
  ['swagger'],
  ['scopeName', 'patterns'],
  ['layers', 'assets'],
  ['$schema', 'properties'],
  ['$schema', 'definitions'],
  ['$id'],
  ['nodes', 'edges'],
  ['type', 'features'],
  ['log', 'entries'],
]
