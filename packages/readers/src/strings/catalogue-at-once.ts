import type { Given, Page } from '@aboveboard/core'
import { type CatalogueFormat, catalogueFormatOf } from './catalogue.ts'
import { cataloguePage, type Walk } from './catalogue-page.ts'
import { walkAndroid } from './walk-android.ts'
import { walkAppleStrings } from './walk-apple-strings.ts'
import { walkFluent } from './walk-fluent.ts'
import { walkJson } from './walk-json.ts'
import { walkJson5 } from './walk-json5.ts'
import { walkPhp } from './walk-php.ts'
import { walkPo } from './walk-po.ts'
import { walkProperties } from './walk-properties.ts'
import { walkScript } from './walk-script.ts'
import { walkStringsdict } from './walk-stringsdict.ts'
import { walkXcstrings } from './walk-xcstrings.ts'
import { walkXliff } from './walk-xliff.ts'
import { walkYaml } from './walk-yaml.ts'

/** What `readCatalogue` loads one by one, at hand. */
const walks: Readonly<Record<CatalogueFormat, Walk>> = {
  android: walkAndroid,
  'apple-strings': walkAppleStrings,
  fluent: walkFluent,
  json: walkJson,
  json5: walkJson5,
  php: walkPhp,
  po: walkPo,
  properties: walkProperties,
  script: walkScript,
  stringsdict: walkStringsdict,
  xcstrings: walkXcstrings,
  xliff: walkXliff,
  yaml: walkYaml,
}

export function readCatalogueAtOnce(source: string, given: Given): Page | undefined {
  const format = catalogueFormatOf(given.path)
  return format && cataloguePage(walks[format], source, given, format === 'yaml')
}
