import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The JSON schema of SARIF 2.1.0. It is of draft 4, and holds nothing that later drafts understand otherwise but its own name. */
export function sarifSchema(): object {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  return schema
}
