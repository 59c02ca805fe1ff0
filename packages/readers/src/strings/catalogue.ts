import { langOf, shelves } from '../language.ts'

export type CatalogueFormat = 'json' | 'json5' | 'yaml' | 'po' | 'fluent' | 'xliff' | 'properties' | 'apple-strings' | 'stringsdict' | 'xcstrings' | 'android' | 'php' | 'script'

/** Endings that only message catalogues have. */
const own: Readonly<Record<string, CatalogueFormat>> = {
  arb: 'json', po: 'po', pot: 'po', ftl: 'fluent', xlf: 'xliff', xliff: 'xliff', strings: 'apple-strings', stringsdict: 'stringsdict', xcstrings: 'xcstrings',
}
/** Endings of files that may hold anything. */
const shared: Readonly<Record<string, CatalogueFormat>> = {
  json: 'json', json5: 'json5', yaml: 'yaml', yml: 'yaml', properties: 'properties', xml: 'android', php: 'php',
  js: 'script', mjs: 'script', cjs: 'script', ts: 'script', mts: 'script', cts: 'script',
}

/** Declarations of types, and Blade's templates. */
const noData = /\.d\.[cm]?ts$|\.blade\.php$/i

/** How a file would be written if it were a catalogue, by the end of its name. */
export function catalogueFormatOf(path: string): CatalogueFormat | undefined {
  const ending = /\.([a-z\d]{1,12})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const formats = Object.hasOwn(own, ending) ? own : shared
  return Object.hasOwn(formats, ending) && !noData.test(path) ? formats[ending] : undefined
}

/**
 * Whether a file's name says that it is a message catalogue.
 *
 * - Its ending says so by itself (`.po`, `.pot`, `.arb`, `.ftl`, `.xlf`, `.xliff`, `.strings`, `.stringsdict`, `.xcstrings`).
 * - XML is one of Android's: its name speaks of strings, plurals or arrays, and it lies in `values/` or `values-fr/`.
 * - JSON, YAML, `.properties`, PHP and scripts lie in a folder that holds one file a language (`locales/`, `i18n/`,
 *   `lang/`, `translations/`, `messages/` …), or their own name is a language (`en.json`, `messages.fr.yml`,
 *   `en.default.json`) or one that catalogues bear (`translation.json`, `messages.ts`); and they are none of the files
 *   every tool knows by name (`package.json`, `docker-compose.fr.yml`, `*.schema.json` …), nor in a folder of theirs (`.github/` …).
 *
 * What it holds is asked later: see `isMessages`; a script or PHP must give away messages and do nothing else.
 */
export function isCatalogueName(path: string): boolean {
  const format = catalogueFormatOf(path)
  if (!format) return false
  const [segments, name] = partsOf(path)
  if (isForeign(path)) return false
  if (format === 'android') return /strings|plurals|arrays/.test(name) && (name === 'strings.xml' || /^values(?:-|$)/.test(segments.at(-1) ?? ''))
  if (Object.hasOwn(own, name.slice(name.lastIndexOf('.') + 1))) return true
  if (known.test(name)) return false
  const stem = name.slice(0, name.lastIndexOf('.'))
  const shelf = segments.findLastIndex((segment) => shelves.has(segment.toLowerCase()))
  if (settings.test(stem)) return shelf >= 0 && langOf(segments.slice(shelf).join('/') + '/x') !== undefined
  return (format === 'yaml' ? yamlNames : names).has(stem) || (format === 'properties' && bundle.test(stem)) || shelf >= 0 || langOf(name) !== undefined
}

const partsOf = (path: string): [folders: readonly string[], name: string] => {
  const segments = path.split(/[\\/]/)
  return [segments.slice(0, -1), segments.at(-1)!.toLowerCase()]
}

/** Whether it lies in a folder of tools, or tells translators of messages. */
export const isForeign = (path: string): boolean => partsOf(path)[0].some((segment) => foreign.has(segment)) || notes.test(path)

/** Whether it is a file of a tool, whatever folder it lies in. */
export const isOfTool = (path: string): boolean => isForeign(path) || known.test(partsOf(path)[1])

/** What translators are told of messages, in the place of a language: translatewiki's. */
const notes = /[\\/_.-]qqq\.(?:lproj[\\/]|[a-z]+$)|(?:^|[\\/])qqq[\\/]|^qqq\./

const foreign = new Set('node_modules workflows .github .gitlab .circleci .vscode .idea'.split(' '))

/** Files of tools, wherever they lie. */
const known =
  /^(?:package(?:-lock)?|composer|tsconfig.*|jsconfig|angular|lerna|nx|turbo|vercel|now|firebase|deno|bower|biome|settings_(?:schema|data)|.*(?:\.schema|\.config|config|\.tmlanguage|\.lottie|-lock|\.test|\.spec|\.stories)|(?:docker-)?compose.*|_config.*|mkdocs.*|openapi.*|swagger.*|asyncapi.*|values.*|crowdin.*|lokalise.*|transifex.*|phrase(?:app)?|i18n-tasks.*|l10n|pubspec|application.*|bootstrap|log4j.*|logging|gradle.*|sonar-project|kustomization|playbook.*|dependabot|renovate|serverless.*|\..*rc|\..*)\.\w+$/
/** Names that settings of programs bear, and chapters of catalogues: believed in the folder of a language only. */
const settings = /^(?:manifest|project|app|components|settings|config|options|routes|build|local|default|data|meta|menu)$/
const names = new Set('translation translations messages strings locale locales i18n copy'.split(' '))
/** `locale.yml` and `translations.yaml` set a framework up more often than not. */
const yamlNames = new Set('messages strings copy'.split(' '))
/** Java's bundles: `ValidationMessages`, `labels_fr`. */
const bundle = /(?:messages|labels|strings|resources|bundle|translations?)(?:_\w{1,20})?$/

/** What was counted in a file of keys and values. */
export interface Count {
  /** Values that are strings. */
  readonly texts: number
  /** Numbers, booleans, nulls, code. */
  readonly others: number
  /** The keys of the outermost object; `undefined` when the file holds a list or a bare value. */
  readonly keys: ReadonlySet<string> | undefined
}

/**
 * Whether what a file holds are messages: an object, four in five of whose values are strings, without the marks of
 * another format. YAML of which neither its path nor its keys tell a language must hold a sentence (see `cataloguePage`).
 */
export function isMessages({ texts, others, keys }: Count): boolean {
  return keys !== undefined && others <= (texts + others) / 5 && !isOfFormat(keys)
}

/** Whether outermost keys are those of another format. */
export const isOfFormat = (keys: ReadonlySet<string>): boolean => formats.some((format) => format.every((key) => keys.has(key)))

/** The keys by which other formats are told. */
const formats: readonly (readonly string[])[] = [
  ['name', 'version', 'dependencies'],
  ['name', 'version', 'scripts'],
  ['name', 'version', 'main'],
  ['manifest_version'],
  ['compilerOptions'],
  ['openapi'],
  ['swagger'],
  ['asyncapi'],
  ['scopeName', 'patterns'],
  ['layers', 'assets'],
  ['$schema', 'properties'],
  ['$schema', 'definitions'],
  ['$id'],
  ['nodes', 'edges'],
  ['type', 'features'],
  ['log', 'entries'],
  ['apiVersion', 'kind'],
  ['on', 'jobs'],
  ['services', 'volumes'],
  ['services', 'networks'],
  ['version', 'services'],
  ['name', 'runs'],
  ['stages', 'script'],
  ['http_interactions'],
]
