import { expect, test } from 'vitest'
import { langOf } from './language.ts'

test.each([
  ['emails/fr/welcome.html', 'fr'],
  ['emails_fr/welcome.html', 'fr'],
  ['emails-fr/welcome.html', 'fr'],
  ['FR/welcome.html', 'fr'],
  ['it/benvenuto.html', 'it'],
  ['welcome.fr.html', 'fr'],
  ['welcome_fr.html', 'fr'],
  ['welcome-fr.html', 'fr'],
  ['welcome_fr_CA.html', 'fr-CA'],
  ['welcome-pt-br.html', 'pt-BR'],
  ['welcome.it.md', 'it'],
  ['app/views/user_mailer/reset.fr.html.erb', 'fr'],
  ['locales/fr.json', 'fr'],
  ['locales/fr/common.json', 'fr'],
  ['locales/fr-FR.json', 'fr-FR'],
  ['locales/zh_Hant_TW/common.json', 'zh-Hant'],
  ['locales/en_UK.json', 'en-GB'],
  ['messages.fr.json', 'fr'],
  ['locales/en.default.json', 'en'],
  ['locales/es.ts', 'es'],
  ['i18n/it.js', 'it'],
  ['Resources/fr.lproj/strings.json', 'fr'],
  ['en\\emails\\fr\\promo.html', 'fr'],
  ['fr/emails/welcome.en.html', 'en'],
])('%s is written in %s', (path, lang) => {
  expect(langOf(path)).toBe(lang)
})

test.each([
  'make-it.html',
  'build-it-in.html',
  'wi-fi.html',
  'signup-nl.html',
  'support/IT/index.html',
  'id/index.html',
  'is/to/my/no/index.html',
  'dist/es/index.js',
  'button.es.js',
  'test/it.js',
  'emails/welcome.html',
  '',
  'frames/index.html',
  'constructor/__proto__.html',
])('%s does not tell its language', (path) => {
  expect(langOf(path)).toBeUndefined()
})
