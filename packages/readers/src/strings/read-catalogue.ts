import { Element, type Given, Page } from '@aboveboard/core'
import { atLeisure } from '../within.ts'
import { type CatalogueFormat, catalogueFormatOf } from './catalogue.ts'
import { cataloguePage, type Walk } from './catalogue-page.ts'

/** One walk a format, loaded when the first file needs it. */
const walks: Readonly<Record<CatalogueFormat, () => Promise<Walk>>> = {
  android: async () => (await import('./walk-android.ts')).walkAndroid,
  'apple-strings': async () => (await import('./walk-apple-strings.ts')).walkAppleStrings,
  fluent: async () => (await import('./walk-fluent.ts')).walkFluent,
  json: async () => (await import('./walk-json.ts')).walkJson,
  json5: async () => (await import('./walk-json5.ts')).walkJson5,
  php: async () => (await import('./walk-php.ts')).walkPhp,
  po: async () => (await import('./walk-po.ts')).walkPo,
  properties: async () => (await import('./walk-properties.ts')).walkProperties,
  script: async () => (await import('./walk-script.ts')).walkScript,
  stringsdict: async () => (await import('./walk-stringsdict.ts')).walkStringsdict,
  xcstrings: async () => (await import('./walk-xcstrings.ts')).walkXcstrings,
  xliff: async () => (await import('./walk-xliff.ts')).walkXliff,
  yaml: async () => (await import('./walk-yaml.ts')).walkYaml,
}

/**
 * Reads a message catalogue of any format, by the end of its name. `undefined` where it turns out to hold something else; the
 * settings of a consent tool are a page that says nothing, for rules that look at what code does.
 */
export async function readCatalogue(source: string, given: Given, within = atLeisure): Promise<Page | undefined> {
  const format = catalogueFormatOf(given.path)
  if (!format) return undefined
  const walk = await walks[format]()
  const page = within(() => cataloguePage(walk, source, given, format === 'yaml'))
  return page ?? (format === 'json' && /consent/i.test(source) ? new Page({ ...given, kind: 'component', source, root: new Element('#page', { start: 0, end: source.length }) }) : undefined)
}
