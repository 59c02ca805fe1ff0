import type { Locale } from '@aboveboard/config'
import type { Words } from '../words/words.ts'
import type { Answers } from './answers.ts'

/** A workflow that runs the GitHub Action of this project on each pull request. */
export function workflow({ extras }: Answers, locale: Locale, { init: { file } }: Words): string {
  const inputs = [...(locale === 'en' ? [] : [`locale: ${locale}`]), ...(extras.includes('baseline') ? ['baseline: aboveboard-baseline.txt'] : [])]
  return `# ${file.workflow}
name: Aboveboard
on: pull_request
permissions:
  contents: read
jobs:
  aboveboard:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: aboveboard/aboveboard@v0
${inputs.length > 0 ? `        with:\n${inputs.map((input) => `          ${input}\n`).join('')}` : ''}`
}
