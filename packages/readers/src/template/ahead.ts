/** In ms. Only whether an end lies ahead, and how far about, is ever asked. */
const units: Readonly<Record<string, number>> = { s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000, m: 2_592_000_000, y: 31_536_000_000 }
const unit = '(seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?)'
const several = (word: string): number => units[/^mi/i.test(word) ? 'min' : /^mo/i.test(word) ? 'm' : word[0]!.toLowerCase()]!

/** How template languages say “so long from now”: how many, of what. */
const counted = [
  // `strtotime('+2 days')`, `'now'|date_modify('+1 day')`, `date('+3days')`
  new RegExp(String.raw`['"](?:now |today |midnight )?\+\s?(?<n>\d{1,4})\s?(?<of>${unit})`, 'i'),
  // `2.days.from_now`, `Time.now + 2.days`, `3.hours.since`
  new RegExp(String.raw`(?<!\d)(?<n>\d{1,4})\.(?<of>${unit})\.(?:from_now|since)`, 'i'),
  new RegExp(String.raw`(?:now|current|today)(?:\(\))?\s?\+\s?(?<n>\d{1,4})\.(?<of>${unit})`, 'i'),
  // `now()->addDays(3)`, `Carbon::now()->addDay()`
  new RegExp(String.raw`(?:now|today)\([^)]{0,30}\)->add(?<of>${unit})\((?<n>\d{0,4})\)`, 'i'),
  // `now + timedelta(days=2)`
  new RegExp(String.raw`now(?:\(\))?\s?\+\s?(?:\w{1,20}\.)?timedelta\((?<of>${unit})\s?=\s?(?<n>\d{1,4})`, 'i'),
  // `DateAdd(Now(), 3, 'D')`, `today|plus_time(3, 'days')`
  new RegExp(String.raw`plus_time\((?<n>\d{1,4}),\s?['"](?<of>${unit})`, 'i'),
]
const named = /['"]tomorrow\b|\bDate\.tomorrow\b|\bCarbon::tomorrow\(|\btomorrow\(\)/i
/** `time() + 86400`, `'now' | date: '%s' | plus: 86400`: seconds; `Date.now() + 864e5`: milliseconds. */
const inSeconds = /(?:\btime\(\)\s?\+\s?|['"]now['"]\s?\|\s?date:\s?['"]%s['"]\s?\|\s?plus:\s?)(?<n>\d{1,9})/
const inMilliseconds = /\bDate\.now\(\)\s?\+\s?(?<n>\d{1,9}(?:e\d)?)/

/** How far ahead of now a moment lies that a template computes, in ms; `undefined` where it is no such moment. */
export function aheadIn(expression: string): number | undefined {
  for (const way of counted) {
    const { n, of } = way.exec(expression)?.groups ?? {}
    if (of !== undefined) return Number(n === '' ? 1 : n) * several(of)
  }
  if (named.test(expression)) return units['d']
  const seconds = inSeconds.exec(expression)?.groups?.['n']
  if (seconds !== undefined) return Number(seconds) * 1000
  const milliseconds = inMilliseconds.exec(expression)?.groups?.['n']
  return milliseconds === undefined ? undefined : Number(milliseconds)
}
