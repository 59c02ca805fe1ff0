import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { fold } from '../../phrase/fold.ts'
import { within } from '../../span.ts'
import { elements } from '../../view.ts'
import { purposeAround } from './forms.ts'
import { identity } from '../names/identity.ts'

/** What is asked for in exchange for an address, and no more is asked. */
const letter = /news ?letter|mailing|subscri|abonn|infolettre|\blettre|notif|alert|wait(?:ing)? ?list|liste d.attente|early access|acces anticipe|\bupdates?\b|\bnews\b|actualites/
/** An account, an order, an answer: what nobody has to be written to for. */
const other =
  /\b(?:creat\w{1,3} (?:an |your |my |a )?(?:\w+ )?(?:account|profile)|regist(?:er|ration)|check ?out|(?:place|your|my|complete|confirm) (?:\w+ )?(?:order|purchase|booking)|order (?:now|summary)|pay(?:ment)?|buy|purchase|book(?:ing)?|reservation|quote|estimate|(?:a|free|your|live) (?:demo|trial)|donat\w+|apply|application|(?:cre|ouvr)\w{1,3} (?:un |mon |votre |le )?(?:\w+ )?(?:compte|profil)|creation (?:de|d.un) compte|(?:ma|votre|mon|la|passer|valider) (?:\w+ )?commande|commander|paiement|payer|acheter|devis|reserv(?:er|ation)|essai|candidature|postuler|(?:un|mon|faire un) don)\b/

/**
 * Whether the form around an element is there for something else than letters: an account, an order, a quote. Its
 * headings and buttons say so, or a password or a card is asked for. What no form shows is none.
 */
export function isTransaction(page: Page, element: Element): boolean {
  const form = element.closest('form')
  if (!form) return false
  const said = purposeAround(page, element).map(({ value }) => fold(value))
  if (letter.test(fold(identity(form).value)) || said.some((purpose) => letter.test(purpose))) return false
  return said.some((purpose) => other.test(purpose)) || elements('input:is([type="password"], [autocomplete="cc-number"])')(page).some(({ at }) => within(at, form.extent))
}
