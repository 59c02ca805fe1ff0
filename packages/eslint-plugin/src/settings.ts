import { hostSettings, type HostSettings, locales } from '@aboveboard/config'
import { wordsIn, wrongSettings } from '@aboveboard/config/host-settings'
import { Unusable } from './unusable.ts'

/** What eslint-plugin-jsx-a11y has been told of components is known here as well. */
const shared = ['components', 'polymorphicPropName', 'attributes'] as const

/** What is told of a file under `settings`: ours, over what another plugin was told. */
interface ToldSettings {
  readonly own: HostSettings
  readonly others: Pick<HostSettings, (typeof shared)[number]>
}

/** One object is the settings of many files. */
const right = new WeakMap<object, ToldSettings>()

/** @throws Unusable where a setting is unknown, or is given what it does not take */
export function settingsOf(settings: Readonly<Record<string, unknown>>): ToldSettings {
  let told = right.get(settings)
  if (!told) right.set(settings, (told = checked(settings)))
  return told
}

function checked({ aboveboard, 'jsx-a11y': a11y }: Readonly<Record<string, unknown>>): ToldSettings {
  const own = (aboveboard ?? {}) as HostSettings
  const others = Object.fromEntries(Object.entries(a11y ?? {}).filter(([name]) => (shared as readonly string[]).includes(name)))
  const words = wordsIn(locales.find((locale) => locale === own.locale))
  const wrong = [...wrongSettings(own, hostSettings, ['settings', 'aboveboard'], words), ...wrongSettings(others, shared, ['settings', 'jsx-a11y'], words)]
  if (wrong.length > 0) throw new Unusable(wrong.join('\n'))
  return { own, others }
}
