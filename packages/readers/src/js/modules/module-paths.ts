import { besideFile } from '../../places.ts'

/** A module of the project: by its place beside the file, or by the folder that the project's own names begin at. */
const own = /^(?:\.{1,2}\/|@\/|~\/|\$lib\/)/
/** What frameworks know the folders of a project by: it begins above one of them, most often above the nearest. */
const known = /^(?:src|app|apps?|pages|components?|composables|layouts|views|routes|lib|features|hooks|sections|emails)$/
/** So many folders at most may be where a project begins. */
const mostBases = 4
const code = /\.(?:[cm]?[jt]sx?)$/
/** What a module may bring beside code. */
const otherwise = /\.(?:css|s[ac]ss|less|styl|json|svg|png|jpe?g|gif|webp|avif|woff2?|vue|svelte|astro|mdx?|graphql|html|txt|mp[34]|wasm)(?:\?.*)?$/i

/** Whether a module is one of the project's own that may hold code. */
export const isOwnModule = (module: string): boolean => own.test(module) && !otherwise.test(module)

/** Where the file of a module may lie, the likeliest first. */
export function placesOfModule(module: string, from: string): readonly string[] {
  const bases = basesOf(module, from)
  if (code.test(module)) {
    // Compilers of TypeScript are told of what they write: `./timer.js` is `./timer.ts`.
    const typed = module.endsWith('.js') && /\.[cm]?tsx?$/.test(from) ? bases.map((base) => base.replace(/\.js$/, '.ts')) : []
    return [...typed, ...bases]
  }
  const typed = ['.ts', '.tsx']
  const plain = ['.js', '.jsx']
  const endings = /\.[cm]?jsx?$/.test(from) ? [...plain, ...typed] : [...typed, ...plain]
  const last = endings[0]!
  return bases.flatMap((base) => [...endings.map((ending) => base + ending), `${base}/index${last}`])
}

function basesOf(module: string, from: string): readonly string[] {
  if (module.startsWith('.')) return [besideFile(from, module) ?? []].flat()
  const folders = from.split(/[\\/]/).slice(0, -1)
  const rest = module.replace(/^(?:@|~|\$lib)\//, module.startsWith('$lib/') ? 'lib/' : '')
  const roots = folders.flatMap((folder, i) => (known.test(folder) ? [folders.slice(0, i), ...(folder === 'src' || folder === 'app' ? [folders.slice(0, i + 1)] : [])] : [])).reverse()
  const bases = (roots.length > 0 ? roots : [folders]).map((root) => [...root, rest].join('/'))
  return [...new Set(bases)].slice(0, mostBases)
}
