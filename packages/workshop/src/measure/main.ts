import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rooms } from '@aboveboard/rules'
import { halves } from '../demos/labels.ts'
import { recallOnDemos } from '../demos/recall.ts'
import { house } from '../house.ts'
import { readLaw } from '../law.ts'
import { openRooms } from '../room.ts'
import { strangersCases } from '../strangers/cases.ts'
import { recallOf } from '../strangers/recall.ts'
import { type Found, findingsIn } from './found.ts'
import { recallOnPages, recallOnStrings } from './recall.ts'
import { keyOf, readTable, readVerdicts, writeVerdicts } from './verdicts.ts'

/**
 * `npm run measure -- <folder…>`: by rule, what is found in folders of real files, and how much of it people called right.
 * `--unjudged` lists what nobody has judged, as lines to be completed; `--judge FILE` takes such lines into `verdicts.tsv`.
 * `--strangers` adds how much is found of what people wrote who had not read the rules (`packages/workshop/strangers/`).
 * `--demos` does the same for whole small projects (`packages/workshop/demos/`).
 * `--strings train.tsv` and `--labels labels.tsv --patterns rules-to-patterns.json --pages FOLDER` add recall on labelled data.
 */
const { values, positionals } = parseArgs({
  options: { unjudged: { type: 'boolean' }, judge: { type: 'string' }, strangers: { type: 'boolean' }, demos: { type: 'boolean' }, strings: { type: 'string' }, labels: { type: 'string' }, patterns: { type: 'string' }, pages: { type: 'string' } },
  allowPositionals: true,
})

if (values.judge !== undefined) writeVerdicts([...readVerdicts(), ...readTable(readFileSync(values.judge, 'utf8'))])
const verdicts = new Map(readVerdicts().map((each) => [keyOf(each), each.verdict]))
const found = positionals.flatMap((folder) => findingsIn(folder).map((each): Found => ({ ...each, path: join(folder, each.path) })))

if (values.unjudged) {
  for (const each of found) if (!each.doubt && !verdicts.has(keyOf(each))) console.log([each.rule, each.print, '', `${each.path}:${each.line} ${each.message}`].join('\t'))
} else {
  if (found.length > 0) console.table(Object.fromEntries([...precision(found)].sort(([a], [b]) => (a < b ? -1 : 1))))
  if (values.strangers) console.table(await foundOfStrangers())
  if (values.demos) console.table(await foundInDemos())
  if (values.strings !== undefined) console.table(Object.fromEntries(recallOnStrings(values.strings)))
  const { labels, patterns, pages } = values
  if (labels !== undefined && patterns !== undefined && pages !== undefined) console.table(Object.fromEntries(recallOnPages(labels, patterns, pages)))
}

async function foundOfStrangers(): Promise<object> {
  const rules = new URL('rules/', house)
  const { tuned, kept, honest, wronged } = await recallOf(strangersCases(), await openRooms(rules, readLaw(rules)))
  return { 'bad, tuned on': tuned, 'bad, kept back': kept, 'good, accused': { found: wronged.length, of: honest } }
}

async function foundInDemos(): Promise<object> {
  const rows = await Promise.all(halves.map(async (half) => [half, await recallOnDemos(half)] as const))
  return Object.fromEntries(rows.map(([half, { found, accused, of, honest, wronged }]) => [half, { found, accused, of, honest, 'honest accused': wronged.length }]))
}

interface Row {
  accusations: number
  right: number
  wrong: number
  doubtful: number
  unjudged: number
  precision: string
  doubts: number
}

function precision(all: readonly Found[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  const count = (rule: string, { doubt, ...each }: Found): void => {
    const row = rows.get(rule) ?? { accusations: 0, right: 0, wrong: 0, doubtful: 0, unjudged: 0, precision: '', doubts: 0 }
    rows.set(rule, row)
    if (doubt) row.doubts++
    else {
      row.accusations++
      row[verdicts.get(keyOf(each)) ?? 'unjudged']++
    }
    const judged = row.right + row.wrong
    row.precision = judged === 0 ? '' : (row.right / judged).toFixed(3)
  }
  for (const { id } of rooms) for (const each of all) if (each.rule === id) count(id, each)
  for (const each of all) count('~ all', each)
  return rows
}
