import type { Locale } from '@aboveboard/config'
import type { Words } from '../words/words.ts'
import type { Answers } from './answers.ts'
import type { Found } from './found.ts'

const settings = 'https://github.com/aboveboard/aboveboard#configuring'

/** A configuration in YAML, each setting with what it is for; those that nobody needs yet stand as comments. */
export function configFile({ markets, mails }: Answers, found: Found, locale: Locale, { init: { file } }: Words): string {
  const kinds = mails === 'open' ? [] : [...found.mails.keys()].map((folder) => `  - files: ${quoted(folder)}\n    kind: ${mails}\n`)
  return [
    `# ${file.head}\n# ${settings}\n`,
    `# ${file.extends}\nextends: [recommended]\n`,
    locale === 'en' ? '' : `# ${file.locale}\nlocale: ${locale}\n`,
    markets.length > 0 ? `# ${file.markets}\nmarkets: [${markets.join(', ')}]\n` : `# ${file.marketsNone}\n# markets: []\n`,
    `# ${file.ignores}\n# ignores: [drafts, '!dist/emails']\n`,
    `# ${file.overrides}\n${kinds.length > 0 ? `overrides:\n${kinds.join('')}` : '# overrides:\n'}#   - files: site/fr\n#     lang: fr\n`,
    `# ${file.rules}\n# rules:\n#   vague-urgency: error\n`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** A glob for the folder, as YAML reads it; a sign that globs have a meaning for is any one character. */
const quoted = (folder: string): string => `'${folder.replace(/[*?[\]{}()!]/g, '?').replaceAll("'", "''")}'`
