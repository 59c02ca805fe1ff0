import { catalogueFormatOf, isForeign, isOfTool } from './catalogue.ts'

/** Folders in which sites keep what their pages say: Nuxt’s and Astro’s `content`, Jekyll’s and Eleventy’s `_data`, what an editor’s tool writes. */
const folders = /(?:^|[\\/])(?:contents?|_data|cms|copy|texts|textes|contenus?)[\\/]/i
const known = 'products?|produits?|faqs?|features|fonctionnalites|pricing|prices|tarifs|plans|home(?:page)?|accueil|hero|landing|services|offers|offres|promos?|promotions|banners?|courses|formations|testimonials|temoignages|reviews|avis|benefits|subscribe|checkout|stats|statistics|metrics|chiffres|cta|guarantees|garanties|about|apropos'
/** Files of a folder that holds data of any sort, by what a page shows of them: `data/pricing.yml`, `lib/constants/services.ts`, `data/servicesData.js`. */
const shown = new RegExp(String.raw`(?:^|[\\/])(?:data|constants)[\\/](?:[^\\/]+[\\/]){0,3}[\w-]{0,40}(?:${known})(?:[-_][\w-]{0,30}|Data|Content)?\.[a-z\d]+$`, 'i')
/** Modules that call themselves data of it, wherever they stand: `lib/services-data.ts`. */
const told = new RegExp(String.raw`(?:^|[\\/])(?:[a-z]{1,20}-)?(?:${known})[-_]?data\.[cm]?[jt]s$`, 'i')
const data = /\.(?:json5?|ya?ml|[cm]?[jt]s)$/i
/** What is offered, and no list of things or of what somebody said of them: those may be more than words. */
const offered = 'faqs?|features|fonctionnalites|pricing|prices|tarifs|plans|hero|services|offers|offres|promos?|promotions|banners?|benefits|stats|statistics|metrics|chiffres|guarantees|garanties'
const site = 'site|website|brand|company|business|agency|shop|store|landing|home(?:page)?|marketing'
/** Modules that hold what pages say: what they export is read where they do nothing else. */
const modules = new RegExp(String.raw`(?:^|[\\/])(?:(?:(?:${site}|page|pages|static|${known})[-_]?)?(?:content|copy|texts?)|(?:data|constants?)[\\/](?:content|copy|texts?|site|index|data)|config[\\/](?:${site})|(?:lib|utils|shared|src|app|config)[\\/](?:site|constants?|${offered}))\.[cm]?[jt]s$`, 'i')
/** What a site is and says, in a module of settings of its own, and not of a tool: `site.config.ts`, `brandDetails.ts`. */
const settings = new RegExp(String.raw`(?:^|[\\/])(?:${site})[-_.]?(?:config|constants?|info|details|settings|data)\.[cm]?[jt]s$`, 'i')

/** What the editor of a shop’s theme writes: the words of its pages. */
const theme = /(?:^|[\\/])(?:templates[\\/](?:customers[\\/])?(?:index|product|collection|page|cart|article|blog|list-collections|search|404|password|gift_card)(?:\.[\w-]+)?|sections[\\/][\w-]+-group)\.json$/

/** Whether a file’s name says that it holds what pages of a site say: neither messages by key nor data of a program. A file of its own: asking for it loads no reader. */
export const isContentName = (path: string): boolean =>
  data.test(path) && catalogueFormatOf(path) !== undefined && (settings.test(path) ? !isForeign(path) : (folders.test(path) || shown.test(path) || told.test(path) || modules.test(path) || theme.test(path)) && !isOfTool(path))
