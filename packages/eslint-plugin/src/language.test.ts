import { type ESLint, Linter } from 'eslint'
import { builtinRules } from 'eslint/use-at-your-own-risk'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import plugin from './index.ts'

const base: Linter.Config = { files: ['**/*.*'], plugins: { aboveboard: plugin }, language: 'aboveboard/html', rules: { 'aboveboard/prechecked-consent': 'error' } }
const lint = (source: string, config: Linter.Config = {}, filename = 'signup.html'): Linter.LintMessage[] => new Linter().verify(source, [base, config], { filename })
const told = (...given: Parameters<typeof lint>): string[] => lint(...given).map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`)

const box = '<label><input type="checkbox" checked> Send me the newsletter</label>'
const found = 'aboveboard/prechecked-consent “Send me the newsletter” is selected before the reader has agreed'

test('a finding has its place and what to do', () => {
  const source = `<p>🛒</p>\r\n${box}`
  const [message] = lint(source)
  expect(message).toMatchObject({ line: 2, column: 31, endLine: 2, endColumn: 38, severity: 2 })
  const { range } = message!.suggestions![0]!.fix
  expect(source.slice(...range)).toBe(' checked')
})

test.each([
  ['offers.mjml', 'aboveboard/mjml', `<mjml><mj-body><mj-text>${box}</mj-text></mj-body></mjml>`],
  ['offers.eml', 'aboveboard/eml', `Subject: Hello\nContent-Type: text/html\n\n${box}`],
  ['signup.liquid', 'aboveboard/html', `{% if open %}${box}{% endif %}`],
  ['signup.unheard', 'aboveboard/html', box],
])('%s', (filename, language, source) => expect(told(source, { language }, filename)).toEqual([expect.stringContaining(found)]))

test('messages are heard wherever they lie, and whatever they are called', () => {
  const rules = { 'aboveboard/confirmshaming': 'warn' } as const
  expect(told('{ "no": "No thanks, I hate saving money" }', { language: 'aboveboard/strings', rules }, 'words.json')).toEqual([expect.stringContaining('aboveboard/confirmshaming')])
})

describe('comments', () => {
  test('allow, as ESLint has it', () => {
    expect(told(`<!-- eslint-disable-next-line aboveboard/prechecked-consent -- agreed before -->\n${box}`)).toEqual([])
    expect(told(`<!-- eslint-disable aboveboard/prechecked-consent -->\n${box}\n<!-- eslint-enable -->\n${box}`)).toEqual([`4:31 ${found}`])
    expect(told(`{{! eslint-disable-next-line aboveboard/prechecked-consent }}\n${box}`, {}, 'signup.hbs')).toEqual([])
  })

  test('that allow what nobody does are told, and taken out', () => {
    const source = '<!-- eslint-disable-next-line aboveboard/prechecked-consent -->\n<p></p>'
    const [message] = lint(source, { linterOptions: { reportUnusedDisableDirectives: 'warn' } })
    expect(message?.message).toMatch(/^Unused eslint-disable directive/)
    expect(source.slice(...message!.fix!.range)).toBe('<!-- eslint-disable-next-line aboveboard/prechecked-consent -->')
  })

  test('configure', () => {
    expect(lint(`<!-- eslint aboveboard/prechecked-consent: "warn" -->\n${box}`)).toMatchObject([{ severity: 1 }])
    expect(told(`<!-- eslint aboveboard/prechecked-consent: [ -->`)).toEqual([expect.stringMatching(/^1:1 null /)])
  })
})

test('a file that cannot be read is told in one sentence', () => {
  expect(lint('{ "a": ', { language: 'aboveboard/strings' }, 'locales/en.json')).toMatchObject([{ fatal: true, line: 1 }])
})

describe('rules of others that are on for every file', () => {
  test.each([...builtinRules.keys()])('%s', (rule) => {
    expect(told(box, { rules: { [rule]: 'error' } })).toContain(`1:31 ${found}`)
  })

  const untyped = Object.entries((tseslint.plugin as ESLint.Plugin).rules ?? {}).filter(([, rule]) => !(rule as { meta?: { docs?: { requiresTypeChecking?: boolean } } }).meta?.docs?.requiresTypeChecking)
  test.each(untyped)('@typescript-eslint/%s', (rule) => {
    expect(told(box, { plugins: { '@typescript-eslint': tseslint.plugin }, rules: { [`@typescript-eslint/${rule}`]: 'error' } })).toContain(`1:31 ${found}`)
  })
})
