/** A language files are written in, as far as the end of their name tells. */
export type Syntax = 'html' | 'markdown' | 'mdx' | 'jsx' | 'script' | 'json' | 'vue' | 'svelte' | 'astro'

/** Files by the end of their name. What a template engine fills is HTML with tags in it. */
export const endings: readonly (readonly [Syntax, readonly string[]])[] = [
  ['html', 'html htm xhtml liquid hbs handlebars mustache njk nunjucks jinja jinja2 j2 twig erb ejs eta php phtml gohtml tmpl'.split(' ')],
  ['markdown', ['md', 'markdown']],
  ['mdx', ['mdx']],
  ['jsx', ['jsx', 'tsx']],
  ['script', ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']],
  ['json', ['json']],
  ['vue', ['vue']],
  ['svelte', ['svelte']],
  ['astro', ['astro']],
]

const syntaxes = new Map(endings.flatMap(([syntax, names]) => names.map((name) => [name, syntax] as const)))

/** Declarations of types hold no copy. Blade's `@if … @endif` is not understood yet: a box it ticks for some would be one ticked for all. */
const unread = /\.d\.[cm]?ts$|\.blade\.php$/

/** `undefined` for files that nobody reads. */
export function syntaxOf(path: string): Syntax | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  return dot < 0 || unread.test(name) ? undefined : syntaxes.get(name.slice(dot + 1))
}
