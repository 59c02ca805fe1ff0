import { expect, test } from 'vitest'
import { isCatalogueName } from './catalogue.ts'

test.each([
  'locales/en/common.json',
  'src/i18n/checkout.json',
  'lang/fr.json',
  'public/translations/de.json',
  '_locales/en/messages.json',
  'en.json',
  'fr-FR.json',
  'messages.fr.json',
  'en.default.json',
  'translation.json',
])('%s', (path) => expect(isCatalogueName(path)).toBe(true))

test.each(['package.json', 'locales/package.json', 'tsconfig.json', 'tsconfig.en.json', 'data.json', 'config/app.json', 'i18n/.prettierrc.json', 'schemas/en.schema.json', 'en.yml', 'locales/en.ts', 'node_modules/x/locales/en.json'])(
  'not %s',
  (path) => expect(isCatalogueName(path)).toBe(false),
)
