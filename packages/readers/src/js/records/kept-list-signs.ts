/** What code calls a list of lines that a page shows one after the other: `toasts`, `recentPurchases`, `purposes`. Kept apart from their reader, so that pages can ask without loading it. */
const called = '(?:toast|notification|purchase|activit|proof|fomo|ticker|buyer|viewer|popup|banner|announcement|urgency|purpose|finalit[eé]|(?:consent|cookie)_?(?:categor|option|group))'
const list = new RegExp(String.raw`${called}\w{0,40}\s{0,4}(?::[^=\n]{0,60})?[=:]\s{0,20}\[`, 'i')
const whole = new RegExp(String.raw`^\w*${called}\w*$`, 'i')

/** Whether code may keep such a list. */
export const keepsList = (source: string): boolean => list.test(source)

export const isListName = (name: string): boolean => whole.test(name)
