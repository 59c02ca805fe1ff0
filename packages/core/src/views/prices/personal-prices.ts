import type { Element } from '../../element.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { codeBehind } from '../code/code-behind.ts'
import { glance } from '../code/glance.ts'
import { passages } from '../passages/passages.ts'

/** A price that code works out for the one who reads, where it is shown. */
export interface PersonalPrice extends Placed {
  readonly by: Element
  readonly text: Text
  /** The code that works it out; for word lists to be asked about, never to be quoted. */
  readonly code: string
  /** By what it is told: the name of the code, what the code is handed about the person, or that it is handed the person. */
  readonly from: 'name' | 'traits' | 'person'
}

const named = /personali[sz]ed?_?(?:product_?|unit_?|offer_?|ticket_?)?(?:price|pricing|rate|fare)(?!s?tag)|(?:price|pricing|rate|fare)_?personali[sz]|individuali[sz]ed_?price|prix_?(?:personnalis|individualis)|tarif_?personnalis|(?:price|pricing|fare)_?(?:for|by|per)_?(?:user_?)?(?:segment|profile|device|persona|cohort|behaviou?r)|(?:prix|tarif)_?(?:selon|par|pour|d_?apres)_?(?:l[ea]?_?)?(?:segment|profil|appareil|comportement)/i
const pricing = /(?:price|pricing|fare|prix|tarif)\w{0,30}\s{0,2}\(/i
const traits = /(?:user|customer|visitor|client|profile?|utilisateur|person|shopper|member|session)\w{0,12}\??\.\w{0,20}(?:segment|location|device|history|profile?|behaviou?r|age|income|score|visits|wealth|browser|persona|zip|postcode|gender|historique|revenu)|\b(?:userSegment|deviceType|userAgent|browsingHistory|purchaseHistory|userProfile|userLocation|customerSegment|isReturningVisitor|willingnessToPay)\b|(?:user|customer|visitor|client|profile?|utilisateur|visiteur)\w{0,12}\??\.\w{0,20}(?:willing|spend|basket|panier|achats?\b|depense|appareil|localisation)/i
const person = /\(\s{0,2}(?:[\w.]{1,30}[,.]\s?)?(?:user|customer|visitor|currentUser|client|utilisateur|profile)\s{0,2}[,)]/i
/** A price by its own name, set to a sum that goes by the person: `const price = base * visitor.score`. */
const sum = /^[\s{$('"`]*\w{0,20}(?:price|prix|tarif|fare)\w{0,20}[\s\S]{0,60}[*+/?]/i
const mayPrice = glance('personal', 'individuali', 'pric', 'prix', 'tarif', 'fare')
const hint = /[pP]erson(?:ali[sz]|nalis)|[iI]ndividuali[sz]|(?:[pP]ric(?:e|ing)|[pP]rix|[tT]arif|[fF]are)(?:\w{0,30}\s{0,2}\(|_?(?:for|by|per|For|By|Per)|[sS]elon|\w{0,20}\s?=[^=\n]{0,160}(?:user|customer|visitor|client|profil|utilisateur)\w{0,12}\??\.)/

/** Prices that the code of a page works out from what it knows of the reader, in reading order. */
export const personalPrices = view<PersonalPrice>(function* (page) {
  if (!mayPrice(page) || !hint.test(page.source)) return
  for (const { text, block } of passages(page))
    for (const { from } of text.holes) {
      const { at } = text.slice(from, from + 1)
      const code = codeBehind(page, at)
      const how = named.test(code) ? 'name' : !pricing.test(code) && !sum.test(code) ? undefined : traits.test(code) ? 'traits' : pricing.test(code) && person.test(code) ? 'person' : undefined
      if (how) yield { by: block, text, code, from: how, at }
    }
})
