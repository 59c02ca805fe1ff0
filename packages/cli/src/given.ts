import type { Given } from '@aboveboard/core'
import { textOf } from './open.ts'
import type { RunSettings } from './settings.ts'

/** What is told of a file before it is read. `open`: how the text of a file beside it is had. */
export function givenOf(file: string, settings: RunSettings, open = (path: string): string | undefined => textOf(path, settings)): Given {
  const { kind, lang } = settings.for(file)
  const { components, polymorphicPropName, attributes, shows } = settings.config
  return { path: settings.pathOf(file), kind, lang, components, polymorphicPropName, attributes, shows, beside: (path) => open(settings.fileOf(path)) }
}
