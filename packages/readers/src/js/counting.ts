/** Packages and hosts without whose names no code starts a counter of visitors. */
const names = ['ReactGA', 'GA4.', 'ReactPixel', 'mixpanel', 'otjar', 'mplitude', 'LogRocket', 'TagManager', 'FullStory', 'larity', 'okPixel', 'LinkedInTag', 'VueG', 'VueFacebookPixel', 'VueMixpanel', 'fbq(', 'gtag(']
const hosts = ['googletagmanager.com', 'google-analytics.com', 'connect.facebook.net', 'static.hotjar.com', 'clarity.ms', 'analytics.tiktok.com', 'snap.licdn.com', 'bat.bing.com', 'cdn.segment.com', 'mc.yandex.ru', 'static.criteo.net']

/** Whether code may start a counter by itself. Asked of components and scripts; the scripts of a page are heard by what they say. */
export const counts = (script: string): boolean => names.some((name) => script.includes(name)) || countsFrom(script)

/** Whether an address leads to one: `'https://www.googletagmanager.com/gtag/js?id=' + id`. */
export const countsFrom = (written: string): boolean => hosts.some((host) => written.includes(host))
