/** What a page asks for, as far as the words that ask for it tell. */
export interface Reference {
  /** As written: `partials/footer`, `./Footer`, `layouts.app`. */
  readonly path: string
  /** The page is to be read within what is asked for, not the other way round. */
  readonly isLayout: boolean
  /** It can only be a file of the project. */
  readonly isLocal: boolean
  /** Which of the things that a module exports: its name where it is imported. */
  readonly exported?: string
}

const layout = /^[\s@{%-]*(?:extends|sw_extends|layout|extend)\b/
/** What WordPress brings in by a name of its own. */
const named: readonly (readonly [RegExp, string])[] = [
  [/\bget_header\(\s*\)/, 'header'],
  [/\bget_footer\(\s*\)/, 'footer'],
  [/\bget_sidebar\(\s*\)/, 'sidebar'],
]
/** Functions whose first word is no file: hooks, menus, blocks that others fill. */
const filledByOthers = /\b(?:do_action|dynamic_sidebar|wp_nav_menu|yield|content_for|block|hook|section|sections|content_block)\b/

/** What is added to a name when the page is made. */
const joined = /^\s*(?:[+~&|?]|\.\s*[$\w'"(])/

/** What the words of an include ask for; `undefined` where run time decides. */
export function referenceIn(words: string): Reference | undefined {
  const imported = /^([^\s'"#]+)#([\w$]+)$/.exec(words)
  if (imported) return { path: imported[1]!, isLayout: false, isLocal: /^(?:\.|@\/|~)/.test(imported[1]!), exported: imported[2]! }
  const component = /^x-([\w.-]+)$/.exec(words)
  if (component) return { path: `components/${component[1]!.replaceAll('.', '/')}`, isLayout: false, isLocal: false }
  const isLayout = layout.test(words)
  const partial = /^>\s*([\w@][\w./@-]*)(?:\s|$)/.exec(words)
  if (partial) return { path: partial[1]!, isLayout, isLocal: true }
  const own = named.find(([call]) => call.test(words))
  if (own) return { path: own[1], isLayout, isLocal: false }
  const quoted = /(['"])([^'"]*)\1/.exec(words)
  if (!quoted) {
    const bare = /^(?:include|include_cached|include_relative|render|partial|extends)\s+([\w@][\w-]*[./][\w./-]*)(?:\s|$)/.exec(words)
    return bare ? { path: bare[1]!, isLayout, isLocal: true } : undefined
  }
  if (filledByOthers.test(words.slice(0, quoted.index)) && !isLayout && !/^sections?\s/.test(words)) return undefined
  const [whole, , path = ''] = quoted
  // `'partials/' + name`: run time decides.
  if (path === '' || joined.test(words.slice(quoted.index + whole.length)) || /[{}$<>*]|#\{/.test(path)) return undefined
  const second = /\bget_template_part\(\s*'([^']+)'\s*,\s*'([^']+)'/.exec(words)
  return { path: second ? `${second[1]}-${second[2]}` : path, isLayout, isLocal: !path.startsWith('@') && !path.includes('::') }
}
