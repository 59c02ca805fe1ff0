import { Linter } from 'eslint'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import { expect, test } from 'vitest'
import plugin from './index.ts'

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
