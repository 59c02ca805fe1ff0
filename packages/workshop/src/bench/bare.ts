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

interface Branch {
  readonly name?: string
  readonly startIndex?: number
  readonly endIndex?: number
  readonly children?: readonly Branch[]
}

/** MJML as a mailer has to read it: its components as a tree, what they hold as HTML. */
const mjml = async (): Promise<Bare> => {
  const [htmlparser2, parse5] = [await load('htmlparser2'), await load('parse5')]
  const document = calling(htmlparser2, 'parseDocument', { ...places, recognizeSelfClosing: true })
  const fragment = calling(parse5, 'parseFragment', { sourceCodeLocationInfo: true })
  return (source) => {
    const read = ({ name, children = [] }: Branch): void => {
      const [first, last] = [children[0], children.at(-1)]
      if (name !== 'mj-text' && name !== 'mj-button') children.forEach(read)
      else if (first && last) fragment(source.slice(first.startIndex, (last.endIndex ?? 0) + 1))
    }
    read(document(source) as Branch)
  }
}

interface AngularNode {
  readonly value?: string
  readonly name?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly children?: readonly AngularNode[]
}

/** Angular's templates with the expressions in them, which Angular's own parser of HTML leaves as text. */
const angular = async (): Promise<Bare> => {
  const document = calling(await load('angular-html-parser'), 'parse', { tokenizeAngularBlocks: true })
  const expression = calling(await load('@babel/parser'), 'parseExpression', { plugins: ['typescript'], errorRecovery: true })
  return (source) => {
    const read = ({ value, attrs = [], children = [] }: AngularNode): void => {
      for (const [, written] of value?.matchAll(/\{\{(.*?)\}\}/g) ?? []) expression(written!)
      for (const attribute of attrs) if (/^[[(*]/.test(attribute.name)) expression(attribute.value)
      children.forEach(read)
    }
    ;(document(source) as { readonly rootNodes: readonly AngularNode[] }).rootNodes.forEach(read)
  }
}

/** Pug's own two steps. */
const pug = async (): Promise<Bare> => {
  const [lexer, parser] = [await load('pug-lexer'), await load('pug-parser')]
  const [tokens, tree] = [calling(lexer, 'default'), calling(parser, 'default')]
  return (source) => tree(tokens(source) as string)
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
  'parse5 (the decoded HTML)': parser('parse5', 'parse', { sourceCodeLocationInfo: true }),
  'htmlparser2, parse5 for its HTML': mjml,
  'pug-lexer, pug-parser': pug,
  'htmlparser2, as XML': parser('htmlparser2', 'parseDocument', { ...places, xmlMode: true }),
  'remark-parse with gfm': remark(gfm),
  'remark-parse with gfm and MDX': remark({ ...gfm, 'micromark-extension-mdxjs': 'mdxjs' }),
  '@babel/parser': parser('@babel/parser', 'parse', { sourceType: 'module', plugins: ['typescript', 'jsx'], errorRecovery: true }),
  '@babel/parser (the same as JSX)': parser('@babel/parser', 'parse', { sourceType: 'module', plugins: ['typescript', 'jsx'], errorRecovery: true }),
  '@vue/compiler-dom with expressions': parser('@vue/compiler-dom', 'parse', { parseMode: 'sfc', prefixIdentifiers: true }),
  'angular-html-parser, Babel for expressions': angular,
  'jsonc-parser': parser('jsonc-parser', 'parseTree'),
  yaml: parser('yaml', 'parseDocument', { logLevel: 'silent' }),
  '@humanwhocodes/momoa': parser('@humanwhocodes/momoa', 'parse', { mode: 'json5', ranges: true, tokens: true }),
  '@fluent/syntax': parser('@fluent/syntax', 'parse', { withSpans: true }),
  'dot-properties': parser('dot-properties', 'parseLines', true),
  'php-parser': async (): Promise<Bare> => calling((await load('php-parser'))['default'] as unknown as Exports, 'parseCode', 'a.php', { ast: { withPositions: true } }),
} as const satisfies Readonly<Record<string, () => Promise<Bare>>>

export type Parser = keyof typeof bare
