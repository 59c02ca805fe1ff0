/** A language files are written in, as far as the end of their name tells. */
export type Syntax = 'html' | 'markdown' | 'mdx' | 'jsx' | 'pug' | 'haml' | 'slim' | 'script' | 'catalogue' | 'mjml' | 'mail' | 'text' | 'vue' | 'svelte' | 'astro'

/** Files by the end of their name. What a template engine fills is HTML with tags in it. */
export const endings: readonly (readonly [Syntax, readonly string[]])[] = [
  ['html', 'html htm xhtml liquid hbs handlebars mustache njk nunjucks jinja jinja2 j2 twig erb ejs eta php phtml gohtml tmpl tpl eex heex leex ftlh ftlx vm jsp jspf jspx cshtml razor'.split(' ')],
  ['mjml', ['mjml']],
  ['mail', ['eml']],
  ['text', ['txt']],
  ['markdown', ['md', 'markdown']],
  ['mdx', ['mdx']],
  ['jsx', ['jsx', 'tsx']],
  ['pug', ['pug', 'jade']],
  ['haml', ['haml']],
  ['slim', ['slim']],
  ['script', ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']],
  ['catalogue', 'json json5 arb yaml yml po pot ftl xlf xliff properties strings stringsdict xcstrings xml'.split(' ')],
  ['vue', ['vue']],
  ['svelte', ['svelte']],
  ['astro', ['astro']],
]

const syntaxes = new Map(endings.flatMap(([syntax, names]) => names.map((name) => [name, syntax] as const)))

/** Declarations of types hold no copy, nor do the templates from which code is made (`Entity.java.ftl`, `router.exs.eex`, `close.js.haml`); Twirl’s are Scala with HTML in it. */
const unread = /\.d\.[cm]?ts$|\.exs?\.eex$|\.scala\.(?:html|txt|xml|js)$|\.(?!(?:en|fr|de|es|it|nl|pt|x?html?|te?xt|mjml|e?mail)\.)[a-z]{1,10}\.(?:ftl[hx]?|vm)$|\.(?:js|json|xml|rss|atom|css|csv)\.(?:haml|slim)$/

/** Whether the end of a name tells that no reader of a page ever sees what the file holds. */
export const holdsNoCopy = (path: string): boolean => unread.test(path.toLowerCase())

/** What a template engine fills of `welcome.mjml.erb` is MJML, of `welcome.txt.erb` plain text. */
const filled = /\.(mjml|txt|text)\.[a-z0-9]+$/

/** `undefined` for files that nobody reads. */
export function syntaxOf(path: string): Syntax | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  if (dot < 0 || holdsNoCopy(name)) return undefined
  const syntax = syntaxes.get(name.slice(dot + 1))
  return syntax === 'html' ? givenBy(name) : syntax
}

/** What a file may be besides: FreeMarker’s templates end as Fluent’s catalogues do. */
export const otherSyntaxOf = (path: string): Syntax | undefined => (/\.ftl$/i.test(path) ? 'html' : undefined)

/** What a template engine gives in the end of a file of this name: HTML, where nothing else is said. */
export function givenBy(path: string): 'html' | 'mjml' | 'text' {
  const inner = filled.exec(path.toLowerCase())?.[1]
  return inner === undefined ? 'html' : inner === 'mjml' ? 'mjml' : 'text'
}

/** Templates that hold copy and that nobody here reads. */
const unreadTemplates = new Set(['scala.html'])

/** The ending of a file that holds copy nobody here can read, so that a run can say what it has passed by. */
export function unreadEndingOf(path: string): string | undefined {
  const twirl = /\.scala\.html$/i.exec(path)?.[0].slice(1).toLowerCase()
  const ending = twirl ?? path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return unreadTemplates.has(ending) ? ending : undefined
}
