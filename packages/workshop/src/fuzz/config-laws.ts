import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rooms } from '@aboveboard/rules'
import fc from 'fast-check'
import { readEntries } from '../../../cli/src/baseline/entries.ts'
import { benchOf } from '../../../cli/src/judging/bench.ts'
import { readLedger } from '../../../cli/src/claims/ledger.ts'
import { understand } from '../../../cli/src/arguments/command.ts'
import { Complaint } from '../../../cli/src/complaint.ts'
import { givenOf } from '../../../cli/src/files/given.ts'
import { lint } from '../../../cli/src/judging/lint.ts'
import { printedConfig } from '../../../cli/src/settings/print-config.ts'
import { settingsOf } from '../../../cli/src/settings/settings.ts'
import type { Words } from '../../../cli/src/words/words.ts'
import { Broken } from './broken.ts'
import { type Mutation, mutated, mutation } from './mutation.ts'

/** Configurations to begin with, which together set all there is to set. */
const written = {
  'aboveboard.config.yml': `extends: [strict]
ignores: ["drafts/**", "!drafts/kept.html"]
markets: [eu, us-ca]
locale: fr
now: 2026-06-01
components: { Tickbox: "input[type=checkbox]", Cta: a }
shows: [ui.notify]
flows:
  cancel: [a.html]
rules:
  vague-urgency: warn
  stereotyping: [warn, { inclusive: true }]
overrides:
  - files: ["*.html", "emails/{a,b}/**"]
    kind: marketing-email
    lang: en-GB
    rules: { confirmshaming: "off" }
`,
  'aboveboard.config.json': '{\n  "$schema": "./schema.json",\n  "extends": "recommended",\n  // ours\n  "rules": { "vague-urgency": ["error"], "hidden-text": "off" },\n  "overrides": [{ "files": "a.html", "lang": "fr", "kind": "page" }],\n}\n',
  'package.json': '{ "name": "shop", "aboveboard": { "markets": ["eu"], "overrides": [{ "files": ["**/[a-z].html", "!(b)"], "rules": { "vague-urgency": ["warn", {}] } }] } }\n',
  'aboveboard.claims.yml': '- claim: "Carbon neutral delivery"\n  evidence: https://example.org/audit\n  owner: Delivery\n  expires: 2027-01-31\n- print: 0123456789abcdef\n',
  'aboveboard-baseline.txt': '# what stood\na.html\tvague-urgency\t0123456789abcdef\tHurry\n',
} as const

type Name = keyof typeof written
const names = Object.keys(written) as readonly Name[]

/** Values that people set, and values that nobody does. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>('off', 'warn', 'error', 'en', 'fr', 'eu', 'recommended', 'strict', 'page', 'a.html', '**', '[', '{a,b', '!(', '\\', '2026-02-31', 'input[', 'constructor', '__proto__', null, [], {}, -1, 1e21, ''),
  fc.array(fc.constantFrom('off', 'warn', 'error', '*.html', '!a', '{', '(((', 'eu'), { maxLength: 4 }),
  fc.jsonValue({ maxDepth: 3 }),
)
const setting = fc.constantFrom('extends', 'ignores', 'markets', 'locale', 'now', 'components', 'shows', 'flows', 'rules', 'overrides', '$schema', 'rule', '__proto__', 'constructor')
const rule = fc.constantFrom(...rooms.map(({ id }) => id), 'vague-urgancy', 'toString')
const override = fc.record({ files: value, kind: value, lang: value, rules: fc.dictionary(rule, value, { maxKeys: 2 }) }, { requiredKeys: [] })
const built: fc.Arbitrary<string> = fc
  .tuple(fc.dictionary(setting, value, { maxKeys: 4 }), fc.option(fc.dictionary(rule, value, { maxKeys: 3 })), fc.option(fc.array(override, { maxLength: 2 })))
  .map(([settings, rules, overrides]) => JSON.stringify({ ...settings, ...(rules && { rules }), ...(overrides && { overrides }) }))

const option = fc.constantFrom('--format', '--rule', '--lang', '--kind', '--now', '--shard', '--max-warnings', '--locale', '--doubts', '--stdin', '--fix', '--since', '--staged', '--lines', '--baseline', '--prune', '--quiet', '--', '-', '--help', '--nope', 'explain', 'rules', 'baseline', 'merge', 'stream', 'claims')
const word = fc.oneof(fc.constantFrom('json', 'sarif=a', '=', 'json=', 'fr', '1/2', '0/0', '9/1', 'vague-urgency:warn', ':', '2026-13-40', '-1', '9999999999', '\0', ''), fc.string({ maxLength: 12 }))
const args = fc.array(fc.oneof(option, word, fc.tuple(option, word).map(([name, said]) => `${name}=${said}`)), { maxLength: 8 })

/** What somebody configured, or typed. */
export interface Asked {
  readonly name: Name
  readonly mutations: readonly Mutation[]
  readonly built: string | null
  readonly other: Name
  readonly args: readonly string[]
}

export const asked: fc.Arbitrary<Asked> = fc.record({
  name: fc.constantFrom(...names),
  mutations: fc.array(mutation, { maxLength: 4 }),
  built: fc.option(built, { freq: 2 }),
  other: fc.constantFrom(...names),
  args,
})

/** Whatever is configured or typed is understood, or complained of in sentences. `folder` is written into. */
export async function holdOfAsked({ name, mutations, built, other, args }: Asked, folder: string, words: Words): Promise<void> {
  await complains(() => understand(args, words), '')
  const text = mutated(built !== null && name.includes('config') ? built : written[name], built === null ? mutations : [], written[other])
  const file = join(folder, name)
  writeFileSync(file, text)
  if (name === 'aboveboard-baseline.txt') readEntries(text)
  else if (name === 'aboveboard.claims.yml') await complains(() => readLedger(file, name, words), name)
  else await complains(() => judgedUnder(file, folder, words), name)
}

/** Judges a page under a configuration, in a folder of its own. */
async function judgedUnder(file: string, folder: string, words: Words): Promise<void> {
  const ask = understand(['--config', file], words)
  if (ask.command !== 'lint') throw new Broken('no run was asked for')
  const settings = await settingsOf(ask, rooms, folder, {})
  const page = join(folder, 'a.html')
  settings.ignores?.verdict('drafts/a.html')
  JSON.parse(printedConfig(page, settings))
  const told = await lint('<p lang="en">Hurry, offer ends soon! <label><input type="checkbox" checked> Send me offers</label></p>', givenOf(page, settings), settings.for(page).levels, await benchOf(settings, undefined, undefined))
  if (!told || 'sentence' in told) throw new Broken(`a plain page is not read: ${told?.sentence ?? 'nothing'}`)
}

/** What is asked, or a complaint in sentences that names the file. */
async function complains(ask: () => unknown, name: string): Promise<void> {
  try {
    await ask()
  } catch (error) {
    if (!(error instanceof Complaint)) throw error
    const lines = error.message.split('\n')
    if (lines.some((line) => line.trim() === '' || /^\s+at |undefined|\[object /.test(line) || !line.includes(name))) throw new Broken(`the complaint is no sentence: ${error.message}`)
  }
}
