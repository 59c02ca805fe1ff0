import * as typescript from '@typescript-eslint/parser'
import { type Linter, RuleTester } from 'eslint'
import { afterAll, describe, expect, it } from 'vitest'
import { today } from '../../workshop/src/examples.ts'
import type { RoomCase } from '../../workshop/src/room-cases.ts'
import plugin from './index.ts'
import { saidByCommand } from './testing/both.ts'
import { cases } from './testing/cases.ts'

/** Every room in ESLint's own tester: of each ending the first good and the first bad example, with what the README quotes under it. */
Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only })

const jsx = { languageOptions: { parser: typescript, parserOptions: { ecmaFeatures: { jsx: true } } } } satisfies Linter.Config
const html = { plugins: { aboveboard: plugin }, language: 'aboveboard/html' } satisfies Linter.Config
const endings: Readonly<Record<string, Linter.Config>> = { tsx: jsx, jsx, html }

const isSpoken = ({ lang }: RoomCase): boolean => lang === undefined || lang === 'en' || lang === 'fr'
const testable = cases.filter((each) => each.extension in endings && isSpoken(each))
const first = (verdict: string, of: readonly RoomCase[]): readonly RoomCase[] => of.filter((each) => each.verdict === verdict).filter((each, i, all) => all.findIndex(({ extension }) => extension === each.extension) === i)

const given = ({ id, source, path, kind, lang, options = {}, extension }: RoomCase) => ({
  code: source,
  filename: path,
  options: options[id] ? [options[id]] : [],
  settings: { aboveboard: { locale: lang === 'fr' ? 'fr' : 'en', now: today, ...(kind && { kind }), ...(lang && { lang }) } },
  ...endings[extension],
})

/** `3:14 ``<b>`` the sentence` */
const quote = /^(?<line>\d+):(?<column>\d+) (?<fence>`+).*?\k<fence>(?!`) (?<message>.+)$/

async function errorsOf({ said, ...file }: RoomCase) {
  const reports = (await saidByCommand({ ...file })).filter(({ rule }) => rule === file.id)
  return said.map((each) => {
    const { line, column, message } = quote.exec(each)!.groups as { readonly line: string; readonly column: string; readonly message: string }
    const report = reports.find(({ place, message: told }) => place.startsWith(`${line}:${column}-`) && told === message)
    const suggestions = report?.changes.filter((change) => !/^\d/.test(change)).length ?? 0
    return { line: Number(line), column: Number(column), message, ...(suggestions > 0 && { suggestions }) }
  })
}

const tester = new RuleTester()

for (const id of new Set(testable.map((each) => each.id))) {
  const own = testable.filter((each) => each.id === id)
  const bad = await Promise.all(first('bad', own).map(async (each) => ({ ...given(each), errors: await errorsOf(each) })))
  tester.run(id, plugin.rules[id]!, { valid: first('good', own).map(given), invalid: bad })
}

it('most rooms have a bad example that ESLint can read', () => {
  expect(new Set(testable.filter(({ verdict }) => verdict === 'bad').map(({ id }) => id)).size).toBeGreaterThan(80)
})
