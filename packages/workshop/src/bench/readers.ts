import type { Parser } from './bare.ts'
import {
  android, angular, appleStrings, asJsx, astro, blade, freemarker, ftl, haml, heex, htmlInScript, htmlOfMail, json, json5, mail, mdx, mjml, phpArray, plainHtml, po, properties, pug, razor, scriptMessages, shortcodes,
  slim, smarty, stringsdict, svelte, vue, xcstrings, xliff, yaml,
} from './invented.ts'
import { html, markdown, tsx } from './synthetic.ts'

/** A reader, and the bare parser whose work it cannot do without. */
export interface Measured {
  readonly name: string
  /** A path that its files may have; one that nobody reads is passed over. */
  readonly path: string
  readonly invent: (size: number) => string
  /** None where no library at hand reads the format and keeps its places. */
  readonly parser: Parser | undefined
  /** What the parser reads instead, where that is not the file itself: the same copy in a syntax it knows. */
  readonly instead?: ((source: string) => string) | undefined
  /** How many times the parser's cost it may take. */
  readonly most: number
}

const row = (name: string, path: string, invent: Measured['invent'], parser: Parser | undefined, most = 2, instead?: Measured['instead']): Measured => ({ name, path, invent, parser, most, instead })

/** Every reader there is, a line each. */
export const measured: readonly Measured[] = [
  row('HTML', 'a.html', plainHtml, 'parse5', 1.6),
  row('HTML with templates', 'a.liquid', html, 'parse5', 1.6),
  row('Blade', 'a.blade.php', blade, 'parse5', 1.6),
  row('Smarty', 'a.tpl', smarty, 'parse5', 1.6),
  row('HEEx', 'a.heex', heex, 'parse5', 1.6),
  row('FreeMarker', 'a.ftlh', freemarker, 'parse5', 1.6),
  row('Razor', 'a.cshtml', razor, 'parse5', 1.6),
  row('Pug', 'a.pug', pug, 'pug-lexer, pug-parser'),
  row('HAML', 'a.haml', haml, undefined),
  row('Slim', 'a.slim', slim, undefined),
  row('Markdown', 'a.md', markdown, 'remark-parse with gfm', 1.3),
  row('Markdown with shortcodes', 'a.md', shortcodes, 'remark-parse with gfm', 1.3),
  row('MDX', 'a.mdx', mdx, 'remark-parse with gfm and MDX'),
  row('TSX', 'a.tsx', tsx, '@babel/parser'),
  row('HTML in scripts', 'a.js', htmlInScript, '@babel/parser'),
  row('MJML', 'emails/a.mjml', mjml, 'htmlparser2, parse5 for its HTML'),
  row('raw mail', 'emails/a.eml', mail, 'parse5 (the decoded HTML)', 2, htmlOfMail),
  row('Vue', 'a.vue', vue, '@vue/compiler-dom with expressions'),
  row('Svelte', 'a.svelte', svelte, '@babel/parser (the same as JSX)', 2, asJsx),
  row('Astro', 'a.astro', astro, '@babel/parser (the same as JSX)', 2, asJsx),
  row('Angular', 'a.component.html', angular, 'angular-html-parser, Babel for expressions'),
  // Catalogues: decisions/010 tells why some of them take more than twice their parsers.
  row('JSON', 'locales/en.json', json, 'jsonc-parser'),
  row('JSON5', 'locales/en.json5', json5, '@humanwhocodes/momoa'),
  row('xcstrings', 'Localizable.xcstrings', xcstrings, 'jsonc-parser'),
  row('YAML', 'config/locales/en.yml', yaml, 'yaml'),
  row('PO', 'locale/en/LC_MESSAGES/shop.po', po, undefined),
  row('FTL', 'locales/en/shop.ftl', ftl, '@fluent/syntax'),
  row('properties', 'messages_en.properties', properties, 'dot-properties'),
  row('XLIFF', 'src/locale/messages.fr.xlf', xliff, 'htmlparser2, as XML'),
  row('Android', 'res/values/strings.xml', android, 'htmlparser2, as XML'),
  row('stringsdict', 'en.lproj/Localizable.stringsdict', stringsdict, 'htmlparser2, as XML'),
  row('.strings', 'en.lproj/Localizable.strings', appleStrings, undefined),
  row('PHP arrays', 'lang/en/shop.php', phpArray, 'php-parser'),
  row('scripts of messages', 'locales/en.ts', scriptMessages, '@babel/parser'),
]
