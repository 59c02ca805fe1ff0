import { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import { firstFrom, type Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { headers } from '../mail/headers.ts'
import { paidSetting } from './paid-settings.ts'
import { passages } from '../passages/passages.ts'
import { saidWithin } from '../reviews/review-blocks.ts'

/** What the file itself calls paid: an article by its front matter, a card by a prop, a block by its data or its class. */
export interface PaidContent extends Placed {
  /** The mark that tells, as it is written: `sponsored: true`, `sponsor="Acme Bank"`. */
  readonly mark: string
  /** What readers learn at its start, where a label belongs; everything a card or a block says. */
  readonly start: readonly Text[]
  /** A class may be named for where it stands, or for what it looks like. */
  readonly isCertain: boolean
}

const settings = new Set(['sponsored', 'sponsor', 'sponsored_by', 'sponsoredby', 'advertorial', 'paid_partnership', 'issponsored', 'is_sponsored', 'sponsored_post', 'paid_post', 'paid_by', 'brand_partner', 'brand_partnership', 'is_ad', 'advertiser', 'sponsorise', 'sponsorisé', 'annonceur'])
const marks = 'sponsor sponsored issponsored sponsoredby sponsor-name sponsorname data-sponsor data-sponsored data-sponsored-by data-sponsor-name advertiser data-advertiser ispromoted promoted data-promoted advertorial data-advertorial data-native-ad ispaid data-paid paidpartner paidpartnership isad'.split(' ')
const none = /^(?:|false|no|null|none|0|~|\[\]|\{\})$/i
/** What an advertisement says of itself in a component: there is something to read. */
const worded = ['title', 'heading', 'headline', 'text', 'titre', 'excerpt', 'description', 'copy']
const mayBePaid = glance('sponsored', 'sponsorise', 'advertorial', 'native-ad', 'branded-content')
const classes = /(?:^|\s)(?:sponsored-(?:post|card|content|article|story|listing|item|result|product)|(?:contenu|article|carte)-sponsorisee?|sponsorisee?|advertorial(?:-\w+)?|native-ad|branded-content)(?=$|\s)/i

/** How many passages a reader sees before deciding what they read. */
const first = 4

/** Everything of the kind: the first mark of the front matter, and one of each element. */
export const paidContent = view<PaidContent>(function* (page) {
  for (const { name, text, at } of headers(page)) {
    if (!settings.has(name) || none.test(text.value.trim())) continue
    // “sponsor: true” may be said of a firm that pays for the project.
    yield { mark: page.source.slice(at.start, at.end), start: beginning(page), isCertain: name !== 'sponsor' || !/^(?:true|yes|on|1)$/i.test(text.value.trim()), at }
    break
  }
  const paid = page.kind === 'strings' ? undefined : paidSetting(page)
  if (paid) yield { mark: paid.mark, start: beginning(page), isCertain: true, at: paid.at }
  const told = new Set<Element>()
  for (const mark of marks) {
    for (const element of page.bearing(mark)) {
      const attribute = element.attr(mark)!
      const written = page.source.slice(attribute.at.start, attribute.at.end)
      // Without a value it says yes.
      const isTold = attribute.value !== undefined && (!none.test(attribute.value) || written === mark)
      if (!isTold || told.has(element) || /[sS]ponsor|[aA]dvert|^Ad[A-Z]|Ad$/.test(element.written) || !saysSomething(element)) continue
      told.add(element)
      yield { mark: written, start: startOf(page, element), isCertain: true, at: attribute.at }
    }
  }
  if (!mayBePaid(page)) return
  for (const element of page.bearing('class')) {
    const { value, at } = element.attr('class')!
    if (told.has(element) || !classes.test(value ?? '') || !element.children.some((child) => child instanceof Element) || !saysSomething(element)) continue
    told.add(element)
    for (const inner of descendants(element)) told.add(inner)
    yield { mark: page.source.slice(at.start, at.end), start: startOf(page, element), isCertain: false, at }
  }
})

/** Cards and articles that hold a link which the author calls paid, by `rel="sponsored"`. */
export const paidCards = view<PaidContent>(function* (page) {
  const told = new Set<Element>()
  for (const link of page.bearing('rel')) {
    const rel = link.attr('rel')!
    const card = /\bsponsored\b/i.test(rel.value ?? '') ? link.closest('article, aside, section, li, figure, [class*="card" i], [class*="carte" i], [class*="promo" i], [class*="sponso" i]') : undefined
    if (!card || told.has(card)) continue
    told.add(card)
    yield { mark: page.source.slice(rel.at.start, rel.at.end), start: startOf(page, card), isCertain: true, at: rel.at }
  }
})

const saysSomething = (element: Element): boolean => worded.some((name) => element.attr(name)) || saidWithin(element)[0]!.value.split(/\s+/).length > 3

const beginning = (page: Page): readonly Text[] => passages(page).slice(0, first).map(({ text }) => text)

/** Everything a block says, and the two passages before it. */
function startOf(page: Page, element: Element): readonly Text[] {
  const from = firstFrom(passages(page), element.extent.start)
  return [...passages(page).slice(Math.max(0, from - 2), from).map(({ text }) => text), ...saidWithin(element)]
}
