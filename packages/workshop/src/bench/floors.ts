import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** The bare parsers we measure ourselves against: each reads every file of a folder, parses it, and does nothing with it. */
const parsers = {
  parse5: `const { parse } = await load; const parsed = (text) => parse(text, { sourceCodeLocationInfo: true })`,
  '@babel/parser': `const { parse } = await load; const parsed = (text) => parse(text, { sourceType: 'module', plugins: ['typescript', 'jsx'], errorRecovery: true })`,
  'remark-parse': `const { default: remarkParse } = await load; const { unified } = await import(process.argv[2]); const parser = unified().use(remarkParse).freeze(); const parsed = (text) => parser.parse(text)`,
} as const

export type Floor = keyof typeof parsers

const require = createRequire(import.meta.url)
const urlOf = (name: string): string => pathToFileURL(require.resolve(name)).href

/** Node's arguments for one of them over a folder. */
export const floor = (name: Floor, folder: string): string[] => ['--input-type=module', '--eval', script(name), folder, urlOf('unified')]

const script = (name: Floor): string => `
import { readdirSync, readFileSync } from 'node:fs'
const load = import(${JSON.stringify(urlOf(name))})
${parsers[name]}
const folder = process.argv[1]
for (const file of readdirSync(folder)) {
  try { parsed(readFileSync(folder + '/' + file, 'utf8')) } catch { /* a file this parser refuses */ }
}`
