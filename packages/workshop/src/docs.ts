import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { rooms } from '@aboveboard/rules'
import { house } from './house.ts'
import { rulesTable, withTable } from './rules-table.ts'

/** `npm run docs`: writes the table of rules into the READMEs. With `--check` it only says whether it is up to date. */
const { values } = parseArgs({ options: { check: { type: 'boolean' } } })

for (const [file, language] of [['README.md', 'en'], ['README.fr.md', 'fr']] as const) {
  const at = new URL(file, house)
  if (!existsSync(at)) continue
  const old = readFileSync(at, 'utf8')
  const fresh = withTable(old, rulesTable(rooms, language))
  if (fresh === old) continue
  if (values.check) {
    console.error(`${file}: the table of rules is not up to date; \`npm run docs\` writes it`)
    process.exitCode = 1
  } else {
    writeFileSync(at, fresh)
    console.log(`${file}: wrote the table of rules`)
  }
}
