import type { Extension } from 'micromark-util-types'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A parser as it comes, without any work of ours: it reads a text, and what it gives is thrown away. */
export type Bare = (source: string) => unknown

type Exports = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>

/** Modules named at run time: none of them is the workshop's to depend on, and one that is not installed is passed over. */
const load = async (module: string): Promise<Exports> => (await import(module)) as Exports

const calling = (from: Exports, name: string, ...more: readonly unknown[]): Bare => {
  const parse = from[name]
  if (!parse) throw new Error(`it has no ${name}`)
  return (source) => parse(source, ...more)
}

const parser =
  (module: string, name: string, ...more: readonly unknown[]) =>
  async (): Promise<Bare> =>
    calling(await load(module), name, ...more)

/** remark-parse, with what else is in the Markdown of a format: names of what makes an extension, by module. */
const remark = (extensions: Readonly<Record<string, string>>) => async (): Promise<Bare> => {
  const made = Object.entries(extensions).map(async ([module, name]) => (await load(module))[name]?.())
  const given = (await Promise.all(made)) as Extension[]
  const processor = unified().data('micromarkExtensions', given).use(remarkParse).freeze()
  return (source) => processor.parse(source)
}

const gfm = {
  'micromark-extension-gfm-table': 'gfmTable',
  'micromark-extension-gfm-strikethrough': 'gfmStrikethrough',
  'micromark-extension-gfm-task-list-item': 'gfmTaskListItem',
}
const places = { withStartIndices: true, withEndIndices: true }

/** The bare parsers, loaded when one is measured. Each keeps the places of what it reads, where it can. */
export const bare = {
  parse5: parser('parse5', 'parse', { sourceCodeLocationInfo: true }),
  htmlparser2: parser('htmlparser2', 'parseDocument', { ...places, recognizeSelfClosing: true }),
  'htmlparser2, as XML': parser('htmlparser2', 'parseDocument', { ...places, xmlMode: true }),
  'remark-parse with gfm': remark(gfm),
  'remark-parse with gfm and MDX': remark({ ...gfm, 'micromark-extension-mdxjs': 'mdxjs' }),
  '@babel/parser': parser('@babel/parser', 'parse', { sourceType: 'module', plugins: ['typescript', 'jsx'], errorRecovery: true }),
  '@vue/compiler-dom': parser('@vue/compiler-dom', 'parse', { parseMode: 'sfc' }),
  'svelte/compiler': parser('svelte/compiler', 'parse', { modern: true, loose: true }),
  'astro-eslint-parser': parser('astro-eslint-parser', 'parseForESLint', {}),
  'angular-html-parser': parser('angular-html-parser', 'parse', { tokenizeAngularBlocks: true }),
  'jsonc-parser': parser('jsonc-parser', 'parseTree'),
  yaml: parser('yaml', 'parseDocument'),
  '@fluent/syntax': parser('@fluent/syntax', 'parse', { withSpans: true }),
  'dot-properties': parser('dot-properties', 'parseLines', true),
  'php-parser': async (): Promise<Bare> => calling((await load('php-parser'))['default'] as unknown as Exports, 'parseCode', 'a.php', { ast: { withPositions: true } }),
} as const satisfies Readonly<Record<string, () => Promise<Bare>>>

export type Parser = keyof typeof bare
