import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { view } from '../../view.ts'
import { conditionsAround } from '../code/conditions.ts'
import { counterIn } from './counters.ts'
import { deeds } from '../code/deeds.ts'
import { glance } from '../code/glance.ts'
import { hostOf } from './hosts.ts'

/** What a page loads that tells others of its visitors, for advertising or to count them. */
export interface Tracker extends Placed {
  readonly element: Element
  /** Whose it is: a host, or the component that loads it. */
  readonly by: string
  /** It holds what others decide, its own gate perhaps: a tag manager’s container. */
  readonly isContainer: boolean
  /** What the conditions around it ask for, by the names in them. */
  readonly conditions: readonly Text[]
}

/** Hosts from which advertisers and counters are loaded. Those that work without cookies by design are not among them. */
const hosts = [
  'googletagmanager.com', 'google-analytics.com', 'googleadservices.com', 'doubleclick.net', 'googlesyndication.com', 'connect.facebook.net', 'bat.bing.com', 'clarity.ms',
  'static.hotjar.com', 'script.hotjar.com', 'analytics.tiktok.com', 'snap.licdn.com', 'px.ads.linkedin.com', 'static.ads-twitter.com', 'analytics.twitter.com', 's.pinimg.com', 'ct.pinterest.com',
  'sc-static.net', 'tr.snapchat.com', 'static.criteo.net', 'dynamic.criteo.com', 'cdn.taboola.com', 'amplify.outbrain.com', 'cdn.segment.com', 'cdn.amplitude.com', 'cdn.mxpnl.com', 'cdn.heapanalytics.com',
  'fullstory.com', 'cdn.mouseflow.com', 'cdn.luckyorange.com', 'script.crazyegg.com', 'mc.yandex.ru', 'hm.baidu.com', 'quantserve.com', 'scorecardresearch.com', 'static.klaviyo.com', 'js.hs-analytics.net',
  'js.hs-scripts.com', 'munchkin.marketo.net', 'pi.pardot.com', 'cdn.adroll.com', 's.adroll.com', 'adsrvr.org', 'redditstatic.com', 'q.quora.com', 'a.quora.com', 'amazon-adsystem.com', 'adnxs.com', 'logrocket.io',
  'inspectlet.com', 'chartbeat.com', 'parsely.com', 'addthis.com', 'sharethis.com', 'omtrdc.net', 'demdex.net', 'top-fwz1.mail.ru', 'cnzz.com',
]
const isHost = (host: string): string | undefined => hosts.find((each) => host === each || host.endsWith(`.${each}`))

/** What inline code calls when it counts or reports, and where that leads. */
const calls: readonly (readonly [RegExp, string])[] = [
  [/googletagmanager\.com\/gtm\.js/, 'googletagmanager.com'],
  [/\bfbq\s*\(\s*['"](?:init|track)/, 'connect.facebook.net'],
  [/\bgtag\s*\(\s*['"]config['"]/, 'googletagmanager.com'],
  [/\bga\s*\(\s*['"]create['"]|\b_gaq\.push\b/, 'google-analytics.com'],
  [/\bttq\.(?:load|page|track)\s*\(/, 'analytics.tiktok.com'],
  [/static\.hotjar\.com|\b_hjSettings\b/, 'static.hotjar.com'],
  [/clarity\.ms\/tag/, 'clarity.ms'],
  [/_linkedin_(?:data_)?partner_id/, 'snap.licdn.com'],
  [/\btwq\s*\(\s*['"](?:init|config|track)/, 'static.ads-twitter.com'],
  [/\bpintrk\s*\(\s*['"](?:load|track|page)/, 's.pinimg.com'],
  [/\bsnaptr\s*\(\s*['"](?:init|track)/, 'sc-static.net'],
  [/\brdt\s*\(\s*['"](?:init|track)/, 'redditstatic.com'],
  [/\bmixpanel\.init\s*\(/, 'cdn.mxpnl.com'],
  [/mc\.yandex\.ru\/metrika|\bym\s*\(\s*\d+\s*,\s*['"]init/, 'mc.yandex.ru'],
  [/hm\.baidu\.com/, 'hm.baidu.com'],
]
const anyCall = /gtm\.js|fbq|gtag|_gaq|\bga\s*\(|ttq|hotjar|_hjSettings|clarity\.ms|_linkedin|twq|pintrk|snaptr|\brdt\b|mixpanel|yandex|\bym\s*\(|baidu|\.src\s?=\s?['"`](?:https?:)?\/\//

/** A script that code puts into the page: `s.src = 'https://cdn.segment.com/…'`. */
const putIn = /\.src\s?=\s?['"`](?:https?:)?\/\/([\w.-]{4,60})/

/** Components by which frameworks load the same. */
const components = ['GoogleAnalytics', 'GoogleTagManager', 'MetaPixel', 'FacebookPixel', 'TikTokPixel', 'LinkedInInsightTag', 'Hotjar', 'MicrosoftClarity']

/** Longer scripts are programs, and what they call is their own. */
const longest = 20_000

/** Everything of the kind that the page loads at once, each once; what is held back until it is allowed is not loaded. */
export const trackers = view<Tracker>(function* (page) {
  const told = new Set<string>()
  for (const name of ['script', 'Script', 'img', 'iframe', ...components]) {
    for (const element of page.named(name)) {
      const by = components.includes(name) ? name : trackedBy(page, element)
      if (by === undefined || told.has(by) || isHeld(element)) continue
      told.add(by)
      yield tracker(page, element, by)
    }
  }
  for (const deed of deeds(page)) {
    const by = deed.does === 'counts' ? counterIn(deed.written) : undefined
    if (by === undefined || told.has(by)) continue
    told.add(by)
    yield { element: deed.by, by, isContainer: by === 'googletagmanager.com' && /gtm|TagManager/i.test(deed.written), conditions: deed.guard.value === '' ? [] : [deed.guard], at: deed.at }
  }
})

function trackedBy(page: Page, element: Element): string | undefined {
  const src = element.attr('src')?.text.value
  if (src !== undefined) {
    const host = hostOf(src)
    return host && (isHost(host) ?? (element.name === 'img' && /^(?:https?:)?\/\/www\.facebook\.com\/tr\?/.test(src) ? 'connect.facebook.net' : undefined))
  }
  return element.name === 'script' || element.name === 'Script' ? calledIn(page, element) : undefined
}

const tracker = (page: Page, element: Element, by: string): Tracker => {
  const { source } = page
  const isContainer = /gtm\.js|ns\.html\?id=GTM/.test(source.slice(element.at.start, Math.min(element.extent.end, element.at.start + 2000)))
  return { element, by, isContainer, conditions: conditionsAround(page, element), at: element.at }
}

/** The code of a script: between its tags, or in the attribute that React writes it into. */
function calledIn(page: Page, { at, extent }: Element): string | undefined {
  const { source } = page
  if (!callsAny(page) || extent.end - at.start > longest) return undefined
  const code = source.slice(at.start, extent.end)
  if (!anyCall.test(code)) return undefined
  const put = putIn.exec(code)?.[1]
  return calls.find(([call]) => call.test(code))?.[1] ?? (put && isHost(put))
}

const callsAny = remember(({ source }: Page): boolean => anyCall.test(source))

const held = /^data-(?:consent|cookie|category|purpose|usercentrics|uc-|requires|service|cmp|borlabs|cookiefirst|cookieyes|cookiecategory|tarteaucitron|iub|klaro|name$|vendor|blocked)/

/** A script that browsers do not run until somebody gives it another type, or that a consent tool knows by its attributes. */
function isHeld(element: Element): boolean {
  const type = element.attr('type')
  if (type && (type.value === undefined || !/^(?:|module|text\/(?:java|ecma)script|application\/(?:java|x-java)script)$/i.test(type.value.trim()))) return true
  if (/optanon|cmplz|iub__|cky-|_iub|uc-block|cookie|consent/i.test(element.attr('class')?.text.value ?? '')) return true
  return element.attributes.some(({ name }) => held.test(name))
}

/** Tools that hold trackers back by themselves, or bring what does. */
const tools =
  /cookiebot|onetrust|optanon|cookielaw\.org|usercentrics|iubenda|didomi|axeptio|tarteaucitron|klaro|cookieyes|complianz|cmplz|quantcast|osano|trustarc|termly|cookie-?script|cookiecontrol|cookiehub|cookiefirst|consentmanager|sirdata|sourcepoint|cookiepro|borlabs|orejime|vanilla-cookieconsent|ketch\.com|transcend\.io|fundingchoices|civicuk|cookie-notice|moove_gdpr/i
/** Consent mode that begins with a refusal, in whatever form it is called. */
const refused = /['"]consent['"]\s*,\s*['"]default['"]|['"]consent['"]\s*,\s*['"]revoke['"]|setDefaultConsent|consentDefault/
const spoken = /consent|cookie[-_ ]?(?:banner|notice|law|bar|policy|choice|preference|accept)|gdpr|rgpd|dsgvo/i

/** Something of all this. */
const mayHoldBack = glance('consent', 'cookie', 'gdpr', 'rgpd', 'dsgvo', 'onetrust', 'optanon', 'usercentrics', 'iubenda', 'didomi', 'axeptio', 'tarteaucitron', 'klaro', 'complianz', 'cmplz', 'quantcast', 'osano', 'trustarc', 'termly', 'sirdata', 'sourcepoint', 'borlabs', 'orejime', 'ketch.com', 'transcend.io', 'fundingchoices', 'civicuk', 'moove_gdpr')

/**
 * Whether something of the page may hold its trackers back: `tool`, one that is made for it or a refusal by default;
 * `perhaps`, code that speaks of consent. `undefined`: nothing does.
 */
export const heldBack = remember((page: Page): 'tool' | 'perhaps' | undefined => (mayHoldBack(page) ? heldBackBy(page.source) : undefined))

/**
 * Whether a tag is loaded before anything of the page could hold it back: it names its address, and all the scripts ahead of it
 * are such tags themselves, or data. What asks for consent further down comes too late for it.
 */
export function isAhead(page: Page, { element }: Tracker): boolean {
  const src = element.attr('src')
  if (element.name !== 'script' || src?.value === undefined) return false
  for (const script of page.named('script')) {
    if (script.at.start >= element.at.start) return true
    const isData = /json/i.test(script.attr('type')?.value ?? '')
    if (!isData && (trackedBy(page, script) === undefined || spoken.test(page.source.slice(script.at.start, script.extent.end)))) return false
  }
  return false
}

const heldBackBy = (source: string): 'tool' | 'perhaps' | undefined => (tools.test(source) || refused.test(source) ? 'tool' : spoken.test(source) ? 'perhaps' : undefined)
