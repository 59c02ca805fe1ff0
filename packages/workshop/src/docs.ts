import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { rooms } from '@aboveboard/rules'
import { withTable } from './document-table.ts'
import { formats } from './formats.ts'
import { formatsTable } from './formats-table.ts'
import { house } from './house.ts'
import { rulesTable } from './rules-table.ts'

/** `npm run docs`: writes the tables of rules and of formats into the READMEs. With `--check` it only says whether they are up to date. */
const known = formats()
const { values } = parseArgs({ options: { check: { type: 'boolean' } } })

for (const [file, language] of [['README.md', 'en'], ['README.fr.md', 'fr']] as const) {
  const at = new URL(file, house)
  if (!existsSync(at)) continue
  const old = readFileSync(at, 'utf8')
  const fresh = withTable(withTable(old, 'rules', rulesTable(rooms, language)), 'formats', formatsTable(known, language))
  if (fresh === old) continue
  if (values.check) {
    console.error(`${file}: its tables are not up to date; \`npm run docs\` writes them`)
    process.exitCode = 1
  } else {
    writeFileSync(at, fresh)
    console.log(`${file}: wrote its tables`)
  }
}
