import type { Option } from './rule.ts'

/** Where copy is read, and so whose law matters. */
export const markets = ['eu', 'fr', 'de', 'uk', 'us', 'us-ca', 'us-ny', 'ca', 'au', 'jp', 'kr', 'in'] as const
export type Market = (typeof markets)[number]

const around: Readonly<Partial<Record<string, Market>>> = { fr: 'eu', de: 'eu', 'us-ca': 'us', 'us-ny': 'us' }

/** Whether copy is read in a market, by the markets its owner named: who sells in France sells in the EU, and not the other way round. */
export const isReadIn = (named: readonly string[], market: Market): boolean => named.some((each) => each === market || around[each] === market)

/** The option of a rule that holds in some markets only. The run's own `markets` take the place of what is named here. */
export const marketOption = (...named: readonly Market[]): Option<readonly string[]> => ({ default: named, means: 'Where the copy is read; the markets of the run, unless it is told its own.' })
