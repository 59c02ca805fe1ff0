/** What a configuration of ESLint takes to tell the same, in its module’s own way of importing. */
export function eslintLines(file: string): string {
  const brought = /\.c[jt]s$/.test(file) ? "const { default: aboveboard } = require('eslint-plugin-aboveboard')" : "import aboveboard from 'eslint-plugin-aboveboard'"
  return `    ${brought}

    ...aboveboard.configs.recommended,
`
}
