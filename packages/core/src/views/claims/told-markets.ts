import { type Market, markets } from '../../market.ts'
import type { Page } from '../../page.ts'
import { remember } from '../../memory.ts'

/** Languages that are read in the EU and hardly anywhere else. French and Dutch are, where no region says otherwise. */
const european = new Set('fr de it nl pl sv da fi el cs hu ro bg sk sl hr et lv lt ga mt'.split(' '))
const members = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '))

/** Where a page is read, as far as its language tells: `fr` and `de-AT` in the EU, `en-GB` in the United Kingdom, `en` nowhere in particular. */
export const toldMarkets = remember(({ lang }: Page): readonly Market[] => {
  const [language = '', ...tags] = (lang ?? '').split('-')
  const region = tags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase()
  if (region === undefined) return european.has(language.toLowerCase()) ? ['eu'] : []
  if (region === 'GB') return ['uk']
  const own = markets.find((market) => market === region.toLowerCase())
  if (own) return [own]
  return members.has(region) ? ['eu'] : []
})
