/** A framework that gives addresses to files of one folder by their names. */
interface Router {
  /** From the top of a project to the end of that folder. */
  readonly folder: RegExp
  /** What else lies in the folder where this framework runs, by paths below it. */
  readonly marks: readonly RegExp[]
  /** What tells that another one runs there. */
  readonly unless?: RegExp
  /** The files that it shows, by paths below the folder. */
  readonly shows: RegExp
}

const routers: readonly Router[] = [
  // Next: `app/page.tsx`, below folders of groups and of languages as well.
  {
    folder: /^(?:.*?\/)?app\//,
    marks: [/^(?:[[(][^/]*\/)*layout\.[jt]sx?$/, /(?:^|\/)page\.(?:[jt]sx?|mdx)$/],
    unless: /^(?:root\.[jt]sx|_layout\.[jt]sx?|routes\/)/,
    shows: /(?:^|\/)(?:page|layout|template|default|loading|error|global-error|not-found|global-not-found|forbidden|unauthorized|route|sitemap|robots|manifest|(?:apple-)?icon\d*|(?:opengraph|twitter)-image\d*)\.[cm]?[jt]sx?$/,
  },
  // SvelteKit: `routes/+page.svelte`.
  { folder: /^(?:.*?\/)?routes\//, marks: [/(?:^|\/)\+page\.svelte$/], shows: /(?:^|\/)\+[^/]+$/ },
  // Astro: whatever lies in `src/pages/`, but what begins with a line below.
  { folder: /^(?:.*?\/)?src\/pages\//, marks: [/\.astro$/], shows: /^(?:[^_][^/]*\/)*[^_][^/]*$/ },
]

/** Every folder of routes in which a file lies without an address of its own, as far as its path tells. */
const foldersAround = (path: string): readonly (Router & { readonly root: string })[] =>
  routers.flatMap((router) => {
    const [root] = router.folder.exec(path) ?? []
    return root === undefined || router.shows.test(path.slice(root.length)) ? [] : [{ ...router, root }]
  })

export const mayLieBesideRoutes = (path: string): boolean => foldersAround(path).length > 0

/** Whether a file lies in a folder of routes and gets no address by it: it is shown where something brings it in. */
export const isBesideRoutes = (path: string, files: readonly string[]): boolean =>
  foldersAround(path).some(({ root, marks, unless }) => {
    const below = files.flatMap((file) => (file.startsWith(root) ? [file.slice(root.length)] : []))
    return marks.every((mark) => below.some((file) => mark.test(file))) && !below.some((file) => unless?.test(file))
  })

/** `HomeOld.jsx`, `index-backup.vue`, `page.bak.tsx`, `pages/old/Home.jsx`: what its author has put aside, as its name says. An address that nothing leads to is nobody’s way in. */
export const isPutAside = (path: string): boolean => putAside.test(path) || inOldFolder.test(path)

const putAside = /(?:(?:^|[/\w])[-_. ](?:old|bak|backup|deprecated|unused|obsolete)(?:[-_. ]?\d+)?|[a-z\d](?:Old|Bak|Backup|Deprecated|Unused|Obsolete)\d*|\s(?:-\s)?copy(?:\s\(?\d+\)?)?|(?:^|\/)(?:old|bak|backup|deprecated|unused|obsolete)[-_][^/]*)\.[^./]+$/
const inOldFolder = /(?:^|\/)_?(?:old|bak|backup|deprecated|unused|obsolete)\//
