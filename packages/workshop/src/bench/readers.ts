import type { Parser } from './bare.ts'
import { angular, astro, ftl, json, mail, mdx, mjml, phpArray, plainHtml, po, properties, shortcodes, svelte, vue, xliff, yaml } from './invented.ts'
import { html, markdown, tsx } from './synthetic.ts'

/** A reader, and the bare parser whose work it cannot do without. */
export interface Measured {
  readonly name: string
  /** A path that its files may have; one that nobody reads is passed over. */
  readonly path: string
  readonly invent: (size: number) => string
  /** None where no library reads the format and keeps its places. */
  readonly parser: Parser | undefined
  /** How many times the parser's cost it may take. */
  readonly most: number
}

const row = (name: string, path: string, invent: Measured['invent'], parser: Parser | undefined, most = 2): Measured => ({ name, path, invent, parser, most })

/** Every reader there is, a line each. */
export const measured: readonly Measured[] = [
  row('HTML', 'a.html', plainHtml, 'parse5', 1.6),
  row('HTML with templates', 'a.liquid', html, 'parse5', 1.6),
  row('Markdown', 'a.md', markdown, 'remark-parse with gfm', 1.3),
  row('Markdown with shortcodes', 'a.md', shortcodes, 'remark-parse with gfm', 1.3),
  row('MDX', 'a.mdx', mdx, 'remark-parse with gfm and MDX'),
  row('TSX', 'a.tsx', tsx, '@babel/parser'),
  row('MJML', 'emails/a.mjml', mjml, 'htmlparser2'),
  row('Vue', 'a.vue', vue, '@vue/compiler-dom'),
  row('Svelte', 'a.svelte', svelte, 'svelte/compiler'),
  row('Astro', 'a.astro', astro, 'astro-eslint-parser'),
  row('Angular', 'a.component.html', angular, 'angular-html-parser'),
  row('JSON', 'locales/en.json', json, 'jsonc-parser'),
  row('YAML', 'config/locales/en.yml', yaml, 'yaml'),
  row('PO', 'locale/en/LC_MESSAGES/shop.po', po, undefined),
  row('FTL', 'locales/en/shop.ftl', ftl, '@fluent/syntax'),
  row('properties', 'messages_en.properties', properties, 'dot-properties'),
  row('XLIFF', 'src/locale/messages.fr.xlf', xliff, 'htmlparser2, as XML'),
  row('PHP arrays', 'lang/en/shop.php', phpArray, 'php-parser'),
  row('raw mail', 'emails/a.eml', mail, undefined),
]
