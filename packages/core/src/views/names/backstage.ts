import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'

/** Screens of those who run or build a shop, by a word of their path: `components/dashboard/`, `AdminOrders.tsx`, `admin_views/`, `style_guide.html`, `DesignSystemShowcase.tsx`, `Card.example.tsx`, `player-test/page.tsx`; of those who sell through it (`partner/PartnerEarnings.tsx`); what they have pasted for whoever writes code with them (`attached_assets/`), and what their scripts have fetched or put away (`scraped/`, `scripts/data/`, `backups/`, `Exported Database/`). */
const desk = /(?:^|[^a-z])(?:admins?|administrat(?:ors?|eurs?)|dashboards?|back-?office|staff|moderation|crm|ops|(?:customers?|clients?|user)-segment(?:s|ation)|(?:vendor|seller|merchant|vendeurs?|marchands?)-(?:promotions?|analytics|orders|products|inventory|marketing|reports?|campaigns?|customers|payouts)|style[-_]?guides?|kitchen-?sink|(?:design-system|components?|ui)-(?:showcase|gallery|playground))(?:[^a-z]|$)|(?:^|\/)(?:spec\/(?:support|fixtures)|attached[-_]assets|scripts\/(?:data|out|output|tmp|temp|cache)|scrap(?:e|ed|er|ers|ing)|crawl(?:s|ed|er|ing)?|dumps?|snapshots?|backups?|(?:[a-z]+-)?backfills?|(?:data(?:base)?|db)[-_ ]?(?:dumps?|exports?|backups?)|export(?:s|ed)?[-_ ](?:data(?:base)?|db))\/|(?:^|\/)(partner|vendor|seller|merchant|provider|instructor|organi[sz]er|prestataire|partenaire|vendeur|organisateur|formateur)\/\1-(?!about|benefits|contact|faq|home|join|landing|page|pricing|profile|program|register|sign|store)|\.examples?\.[a-z]+$|(?:^|[/-])tests?\/page\.[a-z]+$/
/** The mark of a page that a browser saved. It stands at the top. */
const saved = /<!-- saved from url=\(\d+\)/
const head = 600
/** What developers write for each other: papers in Markdown, by their folder or their name. */
const papers = /(?:^|\/)(?:plans|planning|specs?|research|rfcs?)\/|(?:^|[^a-z])(?:prd|todo|roadmap|contributing|cahier[-_ ](?:des?[-_ ])?charges?)(?:[^a-z]|$)/
/** What a machine is told to write by, be it mails: `prompts/emails/director.md`. */
const orders = /(?:^|\/)prompts\/.*\.mdx?$/
/** `BATCH_1_STATUS.md`: notes of those who build are shouted; what is sold has a name in small letters. */
const shouted = /(?:^|[\\/])(?!README)[A-Z0-9]+(?:[-_][A-Z0-9]+)+\.mdx?$/

/**
 * Whether a file is there for those who run or build a thing, as far as its path tells, or is somebody else's: what is
 * said there presses no customer of theirs, or presses the one who pays for it. The file alone cannot tell which.
 */
export const isBackstage = remember(({ path, kind, source }: Page): boolean => {
  const words = path.replaceAll('\\', '/').replaceAll(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3-$2').toLowerCase()
  return desk.test(words) || saved.test(source.slice(0, head)) || orders.test(words) || (kind === 'prose' && (papers.test(words) || shouted.test(path)))
})
