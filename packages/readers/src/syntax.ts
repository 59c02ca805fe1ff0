/** A language files are written in, as far as the end of their name tells. */
export type Syntax = 'html' | 'markdown' | 'jsx' | 'script' | 'json' | 'mjml' | 'mail' | 'text'

/** Files by the end of their name. What a template engine fills is HTML with tags in it. */
const endings: readonly (readonly [Syntax, readonly string[]])[] = [
  ['html', 'html htm xhtml liquid hbs handlebars mustache njk nunjucks jinja jinja2 j2 twig erb ejs eta php phtml gohtml tmpl'.split(' ')],
  ['mjml', ['mjml']],
  ['mail', ['eml']],
  ['text', ['txt']],
  ['markdown', ['md', 'markdown']],
  ['jsx', ['jsx', 'tsx']],
  ['script', ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']],
  ['json', ['json']],
]

const syntaxes = new Map(endings.flatMap(([syntax, names]) => names.map((name) => [name, syntax] as const)))

/** Declarations of types hold no copy. Blade's `@if … @endif` is not understood yet: a box it ticks for some would be one ticked for all. */
const unread = /\.d\.[cm]?ts$|\.blade\.php$/

/** What a template engine fills of `welcome.mjml.erb` is MJML, of `welcome.txt.erb` plain text. */
const filled = /\.(mjml|txt|text)\.[a-z0-9]+$/

/** `undefined` for files that nobody reads. */
export function syntaxOf(path: string): Syntax | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  if (dot < 0 || unread.test(name)) return undefined
  const syntax = syntaxes.get(name.slice(dot + 1))
  const inner = syntax === 'html' ? filled.exec(name)?.[1] : undefined
  return inner === undefined ? syntax : inner === 'mjml' ? 'mjml' : 'text'
}
