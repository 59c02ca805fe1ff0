import * as typescript from '@typescript-eslint/parser'
import { Linter, RuleTester } from 'eslint'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import { describe, expect, it, test } from 'vitest'
import plugin from './index.ts'
import { saidByCommand } from './testing/both.ts'
import { inCode } from './testing/cases.ts'

/** What ESLint asks of any rule, by its own tester: edits that parse, messages that are filled, trees that are left alone. */
RuleTester.describe = describe
RuleTester.it = it
RuleTester.itOnly = it.only

const tester = new RuleTester({ languageOptions: { parser: typescript, parserOptions: { ecmaFeatures: { jsx: true } } } })

for (const id of new Set(inCode.map((each) => each.id))) {
  const cases = inCode.filter((each) => each.id === id)
  const told = await Promise.all(
    cases.map(async ({ path: filename, code, language, kind, line, info }) => {
      const said = await saidByCommand(code, { path: filename, lang: language, kind }, language)
      const settings = { aboveboard: { locale: language ?? 'en', now: '2026-06-01', ...(kind && { kind }), ...(language && { lang: language }) } }
      const errors = said.filter(({ rule }) => rule === id).map(({ message, place, changes }) => {
        const [, line, column, endLine, endColumn] = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(place)!.map(Number)
        return { message, line, column, endLine, endColumn, suggestions: changes.length }
      })
      errors.sort((a, b) => a.line! - b.line! || a.column! - b.column!)
      return { name: `line ${line}, ${info}`, filename, code, settings, errors }
    }),
  )
  const valid = told.filter(({ errors }) => errors.length === 0).map(({ errors: _, ...each }) => each)
  tester.run(id, plugin.rules[id]!, { valid, invalid: told.filter(({ errors }) => errors.length > 0) })
}

/** The rules as eslint-plugin-eslint-plugin would meet them, one a file. */
test.each(Object.entries(plugin.rules))('%s is described as a rule should be', (_, { meta }) => {
  const [messageId = ''] = Object.keys(meta!.messages!)
  const source = `export default { meta: ${JSON.stringify(meta)}, create(context) {
    return { Program(node) { context.report({ node, messageId: ${JSON.stringify(messageId)}, data: { message: '', rule: '' }, ${meta!.fixable ? 'fix: (fixer) => fixer.remove(node),' : ''} suggest: [{ messageId: 'remedy', data: { message: '' }, fix: (fixer) => fixer.remove(node) }] }) } }
  } }`
  const rules: Linter.RulesRecord = {
    // What is said of a rule is the sentence that readers of its room meet.
    'eslint-plugin/require-meta-docs-description': ['error', { pattern: '\\.$' }],
    'eslint-plugin/require-meta-docs-url': 'error',
    'eslint-plugin/require-meta-docs-recommended': 'error',
    // ESLint would lay them over what the project’s own configuration says.
    'eslint-plugin/require-meta-default-options': 'off',
    // A room has several messages, and this file speaks one of them.
    'eslint-plugin/no-unused-message-ids': 'off',
    'eslint-plugin/no-unused-placeholders': 'off',
  }
  expect(new Linter().verify(source, [eslintPlugin.configs.recommended, { rules }]).map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([])
})
