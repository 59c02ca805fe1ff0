import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { fold } from '../../phrase/fold.ts'
import { elements, view } from '../../view.ts'
import { inPattern } from '../names/code-name.ts'
import { glance } from '../code/glance.ts'
import { apart } from '../names/named.ts'
import { isTransaction } from '../forms/transactions.ts'

/** A yes to being written to that a form sends and shows nobody. */
export interface HiddenYes extends Placed {
  /** What code calls it, as written. */
  readonly field: string
}

const mayHide = glance('hidden')
const yes = /^(?:1|true|yes|y|on|oui|ok|accepted?|granted|opted ?in|subscribed|opt-?in)$/i
/** Nothing but who it is of may stand before. */
const of = '(?:(?:customer|user|contact|account|attributes?|order|billing|form|data|regist(?:er|ration)|sign ?up|checkout|profile|fields?|member|client|compte|commande|inscription|is|has|wants?|do) )*'
const letters = '(?:e ?mail )?(?:news ?letters?|marketing|infolettres?|prospection|demarchage)(?: (?:e ?mails?|sms|messages|communications))?'
const others = '(?:mailings?|mailing ?list|mailing ?lists|promotions?|promotional e ?mails?|offers|special offers|partner offers|offres(?: commerciales| partenaires)?|partners?|third ?part(?:y|ies)|partenaires?|tiers|sms|texts|calls|appels|e ?mailing)'
const asking = '(?:accepts?|agrees?|agree to|receives?|wants?|subscribed?|subscribe to|allows?|share with|recevoir|accepte|consent(?:s|ement)?|consent to|opt ?in|autorise|abonnement|inscription)(?: (?:to|the|la|les|aux?|a la))?'
const asked = '(?:opt ?in|consent(?:ement)?|accept(?:e|ed|ance)?|agree(?:d|ment)?|subscri(?:be|bed|ption)|allowed|permission|sign ?up|accord|inscription|abonnement)'
const consent = new RegExp(`^${of}(?:(?:${asking} )?${letters}(?: ${asked})?|${asking} (?:${others})|(?:${others}) ${asked}|(?:e ?mail |sms )?opt ?in)$`)

/** Fields of the kind, in forms for something else than letters. What a box or a script may take back is none. */
export const hiddenYeses = view<HiddenYes>((page) => {
  if (page.kind === 'prose' || !mayHide(page)) return []
  return elements('input[type="hidden"]')(page).flatMap((element) => {
    const field = element.attr('name')?.value ?? ''
    const at = element.attr('name')?.at
    const value = element.attr('value')?.value?.trim() ?? ''
    if (!at || !yes.test(value) || !consent.test(spoken(field)) || !isTransaction(page, element) || isAnswered(page, element, field)) return []
    return [{ field, at }]
  })
})

const spoken = (name: string): string => fold(apart(name)).replace(/[^a-z0-9]+/g, ' ').trim()

/** Whether another control, or code, has a say in it. */
function isAnswered(page: Page, element: Element, field: string): boolean {
  const form = element.closest('form')
  const boxes = elements('input:is([type="checkbox"], [type="radio"]), select')(page)
  if (boxes.some((box) => box.closest('form') === form && consent.test(spoken(box.attr('name')?.text.value ?? '')))) return true
  const { at } = element
  return codeOf(page).some((code, i) => touches(i === 0 ? code.slice(0, at.start) + code.slice(at.end) : code, field, element.attr('id')?.value))
}

const codeOf = ({ source, codeElsewhere }: Page): readonly string[] => [source, ...codeElsewhere]

function touches(code: string, field: string, id: string | undefined): boolean {
  const name = inPattern(field)
  const byName = new RegExp(`\\bname\\s*=\\s*\\\\?["']?${name}(?![\\w-])|\\b(?:elements|form|data)\\w{0,12}(?:\\.|\\[["'])${name}(?![\\w-])|\\.(?:set|append|register)\\(["'\x60]${name}["'\x60]`)
  if (byName.test(code)) return true
  return id !== undefined && id !== '' && new RegExp(`#${inPattern(id)}(?![\\w-])|\\bgetElementById\\(["'\x60]${inPattern(id)}["'\x60]|\\bfor\\s*=\\s*["']?${inPattern(id)}(?![\\w-])`).test(code)
}
