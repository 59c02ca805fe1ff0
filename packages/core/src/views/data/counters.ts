/** What counts or follows visitors: the host that it leads to, and by which packages and calls code names it. */
interface Counter {
  readonly host: string
  readonly names: readonly string[]
}

const counters: readonly Counter[] = [
  { host: 'connect.facebook.net', names: ['ReactPixel', 'FacebookPixel', 'fbq('] },
  { host: 'cdn.mxpnl.com', names: ['mixpanel', 'Mixpanel'] },
  { host: 'static.hotjar.com', names: ['hotjar', 'Hotjar'] },
  { host: 'cdn.amplitude.com', names: ['amplitude', 'Amplitude'] },
  { host: 'logrocket.io', names: ['LogRocket'] },
  { host: 'fullstory.com', names: ['FullStory'] },
  { host: 'clarity.ms', names: ['clarity.', 'Clarity.'] },
  { host: 'analytics.tiktok.com', names: ['TikTokPixel', 'TiktokPixel'] },
  { host: 'snap.licdn.com', names: ['LinkedInTag'] },
  { host: 'bat.bing.com', names: [] },
  { host: 'cdn.segment.com', names: [] },
  { host: 'mc.yandex.ru', names: ['VueYandexMetrika'] },
  { host: 'static.criteo.net', names: [] },
  { host: 'google-analytics.com', names: [] },
  { host: 'googletagmanager.com', names: ['ReactGA', 'GA4.', 'TagManager', 'gtag(', 'VueGtag', 'VueGtm', 'createGtm'] },
]

/** The host of the counter that an address leads to: `'https://www.googletagmanager.com/gtag/js?id=' + id`. */
export const counterAt = (address: string): string | undefined => counters.find(({ host }) => address.includes(host))?.host

/** The host of the counter that code names, by its address, a package or a call. */
export const counterIn = (code: string): string | undefined => counterAt(code) ?? counters.find(({ names }) => names.some((name) => code.includes(name)))?.host
