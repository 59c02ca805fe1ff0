import type { Config } from '@aboveboard/config'
import type { Given } from '@aboveboard/core'
import { textOf } from './open.ts'
import type { RunSettings } from '../settings/settings.ts'

/** What is told of a file before it is read. `open`: how the text of a file beside it is had. */
export function givenOf(file: string, settings: RunSettings, open = (path: string): string | undefined => textOf(path, settings)): Given {
  const { kind, lang } = settings.for(file)
  return { path: settings.pathOf(file), kind, lang, ...readingOf(settings.config), beside: (path) => open(settings.fileOf(path)) }
}

/** What a configuration says of how files are read, all alike. */
export const readingOf = ({ components, polymorphicPropName, attributes, shows }: Config): Pick<Given, 'components' | 'polymorphicPropName' | 'attributes' | 'shows'> => ({ components, polymorphicPropName, attributes, shows })
