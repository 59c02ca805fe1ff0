import { type Locale, locales } from '@aboveboard/config'

/** Systems that know a language without a variable. Elsewhere `Intl` would say English, and take its time to load. */
const systems: ReadonlySet<string> = new Set(['darwin', 'win32'])

/** The language of the environment, as POSIX tells it; the system's own where no variable is set. */
export function environmentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const told = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || (systems.has(process.platform) ? Intl.DateTimeFormat().resolvedOptions().locale : 'en')
  return /^fr\b|^fr_/i.test(told) ? 'fr' : 'en'
}

/** What `--locale` says, read before the arguments are understood: even a complaint about them has a language. */
export function askedLocale(args: readonly string[]): Locale | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const said = args[at]?.split('=')[1] ?? args[at + 1]
  return at < 0 ? undefined : locales.find((locale) => locale === said)
}
