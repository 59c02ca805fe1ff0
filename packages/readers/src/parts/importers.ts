import type { Project } from './project.ts'
import { isBesideRoutes, isPutAside, mayLieBesideRoutes } from './routes.ts'

/** By bare name, two of the files in which it stands: enough to know that one of them is another than its own. */
type Mentions = ReadonlyMap<string, ReadonlySet<string>>

/** What code is asked for by, wherever it is written: other code, templates, articles with components. */
const asking = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|html?|php|erb|twig|liquid|hbs|njk|ejs|pug|haml|slim)$/i
const module = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i

/** Folders of what others are to bring in, not those from which frameworks and servers take files by their names. */
const parts = /^_?(?:components?|sections?|widgets|blocks|features|modals?|popups?|ui|data|constants|utils|lib|helpers|partials)$/i
const byPlace = /^(?:pages?|routes|views|screens|layouts|emails?|templates|theme|plugins|middlewares?|stores|composables|server|api|functions|scripts|public|static|stories|snippets|registry)$/i
/** `page.tsx`, `sitemap.ts`, `hero.stories.tsx`: called by their names. */
const byName = /^(?:index|main|app|page|layout|template|default|loading|error|not-found|route|sitemap|robots|entry|client|server|root)$|[.+]/i

/** Code that brings in whatever lies in a folder, or has its names written into it by a tool. */
const wholesale = /import\.meta\.glob|require\.context|import\(\s*`|unplugin-auto-import|unplugin-vue-components/
const commented = /^[ \t]*(?:\/\/|\{?\/\*|\*|<!--).*$/gm
/** The last name of a path in quotes; an element of a component. */
const mention = /[/'"`]([\w.@-]+)\/?['"`?]|<([A-Z]\w*|[a-z]\w*-[\w-]+)/g

/** A tree without the files that a module is asked for by holds none of its neighbours’ either. */
const fewestNeighbours = 2
/** A project of more files is not looked through for the sake of one. */
const mostFiles = 5000

/** The modules of a project, by whether anybody brings them in. Looks through its code once, when first asked. */
export class Importers {
  readonly #project: Project
  #mentions: Mentions | undefined

  constructor(project: Project) {
    this.#project = project
  }

  /**
   * Whether a file is a module that others are to bring in, and nobody does, though its neighbours are: nobody sees what it
   * says. Only a clear yes: a name that stands anywhere in the code of the project, be it for something else, is a no.
   */
  isUnused(path: string): boolean {
    if (!module.test(path) || !mayNeedBringing(path)) return false
    const { files, witness } = this.#project
    witness?.onCode()
    const mentions = (this.#mentions ??= this.#read())
    const isUsed = (each: string): boolean => isAskedFor(each, mentions)
    if (isUsed(path) || mentions.size === 0) return false
    // Where a framework shows some files of a folder by their names, it shows nothing else of it.
    if (isBesideRoutes(path, files)) return true
    const folder = partsFolderOf(path) ?? (isPutAside(path) ? folderOf(path) : undefined)
    return folder !== undefined && files.filter((each) => each.startsWith(folder) && module.test(each) && isUsed(each)).length >= fewestNeighbours
  }

  /** Empty where code is brought in wholesale, or there is too much of it. */
  #read(): Mentions {
    const found = new Map<string, Set<string>>()
    const files = this.#project.files.filter(isCode)
    if (files.length > mostFiles) return found
    for (const path of files) {
      const code = this.#project.read(path)?.replaceAll(commented, '') ?? ''
      if (wholesale.test(code)) return new Map()
      for (const [, quoted, element] of code.matchAll(mention)) {
        const name = bare(quoted === undefined ? element! : stemOf(quoted))
        const known = found.get(name)
        if (known === undefined) found.set(name, new Set([path]))
        else if (known.size < 2) known.add(path)
      }
    }
    return found
  }
}

/** Whether a file may hold the name by which a module is asked for. */
export const isCode = (path: string): boolean => asking.test(path)

/** Whether a module may be one that shows only where others bring it in, as far as its place and its name tell. */
const mayNeedBringing = (path: string): boolean => partsFolderOf(path) !== undefined || isPutAside(path) || mayLieBesideRoutes(path)

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The folder of things to be brought in that a module lies in, as far as its place and its name tell. */
function partsFolderOf(path: string): string | undefined {
  const segments = path.split('/')
  const name = segments.pop()!
  const at = segments.findIndex((folder) => parts.test(folder))
  if (at < 0 || !module.test(name) || byName.test(stemOf(name)) || segments.slice(at).some((folder) => byPlace.test(folder))) return undefined
  return `${segments.slice(0, at + 1).join('/')}/`
}

/** A component may be known by the names of its folders, too: `<LandingCard>` for `landing/card.vue`. */
function isAskedFor(path: string, mentions: Mentions): boolean {
  const segments = path.split('/')
  const stem = stemOf(segments.pop()!)
  const names = [0, 1, 2].map((folders) => [...segments.slice(segments.length - folders), stem].join(''))
  return names.some((name) => [...(mentions.get(bare(name)) ?? [])].some((other) => other !== path))
}

const stemOf = (name: string): string => name.replace(module, '')
const bare = (name: string): string => name.replaceAll(/[-_]/g, '').toLowerCase()
