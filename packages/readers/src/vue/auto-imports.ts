import { madeName } from '../js/elements/made.ts'
import type { Node } from '../js/tree/syntax.ts'

/** Folders of a project of Nuxt whose files take in what they name, without saying so. */
const folders = /(?:^|[\\/])(?:pages|components|layouts|composables)[\\/]/
/** What Nuxt and Vue themselves give under such names. */
const given =
  /^use(?:Fetch|LazyFetch|AsyncData|LazyAsyncData|NuxtData|NuxtApp|Head|HeadSafe|Seo\w*|ServerSeo\w*|Route|Router|State|Cookie|Error|RequestHeaders?|RequestEvent|RequestURL|RequestFetch|RuntimeConfig|AppConfig|I18n|LocalePath|SwitchLocalePath|ColorMode|Slots|Attrs|Id|TemplateRef|Toast|Modal|Link|Runtime\w*|Breakpoints|Image|Strapi\w*|Supabase\w*|Sanity\w*|Content\w*|Script\w*|PreviewMode|LoadingIndicator|RouteAnnouncer|ResponseHeader|CssVars|CssModule|Model|Hydration|Nuxt2Meta|Meta|SchemaOrg|Field|Form)$/
const called = /(?<![\w$.])(use[A-Z]\w{1,60})\(/g
/** A component calls no more of its project's composables. */
const most = 4
const nowhere = { start: 0, end: 0 }

/** Imports of what a component calls without one: its project's composables, and stores, lie where their names say. */
export function autoImports(source: string, path: string): readonly Node[] {
  if (!folders.test(path)) return []
  const names = new Set([...source.matchAll(called)].map(([, name = '']) => name).filter((name) => !given.test(name)))
  return [...names].filter((name) => !isDeclared(source, name)).slice(0, most).map((name) => importOf(name, moduleOf(name)))
}

const isDeclared = (source: string, name: string): boolean => new RegExp(`import[^;]{0,2000}\\b${name}\\b[^;]{0,2000}from|(?:function|const|let|var)\\s+${name}\\b|\\{[^{}]{0,400}\\b${name}\\b[^{}]{0,400}\\}\\s*=`).test(source)

/** `useCart` lies in `composables/useCart`, `useCartStore` in `stores/cart`. */
function moduleOf(name: string): string {
  const store = /^use([A-Z]\w*)Store$/.exec(name)?.[1]
  return store === undefined ? `~/composables/${name}` : `~/stores/${store[0]!.toLowerCase()}${store.slice(1)}`
}

const importOf = (name: string, module: string): Node => ({
  type: 'ImportDeclaration',
  source: { type: 'StringLiteral', value: module, ...nowhere },
  specifiers: [{ type: 'ImportSpecifier', local: { type: 'Identifier', name, ...nowhere }, imported: madeName(name, nowhere) }],
  ...nowhere,
})
